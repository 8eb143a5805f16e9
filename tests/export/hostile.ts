import type { Network } from '../../src/model/schema.ts';
import { tinyNetwork } from '../support/tiny.ts';

const FORMULA = `=cmd|' /C calc'!A0`;
const MARKUP = `<script>alert("&amp;")</script>`;
const CONTROLS = 'Bell\u0007 and\u000B tab\tend';
const EMOJI = 'Ada 👩‍🚀 Stone 🇮🇶';
const ARABIC = 'حازم «الدلّاع»';

/** A network of everything that formats trip over: formulas, markup, control characters, emoji, right-to-left, lines. */
export const hostileNetwork = (): Network => {
  const network = tinyNetwork({
    text: `Paper 🗞️ says\n\n${EMOJI} met ${ARABIC}, said ${FORMULA}.\n\n${MARKUP} told ]]> “two\nlines”, *bold* [link](x) | 1. ${CONTROLS} of it 👋🏽.\n\n# Not a heading\n`,
    title: `Who told "whom" & <why> 🤫`,
    actors: {
      paper: 'Paper 🗞️',
      ada: EMOJI,
      hazim: ARABIC,
      formula: FORMULA,
      markup: MARKUP,
      controls: CONTROLS,
    },
    actorFields: {
      ada: { aliases: ['@Ada', '-Stone, A.'], sameAs: ['https://www.wikidata.org/wiki/Q7259'] },
      hazim: { type: 'group', unnamed: true, description: '+964 "محافظ"' },
      formula: { type: 'security-force' },
      markup: { type: 'party' },
    },
    relations: [
      ['ada', 'meets', 'hazim', `${EMOJI} met ${ARABIC}`],
      ['ada', 'negotiates-with', 'hazim', `${EMOJI} met`],
      [
        'markup',
        'speaks-to',
        'formula',
        'told ]]> “two\nlines”, *bold* [link](x) | 1. Bell',
        { status: 'claimed' },
      ],
      ['controls', 'member-of', 'markup', CONTROLS],
    ],
    statements: [
      [
        'markup',
        `]]> “two\nlines”, *bold* [link](x) | 1. ${CONTROLS} of it 👋🏽`,
        ['ada', 'controls'],
        { status: 'claimed' },
      ],
      ['ada', `said ${FORMULA}`, []],
    ],
  });
  return { ...network, description: `${MARKUP} — ${CONTROLS}` };
};
