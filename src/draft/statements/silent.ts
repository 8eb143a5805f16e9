import type { Attribution } from '../reading.ts';

/** What somebody does not do, or asks for, who is asked to say something. */
const SILENT =
  /^(?:(?:declin|refus)(?:es?|ed|ing) to (?:comment|be|say|elaborate|give|discuss|answer|speak|talk|specify|name|identify|disclose|confirm|respond|reveal)\b|(?:has|have|had) (?:yet to|not yet) (?:sa(?:y|id)|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|announced?|decided?|confirm(?:ed)?|voted?|ruled?|agreed?|accused?|blamed?|endorsed?|back(?:ed)?|condemn(?:ed)?|approved?)\b|(?:would|could|did|does|do|has|have|had) not (?:yet |immediately )?(?:sa(?:y|id)|comment(?:ed)?|elaborated?|specif(?:y|ied)|provided?|respond(?:ed)?|repl(?:y|ied)|agreed?|accused?|blamed?|endorsed?|condemn(?:ed)?)\b|(?:asked|requested|wished|wanted) (?:not to be|anonymity|to remain anonymous)\b|sp(?:eaking|oke|eaks) (?:on|under) (?:the )?condition of anonymity\b)/i;

/** "Asked whether he would resign, Mills said": by whom is not told. */
const ASKED = /^(?:asked|pressed|quizzed) (?:if|whether|about|why|how|what|when|who)\b/i;

/** More characters than this has none of what is looked for. */
const LONGEST = 60;

/**
 * Returns whether somebody says nothing: "declined to comment", "would not say whether", "have yet to agree", "asked not to be named". Whoever does
 * may be the one whom the next sentence calls "he", and so is known as a source until all are told apart.
 */
export function isSilent(text: string, { source, cue }: Pick<Attribution, 'source' | 'cue'>): boolean {
  const words = text.slice(cue.start, cue.start + LONGEST).replace(/\s+/g, ' ');
  return SILENT.test(words) || (source === undefined && ASKED.test(words));
}
