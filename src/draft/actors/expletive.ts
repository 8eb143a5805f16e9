import type { Course } from './course.ts';
import type { Seen } from './seen.ts';

const BE = String.raw`(?:is|was|['’]s|isn['’]t|wasn['’]t|(?:would|will|may|might|could|should|must|can)(?: not)? be|['’]ll be|['’]d be|(?:has|had|have) been|seems?|seemed|appears?|appeared|remains?|remained|becomes?|became|gets?|got|looks?|looked)`;
const MORE = String.raw`(?: (?:not|n['’]t|also|still|now|very|so|too|quite|really|only|never|always|far|much|more|most|less|rather|just|perhaps|almost|already|even|therefore|thus))*`;
const LIKE = String.raw`(?:clear|unclear|unlikely|(?:un|im)?possible|(?:un)?important|essential|(?:un)?necessary|imperative|difficult|hard(?:er)?|tough|eas(?:y|ier)|(?:in)?appropriate|vital|crucial|critical|(?:un)?known|(?:un)?certain|(?:un)?true|false|(?:un)?fair|worth|wrong|right|good|better|best|bad|worse|shameful|(?:un)?fortunate|natural|obvious|evident|apparent|early|late|common|rare|normal|strange|odd|ironic|interesting|noteworthy|notable|significant|reasonable|tempting|customary|illegal|legal|premature|absurd|said|believed|thought|understood|reported|hoped|feared|estimated|alleged|assumed|rumoured|rumored|time|nice|great|sad|funny|amazing|incredible|wonderful|terrible|pointless|useless|helpful|painful|cold|hot|dark|raining|snowing|midnight|noon)`;
const NOUN = String.raw`(?:the (?:first|second|third|latest|last|only|largest|biggest|deadliest|worst|\d+(?:st|nd|rd|th))|(?:a|an) (?:shame|pity|matter|question|mistake|good|bad|fact|sign|relief|miracle|disgrace|crime|tragedy|lie|joke)|up to|all about|because|likely that|over(?=$| [.,;:”"’])|\S+ (?:who|that))`;

/** "It is unclear whether", "it was the 31st protest", "it seems that", "it rained": an "it" that stands for nobody. */
const BEHIND = new RegExp(
  `^(?:${BE}${MORE} (?:["“] )?(?:${LIKE}|${NOUN})\\b|(?:seems?|seemed|appears?|appeared|follows?|followed|turns? out|turned out) (?:that|as|like|to me)\\b|(?:takes?|took|rains?|rained|snowed|depends?|depended|matters?|mattered|comes? to|makes? sense|made sense)\\b)`,
  'iu',
);
/** "Made it difficult to", "finds it hard": behind a verb and before what it is found to be. */
const FOUND = new RegExp(`^(?:much |more |very |so |too |increasingly )?${LIKE}\\b`, 'iu');
/** "Described it as shocking", "called it a crime": what is described so is seldom who acts. */
const CALLS = /^(?:call|describ)(?:e|es|ed|s|ing)?$/i;
const FINDS =
  /^(?:ma(?:ke|kes|de|king)|f(?:ind|inds|ound|inding)|consider(?:s|ed)?|deem(?:s|ed)?|th(?:ink|inks|ought)|bel(?:ieve|ieves|ieved))$/i;

/** How many words behind an "it" tell what it is. */
const REACH = 7;

/** Returns whether an "it" stands for nothing: "It is unclear whether they met", "makes it hard to say". */
export function isExpletive({ head }: Seen, { words }: Course): boolean {
  if (!/^it$/i.test(words[head]?.form ?? '')) return false;
  const sentence = words[head]?.sentence;
  const behind = words
    .slice(head + 1, head + 1 + REACH)
    .filter((word) => word.sentence === sentence)
    .map(({ form }) => form)
    .join(' ');
  const before = words[head - 1]?.form ?? '';
  return BEHIND.test(behind) || CALLS.test(before) || (FINDS.test(before) && FOUND.test(behind));
}
