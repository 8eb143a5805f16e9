import type { Token } from '../tokens.ts';

/** What stands right before or behind a noun where it is nobody, in lower case. */
interface Beside {
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What stands on both sides, with the noun as "_" between. */
  readonly around?: RegExp;
}

/** What is done to somebody who is a captive then. */
const HELD = /\b(?:held|holding|taken|taking|h[eo]ld (?:\w+ )?\w+|holding (?:\w+ )?\w+|took (?:\w+ )?\w+)$/;

/** Nouns for somebody that stand for nobody in some phrases. */
const IDIOMS: ReadonlyMap<string, Beside> = new Map([
  ['person', { before: /\bin$/ }],
  ['publication', { before: /\b(?:after|before|on|of|until|since|its|their)$/ }],
  [
    'majority',
    {
      before:
        /(?:\d|\b(?:two-thirds|three-fifths|simple|absolute|outright|slim|slender|narrow|thin|razor-thin|working|comfortable))$/,
      after: /^of (?:votes?|shares?|seats?|stock|capital)\b/,
    },
  ],
  ['minority', { after: /^of (?:votes?|shares?|seats?|stock|capital)\b/ }],
  ['assistant', { before: /\b(?:ai|digital|virtual|voice)$/ }],
  ['fleet', { before: /\b(?:shadow|dark|ghost|merchant|fishing|rental|taxi)$/ }],
  ['ranks', { before: /\b(?:clos(?:e|ed|es|ing)|br(?:eak|oke|eaks|eaking))$/ }],
  ['wire', { before: /^(?!.*\bnews$)/ }],
  [
    'side',
    { before: /\b(?:on|from|by|to) (?:one|(?:the|an)?other|either|each|his|her|its|their|our|my|your|the)$/ },
  ],
  [
    'sides',
    {
      before:
        /\b(?:switch|chang|tak|pick|choos|sw[ai]p)(?:e|es|ed|ing)?$|\b(?:took|chose|(?<!\b(?:call(?:s|ed|ing)?|officials|leaders|negotiators|diplomats|commanders|troops|forces|fighters|soldiers|sources) )on (?:both|all|opposite|opposing))$/,
    },
  ],
  ['leadership', { before: /\b(?:his|her|my|under(?: \S+){0,2})$/ }],
  [
    'people',
    {
      before: /\b(?:city|town|village|country|nation|island|territory|community|population) of(?: \S+){1,2}$/,
    },
  ],
  ['media', { before: /\bsocial$/ }],
  ['campaign', { before: /\bto$/ }],
  [
    'office',
    {
      before:
        /\b(?:hold|holding|held|le(?:ave|aving|ft)|t(?:ake|akes|aking|ook)|from|in(?:side)?(?: (?:an|his|her|my)(?: \w+)?)?)$/,
    },
  ],
  ['force', { before: /\bfull$/ }],
  [
    'service',
    { before: /\b(?:cellphone|phone|mobile|internet|bus|train|ferry|customer|memorial|funeral|church)$/ },
  ],
  ['unit', { before: /\b(?:maternity|neonatal|care|housing|power|storage)$/ }],
  ['units', { before: /\b(?:maternity|neonatal|care|housing|power|storage)$/ }],
  ['hostage', { before: HELD }],
  ['captive', { before: HELD }],
  ['public', { before: /\bin$/ }],
  ['escort', { before: /\bunder(?: [\w-]+){0,3}$/ }],
  ['chief', { before: /\bcommander in$/ }],
  ['chair', { before: /\brotating$/ }],
  ['presidency', { before: /\brotating$/ }],
  // "The human race" may be somebody.
  ['race', { before: /^(?!.*\bhuman$)/ }],
  ['races', { before: /^/ }],
  [
    'firm',
    { before: /\b(?:very|so|too|quite|remain(?:s|ed)?|st(?:oo|an)ds?|h[eo]lds?|was|were|is|are|be)$/ },
  ],
  [
    'trust',
    {
      before:
        /\b(?:my|his|her|our|your|their|mutual|of|no|little|more|(?:re)?buil[dt]|(?:re)?building|los[et]|losing|gain|gained|earn|earned|restore|restored|restoring)$/,
    },
  ],
  ['business', { before: /\b(?:do|does|did|doing|done|of|into|as|our|unfinished|serious)$/ }],
  ['tv', { before: /\b(?:single|watch(?:es|ed|ing)?|flat-screen|colou?r)$/ }],
  ['command', { before: /\bchain of$/, after: /^and control\b/ }],
  [
    'prosecution',
    {
      before:
        /\b(?:face|faces|faced|facing|avoid|avoids|avoided|escape|escaped|risk|risked|criminal|from|to)$/,
      after: /^of\b/,
    },
  ],
  [
    'opposition',
    {
      before:
        /\b(?:fierce|stiff|strong|strident|vehement|vocal|growing|mounting|widespread|staunch|intense|heavy|bitter|continued|in|despite)$/,
      // "Invited the opposition to the talks".
      around: /^(?:(?!the\b)\S+ )*_ (?:to|from)\b/,
    },
  ],
  ['party', { around: /\ba _ to (?:the|an?|this|that|any|all|it|its|their|such|peace)\b/ }],
  ['signatory', { around: /\b(?:a|an|another|no|not) _ (?:to|of)\b/ }],
]);

/** How many words before and behind a noun its phrase is looked for in. */
const REACH = 4;

/** "Met him in person", "hours after publication", "a majority of votes", "closed ranks": words that only sound like somebody. */
export function isIdiom(tokens: readonly Token[], at: number): boolean {
  const beside = IDIOMS.get(tokens[at]?.form.toLowerCase() ?? '');
  if (beside === undefined) return false;
  const words = (from: number, to: number): string =>
    tokens
      .slice(Math.max(0, from), to)
      .map(({ form }) => form.toLowerCase())
      .join(' ');
  const [before, after] = [words(at - REACH, at), words(at + 1, at + 1 + REACH)];
  return (
    beside.before?.test(before) === true ||
    beside.after?.test(after) === true ||
    beside.around?.test(`${before} _ ${after}`) === true
  );
}
