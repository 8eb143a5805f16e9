import { describe, expect, test } from 'vitest';
import { apaOf, bibtexOf } from '../../src/export/citation.ts';
import { embedCode } from '../../src/export/embed-code.ts';
import { lawfulNetwork } from '../model/lawful.ts';

const network = {
  ...lawfulNetwork(),
  id: 'odd',
  title: '100% of {a} & b_c # $1 ~ ^ \\ “who?”',
};
const url = 'https://news.example/odd/#actor=iran';

describe('a citation in BibTeX', () => {
  test('writes each sign that means something to TeX so that it is read as itself', () => {
    expect(bibtexOf({ network, url })).toContain(
      '  title = {{100\\% of \\{a\\} \\& b\\_c \\# \\$1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} “who?”}},',
    );
  });

  test('keeps its braces in pairs, whatever is cited', () => {
    const text = bibtexOf({ network: { ...network, title: '}}{' }, url: 'https://x.example/{' });
    const bare = text.replace(/\\[{}]/g, '');
    expect(bare.split('{')).toHaveLength(bare.split('}').length);
  });
});

test('a citation in APA has no author and no date that the network has not, and names what it is based on', () => {
  const [article] = network.articles;
  const text = apaOf({ network: { ...network, title: 'Who stands where?' }, url });
  expect(text.split('\n')[0]).toBe(`Who stands where? [Network of actors]. (n.d.). Sayso. ${url}`);
  expect(text).toContain(`Based on: `);
  expect(text).toContain(article?.title);
});

test('what lies on no site is cited without an address', () => {
  expect(bibtexOf({ network })).not.toContain('url');
  expect(apaOf({ network }).split('\n')[0]).toMatch(/ Sayso\.$/);
});

test('the code of an embed escapes what is in it', () => {
  const code = embedCode({
    site: 'https://news.example/a&b/',
    network: 'odd',
    title: '"><script>alert(1)</script>',
    query: { actor: 'iran', lang: 'en' },
    height: 600,
    fits: true,
  });
  expect(code).toBe(
    '<iframe src="https://news.example/a&amp;b/embed.html?network=odd&amp;actor=iran&amp;lang=en" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" width="100%" height="600" frameborder="0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>\n<script src="https://news.example/a&amp;b/sayso-host.js" async></script>',
  );
});
