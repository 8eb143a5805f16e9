/** Longer lines are read as the article's own. */
const LONGEST = 240;

/** "Read more: the bridge in pictures", "RELATED STORIES", "Watch: the moment …": ways to other pages. */
const ELSEWHERE =
  /^"?(?:read (?:more|also|next)\b|also read\b|more on this\b|related(?: (?:stor(?:y|ies)|articles?|content|topics|links))?:?"?$|related:|see also:|watch(?: live| more| now)?:|listen:|recommended(?: for you| stories)?:?$|most read$|trending(?: now)?$|more stories$|you (?:may|might) also like|read the (?:rest|full (?:story|article|report)) here|click here\b)/i;

/** "Share on Facebook", "Follow us on Telegram", "Sign up for our newsletter", "Do you support …? Like the page:". */
const SHARING =
  /^(?:share(?: this\b.{0,40}| on\b.{0,40})?$|share (?:on|this)\b|follow (?:us\b|\p{Lu}.{0,60} on (?:Twitter|X|Facebook)\b)|sign up (?:for|to)\b.{0,80}(?:newsletters?|updates|alerts|inbox|emails?)\b|subscribe(?: (?:to|now|here)\b.{0,60})?$|get .{0,60} (?:in your inbox|newsletter)\b|download (?:our|the) (?:free )?app\b|join (?:us on|our) (?:telegram|whatsapp)\b|do you support .{0,60}\? like the page:|(?:print|e-?mail|tweet|comments?|leave a comment|\d+ comments?|facebook|twitter|x|whatsapp|telegram|linkedin|copy link)$|twitter: @\w+\.?$)/iu;

/** "Advertisement", "Story continues below", "© 2025 Shafaq News. All rights reserved.", "All rights reserved". */
const SITE =
  /^(?:advertise?ment(?:\s*[-–—:]?\s*(?:continue reading|scroll to continue|story continues below).{0,40})?\.?$|ad$|(?:story|article) continues (?:below|after)\b.{0,40}$|continue reading\b.{0,40}$|(?:copyright\s*)?(?:©|\(c\))\s?.{0,160}$|copyright \d{4}\b.{0,160}$|.{0,60}all rights reserved\.?$|our standards: the thomson reuters trust principles\.?|skip to (?:main )?content$|.{0,30}\bicon$|(?:loading|play video|listen to (?:this )?article|full text|abstract)\.{0,3}$)/iu;

/** "Shafaq Live", "Kestrel Bay News Live", "LIVE": the name of a broadcast, alone on its line. */
const BROADCAST = /^(?:\p{Lu}\p{L}+ ){0,4}L(?:ive|IVE)$/u;

/** "FOR IMMEDIATE RELEASE", "END OF TRANSCRIPT", "###": what a release or a transcript says of itself. */
const WRAPPER =
  /^(?:for immediate release|press release|news release|end of transcript|end|ends|\((?:commercial break|crosstalk|applause|laughter|inaudible|(?:begin|end) video ?(?:clip|tape))\)|embargoed (?:until|to)\b.{0,60}):?$/i;

/** "Photo: Jane Doe/AFP", "Getty Images.", "FILE PHOTO: …", "… REUTERS/Jane Doe": captions and their credits. */
const CAPTION =
  /^(?:(?:file )?(?:photos?|image|picture|photograph)(?: credit)?: |\(?(?:photo|image) (?:by|courtesy of) .{2,60}\)?\.?$|pictured(?: above)?: |caption: |getty(?:\/\w+| images)?\.?$|.{0,60}\bvia getty images\.?$|.{0,200}(?:\(ap photo\/[^)]{2,40}\)|\/getty images|\/afp(?: via getty images)?)\)?\.?$)/iu;

/** "Fighters near Ruhba. REUTERS/Jane Doe". */
const REUTERS = /\bREUTERS\/\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,3}$/u;

/** "(Reporting by Jane Doe; Editing by John Roe)", "Jane Doe contributed reporting.", "Additional reporting by …". */
const CREDITS =
  /^\(?(?:(?:additional |further )?reporting by |photo(?:graph)?s by |writing by |editing by |compiled by |translated by )|^.{2,120}\bcontributed (?:to this (?:report|story|article)|reporting)(?: from .{2,40})?\.?$/i;

/** "Media contact:", "press@ports.example", "+47 555 01 234", "SOURCE Nordhaven Ports AS": how a release ends. */
const CONTACT =
  /^(?:(?:media|press)(?: relations)? contacts?:?|(?:e-?mail: ?)?[^\s@]+@[^\s@]+\.\w+|(?:(?:tel|phone)[:. ]{1,2}|\+)[\d() .+-]{7,24})$/iu;

const SOURCE = /^SOURCE:? \p{Lu}.{2,60}$/u;

/** "___", "* * *", "-----", "•": a line without a word. */
const NO_WORD = /^[^\p{L}\p{N}]+$/u;

/** "“Follow Jane Doe on Twitter.”" */
const MARKS = /^["“]|["”]$/g;

/** Returns whether a line, alone, belongs to the site and not to the article. Lines in doubt are the article's. */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (NO_WORD.test(line)) return true;
  const words = line.replace(MARKS, '');
  return [ELSEWHERE, SHARING, SITE, WRAPPER, BROADCAST, CAPTION, REUTERS, CREDITS, CONTACT, SOURCE].some(
    (pattern) => pattern.test(words),
  );
}
