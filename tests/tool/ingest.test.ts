import { describe, expect, test } from 'vitest';
import { CompileError } from '../../src/compile/problem.ts';
import { ingest } from '../../src/tool/ingest.ts';

const PARAGRAPH =
  'The minister of water told reporters on Tuesday, in the capital, that the dam at Ruhba would stay shut until the end of the month, whatever the farmers below it asked for.';

const BODY = `<p>${PARAGRAPH}</p><p>“We have <b>no</b> water,” she said.</p><p>${PARAGRAPH.replace('Tuesday', 'Monday')}</p>`;

const TEXT = `Talks & dams stall\n\n${PARAGRAPH}\n\n“We have no water,” she said.\n\n${PARAGRAPH.replace('Tuesday', 'Monday')}\n`;

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body><nav><a href="/">Home</a> <a href="/a">All news</a></nav><article><h1>Talks &amp; dams stall</h1>${body}</article><footer>© Ruhba Post</footer></body></html>`;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const ingested = (html: string) => ingest('page.html', bytes(html));

describe('a saved web page', () => {
  test('becomes its headline and its paragraphs, a blank line between them', () => {
    expect(ingested(page('<title>Talks &amp; dams stall | Ruhba Post</title>', BODY)).text).toBe(TEXT);
  });

  test('loses scripts, styles, comments, pictures with their captions, and buttons', () => {
    const noise =
      '<script>let a = "<p>He lied to everybody in the room.</p>"</script><style>p { color: red }</style><!-- <p>He lied.</p> --><figure><img src="a.jpg"><figcaption>The dam</figcaption></figure><button>Share</button>';
    expect(ingested(page('', noise + BODY)).text).toBe(TEXT);
  });

  test('tells its byline, site, time, address and language from its meta tags', () => {
    const head = `<meta property="og:title" content="Talks &amp; dams stall"><meta name="author" content="By Jane Doe"><meta property="og:site_name" content="Ruhba Post">
      <meta property="article:published_time" content="2025-02-13T16:13:46+0300"><link rel="canonical" href="https://post.example/dam">`;
    expect(ingested(page(head, BODY)).metadata).toEqual({
      byline: 'Jane Doe',
      publisher: 'Ruhba Post',
      published: '2025-02-13T16:13:46+03:00',
      url: 'https://post.example/dam',
      language: 'en-GB',
    });
  });

  test('tells them from its JSON-LD first', () => {
    const linked = {
      '@graph': [
        { '@type': 'WebPage' },
        {
          '@type': 'NewsArticle',
          headline: 'Talks & dams stall',
          author: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
          publisher: { name: 'Ruhba Post' },
          datePublished: '2025-02-13T16:13:46.000Z',
        },
      ],
    };
    const head = `<meta name="author" content="Webmaster"><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(ingested(page(head, BODY)).metadata).toEqual({
      byline: 'Jane Doe, John Roe',
      publisher: 'Ruhba Post',
      published: '2025-02-13T16:13:46Z',
      language: 'en-GB',
    });
  });

  test.each([
    ['no date', '<meta name="date" content="yesterday">'],
    ['no date that a calendar has', '<meta name="date" content="2025-13-45">'],
    ['an author that is a link', '<meta name="author" content="https://post.example/jane">'],
    ['an address that is a script', '<meta property="og:url" content="javascript:alert(1)">'],
    ['JSON-LD that is broken', '<script type="application/ld+json">{"@type": "NewsArticle", </script>'],
    [
      'JSON-LD of another shape',
      '<script type="application/ld+json">[1, null, {"@type": {"@type": "NewsArticle"}, "author": 7}]</script>',
    ],
  ])('says nothing of %s', (_what, head) => {
    expect(ingested(page(head, BODY)).metadata).toEqual({ language: 'en-GB' });
  });

  test.each([
    [
      'windows-1252, undeclared',
      Buffer.from(page('', `<p>S\u00e3o Paulo: ${PARAGRAPH}</p>${BODY.replace(/[“”]/g, '"')}`), 'latin1'),
    ],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${page('', `<p>São Paulo: ${PARAGRAPH}</p>${BODY}`)}`, 'utf16le'),
    ],
    [
      'ISO 8859-1, declared',
      Buffer.from(
        page(
          '<meta charset="iso-8859-1">',
          `<p>S\u00e3o Paulo: ${PARAGRAPH}</p>${BODY.replace(/[“”]/g, '"')}`,
        ),
        'latin1',
      ),
    ],
  ])('is read in its own encoding: %s', (_encoding, encoded) => {
    expect(ingest('page.HTM', encoded).text).toContain('São Paulo: The minister');
  });

  test('keeps the breaks inside a paragraph, and the entries of a list apart', () => {
    const { text } = ingested(
      page('', `${BODY}<p>One<br>two</p><ul><li>First of them all</li><li>Second of them all</li></ul>`),
    );
    expect(text).toContain('\n\nOne\ntwo\n\nFirst of them all\n\nSecond of them all\n');
  });
});

describe('a hostile page is survived:', () => {
  test.each([
    ['a hundred thousand elements deep', '<div>'.repeat(100_000) + PARAGRAPH + '</div>'.repeat(100_000)],
    ['never closed', `<div><p>${PARAGRAPH}<table><td><div><p>${PARAGRAPH}</article></span><b`],
    ['closed and never opened', `</div></p></body></html><p>${PARAGRAPH}`],
    ['larger than any article', `<p>${PARAGRAPH}</p>`.repeat(40_000)],
    ['with references to no character', `<p>${PARAGRAPH} &#0; &#xd800; &#99999999; &nothing;</p>`],
    ['with characters that control', `<p>${PARAGRAPH}\u0000\u0007\u200b</p>`],
  ])('%s', (_what, html) => {
    const { text } = ingested(html);
    expect(text).toContain(PARAGRAPH);
    expect(text).not.toMatch(/[^\P{Cc}\n]|<\/?(?:div|p)>/u);
  });

  test.each([
    ['empty', ''],
    ['a script that never ends', `<script>${'x'.repeat(1_000_000)}`],
    ['nothing but the beginnings of tags', '<a '.repeat(300_000)],
    ['nothing but menus', '<nav><a href="/">Home</a></nav>'],
  ])('%s holds no article, and that is said with the name of the file', (_what, html) => {
    expect(() => ingested(html)).toThrow(CompileError);
    expect(() => ingested(html)).toThrow('page.html:1:1 no article was found in this page');
  });
});

describe('a text', () => {
  test.each(['a.txt', 'a.md', 'a'])('named %s is kept as it is', (name) => {
    const text = '# Talks *stall*\n\n<p>He left.</p>\n';
    expect(ingest(name, bytes(text))).toEqual({ text, metadata: {} });
  });

  test('that is no UTF-8 is refused, with its place', () => {
    expect(() => ingest('a.txt', new Uint8Array([65, 10, 0xff]))).toThrow('a.txt:2:1 the file is not UTF-8');
  });
});
