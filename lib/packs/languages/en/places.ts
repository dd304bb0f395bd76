import { parsePlaces } from '@/lib/packs/languages/parse-places';

export const places = parsePlaces(`
RU|Russia|Russian Russians|Moscow|Kremlin
US|United States,US,U.S.,USA,America|American Americans|Washington|White House,Pentagon,State Department
GB|United Kingdom,UK,Britain,Great Britain|British Briton Britons|London|Downing Street,Whitehall
`);
