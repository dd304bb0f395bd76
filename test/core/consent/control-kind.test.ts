import { expect, test } from 'vitest';
import { compileControlReader } from '@/lib/core/consent/control-kind';
import { noticeLexicons } from '@/lib/packs/notices/index';

const kindOf = compileControlReader(noticeLexicons);

test.each([
  ['Tout accepter', 'accept'],
  ['Accept all cookies', 'accept'],
  ['Alle akzeptieren', 'accept'],
  ['Aceptar y continuar', 'accept'],
  ['Accetta tutti', 'accept'],
  ['Aceitar todos', 'accept'],
  ['Alles accepteren', 'accept'],
])('« %s » accepts', (label, kind) => expect(kindOf(label)).toBe(kind));

test.each([
  ['Tout refuser'],
  ['Reject all'],
  ['Alle ablehnen'],
  ['Rechazar todo'],
  ['Rifiuta tutti'],
  ['Rejeitar tudo'],
  ['Alles weigeren'],
])('« %s » refuses', (label) => expect(kindOf(label)).toBe('reject'));

test.each([
  ['Continuer sans accepter →'],
  ['Continue without accepting'],
  ['Ohne Einwilligung fortfahren'],
  ['Continuar sin aceptar'],
  ['Continua senza accettare'],
  ['Continuar sem aceitar'],
])('« %s » refuses although it names acceptance', (label) => expect(kindOf(label)).toBe('reject'));

test.each([
  ['Accept only necessary cookies'],
  ['Nur notwendige Cookies akzeptieren'],
  ['Uniquement les cookies nécessaires'],
  ['Solo cookies necesarias'],
  ['Accetta solo i necessari'],
  ['Apenas os necessários'],
])('« %s » refuses the rest', (label) => expect(kindOf(label)).toBe('reject'));

test('accepting the optional ones too is no refusal', () => {
  expect(kindOf('Allow essential and optional cookies')).toBe('accept');
});

test.each([
  ['Paramétrer vos choix'],
  ['Cookie settings'],
  ['Einstellungen'],
  ['Configurar cookies'],
  ['Personalizza'],
  ['Gerir preferências'],
])('« %s » opens settings', (label) => expect(kindOf(label)).toBe('settings'));

test.each([
  ['S’abonner pour 1 €', 'pay'],
  ['Subscribe and reject', 'pay'],
  ['Mit werbefreiem Abo weiterlesen', 'pay'],
  ['Enregistrer mes choix', 'save'],
  ['Auswahl speichern', 'save'],
  ['Nos 843 partenaires', 'partners'],
  ['Got it', 'acknowledge'],
  ['Fermer', 'close'],
])('« %s » is of the kind %s', (label, kind) => expect(kindOf(label)).toBe(kind));

test('a link to learn more opens no settings, a button may', () => {
  expect(kindOf('Learn more', 'link')).toBeNull();
  expect(kindOf('Learn more', 'button')).toBe('settings');
});

test.each([['Politique'], ['Sport'], ['Read our cookbook'], ['']])('« %s » answers nothing', (label) =>
  expect(kindOf(label)).toBeNull(),
);
