import { AGED } from '../mentions/nouns.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before a person's name and are no part of it, folded: "Sen. Tim Kaine", "Sheikh Ahmed". */
const TITLES = setOf(`
  mr mrs ms miss mister cs dr doctor prof professor sir dame lord lady baron baroness count rev reverend father pastor bishop archbishop
  cardinal pope rabbi imam sheikh sheik shaykh shaikh sayyid sayed ayatollah mullah mufti grand hajj haji prince princess king queen
  emperor sultan emir crown president premier chancellor prime minister foreign interior defense defence finance oil health justice
  vice deputy acting former interim outgoing incoming late ex first lady secretary undersecretary attorney solicitor general gen lt
  lieutenant col colonel maj major brig brigadier capt captain cmdr commander sgt sergeant cpl corporal adm admiral marshal field
  staff chief commissioner officer detective inspector constable sheriff trooper judge justice magistrate senator sen representative
  rep congressman congresswoman governor gov mayor councilman councilwoman councillor assemblyman delegate ambassador envoy consul
  speaker chairman chairwoman chair director manager spokesman spokeswoman spokesperson leader coach manager candidate nominee
  pollster economist analyst historian author journalist reporter editor host anchor strategist adviser advisor aide activist
  taoiseach tanaiste provost rector comptroller alderman alderwoman businessman billionaire actor actress singer comedian director majority minority whip national security homeland state treasury
  comrade brother sister saint st secretarygeneral attorneygeneral directorgeneral majorgeneral lieutenantgeneral democrat republican socialist libertarian independent uncle aunt`);

/** Nouns for one person by office, trade or role: what "the minister" and "a senior official" are about. Singular, lower case. */
const ROLES = setOf(`
  president premier chancellor minister secretary undersecretary senator representative congressman congresswoman lawmaker legislator
  governor mayor councilman councilwoman councillor commissioner ambassador envoy consul diplomat speaker chairman chairwoman
  chairperson chair director manager spokesman spokeswoman spokesperson leader coach candidate nominee contender challenger incumbent
  frontrunner front-runner pollster economist analyst expert historian author writer journalist reporter correspondent editor
  columnist host anchor moderator broadcaster strategist consultant adviser advisor aide activist campaigner businessman
  businesswoman billionaire mogul tycoon developer investor banker entrepreneur executive founder co-founder owner actor actress
  singer comedian filmmaker artist musician rapper king queen prince princess emperor sultan emir sheikh cleric imam bishop
  archbishop cardinal pope pastor rabbi priest reverend general colonel major captain commander lieutenant sergeant admiral marshal
  officer chief detective inspector sheriff judge justice magistrate attorney lawyer counsel prosecutor solicitor doctor physician
  surgeon nurse professor lecturer scientist researcher scholar academic teacher student graduate dean principal official
  politician statesman head deputy member delegate negotiator mediator witness source insider whistleblower resident citizen voter
  supporter critic opponent rival ally friend colleague partner veteran soldier fighter militant rebel insurgent terrorist activist
  farmer worker employee driver pilot engineer architect designer survivor victim suspect defendant plaintiff woman man boy girl
  person mother father wife husband son daughter brother sister sibling uncle aunt cousin nephew niece grandfather grandmother parent
  child kid baby widow democrat republican conservative liberal libertarian independent socialist runner-up star celebrity
  congressperson vice-president treasurer administrator coordinator organizer organiser chef player athlete champion winner loser
  native mistress lady gentleman guy demonstrator protester mp counterpart ombudsman ombudswoman
  midfielder striker defender goalkeeper winger quarterback pitcher batsman bowler sprinter swimmer boxer cyclist golfer jockey
  secretary-general director-general attorney-general taoiseach tánaiste tanaiste provost rector comptroller alderman alderwoman`);

const MASCULINE =
  setOf(`mr sir lord father king prince sultan emir pope bishop archbishop cardinal imam ayatollah rabbi
  baron count man boy guy gentleman husband son brother uncle nephew grandfather widower businessman spokesman chairman congressman
  councilman assemblyman actor statesman salesman policeman fisherman ombudsman`);
const FEMININE =
  setOf(`mrs ms miss dame lady princess queen baroness woman girl wife daughter sister mother aunt niece grandmother
  widow businesswoman spokeswoman chairwoman congresswoman councilwoman actress mistress policewoman ombudswoman`);

/** Male or female; absent where the words do not tell. */
export type Gender = 'male' | 'female';

/** Returns whether a folded word is a title that stands before names and is no part of them. */
export const isTitle = (word: string): boolean => TITLES.has(word);

/** Returns whether a noun in the singular is what one person is by office, trade or role. */
export const isRole = (noun: string): boolean => ROLES.has(noun) || AGED.test(noun);

/** Returns the gender that a title or a role tells, in lower case and the singular: "Mrs." → female, "king" → male. */
export function genderOfTitle(word: string): Gender | undefined {
  if (MASCULINE.has(word)) return 'male';
  return FEMININE.has(word) ? 'female' : undefined;
}
