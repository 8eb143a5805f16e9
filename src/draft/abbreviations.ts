const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** "Gen. Smith": a full stop after them never ends a sentence that goes on. */
export const TITLES = listed(
  'Ma Sto Sta Mr Mrs Ms Mx Dr Drs Prof Gen Lt Col Maj Sgt Capt Cpt Cmdr Cdr Adm Pvt Cpl Brig Gov Govs Sen Sens Rep Reps Rev Hon Messrs Mme Mlle Pres Supt Det Insp Asst Amb Atty Fr Sr Sra Sheikh Msgr e.g i.e cf vs v viz esp approx ca incl',
);

/** "No. 5", "Fig. 2": a full stop after them ends nothing before a number. */
export const NUMBERED = listed(
  'No Nos no nos c b d m r div Fig Figs fig Vol vol pp p Art art Sec sec Ch ch Op op Ex Nr para',
);

/** "Acme Inc. The", "Jan. 5", "10 a.m. Monday": a sentence ends after them only where the next word begins one. */
export const SHORTENED = listed(
  'Inc Ltd Co Corp Bros Cos LLC Jr Sr St Ave Blvd Rd Dept Univ Assn etc al ed eds est Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Me Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Ft Mt Pt am pm ft lb oz sq Bn Mil Spc Tech Pfc Sgts Gens Cols Det',
);

/** "10 a.m. Monday", "5 p.m. Eastern time": capitals that may follow an hour; after any other a sentence ends. */
export const AFTER_HOUR = listed(
  'ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST CET CEST EEST Eastern Central Mountain Pacific Greenwich Moscow London Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec',
);

/** Words that begin a sentence far more often than a name, in small letters. */
export const STARTERS = listed(
  'the a an in on at he she it they we i you but and or if when while after before as for with from this that these those there here his her its their our my your what who how why where which not no yes so then also however meanwhile some many most all both each every several one another other others according despite since although though because by to during under over until now today yesterday last asked officials police critics analysts nobody everyone nothing is are was were did does do has have had can could would should will may might let even just only such more much few both still yet once about among between through without within instead later earlier perhaps maybe indeed moreover furthermore nonetheless nevertheless additionally than',
);

/** "U.S", "Ph.D", "D.C": letters parted by full stops, without the last. */
export const DOTTED = /^(?:\p{L}{1,2}\.)+\p{L}{1,3}$/u;
