const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Common given names of men, folded. Where a name is borne by both, it is in neither list. */
export const MEN = setOf(`
  aaron abdel abdelaziz abdelmadjid abdourahamane abdul abdullah abdulrahman abiy abraham adam adel adil adnan adrian ahmad ahmed
  ahmet akram alan albert alberto alejandro aleksandar alex alexander alexei alexey alfred ali alistair allan allen alvaro amir
  amit amr anas anders andre andreas andrei andres andrew andriy andrzej angus anthony antonio anwar ari arif arnold arthur asad
  ashraf asif atiku austin aviv ayman aziz bafel barack barham barry bashar bashir ben benjamin benny bernard bernie bezalel
  bilawal bill billy binali bjorn bob bobby bogdan boris brad bradley brandon brett brian bruce bruno bryan burhan calvin carl
  carlos cesar charles charlie chris christian christopher chuck claude clint clinton colin corey craig curtis cyril dan daniel
  darren dave david dennis denys derek diego dimitri dmitri dmitry dmytro dominic don donald donnie doug douglas dragan dustin
  dwight ebrahim ed eddie edgar edmund eduardo edward edwin ehud ekrem elias emile emmanuel emmerson enrique eric erik ernest
  esmail ethan eugene evan evo fadi fahd faisal faleh falih farouk fathi faustin fayez ferdinand fernando fidel filippo floyd
  fouad francisco francois frank franklin franz fred frederick friedrich fuad fumio gabriel gary gavin geir gene geoffrey george
  gerald gerard ghassan gianni gideon gilbert giorgio giovanni glenn goran gordon graham greg gregory guido guillermo gunnar
  gustavo guy hadi haidar haider hakan hamid hamza hank hans harold harry harvey hasan hassan haytham hector helmut henri henrik
  henry herbert herman hisham hoshyar hossein howard hugh hugo husam husayn hussain hussein ian ibrahim idriss igor ihor ihsan
  imad imran ion isaac isaias ismael ismail itamar ivan ivo jack jacob jacques jafar jaime jair jake jakub jalal jamal james jared
  jason javad javier jay jeff jeffrey jeh jens jeremy jerome jerry jesus jibril jim jimmy jiri joe joel johan johannes john johnny
  joko jon jonas jonathan jorge jose josep joseph josh joshua juan juergen jules julian julio julius justin kais kareem karim karl
  kassem keith kemal ken kenneth kevin khaled khalid khalil klaus kofi kurt kyle kyrylo larry lars laurence laurent lawrence leo
  leon leonard leonid lindsey lionel lloyd louis lucas luis luiz lukas luke macky mads magnus mahamat mahdi mahmoud mahmud majid
  malcolm manuel marc marcel marco marcus marek mario mark markus martin marvin marwan masoud masrour massoud mathieu matt matthew
  maurice max maxim mehdi mehmet michael miguel mihai mike mikhail mikkel milos mitch mitt mohamad mohamed mohammad mohammed
  moqtada mosab mostafa mounir mousa moussa muammar muhammad muhammadu muqtada murad musa mustafa mykhailo nabih nabil nadir
  naftali narendra nasser nathan nawaz nayef nayib nechirvan neil nelson nenad nicholas nick nicolas nigel nikolai nils noah
  noureddine nouri nuri olaf olav oleg oleksandr oleksii oliver olusegun omar osama oscar othman otto pablo patrick paul pavel
  pawel pedro pete peter petr petro phil philip philippe pierre piotr prabowo qais qasem qasim qassem qubad rached radu rafael
  raheem rahul raila ralph rami ramon ramzi randall randy rashad rashid rasmus raul raymond rebar recep reince reza ricardo
  richard rick riyadh robby robert roberto robin rodney rodrigo roger roland roman ron ronald ronen rudolph rudy rupert russell
  rustem ryan saad sadiq saeed saif salah saleh salim salman sam samir samuel scott sean sebastian selahattin sergei sergey serhiy
  seth shane shehbaz sherif shinzo simon sirajuddin soren staffan stanley stefan stephane stephen sterling steve steven stewart
  stuart suleyman sultan sven talal tarek tareq tariq ted terrence terry theodore thomas tim timothy toby todd tom tomasz tommy
  tony torsten travis trevor uhuru umar vaclav valerii valery vernon victor viktar viktor vincent vitaliy vladimir volker
  volodymyr walid wallace walter warren wayne wilbur will william willie wolfgang xavier yahya yair yasser yevgeny yitzhak yoav
  yoshihide yousef youssef yoweri yuri yuriy yusuf zaid zbigniew ziad zoran`);

/** Common given names of women, folded. */
export const WOMEN = setOf(`
  abigail ada adriana agnes agnieszka aisha alexandra alice alicia alison allison alma amal amanda amber amelia amina amy ana
  anastasia andrea angela angelina anita ann anna annalena anne annette annie antonia april arlene asma astrid audrey aung ava
  ayelet barbara beatrice bella benazir bernadette beth betty beverly bonnie brenda bridget britney caitlin camilla carla carly
  carmen carol carole caroline carolyn catherine cathy cecilia charlene charlotte chelsea cheryl christina christine cindy claire
  clara claudia colleen condoleezza constance courtney cristina cynthia daisy danielle dawn debbie deborah debra denise diana
  diane dilma dina dolores donna dora doris dorothy edith eileen einav elaine eleanor elena elise elizabeth ellen emily emma erin
  esther eva evelyn fatima fiona florence frances francia gabriela gail gemma georgia geraldine gertrude ghada gina giorgia gloria
  grace greta gretchen gwen hala hanan hanin hannah harriet hasina hazel heather heidi helen helena hilary hillary hope huda huma
  ida ilhan ilona imelda inez ingrid ioana irene iris iryna isabel isabella ivanka jacinda jackie jacqueline jadwiga jan jane
  janet janice jasmine jeanine jeanne jelena jennifer jenny jessica jill joan joann joanna joanne josephine joyce juanita judith
  judy julia julie juliet june kamala karen karla katarzyna kate kateryna katherine kathleen kathryn kathy katie katrina kayleigh
  kellyanne khadija khaleda kim kimberly kirsten kristen kristin kristina laila latifa laura lauren layla leila lena leni lillian
  linda lisa liz lois loretta lori lorraine louise lucia lucy lynn madeleine maggie maia malala malia mamata marcia margaret maria
  marian marianne marie mariia marija marilyn marina marjorie martha mary maryam marzieh maureen maya megan melania melanie
  melissa merav mercedes meredith mette mia michelle mildred milena miri miriam molly monica muriel nada nadia najat nancy naomi
  narges natalia natalie natasha nicole nikki nina nirmala noor nora norma oksana olena olga olha olivia pamela patricia paula
  pauline peggy penelope phyllis priscilla priyanka rachel rana rania rebecca regina retno rita roberta robyn rosa rosalind rose
  rosemary rosie ruth sabrina sally samantha samira sandra sanna sara sarah sasha sharon sheila shelley sheryl shirin shirley
  sigrid sofia solveig sonia sophia sophie soraya stacey stella stephanie sue susan susanna suzanne svetlana sylvia tammy tanya
  tara tatiana tawakkol teresa thelma theresa tiffany tigist tina tracy tzipi ursula valerie vanessa vera veronica victoria violet
  virginia vivian wanda wendy whitney xiomara yingluck yolanda yulia yuliya yvonne zahra zainab zaynab zeinab zoe zsuzsanna`);

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
