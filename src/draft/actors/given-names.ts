const setOf = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Common given names of men, folded. Where a name is borne by both, it is in neither list. */
export const MEN = setOf(`
  aakar aamir aaron abdel abdelaziz abdelmadjid abdourahamane abdul abdullah abdulrahman abdulsalami abhishek abiy abraham adam
  adel adil aditya adnan adolf adrian adrián agus agustín ahmad ahmadu ahmed ahmet aidan airlangga ajay ajit akhil akhilesh akio
  akira akram akshay akufo alain alan alassane albert alberto aldo aleix alejandro aleksandar aleksander alessandro alex
  alexander alexandros alexandru alexei alexey alfonso alfred alfredo algirdas ali alireza alistair allan allen alois alok
  alvaro alvin amadou amarinder ambrose aminu amir amit amitabh amr anand anas anatoly anders andoni andre andreas andrei andres
  andreu andrew andrii andriy andrzej andrés angelos angus anies anil ankit anthony antoine anton antonin antonio antonis antti
  anupam anura anwar arash aravind ardeshir ari arif arjun armando armin arnab arne arnold arseniy artem arthur arturo arun
  arvind asad asaduddin ashish ashok ashraf ashwin asif atanas atiku atul augusto aurelien austin aviv axel ayman ayushmann
  azhar aziz azmin babajide babar babatunde bafel bahram bakary balbir baptiste barack barham barry bart bartosz bashar bashir
  bastian behrouz behzad ben benedict benedikt benigno benjamin benjamín benjie benny bernard bernardo bernd bernie bertrand
  bezalel bhagwant bhajan bheki bhupendra bhupesh bhupinder biague bijan bilal bilawal bill billy binali bingu biren birger
  bjarne bjorn boaz bob bobby bobi bogdan bohdan bola bongbong boris boubacar brad bradley bram brandon branko brendan brent
  brett brian bruce bruno bryan bryce budi bulus burhan byron caio callum calvin carl carles carlos carsten casper cedric celal
  cem cesar chandrababu charles charlie cheikh chidi chinedu chirag chris christian christoph christophe christopher christos
  chuck chukwudi chukwuma cillian clarence claude claudio clement clifford clint clinton clive colin constantin corey cormac
  cornelius craig cristian cristóbal curtis cyril césar dafydd dag dagfinn damian damien damon dan daniel danilo danny dapo
  dario darius dariush dariusz darko darren darryl dauda dave david declan deepak dejan dele denis dennis denys derek dermot
  desmond detlef devendra dhananjaya dharmendra didier diego dieter dietmar digvijaya dimitri dinesh dirk djoko dmitri dmitrij
  dmitry dmytro domenico domingos dominic domitien don donald donnchadh donnie doug dougal douglas dragan duarte duncan dustin
  dwayne dwight dylan eamon eamonn eberhard ebo ebrahim ed eddie edgar edmund edouard eduard eduardo edward edwin efrain egor
  ehud einar eino eirik eitan eknath eko ekow ekrem eldar elias eligiusz elliot elliott elon emanuel emeka emil emile emiliano
  emilio emin emir emmanuel emmerson emre enrique eoin ercan erdem erhard eric erick erik erling ernest ernesto ernst erwin
  esmail esteban ethan etienne eugene eugenio evan evangelos evariste evgeny evo exequiel ezra fabian fabien fabio fabián
  fabrice facundo fadi fadillah fahd faisal faleh falih farhad farouk farzad fathi faustin fayez fazlur felipe felix femi
  ferdinand ferenc fergus fernando fidel fikile filip filippo fintan florian floyd fouad francesco francis francisco francois
  frank franklin frans franz fred frederick fredrik friedrich frits fritz fuad fumio gabor gabriel ganesh garba gareth garry
  gary gaston gautam gavin gbenga geert geir gene geoffrey georg george georges georgi georgios geraint gerald gerard gerardo
  gerd gerhard germain germán gert ghassan gheorghe gholamreza giacomo giancarlo gianni gibran gideon gilbert gilles gints
  giorgio giovanni girish giuseppe glenn godfrey godwin gonzalo gopal goran gordon gotabaya graeme graham greg gregory grzegorz
  guenter guido guilherme guillaume guillermo gunnar gunter gunther guntram gurnam gurpreet gustav gustavo guy gwede gwilym
  gyorgy haakon habib hadi haidar haider hakainde hakan hamid hamidreza hamish hamza hamzah hank hannes hans hansgeorg hanspeter
  harald hardeep hari harish harold harpal harpreet harry harsimrat hartmut harvey hasan hassan hatta haytham hector heikki
  heiko hein heinrich heinz helmut hemant hendrik henning henri henrik henrique henry herbert herman hernán herve himanta
  hiroshi hisham holger hooshang horacio horst hoshyar hossein howard howie hristo hugh hugo humberto husam husayn huseyin
  hussain hussein huw héctor iain ian ibrahim idriss iestyn ieuan ifeanyi ignacio ignazio igor igors ihor ihsan ikenna ilham
  ilias ilya imad imran imre inzamam ioannis ion iosif iraj irrfan isaac isaias isidro ismael ismail issoufou istvan itamar
  itzhak ivan ivar ivica ivo iwan iñaki jaakko jaap jabulani jacek jacinto jack jacob jacques jafar jagan jagdish jagjit jaime
  jair jairam jake jakub jalal jamal james jamshid janez janis janos jared jari jarno jaroslav jaroslaw jason javad javid javier
  jay jayant jeanbaptiste jeanclaude jeanfrancois jeanjacques jeanluc jeanmarie jeanmichel jeannoel jeanpaul jeanpierre jeanyves
  jed jeff jeffrey jeh jejomar jelle jens jeremy jeroen jerome jerry jerzy jesper jesse jesus jibril jigme jiho jim jimmy jiri
  jitan jitendra joachim joao joaquin joaquín jochen joe joel joep joerg johan johannes john johnny joice joko jomo jon jonas
  jonathan joonas joost joram jordi jorg jorge jorgen jorn jose josef josep joseph josh joshua jouni juan juergen juha juho
  jukka jules julian julio julius julián junichi juraj jurgen juri jussi justin jusuf jyotiraditya jürgen kaarlo kailash kais
  kalonzo kamil kamran kapil karan kareem karel kari karim karl karlheinz karsten karthik kartik kashim kasper kassem katsuya
  kaushik kaveh kayode kazem kazimierz kazuo keith kemal ken kenji kenneth kenta kevin keyvan khairul khaled khalid khalil
  khosrow khurshid kieran kimi kimmo kipchoge kiprono kiptoo kiran kishan kithure kizza kjell klaas klaus knut koen kofi koichi
  koji kojo konrad konstantin konstantinos krishna kristian kristof kristoffer krzysztof kuldeep kunal kunle kurt kwabena kwaku
  kwame kwasi kwesi kyle kyriakos kyrylo lachlan ladislav lajos lalit lalu lamar larry lars lasse laszlo laurence laurent lauri
  lautaro lawrence laxman lazarus lech leif leo leon leonard leonel leonid leopold leos levan levente levy liam lindiwe lindsey
  linus lionel lloyd lluís loic lokesh lorenzo lotay lothar louis lubomir luca lucas luciano ludovic ludvig ludwig luhut luigi
  luis luiz lukas luke lungelo lutz lyle maarten maciej macky madhav mads magnus mahamat mahdi mahendra mahesh mahfud mahinda
  mahmoud mahmud maithripala majid makoto maksim maksym malcolm mallikarjun mamadou mandla manfred manish manmohan manny manohar
  manoj manolis manolo manuel marc marcel marcelo marcin marco marcus marek mariano mario marius marjan mark marko markus maros
  marten martin marvin marwan masoud masrour massoud mateo mateusz mathias mathieu matt matteo matthew matthias matti mattias
  matías maurice maurizio mauro max maxim maxime maximiliano mehdi mehmet meir melvin menno michael michal michalis michel
  mickael miguel mihai mihail mikael mike mikel mikhail mikkel mikko miklos mikolaj milos miloslav mircea miro miroslav misbah
  mitch mithun mitt mladen modibo mohamad mohamed mohammad mohammadreza mohammed mohan mohit mohsen moisés mojtaba moqtada
  morgan morten mosab moses moshe mostafa mounir mousa moussa mpho muammar muhaimin muhammad muhammadu muhyiddin mukesh mukul
  muqtada murad murilo murli murray musa musalia mustafa mustapha mwai mwangi mykhailo mykhaylo mykola nabih nabil nadiem nadir
  naftali nahuel najib nanda naoki narendra naresh naseeruddin nasir nasser nathan nathaniel naveen navin navjot nawaz nayef
  nayib nechirvan neil nelson nenad nestor niall nicanor nicholas nick nico nicolae nicolas nicolás niels nigel nii nikhil
  niklas nikola nikolai nikolaos nikolas nikolay nikos nilesh nils nirav nirmal nitesh nitin nitish njoroge nnamdi noah noel
  norbert norberto norman noureddine nouri nuhu nuno nuri obinna ochieng oddvar odhiambo oisin olaf olav oleg oleh oleksandr
  oleksii oleksiy oliver olli olof olumide olusegun oluwaseun omar omkar ondrej onno oriol osama oscar oskar ostap oswald othman
  otieno otto ousmane ove owen paavo pablo padraig palaniswami panagiotis panfilo pankaj panyaza paolo parkash parviz pascal
  patrick patrik pau paul pavel pavlo pawel pedro pekka pep pere pervez petar pete peter petr petro petros petteri phil philip
  philipp philippe pierluigi pierre pieter pietro pinarayi piotr piyush prabowo pradeep prakash pramod pramono prashant pratap
  praveen predrag prem pushkar qais qamar qasem qasim qassem qubad rached radek radoslaw radovan radu rafael rafizi raghav
  raghuram raheem rahim rahul raila raimo rainer rajan rajat rajeev rajendra rajesh rajiv rajkumar rajnath rakesh rakib ralf
  ralph ramdas ramesh rami ramin ramiro ramon ramzi ramón ranbir randall randhir randy ranil ranjan ranveer raphael rashad
  rashid rasim rasmus raul ravi ravindra raymond raymundo raúl rebar recep regis reince reiner reinhard remy renato renaud rene
  reuven revanth reza rhys ricardo riccardo richard rick ridwan rigathi ritchie riyadh rizwan rob robbert robby robert roberto
  robin rodney rodolfo rodrigo roelof rogelio roger rohan rohit roland rolf romain roman romano romuald ron ronald ronen rory
  rotimi roy ruben rubén rudi rudolf rudolph rudy rui rupert rupiah ruslan russell rustem ruud ryan ryszard saad sachin sadegh
  sadiq saeed saif saifuddin sajid sajith salah saleh salim salman salvatore sam sambit sameer samir samuel samuli sandeep
  sander sandor sani sanjay sanjeev sanjib santeri sarfaraz satish satoshi satya sauli saulos saurabh scot scott seamus sean
  sebastian segun selahattin senzo seppo serge sergei sergey sergi sergio serhii serhiy seth setya severin shahid shahram shane
  sharad shashi shaun shehbaz shehu sherif shigeo shigeru shinzo shivraj shlomo shoaib shyam siavash siddaramaiah siddharth
  siegfried sigmar sigurd silvio simeon simon simón sindre sipho sirajuddin sivert sjafrie slavko slobodan sohan sohrab somnath
  soren souleymane sourav spyros srinivas staffan stanislav stanislaw stanley stavros stefan stefano stelios stephan stephane
  stephen sterling steve steven stewart stig stijn stuart subhash sudhakar sudhir suharto sukhbir sukhvinder suleyman sultan
  sumit sunil surendra suresh susanto sushil susilo sutrisno svein sven svend sverre syed sylvain sylvester sylvestre szymon
  tadashi tadeusz tafadzwa taher taiwo takashi takeshi talal tamas taras tarek tareq tariq taro tarun tebogo ted teemu tejashwi
  tendai tengku teodoro terje terrence terry thabo themba theo theodore thiago thibault thierry thijs thilo thomas thomasz
  thorbjorn thorsten tiago tibor tiemen tim timo timothy timur tito tiziano tobias toby todd toivo tom tomas tomasz tomislav
  tommaso tommy tomás tony toomas tore torsten toru touraj traian travis trevor tristan trond tshering tsuyoshi tunde tuomas
  tushar tyler tyrone uche uday uddhav udo ugo uhuru ulf uli ulrich umar umaro umaru umberto umesh unai upender upendra urho uwe
  vaclav vadim vadym valdis valentin valentino valerii valeriu valeriy valery varun vasant vasil vasile vasily vasyl venkaiah
  venkat vernon vicente victor vidar vijay vikas vikram viktar viktor viktoras vilhelm ville vinay vincent vincente vincenzo
  vineet vinicius vinod virat virendra virgil vishal vitalii vitaliy vitaly vito vittorio vivek vladimir vladimirs vlastimil
  vojtech volker volodymyr vuk vytautas víctor wafula waldemar wale walid wallace walt walter waqar warren wasim wayan wayne
  welshman werner wiktor wilbur wilfried wilhelm will willem william willie wim winston wiranto wlodzimierz wojciech wolf
  wolfgang wouter wycliffe xabi xabier xavi xavier yahya yair yakubu yann yannick yannik yannis yaroslav yashwant yasser yasuo
  yavuz yaw yehor yehuda yemi yevgeny yevhen yitzhak yoav yogendra yogesh yogi yosef yoshiaki yoshihide yoshimasa younis yousef
  youssef yoweri yukio yuri yurii yuriy yusril yusuf yves zafar zaheer zaid zbigniew zdenek zeljko ziad zlatko zoltan zoran
  zulkifli zurab álvaro óscar`);

/** Common given names of women, folded. */
export const WOMEN = setOf(`
  abigail achieng ada adaeze adele aditi adriana agata agathe agnes agneta agnieszka agnès aileen aino aira aisha aishwarya
  aissata akinyi aleida aleksandra alena alessandra alexa alexandra alice alicia alina aline alisa alisha alison aliya alka
  allison alma almira amaka amal amalia amalie amanda amara amber amelia amina aminata amrita amy ana anais ananya anastasia
  anastasiya andrea anette angela angelika angelina angelique angie aniela anika anita anja anjali anjana anka anke ann anna
  annabel annakarin annalena annamaria anne annegret anneke annelaure anneli annelies annemarie annemieke annesophie annette
  annie annika annkathrin anouk antje antonella antonia antonietta anu anuradha anushka anya aoife aparna apolonia april archana
  ariana arielle arja arlene arlette aruna arundhati asa asha ashley asma astrid atieno audrey aung aurelia aurelie ava awa
  ayelet ayesha aylin ayse aysel azadeh aziza barbara barbora beata beate beatrice beatrix beatriz bella benazir berit
  bernadetta bernadette bertha beth betty beverly bhavna bianca birgit birgitta birgitte blanca blanka blerta bogna bonnie
  bozena brenda bridget brigid brigitte britney britt britta bronwyn brooke bukola caitlin camelia camilla camille candace
  candice carina carla carlotta carly carmen carol carola carole caroline carolyn carys caterina catharina catherine cathrine
  cathy catia catriona cecile cecilia cecilie celeste celia celine chandrika chantal charlene charlotte chelsea cheryl chiamaka
  chiara chimamanda chinwe chioma chitra chloe christa christel christiane christina christine cindy claire clara clarissa
  claudia claudine clemence clementine clémentine colleen condoleezza constance coralie cordelia corinna corinne cornelia cosima
  courtney cristina cynthia dagmar daisy dalia danica daniela danielle daria daryna dawn debbie deborah debra deepa deepika
  delphine denise devika diana diane dilek dilma dina divya dolores dominika donna dora doris dorota dorothy dorte dorthe
  dragana droupadi ebba edda edita edith edwige eglantine eileen eilidh einav ekaterina elaine eleanor elena eleni eleonora
  elham elif elina elisa elisabet elisabeth elisabetta elise elizabeth elke ella ellen elodie elsa elspeth elvira emanuela
  emilia emilie emily emine emma emmanuelle emmeline enid erica erika erin erna ernestine esperanza esra estefania estelle
  esther eugenia eugenie eunice eva evamaria evangelia evelina evelyn ewa ewelina fabiana fabienne fanny farah farida fatemeh
  fatima fatoumata faye felicia felicity fernanda fidelia filiz fiona flavia fleur flora florence floriane folake frances
  francesca francia francine francisca francoise franziska frauke freda frederica frederique freya frida friederike funke
  funmilayo gabriela gail galina gayatri geeta geetanjali gemma genevieve georgia geraldine gerda gertrud gertrude gesine ghada
  gianna gilda gillian gina giorgia gisela giulia giuliana giuseppina gloria golshifteh gonca gordana grace graciela grainne
  greta gretchen gro guadalupe gudrun gulnara gunhild gunilla gwen gwendolyn hacer hadiza hala halima halimah halina halyna
  hanan hanin hanna hannah hanne hannelore harini harriet hasina hatice hauwa haya hayley hazel heather hedda hedvig hege heide
  heidi heike hela helen helena helga helle hema hermine hermione hilary hilda hilde hildegard hillary hillevi hina hope
  hortense huda huma ida idoia ifeoma ilana ilaria ilhan ilona ilse imelda imogen indira ines inez inga ingeborg inger ingrid
  inka inna ioana irena irene irina iris irma iryna isabel isabela isabella isabelle isadora ishita itziar iva ivana ivanka
  ivona jaana jacinda jackie jacqueline jadwiga jan jana janaina jane janelle janet janice janina janine jasmina jasmine
  jaspreet jaya jayalalithaa jayanti jeanine jeanne jeannette jeannine jelena jelka jennifer jenny jessica jessie jette jill
  jitka joan joann joanna joanne jocelyne joelle johanna jolanta jolene jorunn josefa josefina josefine josephina josephine
  josie joyce juanita judith judy juhi julia juliana juliane julianne julie juliet june justine justyna jutta jyoti kaarina
  kadri kajsa kamala kareena karen karin karina karine karisma karla karoline karua katalin katarina katarzyna kate katerina
  kateryna katharina kathe katherine kathleen kathrin kathryn kathy katie katja katrin katrina katya kavita kayla kayleigh keiko
  kellyanne kelsey kerstin ketanji khadija khadijah khaleda kiara kim kimberly kinga kirsi kirsten kirsty klara klaudia komal
  kornelia krista kristen kristiina kristin kristina kristine krystyna laila lakshmi lamia lana lara larissa lata latifa latoya
  laura laure lauren laurie lavinia layla lea leah leeanne leena leila lena leni leonie leonor lesia leticia lidia lidiya lieke
  liesbeth liese lieve liisa lilian liliana liliane lillemor lillian lilly lina linda linnea lisa lisamarie lise liselotte livia
  liz ljiljana lois lorena lorenza loretta lori lorna lorraine lotte louisa louise lourdes lucia luciana lucie lucienne lucile
  lucille lucinda lucy ludmila ludovica luisa luise luz lydia lynn lyudmila lyudmyla maaike mabel madalena madeleine madeline
  madhuri mafalda magali magda magdalena magdalene maggie mahnaz mahsa maia maike maira maja malala malene malgorzata malia
  malin mamata mamta mandy maneka manisha manon manpreet manuela mara marcela marcella marcia mareike margaret margareta
  margarete margarida margarita margaux margherita margit margot margrethe margriet mari maria mariam mariama marian mariana
  mariane marianela marianna marianne maribel maricarmen marie mariechristine marieclaude mariefrance marieke mariella mariia
  marija marika marilena marilyn marina mariola mariska marisol marissa marit marita maritza marjane marjo marjolein marjorie
  marjut marlene marlène marta martha martina martine mary maryam maryann maryjo marypat maryse marzieh masoumeh mathilda
  mathilde matilda matilde maud maura maureen maxine maya mayawati mayra medha meena meenakshi meera megan meike melania melanie
  melissa meral merav mercedes meredith meriem merja merle merve mette mhairi mia michaela micheline michelle mildred milena
  mina minna mira mireille mirela mirella miri miriam miriama mirjam miroslava misako moira molly mona monica monika monique
  montserrat morgane muriel myriam myrna nada nadezhda nadia nadine nadja najat naledi namita nancy nandini nanette naoko naomi
  narges nasrin natacha natalia natalie nataliia nataliya natalya natasha nathalie ndidi neelam neha nele nelly nerea ngozi
  niamh nicole nicoletta nidhi nikki niloofar nina nirmala nisha njeri nkechi nneka nnenna noemi noemie nompumelelo nomvula noor
  nora norma nosipho noura nurcan nuria nyambura obiageli oddny odile odilia ofelia oksana oleksandra olena olga olha olivia
  oluchi ophelia orla ornella oumou outi padma paivi palesa pallavi pamela paola parisa parvati pascale patience patricia
  patrizia paula paulina pauline peggy penelope pernille perpetua petra phoebe phyllis pilar pirjo polina pooja poonam pratibha
  prerna priscilla priti priya priyanka puja rachel radha radhika ragnhild raija raisa ramatoulaye rana rani rania ranjana
  raquel ratna rebecca rebeka reet regina regine reiko rekha renata renate renu retno rhea rhiannon rhonda ricarda riikka riitta
  rina rita ritu roberta robyn rocio roisin rokia romana romina ronja roos rosa rosalia rosalind rosalyn rosamund rosanna
  rosaria rose roselyne rosemary rosie roxana roxanne roya roza rukhsana rukmini rumeen rupa ruta ruth ruzena sabiha sabina
  sabine sabrina sadhana sadia sahar saila sakshi sally salome samantha samira sanda sandra sandrine sangeeta sanna sanne
  saoirse sara sarah saraswati sarita sarojini sasha saskia satu savita sedigheh seema selin selma serena severine seyran
  shabana shalini shanti sharon shauna sheena sheetal shehla sheila shelley sheryl shila shilpa shirin shirley shiva shobha
  shohreh shreya shruti shweta sian sigrid siiri silja silke silvana silvia simona simone simran sinead sini siobhan sirimavo
  sirpa sissel sita siv slavica smita smriti snezana sofia solange soledad solveig sonali sonia sonja sophia sophie soraya
  sridevi stacey stana stefania stefanie steffi stella stephanie stina sudha sue sujata sukanya sumaya sunidhi sunita supriya
  susan susanna sushma suvi suzanne svea svenja svetlana svitlana swati sybille sylvia ségolène taina tamar tamara tammy tanja
  tanvi tanya tara tarja tatiana tatjana tatyana tawakkol teija temitope teresa terhi terttu tetiana thandeka thandi thelma
  theodora theresa therese thuli tiffany tigist tiina tilda tina titilayo tomoko tone torill tracy trine trude trupti tuija
  turai tuula tuulikki tzipi ulla ulrike ulviye uma ursula urszula uschi usha vaishali valentina valeria valerie valerija
  valérie vanda vandana vanessa varsha vasiliki vasundhara venla vera verena veronica veronika veronique vesna vibeke vicki
  vicky victoria vidya vigdis vilma violet violeta virginia virginie vivian viviane wambui wanda wangari wanjiku wanjiru wendela
  wendy weronika whitney wiebke wilhelmina wilma xenia xiomara yael yasmin yasmine yasuko yaël yetunde yewande yingluck ylenia
  ylva yoko yolanda yolande yuko yulia yuliya yumiko yvette yvonne zaha zahra zainab zanele zaynab zdenka zeenat zehra zeinab
  zeynep zita zodwa zoe zofia zoleka zoya zsuzsanna zuzana zuzanna élisabeth`);

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
