import { expect, test } from 'vitest';
import type { SpeechVerb } from '@/lib/core/quotation/lexicon';
import { verbs as german } from '@/lib/packs/languages/de/verbs';
import { conjugate as spanish } from '@/lib/packs/languages/es/conjugation';
import { conjugate as italian } from '@/lib/packs/languages/it/conjugation';
import { conjugate as portuguese } from '@/lib/packs/languages/pt/conjugation';

const has = (forms: string, expected: string) =>
  expect(forms.split(' ')).toEqual(expect.arrayContaining(expected.split(' ')));
const germanVerb = (lemma: string, particle: string | null = null): SpeechVerb => {
  const verb = german.find((one) => one.lemma === lemma && one.particle === particle);
  if (!verb) throw new Error(`${lemma} is not in the pack.`);
  return verb;
};

test('Spanish verbs, regular and not, in the tenses of news', () => {
  has(spanish('explicar').finite, 'explica explican explicó explicaron explicaba explicará explicarían');
  has(spanish('decir').finite, 'dice dicen dijo dijeron decía dirá diría diga');
  has(spanish('advertir').finite, 'advierte advirtió advirtieron advertía');
  has(spanish('sostener').finite, 'sostiene sostuvo sostuvieron sostendrá');
  has(spanish('decir').participle, 'dicho dicha');
  has(spanish('confiar').finite, 'confía confían confió');
  has(spanish('continuar').finite, 'continúa continuó');
  has(spanish('anunciar').finite, 'anuncia anunció');
  has(spanish('reponer').finite, 'repone repuso repondrá');
  has(spanish('conducir').finite, 'conduce condujo condujeron conduzca');
  has(spanish('resolver').finite, 'resuelve resolvía resolvió');
  has(spanish('atender').finite, 'atiende atendió');
  expect(spanish('concluir').gerund).toBe('concluyendo');
});

test('Italian verbs, regular and not, in the tenses of news', () => {
  has(italian('spiegare').finite, 'spiega spiegano spiegò spiegarono spiegava spiegherà spiegherebbe');
  has(italian('dire').finite, 'dice dicono disse dissero diceva dirà');
  has(italian('sostenere').finite, 'sostiene sostengono sostenne sostennero sosteneva');
  has(italian('aggiungere').participle, 'aggiunto aggiunta');
  has(italian('pretendere').participle, 'preteso pretesa');
  has(italian('trasmettere').finite, 'trasmette trasmise trasmisero');
  has(italian('preferire').finite, 'preferisce preferì');
  expect(italian('dire').gerund).toBe('dicendo');
});

test('Portuguese verbs, regular and not, in the tenses of news', () => {
  has(portuguese('explicar').finite, 'explica explicam explicou explicaram explicava explicará');
  has(portuguese('dizer').finite, 'diz dizem disse disseram dizia dirá diria');
  has(portuguese('propor').finite, 'propõe propôs propuseram');
  has(portuguese('dizer').participle, 'dito dita');
  has(portuguese('intervir').finite, 'intervém intervinha interveio');
  has(portuguese('recear').finite, 'receia receou');
  has(portuguese('prosseguir').finite, 'prossegue prosseguia');
  has(portuguese('concluir').finite, 'conclui concluía concluíram');
  expect(portuguese('afirmar').gerund).toBe('afirmando');
});

test('German verbs, weak, strong and separable, in both moods of reported speech', () => {
  has(germanVerb('sagen').finite, 'sagt sagen sagte sagten sage');
  has(germanVerb('schreiben').finite, 'schreibt schrieb schrieben schreibe');
  has(germanVerb('antworten').finite, 'antwortet antwortete antworte');
  has(germanVerb('hinzufügen', 'hinzu').finite, 'fügt fügte fügten');
  has(germanVerb('hinzufügen').participle, 'hinzugefügt');
  has(germanVerb('behaupten').participle, 'behauptet');
});
