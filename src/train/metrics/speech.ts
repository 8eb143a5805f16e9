import { overlaps } from '../../model/span.ts';
import type { Attributed } from './attribution.ts';

/** "said", "told", "according", …: cues of speech and writing, as against belief, intention and feeling. */
const SPEECH =
  /\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|add(s|ed|ing)?|according|stat(e|es|ed|ing)|wr(ite|ites|ote|iting|itten)|ask(s|ed|ing)?|announc\w*|repl(y|ies|ied)|respond\w*|tweet\w*|not(e|es|ed|ing)|claim\w*|argu(e|es|ed|ing)|report(s|ed|ing)?|insist\w*|explain\w*|continu(e|es|ed)|warn\w*|declar\w*|acknowledg\w*|cit(e|es|ed|ing)|call(s|ed|ing)?|accus\w*|den(y|ies|ied|ying)|confirm\w*|suggest\w*|critici[sz]\w*|recall\w*|testif\w*|urg(e|es|ed|ing)|admit\w*|remark\w*|mention\w*|describ\w*|den(ounc)\w*|conced\w*|stress\w*|emphasi[sz]\w*|vow\w*|pledg\w*|promis\w*|reiterat\w*|reaffirm\w*|assert\w*|alleg\w*|comment\w*|quot\w*|maintain\w*|contend\w*|predict\w*|caution\w*|joked?|quipped|shouted|yelled|complain\w*|conclud\w*|disclos\w*|reveal\w*|indicat\w*)\b|^:$/i;

/** Returns the attributions by speech; of predictions also without those whose cue is another kind in the gold. */
export function bySpeech(
  text: string,
  gold: readonly Attributed[],
  predicted: readonly Attributed[],
): { readonly gold: Attributed[]; readonly predicted: Attributed[] } {
  const isSpeech = ({ cue }: Attributed): boolean =>
    SPEECH.test(cue.map(({ start, end }) => text.slice(start, end)).join(' '));
  const others = gold.filter((each) => !isSpeech(each)).flatMap(({ cue }) => cue);
  const isOther = ({ cue }: Attributed): boolean =>
    cue.some((one) => others.some((other) => overlaps(one, other)));
  return {
    gold: gold.filter(isSpeech),
    predicted: predicted.filter((each) => each.cue.length > 0 && isSpeech(each) && !isOther(each)),
  };
}
