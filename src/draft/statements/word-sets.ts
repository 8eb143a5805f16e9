import { WordLists } from '../tagging/word-lists.ts';

/** Bits of `WordFeatures.lists` in the taggers of attributions. */
export const LIST = {
  say: 1 << 0,
  think: 1 << 1,
  noun: 1 << 2,
  role: 1 << 3,
  pronoun: 1 << 4,
  auxiliary: 1 << 5,
  negation: 1 << 6,
  preposition: 1 << 7,
  conjunction: 1 << 8,
  determiner: 1 << 9,
  relative: 1 << 10,
  adverb: 1 << 11,
  weekday: 1 << 12,
} as const;

/** Closed classes, and open ones that matter to who says what; in the order of the bits of `LIST`. */
export const LISTS = new WordLists([
  `say says said saying tell tells told telling add adds added adding state states stated stating write writes wrote
  written writing ask asks asked asking announce announces announced announcing reply replies replied respond responds
  responded tweet tweets tweeted note notes noted noting claim claims claimed claiming argue argues argued arguing report
  reports reported reporting insist insists insisted insisting explain explains explained explaining continue continues
  continued warn warns warned warning declare declares declared declaring acknowledge acknowledges acknowledged cite cites
  cited citing call calls called calling accuse accuses accused accusing deny denies denied denying confirm confirms
  confirmed confirming suggest suggests suggested suggesting criticize criticized recall recalled testify testified urge
  urges urged urging admit admits admitted admitting remark remarked mention mentioned describe describes described
  describing denounce denounced concede conceded stress stresses stressed stressing emphasize emphasized emphasizing
  emphasise emphasised emphasising vow vows vowed vowing pledge pledges pledged pledging promise promises promised
  promising reiterate reiterated reaffirm reaffirmed assert asserts asserted asserting allege alleges alleged alleging
  comment commented quote quoted quoting maintain maintains maintained contend contends contended predict predicts
  predicted caution cautioned joke joked quip quipped shout shouted yell yelled complain complained conclude concluded
  disclose disclosed reveal reveals revealed revealing indicate indicates indicated indicating according spoke speaking
  talking blast blasted slam slammed praise praised condemn condemned dismiss dismissed reject rejected counter countered`,
  `think thinks thought believe believes believed believing want wants wanted wanting hope hopes hoped hoping know knows
  knew known feel feels felt expect expects expected expecting fear fears feared see sees saw seem seems seemed appear
  appears appeared agree agrees agreed doubt doubts doubted worry worries worried plan plans planned intend intends
  intended consider considers considered decide decided wish wishes support supports supported oppose opposes opposed
  favor favors like likes prefer prefers understand learned learn find finds found show shows showed shown`,
  `statement report reports interview speech letter claim claims allegation allegations announcement comments comment
  remarks remark poll survey study email emails tweet message news belief view opinion idea plan argument accusation
  accusations promise warning call testimony article memo notion suggestion question questions answer answers`,
  `president minister senator governor spokesman spokeswoman spokesperson official officials leader leaders chairman
  chairwoman secretary director ambassador candidate mayor lawmaker lawmakers analyst analysts expert experts critics
  supporters source sources adviser aide aides strategist lawyer attorney judge professor author editor reporter reporters
  campaign committee police prosecutors republicans democrats voters people man woman ministry government`,
  `i you he she it we they who himself herself themselves him her them us me this that these those his their its my our your`,
  `is are was were be been being am has have had having do does did will would can could may might must shall should 's
  're 've 'll 'd to`,
  `not n't no never neither nor without refused declined`,
  `of in on at for from with to by about over after before during under into through between against among as than like
  toward towards upon within since until despite via amid`,
  `and or but yet so while because although though if when where whether as since unless after before until once whereas`,
  `the a an this that these those his her their its our my your some any many several most all both each every no another`,
  `that who which whose whom what why how whether if where when`,
  `also again then later now just only still even already recently earlier repeatedly reportedly allegedly apparently
  previously publicly privately clearly simply once often not never instead meanwhile however too ever`,
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow week month year night morning
  afternoon evening`,
]);
