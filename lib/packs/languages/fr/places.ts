import { parsePlaces } from '@/lib/packs/languages/parse-places';

export const places = parsePlaces(`
RU|Russie|russe russes|Moscou|Kremlin
US|Etats-Unis,États-Unis|américain américaine américains américaines|Washington|Maison Blanche,Maison-Blanche,Pentagone
FR|France|français française françaises|Paris|Elysée,Élysée,Matignon,Quai d'Orsay
`);
