import type { NameRules } from '@/lib/core/quotation/lexicon';
import { firstNames } from '@/lib/packs/languages/first-names';

/** First names of the English-speaking press that the shared list lacks. Provenance: written for Sourcelight; see SOURCES.md. */
const MORE: NameRules['firstNames'] = {
  m: `aditya alasdair alfie arjun armaan caelan calum chibuzor conall connor dhruv dillon fintan geraint huw iqbal iwan juma karan olamide osman ranjit rasheed sagar salim seamus shaquille sizwe surya theo tyrese vasily vinay vusi wahid xander yosef zeeshan
  abhishek abiodun abiy ade adebayo adewale aidan ajay akash akin akira alastair alec alistair alonzo alvin amar amit amitabh anand andre angus anil
  anurag archie aryan ashok ashwin atul austin ayodele babatunde bandar barney barry beau bilal bjorn blake bongani boyd brendan brent bryce bryson buddy
  byron cade caleb callum cathal cecil chad chandler chang chidi chinedu chuck chukwuemeka ciaran cillian clarence clark clayton cliff clifford clint
  clyde cody colby colm colton conor cormac cory dallas damon dante darnell dashiell dawit declan deepak deon dermot desmond devin devon dexter dilip
  dominic donnie donovan duane dudley dustin dwight eamonn ebenezer eli elijah elmer elton elvis emeka emmett eoin ernie ervin ethan everett ezra faisal
  fergus finlay finn fionn floyd forrest franklin fraser garrett garth gaurav gene giles godfrey gopal graeme hakeem hal hank harish haruki haruto hasan
  herb herbert hideo hiroshi hisham homer hussain idris ifeanyi imad irving irwin isaac isaiah ismail jace jacky jaden jagdish jai jalen jared jarrod
  jasper javed jayden jed jeffery jerald jeremiah jermaine jethro jiang jitendra joey johnathan johnnie jonah julius junaid kamal kareem karthik kaveh
  keanu keegan keenan kelvin kendrick kenji kenny kent khalifa kieran kirk kishore kumar kunal kwabena kwame kwasi lachlan lamar lance landon leif leland
  leroy lester levi linus lonnie louie lowell luke luther lyle mahmood malachi mandla manish manny manoj marshall mathew maxwell melvin merv mick mickey
  miles milo milton mitchell mohsin monty morris mostafa muhammadu murray musa myles nasir nate nathaniel naveen ned neville newt nico nikhil nikki niall
  noel nolan obinna olu olumide olusegun omari omer orville osama otis paxton perry pradeep prakash pramod pranav prashant praveen quinton rafiq raj
  rajan rajat rajesh rajiv rakesh raman ramesh randall randolph rashid ravi reece reggie reginald rex rhys ricky rod roddy roderick rohan rohit ronnie
  ross royce rufus ruslan russ sachin sadiq saeed sajid sameer sandeep sanjay sanjeev satish satoshi saurabh shahid shawn sheldon shinji shiv sibusiso
  sid siddharth silas sipho sundar sunil suresh tadhg takashi takeshi tanner tarek taro tendai terrance terrell terrence thaddeus thulani trent trey troy
  tunde ty tyrone tyson uday umar umesh vance vic vijay vikas vikram vince virgil vishal vivek wallace wally walt wendell wes wilbur wilfred willard
  willie willis woodrow wyatt yash yasin yoshihide zac zack zane zayn zeke zheng zhou zubair zwelinzima
  stavros spiros yannis giorgos kostas vassilis panos nikos dimitris christos thanos leonidas stelios petros dev arun manav ishaan kabir tejas varun
  nitin vivaan siddhartha raghunath raghuram balaji venkat murali srinivas gopi prabhu mohan sharad nitish devendra eknath uddhav hemant bhupinder
  yogi jagan arvind sukhbir chukwudi babajide bola segun tobi femi wale kunle dapo gbenga rotimi yemi kayode sanusi aminu usman yakubu goodluck tunji
  kolawole ikechukwu okechukwu chibuike onyeka kelechi mmusi gwede zweli fikile panyaza bheki siyabonga lungile tshepo kagiso themba mzwandile sandile
  lwazi jabulani nkosana xolani mthunzi luyanda mikael henrik fredrik bjarne soren gunnar halvor eirik oystein øystein sigurd trond terje geir espen
  jorgen jørgen rasmus casper kasper morten pieter joost wim daan sander maarten jeroen cornelis rutger thijs gerrit klaas tomasz marek jakub wojciech
  krzysztof grzegorz zbigniew jaroslaw radoslaw bartosz lukasz leszek boguslaw oleksiy mykola yuriy vitaly vitali vitalii ihor anatoly gennady valery
  valeriy maksym kirill denys bohdan taras ostap yaroslav vyacheslav ahmet emre kemal bulent bülent serkan hakan ozgur özgür selahattin ekrem yavuz
  fatih husain abdulrahman tarik ismael nasser rami ziad zaid bassam fadi hamza haitham kashif latif majid marwan mazen munir nader nizar qasim riyad
  sami sharif tahir wael yahya zaki azeem arif naveed waqar zahid shahbaz bilawal ming jie hao feng lei tao qiang xiang yong jianguo zhi keqiang hiro
  kenta daisuke kazuo kazuki makoto masato naoki ryo ryota shigeru shota taichi tatsuya tetsuya tomohiro toshio yoichi yoshi jae-in suk-yeol
  seung-hoon dong-hyun sung-min jin-woo jesus joaquin leonel nestor octavio barnaby crispin jolyon lysander tarquin peregrine auberon inigo fergal
  ruairi padraig eamon oisin donal diarmuid darragh tomos rhodri gethin ieuan gwilym hywel iolo dafydd llewellyn euan ewan ewen hamish torquil innes
  ruaridh aiden jaxon hudson brody brayden bodhi zander deshawn tyrell marquis darius tyree rashad demetrius davon lavar deion chet rollie biff hollis
  orrin lorne darrel darrell daryl derrell rusty randal loren alden alton clem cletus elwood horace ira roscoe thurman vaughn caden kwaku yaw kojo
  ekow nii ato ebo lorcan manus`,
  f: `alesha amara amelie antonia anya bhavna bronagh bryony clodagh demi ekaterina elif eleri geeta gulnara gwyneth isha jacinta jamila joelle kaitlyn kayleigh keira linh lizelle lulu manisha meera mei morwenna norah oonagh ottoline rabia rina sadia sakina sharmila simran sioned suki una yuna zola zodwa aaliyah abby abena abi adele adeola aditi adrienne aileen aimee aine aisling alana alanna alberta alexa alexandria alisha alison alissa alka althea
  alyssa amani aminata amira amrita anaya angie anika anjali anthea archana aretha aria ariana arianna asha asma athena aurora ava aylin becca bella
  belle bernice bethany betsy betty beverley beverly blair brandi breanna briana brianna bridgette brigid brittany bronwyn caitlin caitlyn candace
  candice cara carly carmel cassandra cassidy cassie cathleen catriona cecelia celeste celia chantelle charlene chiamaka chidinma chimamanda christen
  christie christy clare claudette connie cora courtney cressida daphne darlene deanna debbie-ann deepa deidre deirdre dianne divya doreen dorothy eliza
  ellie elsie esme ethel fani farah farida fran frances freda freya funmi gabby gayle gemma geena genevieve geraldine gillian ginny gladys grainne
  gwendolyn hadiza hailey hayley henrietta hira holly hope ifeoma imogen isla jada jaclyn jade janelle jayne jemima jen jenna jillian joann jocelyn josie
  joy julianne juliet kaitlin kara kari katelyn katy kavita kaye kaylee keisha kelsey kemi kendra kerri kezia kimberley kira kirti komal kristi krystal
  kyla ladonna lakshmi lana latoya laurel lauryn leah leanne lenore leona lindsey liv liz liza lizzie lori lucinda lynette lynne mabel maddie madeline
  maeve maisie maneka marian marla marsha maxine meena mildred millicent millie minnie mollie myra nandini neelam neha nell nellie nia niamh nichola
  nichole nicolette nimrata nirmala nisha nkechi noelle nomvula noreen nosipho nuala octavia oluwaseun orla paige pam patsy patti pippa pooja preeti
  priti priya priyanka rachael rachelle radhika rani rashida rebekah rena renee renuka rhiannon rhoda robyn rochelle roisin rosalind rosalyn rosamund
  roseanne rosie rowena roxanne rukmini sadie sangeeta saoirse shabana shania shauna sheena shelley shelly sheree sherri sheryl shreya shruti siobhan
  smriti sneha sue sunita susannah susie swati sybil tabitha tamika tammy tamsin tanisha tanya tasha thandi thandiwe tonya traci tricia trisha trish usha
  verity vickie vidya winifred yetunde zainab zadie zinhle zoey
  beatrix cordelia clementine arabella araminta ophelia portia venetia perpetua hermione camilla davina fenella morag mhairi eilidh ailsa iona
  kirsteen shona aoife orlaith ciara mairead sorcha cerys carys sian nerys angharad rhian lowri gwenllian bronwen myfanwy anneke femke lotte sanne
  marijke mieke hanneke solveig ragnhild annika linnea ulrika gunilla freja maren siri silje marit tove agnieszka malgorzata zofia ewa kinga dorota
  jadwiga olena oksana tatyana nataliya ludmila lyudmila yuliya iryna olha zoya kateryna lesya mariya layla leyla samira hanan hala huda rania reem
  sana shireen soraya zeinab nour farzana nasreen parveen rukhsana saima shazia sumaira nimra hina vaishali anupama anjana kalpana lalita madhuri
  meenakshi nandita pallavi poonam rashmi rekha renu ritu rupa sakshi sandhya sarita savita seema shalini shilpa shobha smita sonali sujata sumitra
  sunanda sushma tanvi trupti vasundhara mamata mayawati kavya ananya aishwarya deepika jaya jyoti chioma adaeze amaka nneka chinyere folake folasade
  bukola yewande titilayo damilola abimbola omolara funke sade simisola temitope toyin hauwa zulaikha fatoumata mariama thandeka nomfundo nomvuyo
  nosizwe busisiwe nokuthula lindiwe zanele ayanda bongiwe nkosazana naledi lerato palesa dineo mpho refilwe boitumelo kgomotso phumzile thuli
  thulisile unathi siphokazi xiu li-na keiko sakura akiko haruka naoko tomoko michiko noriko sanae yuriko soo-jin ji-eun min-ji hye-jin catalina luz
  rocio xiomara yesenia ebony imani jazmine kiara latisha lakeisha latanya shanice shanelle shaniqua tiara tyra ashlyn callie delaney emery everly
  jolene kinsley kylie kaylie laney lainey mckenna mckenzie raegan raelynn skylar teagan agatha clementina dinah effie elspeth enid ernestine eunice
  flo frieda glenys hattie hester ina kitty lavinia leonie letitia lillian lottie louella maude mavis melba myrtle nanette selina sondra theodora
  verna zora cass edie immy izzy jacqui jacquie lexi milly poppy steph tilly viv danika phillipa shelagh`,
  b: `alex avery emerson frankie hayden indy jody kendall kris leigh mackenzie micah mika nicky noor peyton quinn reese riley robbie rory rowan shay skyler
  stevie yuki kiran jaspreet manpreet harpreet gurpreet chinwe uche temi tolu ayo nomsa min-jun ji-woo
  ashby aubrey marley remy wynn merle ngozi`,
};

export const names: NameRules = {
  titles: [
    {
      words:
        'Mr Mr. Sir Lord Father King Prince Sheikh Imam Rabbi Baron Duke Earl Viscount Sultan Emir Emperor Ayatollah Mullah Mufti Congressman Councilman Assemblyman Alderman Msgr. Monsignor Datuk Dato Shri Alhaji Cardinal',
      gender: 'm',
    },
    {
      words:
        'Mrs Mrs. Ms Ms. Miss Lady Dame Queen Princess Sister Madam Madame Baroness Duchess Countess Congresswoman Councilwoman Assemblywoman Smt Puan',
      gender: 'f',
    },
    {
      words:
        'Dr Dr. Prof Prof. Professor President Minister Senator Sen Sen. Sens. Rep Rep. Reps. Gov Gov. Governor Mayor Judge Justice General Gen Gen. Colonel Col Col. Captain Capt Capt. Sgt Sgt. Sergeant Lt Lt. Lieutenant Chief Secretary Chancellor Ambassador Rev Rev. Reverend Pope Bishop Archbishop Detective Officer Inspector Sheriff Councillor Cllr Attorney Coach Adv Adv. Advocate Hon Hon. Maj. Major Brig Brig. Brigadier Adm Adm. Admiral Cdr Cdr. Cmdr Cmdr. Commander Commissioner Cpl Cpl. Corporal Det Det. Insp Insp. Supt Supt. Superintendent Constable Trooper Pvt. Spc. Pastor Premier Dean Engr Councilmember Assemblymember Taoiseach Tánaiste Mx',
      gender: 'b',
    },
  ],
  titleRoles: {
    'Sen.': 'senator',
    Sen: 'senator',
    'Rep.': 'congressman',
    Rep: 'congressman',
    'Gov.': 'governor',
    Gov: 'governor',
    'Gen.': 'general',
    Gen: 'general',
    'Col.': 'colonel',
    Col: 'colonel',
    'Capt.': 'captain',
    Capt: 'captain',
    'Sgt.': 'sergeant',
    Sgt: 'sergeant',
    'Prof.': 'professor',
    Prof: 'professor',
    'Dr.': 'doctor',
    Dr: 'doctor',
    'Rev.': 'pastor',
    Cllr: 'councillor',
    Adv: 'lawyer',
    'Adv.': 'lawyer',
    Advocate: 'lawyer',
    'Cmdr.': 'commander',
    Congresswoman: 'congressman',
    Councilman: 'councillor',
    Councilwoman: 'councillor',
    Pastor: 'pastor',
    Reverend: 'pastor',
    Rev: 'pastor',
    'Lt.': 'officer',
    'Det.': 'detective',
    Det: 'detective',
    'Insp.': 'inspector',
    Trooper: 'officer',
  },
  particles: 'de du des van von der den bin ibn al el da dos di del della la le',
  firstNames: {
    m: `${firstNames.m} ${MORE.m}`,
    f: `${firstNames.f} ${MORE.f}`,
    b: `${firstNames.b} ${MORE.b}`,
  },
  plainAdjectives:
    'new newly-elected veteran current top longtime long-time outgoing incoming young old powerful influential',
  epithets:
    'year-old mum mom dad pensioner youngster company firm group organisation organization agency corporation charity nonprofit non-profit watchdog regulator network broadcaster newspaper outlet publication retailer manufacturer automaker carmaker chipmaker chain giant maker startup platform airline lender insurer developer operator supplier conglomerate ngo think-tank thinktank consultancy publisher app site service brand side studio label brewer steelmaker housebuilder homebuilder drugmaker planemaker distributor wholesaler exporter importer laboratory brokerage',
  stopCapitals:
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas Easter Internet English French Spanish Congress God I Earth Covid Covid-19 Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Sat. Sun. Rs Rs. AM PM EST EDT CST CDT PST PDT GMT BST AEST AEDT NZST IST SAST Q1 Q2 Q3 Q4 H1 H2 FY',
  nameEndings: 'jr. jr sr. sr ii iii iv',
  partyTags: 'd r i',
  postmodifiers:
    'familiar_with close_to with_knowledge_of with_direct_knowledge_of briefed_on involved_in privy_to aware_of acquainted_with for at from with on in inside outside near behind',
  organisationWords:
    'Plc PLC plc Breweries Brewery Incorporated Limited GmbH SA AG NV Pty Inc Inc. Ltd Ltd. LLC Corp Corp. Co. Company Group Party League Union Federation Association Committee Council Commission Ministry Department University Institute Agency Bank Court Organisation Organization Movement Foundation Assembly Senate Parliament Police Society Observatory Centre Center Academy Authority Office Chamber Alliance Church Board Bureau Service Services School College Hospital Club Trust Network Press News Times Post Fund Force Guard Navy Army Command Treasury Cabinet Embassy Consulate Airlines Airways Airline Holdings Holding Partners Capital Industries Motors Energy Electric Media Entertainment Studios Records Pictures Athletic Athletics FC Coalition Congregation Diocese Archdiocese Cathedral Mosque Synagogue Laboratory Laboratories Labs Library Museum Gallery Theatre Theater Orchestra Zoo Airport Hotel Clinic Pharmaceuticals Therapeutics Technologies Technology Systems Solutions Software Telecom Railway Railways Legislature Caucus Panel Tribunal Constabulary Brigade Battalion Regiment Consortium Forum Initiative Campaign Register Gazette Herald Tribune Journal Chronicle Guardian Telegraph Mirror Globe Observer Examiner Inquirer Dispatch Courier Sentinel Review Magazine Weekly Daily Radio Television Broadcasting Broadcaster Ombudsman Secretariat Directorate Inspectorate Taskforce Squad Corps Taliban Hamas Hezbollah Government Administration Quarterly Monthly Digest Bulletin Standard Sentinel Advertiser Echo Argus Express Independent Ledger Spectator Statesman Reader Recorder Enquirer Channel Newsroom Syndicate Foods Bancorp Brewing Ventures Logistics Properties Resources Mining Petroleum Utilities Insurance Healthcare Biosciences Robotics Aerospace Dynamics Semiconductor Brands Hospitals Schools Colleges Unions Workers Teamsters Guild Lodge Temple Parish Registry Archive Archives Borough Township',
};
