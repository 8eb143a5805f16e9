const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Common given names of men, folded. Where a name is borne by both, it is in neither list. */
export const MEN = setOf(`
  aaron abdel abdul abdullah abdulrahman abraham adam adel adil adnan adrian ahmad ahmed akram alan albert alberto alejandro alex
  alexander alexei alfred ali alistair allan allen amir amr anas andre andreas andrei andrew angus anthony antonio anwar ari arnold
  arthur asad ashraf austin ayman aziz barack barry bashar bashir benjamin ben benny bernard bernie bill billy bob bobby boris brad
  bradley brandon brett brian bruce bruno bryan burhan calvin carl carlos cesar charles charlie chris christian christopher chuck
  claude clint clinton colin corey craig curtis dan daniel darren dave david dennis derek diego dimitri dmitry dominic don donald
  donnie doug douglas dustin dwight ed eddie edgar edmund eduardo edward edwin ehud elias emmanuel emile enrique eric erik ernest
  ethan eugene evan fadi fahd faisal farouk fernando fidel floyd francisco francois frank franklin franz fred frederick gabriel gary
  gavin gene geoffrey george gerald gerard gianni gilbert giovanni glenn gordon graham greg gregory guido guillermo gustavo guy hadi
  haider hamid hamza hank hans harold harry harvey hasan hassan haytham hector helmut henri henry herbert herman hisham howard hugh
  hugo husam husayn hussain hussein ian ibrahim igor imad imran isaac ismail ivan jack jacob jacques jafar jaime jake jalal jamal
  james jared jason javier jay jeff jeffrey jeh jeremy jerome jerry jesus jim jimmy joe joel johan johannes john johnny jon jonathan jorge
  jose joseph josh joshua juan juergen jules julian julio justin kareem karim karl keith ken kenneth kevin khaled khalid klaus kofi
  kurt kyle larry lars laurence laurent lawrence leo leon leonard leonid lindsey lionel lloyd louis lucas luis luke mahdi mahmoud mahmud
  majid malcolm manuel marc marcel marco marcus mario mark markus martin marvin massoud mathieu matt matthew maurice max maxim mehdi
  mehmet michael miguel mike mikhail mitch mitt mohamad mohamed mohammad mohammed moqtada mosab mostafa moussa muammar muhammad
  muqtada murad musa mustafa nabil nadir narendra nasser nathan neil nelson nicholas nick nicolas nigel nikolai noah nouri nuri oleg
  oliver omar oscar osama othman otto pablo patrick paul pavel pedro pete peter phil philip philippe pierre qais qasim rafael raheem
  ralph ramon ramzi randall randy rashid raul raymond recep reince reza ricardo richard rick riyadh robby robert roberto robin rodney
  rodrigo roger roland roman ron ronald rudolph rudy rupert russell ryan saad sadiq saeed saif salah saleh salim salman sam samir samuel
  scott sean sebastian sergei sergey seth shane sherif shinzo simon stanley stefan stephen sterling steve steven stewart stuart sultan
  talal tarek tariq ted terrence terry theodore thomas tim timothy todd toby tom tommy tony travis trevor umar vernon victor viktor
  vincent vladimir volodymyr walid wallace walter warren wayne wilbur will william willie wolfgang xavier yahya yasser yitzhak yousef
  youssef yuri yusuf zaid zbigniew ziad`);

/** Common given names of women, folded. */
export const WOMEN = setOf(`
  abigail ada adriana agnes aisha alexandra alice alicia alison allison alma amal amanda amber amelia amina amy ana andrea angela angelina
  anita ann anna anne annette annie antonia april arlene asma astrid audrey aung ava barbara beatrice bella benazir bernadette beth
  betty beverly bonnie brenda bridget britney caitlin camilla carla carly carmen carol carole caroline carolyn catherine cathy cecilia
  charlene charlotte chelsea cheryl christina christine cindy claire clara claudia colleen condoleezza constance courtney cynthia
  daisy danielle dawn deborah debbie debra denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elise
  elizabeth ellen emily emma erin esther eva evelyn fatima fiona florence frances gabriela gail gemma georgia geraldine gertrude gina
  giorgia gloria grace greta gretchen gwen hala hanan hannah harriet hazel heather heidi helen helena hilary hillary hope huda huma
  ida ilhan inez ingrid irene iris isabel isabella ivanka jacinda jackie jacqueline jan jane janet janice jasmine jeanne jennifer
  jenny jessica jill joan joann joanna joanne josephine joyce juanita judith judy julia julie juliet june kamala karen karla kate
  katherine kathleen kathryn kathy katie katrina kayleigh kellyanne kim kimberly kirsten kristen kristin kristina laila latifa laura
  lauren layla leila lena lillian linda lisa liz lois loretta lori lorraine louise lucia lucy lynn madeleine maggie malala malia
  marcia margaret maria marian marianne marie marilyn marina marjorie martha mary maryam maureen maya megan melania melanie melissa
  mercedes meredith mia michelle mildred miriam molly monica muriel nada nadia nancy naomi natalia natalie natasha nicole nina noor
  nora norma olga olivia pamela patricia paula pauline peggy penelope phyllis priscilla rachel rana rania rebecca regina rita roberta
  robyn rosa rosalind rose rosemary rosie ruth sabrina sally samantha samira sandra sara sarah sasha sharon sheila shelley sheryl
  shirley sofia sonia sophia sophie stacey stella stephanie sue susan susanna suzanne sylvia tammy tanya tara teresa thelma theresa
  tiffany tina tracy ursula valerie vanessa vera veronica victoria violet virginia vivian wanda wendy whitney yolanda yvonne zainab
  zaynab zoe`);

/** Short forms of given names, folded, with the name that they stand for. */
const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  `bill:william billy:william will:william bob:robert bobby:robert rob:robert robby:robert dick:richard rick:richard mike:michael
  joe:joseph jim:james jimmy:james tom:thomas tim:timothy ted:edward ed:edward eddie:edward dan:daniel danny:daniel dave:david
  steve:stephen steven:stephen jeff:jeffrey geoff:jeffrey geoffrey:jeffrey greg:gregory ken:kenneth larry:lawrence matt:matthew
  nick:nicholas pete:peter phil:philip ron:ronald sam:samuel tony:anthony chuck:charles charlie:charles chris:christopher don:donald
  fred:frederick andy:andrew ben:benjamin bernie:bernard jerry:gerald jack:john liz:elizabeth beth:elizabeth betty:elizabeth
  kate:katherine kathy:katherine katie:katherine cathy:catherine sue:susan debbie:deborah jenny:jennifer jen:jennifer pat:patrick
  alex:alexander josh:joshua doug:douglas rudy:rudolph walt:walter vlad:vladimir`
    .split(/\s+/)
    .map((pair) => pair.split(':'))
    .map(([short = '', long = '']) => [short, long]),
);

/** Returns a folded given name in its long form: "bill" → "william". */
export const longForm = (given: string): string => SHORT_FORMS.get(given) ?? given;
