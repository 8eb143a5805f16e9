import type { Attribution } from '../reading.ts';

/** What somebody does not do, or asks for, who is asked to say something. */
const SILENT =
  /^(?:(?:declin|refus)(?:es?|ed|ing) to (?:comment|be|say|elaborate|give|provide|share|offer|discuss|answer|speak|talk|specify|name|identify|disclose|confirm|respond|reveal)\b|(?:has|have|had) (?:yet to|not yet) (?:sa(?:y|id)|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|announced?|decided?|confirm(?:ed)?|voted?|ruled?|agreed?|accused?|blamed?|endorsed?|back(?:ed)?|condemn(?:ed)?|approved?)\b|(?:would|could|did|does|do|has|have|had) not (?:yet |immediately )?(?:sa(?:y|id)|comment(?:ed)?|elaborated?|specif(?:y|ied)|provided?|respond(?:ed)?|repl(?:y|ied)|agreed?|accused?|blamed?|endorsed?|condemn(?:ed)?)\b|(?:asked|requested|wished|wanted) (?:not to be|anonymity|to remain anonymous)\b|sp(?:eaking|oke|eaks) (?:on|under) (?:the )?condition of anonymity\b)/i;

/** "Asked whether he would resign, Mills said": by whom is not told. */
const ASKED = /^(?:asked|pressed|quizzed) (?:if|whether|about|why|how|what|when|who)\b/i;

/** "The parties should acknowledge that", "Seoul can take the case", "has hesitated to act": what may or must be done is not done, nor said. */
const WISHED =
  /^(?:(?:should|must|ought to|needs? to|(?:now )?(?:has|have) to) |(?:can|may|might|could) (?!not |be |confirm|reveal|report|disclose|say|wish|hope)|(?:(?:has|have|had) )?(?:since )?hesitated )/;

/** More characters than this has none of what is looked for. */
const LONGEST = 60;

/**
 * Returns whether somebody says nothing: "declined to comment", "would not say whether", "have yet to agree", "asked not to be named". Whoever does
 * may be the one whom the next sentence calls "he", and so is known as a source until all are told apart.
 */
export function isSilent(text: string, { source, cue }: Pick<Attribution, 'source' | 'cue'>): boolean {
  const words = text.slice(cue.start, cue.start + LONGEST).replace(/\s+/g, ' ');
  if (WISHED.test(words))
    return source === undefined || !/^(?:I|we)$/i.test(text.slice(source.start, source.end));
  return SILENT.test(words) || (source === undefined && ASKED.test(words));
}
