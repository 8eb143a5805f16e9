import type { Attribution } from '../reading.ts';

/** What somebody does not do, or asks for, who is asked to say something. */
const SILENT =
  /^(?:(?:declin|refus)(?:es?|ed|ing) to (?:comment|be|say|elaborate|give|discuss|answer|speak|talk|specify|name|identify|disclose|confirm|respond|reveal)\b|(?:has|have|had) (?:yet to|not yet) (?:sa(?:y|id)|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|announced?|decided?|confirm(?:ed)?|voted?|ruled?)\b|(?:would|could|did|does|do|has|have|had) not (?:yet |immediately )?(?:sa(?:y|id)|comment(?:ed)?|elaborated?|specif(?:y|ied)|provided?|respond(?:ed)?|repl(?:y|ied))\b|(?:asked|requested|wished|wanted) (?:not to be|anonymity|to remain anonymous)\b|sp(?:eaking|oke|eaks) (?:on|under) (?:the )?condition of anonymity\b)/i;

/** More characters than this has none of what is looked for. */
const LONGEST = 60;

/**
 * Returns whether somebody says nothing: "declined to comment", "would not say whether", "asked not to be named". Whoever does
 * may be the one whom the next sentence calls "he", and so is known as a source until all are told apart.
 */
export const isSilent = (text: string, { cue }: Pick<Attribution, 'cue'>): boolean =>
  SILENT.test(text.slice(cue.start, cue.start + LONGEST).replace(/\s+/g, ' '));
