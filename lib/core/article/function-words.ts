/**
 * The commonest words of each language, lower case: what tells languages apart without a dictionary.
 *
 * Written by us from the closed classes (articles, prepositions, conjunctions, auxiliaries) of each grammar.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from his her he she it they have has had this are were be been not but which or an who would their said will after about',
  fr: 'le la les de des du et en un une que qui dans pour sur au aux par est sont a ont avec ce cette il elle ne pas plus se son sa ses ou mais été être leur selon après',
  de: 'der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über war',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí porque esta entre cuando muy sin sobre también fue han según',
  it: 'di e il la che in a per un è del con non una i si da della le dei nel al lo gli sono alla ha più delle anche dal come ma nella su se ai dalla hanno questo stato',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está também pelo pela',
  nl: 'de van het een en in is dat op te zijn met voor niet die er aan om ook als bij maar door uit naar heeft worden over hij was tot nog wordt ze deze werd',
  da: 'og i at det er en til af på for med den der som de ikke et har han fra vi var sig men om også efter blev ved være kan skal',
  no: 'og i det er på som en til å av for at med de har ikke den var et om fra men seg han vi ble etter også være kan skal',
  sv: 'och i att det som en på är av för med den till har inte de om ett var men sig från han vi så också efter kan vid under ska',
  fi: 'ja on ei että se oli hän mutta ovat myös kun kuin joka mukaan sekä tai niin jo voi ole olla hänen tämä vain ovat',
  pl: 'w i na z do że się nie to jest o jak po za od co dla ale przez są był przy oraz tym czy jego tego który już także będzie',
  cs: 'a v na se je že s z do to o i pro ve by jsou ale po které jako také který podle jeho za bylo není byl při už',
  ro: 'de și în a la cu că pe o nu din care un pentru este mai au fost să prin după ca sau sunt dar acest',
  hu: 'a az és hogy nem is egy meg de van volt csak azt ha már mint vagy el még után szerint pedig ez',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ancak göre olduğunu dedi var',
  id: 'yang dan di dengan untuk ini dari dalam itu tidak pada akan juga ke karena oleh tersebut ada sebagai telah saat mereka bisa',
  vi: 'và của là có các không được cho trong với những một người đã này để khi cũng từ ông đến nhiều',
  lt: 'ir kad yra į su iš tai bet kaip ne už jis nuo buvo taip dėl pat jau bus apie po',
};
