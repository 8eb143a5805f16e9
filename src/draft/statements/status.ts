import type { Status } from '../../model/schema.ts';

/** "denied", "rejected the claim", "refuted": that it is not so. */
const DENIAL =
  /^(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed|ing|ion)?|refut(?:e|es|ed|ing)|disput(?:e|es|ed|ing)|dismiss(?:es|ed|ing)?|disavow(?:s|ed|ing)?|rebuff(?:s|ed|ing)?)$/i;

/** "played down fears", "shrugged off reports": that there is little in it. */
const BELITTLED =
  /^(?:(?:has|have|had|also|later) )*(?:downplay|play(?:s|ed|ing)? down\b|brush(?:es|ed|ing)?(?: aside| off|$)|shrug(?:s|ged|ging)?(?: off|$)|laugh(?:s|ed|ing)? off\b|waved? (?:aside|away)\b)/i;

/** "analysts suggest", "is believed to", "may", "expects": an assessment, a guess or a forecast. */
const HEDGE =
  /^(?:suggest(?:s|ed|ing|ions?)?|beliefs?|believ(?:e|es|ed|ing)|think(?:s|ing)?|thought|may|might|could|seem(?:s|ed)?|appear(?:s|ed)?|expect(?:s|ed|ing|ations?)?|predict(?:s|ed|ing|ions?)?|forecasts?|fear(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|speculat(?:e|es|ed|ing|ion)|suspect(?:s|ed|ing)?|doubt(?:s|ed|ing)?|hint(?:s|ed|ing)?|impl(?:y|ies|ied|ying)|assum(?:e|es|ed|ing)|imagin(?:e|es|ed)|guess(?:es|ed)?|likely|worr(?:y|ies|ied)|hop(?:e|es|ed|ing)|consider(?:s|ed|ing)?|reckon(?:s|ed)?|presum(?:e|es|ed|ably)|apparently|perhaps|theor(?:y|ies|ize|ized))$/i;

/** "claimed", "alleged", "accused", "argued": said of others, or judged, and not made the outlet's own. */
const CLAIM =
  /^(?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing|edly|ations?)|accus(?:e|es|ed|ing|ations?)|argu(?:e|es|ed|ing|ments?)|contend(?:s|ed|ing)?|assert(?:s|ed|ing|ions?)?|charg(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|criticis(?:e|es|ed|ing|m)|criticiz(?:e|es|ed|ing)|condemn(?:s|ed|ing|ation)?|denounc(?:e|es|ed|ing)|slam(?:s|med|ming)?|blast(?:s|ed|ing)?|complain(?:s|ed|ing|ts?)?|maintain(?:s|ed|ing)?|emphasi[sz](?:e|es|ed|ing)|warn(?:s|ed|ing|ings?)?|boast(?:s|ed|ing)?|purported(?:ly)?|supposed(?:ly)?|so-called)$/i;

/** Returns how far an outlet stands behind what a cue ascribes, by the first words of the cue that tell: "has denied". */
export function statusOf(cue: string): Status {
  if (BELITTLED.test(cue)) return 'denied';
  for (const word of cue.match(/[\p{L}’'-]+/gu) ?? []) {
    if (DENIAL.test(word)) return 'denied';
    if (HEDGE.test(word)) return 'suggested';
    if (CLAIM.test(word)) return 'claimed';
  }
  return 'reported';
}
