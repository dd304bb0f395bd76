import { conjugate } from './conjugation';

/** Verbs of the press that report nothing: their finite forms tell where a clause has its verb. Written for Sourcelight; see SOURCES.md. */
const LEMMAS = `abbandonare abbassare abbattere abitare accadere accelerare accettare accogliere accompagnare accendere acquisire acquistare adottare affacciare affrontare aggravare aiutare allargare allontanare alzare amare ammontare
  ampliare andare appartenere applicare approvare apparire apprendere arrestare arrivare ascoltare assistere assumere attendere attirare attivare attraversare aumentare autorizzare avere avvenire avviare
  avvicinare ballare bastare battere beneficiare bloccare bruciare cadere calare cambiare cancellare causare cedere cessare circolare coinvolgere collaborare collocare colpire combattere compiere completare
  comporre comportare comprare concedere concentrare condurre conoscere conquistare consentire conservare consistere consumare contenere contribuire controllare convincere convocare coprire correre corrispondere costare
  costituire costringere costruire creare crescere crollare curare dare dedicare derivare destinare determinare detenere dimettere diminuire dipendere dirigere discendere disporre distribuire distruggere diventare
  dividere domare dominare dormire durare effettuare elaborare eleggere eliminare emergere entrare equivalere eseguire esercitare esistere esplodere esportare espellere estendere evitare facilitare fallire favorire
  fermare figurare finanziare fissare formare fornire frenare fuggire funzionare generare gestire giocare girare giungere governare guadagnare guardare guidare imparare impedire impiegare imporre importare incassare
  includere incontrare incrementare indossare inserire insegnare installare interessare interrompere intervenire introdurre investire inviare lavorare legare liberare limitare lottare mancare mangiare mantenere
  migliorare minare modificare montare morire muovere mutare nascere nascondere navigare negoziare nominare nuotare obbligare occorrere occupare operare organizzare ospitare ottenere pagare paralizzare partecipare
  partire passare peggiorare perdere permettere perseguire pesare piacere porre portare possedere praticare precedere preferire premere prendere preparare presiedere prestare prevalere procedere produrre promuovere
  proteggere provenire provocare raccogliere raddoppiare raggiungere rallentare rappresentare reagire realizzare recuperare reggere regalare restare resistere restituire ricavare ricevere ricorrere ridurre rientrare
  rifare riguardare rimanere rimuovere rinnovare rinunciare riparare risalire rischiare riscuotere risolvere rispettare risultare ritirare ritornare ritrovare riunire riuscire rivedere rompere rubare salire saltare
  salvare sapere sbagliare sbarcare scadere scappare scattare scegliere scendere scomparire scoppiare scoprire segnare seguire separare servire significare sopravvivere sostituire sottrarre spegnere spendere spettare
  spingere spostare stabilire stare subire succedere suonare superare svolgere tenere tentare tirare toccare togliere tornare trainare trarre trasferire trasformare trasmettere trattare uccidere unire usare uscire
  utilizzare tacere aderire affidare aggirare agire albergare alimentare allenare allestire ambire ammalare ammirare annegare annullare appassionare appellare appoggiare apprezzare approdare archiviare ardere arricchire assegnare assumere atterrare attestare avanzare avverare azzerare barattare beccare bere bisognare bucare buttare calcolare
  calciare camminare candidare cavalcare chiarire cogliere collegare coltivare commettere commuovere competere compilare comparire concepire confinare confluire congelare consumare contare contrastare contravvenire convivere coordinare covare crepare cucinare custodire debuttare decadere decidere decollare decorrere definire degenerare depositare deridere desiderare destare deviare
  difendere digitare dilagare dimenticare disertare disputare distare disturbare divampare divergere donare doppiare eccedere emettere emigrare ereditare erigere esaminare esaurire esibire esigere esordire esprimere estrarre evadere fabbricare faticare ferire festeggiare fiorire firmare fluire fornire forzare frequentare friggere fruttare fumare
  galleggiare gareggiare germogliare gettare giacere giovare giurare gocciolare godere gravare guarire illudere illuminare imbarcare imbattere imboccare immergere impegnare impennare impiantare impugnare incarnare incastrare incidere incombere incorrere incrociare indagare indire indurre infliggere infrangere ingaggiare ingannare innalzare inquinare insediare inseguire insorgere installare
  intascare intaccare intercettare intestare intrecciare invadere inventare investire irrompere lanciare lasciare lavare levare limare litigare maturare mirare mollare notificare nutrire occultare ondeggiare ordinare origliare oscillare ostacolare parcheggiare pareggiare partorire patire patteggiare percorrere permanere pernottare perquisire piegare piombare pompare posare potenziare prelevare
  prescrivere presenziare prestare prevalere prezzare privare processare proiettare prolungare pronunciare prosciogliere prospettare prosperare pulire qualificare quotare radunare rapinare rassegnare reclutare redigere regnare reiterare ricoprire ricoverare ricucire rientrare rimandare rimbalzare rimborsare rimettere rinascere rinchiudere rincorrere ringiovanire rinviare ripartire riportare riposare
  risiedere risparmiare ristrutturare ritardare ritrarre riversare rivestire rivoluzionare rivolgere rotolare rovesciare rovinare sanare sanzionare sbloccare sboccare scagionare scaldare scambiare scansare scaricare scavare schierare sciogliere scivolare sconfiggere scontare scontrare scorrere scottare scuotere sdraiare sequestrare sfidare sfilare sfiorare sfociare sforzare sfruttare sfuggire sganciare sgomberare
  siglare slittare smaltire smettere soccombere soddisfare soffocare soffrire sopportare sopraggiungere sorgere sorpassare sorprendere sorridere sospendere sostare sovrastare spalancare spaventare spazzare spedire spezzare spiccare splendere sporgere sposare sprecare sprofondare spuntare stabilire stampare stanziare stazionare stentare stringere studiare stupire sudare suscitare sussistere svanire svelare sventare svoltare
  tagliare tardare tendere testare tramontare trapiantare trascorrere tremare trionfare tuffare turbare ubbidire ultimare urtare vagare valutare varare varcare vegliare verniciare vestire vigilare violare voltare zoppicare
  utilizzare valere vantare variare vendere venire verificare versare viaggiare vietare vigere vincere visitare vivere volare votare
  affliggere affogare allagare ammaccare ammassare ammazzare annaspare appendere arretrare asciugare assaltare assediare avvelenare barcollare bussare calpestare campeggiare capitare cascare catturare cenare circondare colorare comminare compensare condividere conferire confiscare contagiare contendere convergere crocifiggere
  decretare delegare depredare derubare devastare dimagrire dirottare disinnescare dissequestrare drogare educare espugnare evacuare evolvere falsificare fatturare fiancheggiare filmare fotografare franare fulminare ghiacciare gonfiare gremire impazzire impersonare impiccare incendiare incriminare indebitare ingoiare inondare insanguinare intitolare irrigare lampeggiare
  lucidare macchiare marciare massacrare meritare mobilitare molestare monitorare multare naufragare nevicare ostruire pascolare pedalare perlustrare picchiare piovere pignorare placare precipitare preoccupare presidiare primeggiare privilegiare prosciugare pugnalare quadruplicare racimolare raddrizzare raffreddare rapire razionare recidere redistribuire registrare rianimare ribaltare
  ricattare rilasciare rimpatriare rinvenire ripristinare risarcire riscaldare risuonare rovistare saccheggiare saldare salpare saltellare sbattere sbocciare sbriciolare scaraventare scavalcare schiantare scippare scortare screditare sedurre seppellire serpeggiare sferrare sfondare sgombrare slogare smarrire soccorrere soggiornare somministrare sorvegliare sorvolare sparare sparire spianare
  spiare spogliare squalificare sradicare starnutire straripare stremare strozzare stuprare svaligiare svegliare svenire tamponare tracimare tradire transitare trasudare travolgere truffare vacillare vendicare vibrare vomitare zittire`;

/** Forms that are as often a noun or an adjective. */
const HOMOGRAPHS = new Set(
  `spese offese rese chiese costa vince vale corresse corressero mette dino detti basta bada causa compra conserva cura ferma figura firma forma gara guida guide legge lega lotta mina nomina nota offerta opera opere parte parti pena porta posta prova salva tratta tratte visita vita viva veste uscita stampa volta quota testa sposa pompa posa rovina svolta leva mira sosta rapina truffa multa marcia scorta carica cena delega cattura frana fattura droga macchia sveglia spia candida piega salda pascola sparse
    mente uso battuta spinta entrata partita danza detta libera ballo taglia tagli sale commedia replica pratica premio servita scelta spesa`.split(
    /\s+/,
  ),
);

/** Finite third persons of the common verbs, those that no rule yields first. */
export const commonVerbs = [
  'è sono era erano ha hanno aveva avevano sarà saranno sia siano fosse fossero fu furono va vanno andava andò andrà fa fanno faceva fece fecero farà può possono poteva poté potrà deve devono doveva dovette dovrà viene vengono venne vennero verrà sta stanno stava stette starà dà danno dava diede  darà',
  "c'è ci_sono sarebbe sarebbero avrebbe avrebbero sa sanno sapeva seppe saprà esce escono uscì muore muoiono morì sale salgono sceglie scelgono scelse tiene tengono tenne rimane rimangono rimase prende prendono prese presero mette mettono mise misero nasce nascono nacque vince vincono vinse perde perdono perse chiude chiudono chiuse decide decidono decise corre corrono corse",
  'conosce conobbe cresce crebbe vive vivono visse produce producono riduce riducono conduce conducono introduce pone pongono pose raccoglie raccolgono appare appaiono apparve riesce riescono riuscì bisogna occorre occorrono vuole vogliono giunge giunse raggiunge raggiungono raggiunse uccide uccidono uccise uccisero scende scendono scese sembra sembrano diventa diventano arriva arrivano porta portano trova trovano torna tornano riguarda rappresenta prevede continua serve',
  ...LEMMAS.split(/\s+/).map((lemma) =>
    conjugate(lemma)
      .finite.split(' ')
      .filter((form) => !HOMOGRAPHS.has(form))
      .join(' '),
  ),
].join(' ');

/** Their infinitives, which open a clause behind a preposition or a noun. */
export const commonInfinitives = LEMMAS.replace(/\s+/g, ' ');
