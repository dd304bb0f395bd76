import { afterEach, expect, test } from 'vitest';
import { compileNoticeReader } from '@/lib/core/consent/notice-reader';
import type { ConsentObservations } from '@/lib/core/consent/observations';
import { readConsent } from '@/lib/core/consent/read-consent';
import type { Choice, Consent } from '@/lib/core/report';
import { observeConsent, observeConsentNow } from '@/lib/dom/consent-observer';
import { consentKnowledge } from '@/lib/packs/notices/index';

const reader = compileNoticeReader(consentKnowledge);
const PAGE = `
  <header><h1>Der Stadtrat vertagt sich</h1></header>
  <main><article>${'<p>Die Sitzung dauerte vier Stunden, dann gingen alle nach Hause.</p>'.repeat(20)}</article></main>
  <footer><a href="/datenschutz">Datenschutz</a> <a href="#settings">Cookie-Einstellungen</a></footer>`;

afterEach(() => document.body.replaceChildren());

function show(notice: string): void {
  document.body.setHTMLUnsafe(`${PAGE}${notice}`);
}

function read(
  observations: ConsentObservations = observeConsentNow(document, { knowledge: consentKnowledge }),
): Consent {
  return readConsent(observations, { reader, hostname: 'stadtbote.example', domainOf: (hostname) => hostname });
}

function firstLayer({ choices }: Consent): string[] {
  return choices.filter(({ layer }) => layer === 1).map(({ kind, label, look }) => `${kind} ${label} ${look}`);
}

function stateOf({ practices }: Consent, id: string): string | undefined {
  return practices.find((practice) => practice.id === id)?.state;
}

const looksOf = (consent: Consent, kind: Choice['kind']) =>
  consent.choices.filter((choice) => choice.kind === kind).map(({ look }) => look);

const FIXED = 'position:fixed;left:0;right:0;bottom:0;background:#fff;padding:16px;';
const FILLED = 'background:#0a5;color:#fff;border:0;padding:8px 16px;';
const OUTLINED = 'background:#fff;color:#222;border:1px solid #333;padding:8px 16px;';
const LINK = 'background:none;color:#222;border:0;text-decoration:underline;';

test('a page without a notice has none, whatever its footer links to', () => {
  show('');
  expect(read().notice).toBe('absent');
  expect(read().choices).toEqual([]);
});

test('a bar at the foot of the window is a notice, its buttons look as they are drawn', () => {
  show(`<div style="${FIXED}"><p>Nous utilisons des cookies pour mesurer notre audience. Consultez notre
    <a href="https://journal.example/confidentialite">politique de confidentialité</a>.</p>
    <button style="${FILLED}">Tout accepter</button><button style="${OUTLINED}">Tout refuser</button>
    <button style="${LINK}">Personnaliser</button></div>`);
  const consent = read();
  expect(consent.notice).toBe('observed');
  expect(firstLayer(consent)).toEqual([
    'accept Tout accepter filled',
    'reject Tout refuser outlined',
    'settings Personnaliser text',
  ]);
  expect(consent.policyLink).toBe('https://journal.example/confidentialite');
  expect(consent.language).toBe('fr');
  expect(consent.purposes).toContain('audience-measurement');
  expect(stateOf(consent, 'P25')).toBe('no');
});

test('a notice behind a veil keeps the page from being used', () => {
  show(`<div style="position:fixed;inset:0;background:rgba(0,0,0,.6);display:grid;place-items:center">
    <div role="dialog" style="background:#fff;width:300px;padding:20px"><p>We use cookies to personalise ads.</p>
    <button style="${FILLED}">Accept all</button><button style="${FILLED}">Reject all</button></div></div>`);
  const consent = read();
  expect(stateOf(consent, 'P25')).toBe('yes');
  expect(stateOf(consent, 'P10')).toBe('no');
});

test('where refusing is not on the first layer, it is said to stand behind the settings', () => {
  show(`<div style="${FIXED}"><p>Wir verwenden Cookies und ähnliche Techniken.</p>
    <button style="${FILLED}">Alle akzeptieren</button><button style="${LINK}">Einstellungen</button></div>`);
  const consent = read();
  expect(stateOf(consent, 'P03')).toBe('no');
  expect(stateOf(consent, 'P04')).toBe('yes');
  expect(stateOf(consent, 'P09')).toBe('unknown');
});

test('paying beside accepting is told, with the words that ask for it', () => {
  show(`<div style="${FIXED}"><p>Lesen Sie uns mit Werbung und Cookies oder mit einem Abo. Wir und unsere 312 Partner nutzen Cookies.</p>
    <button style="${FILLED}">Zustimmen und weiter</button><button style="${FILLED}">Pur-Abo abschließen für 3,99 € im Monat</button></div>`);
  const consent = read();
  expect(consent.choices.map(({ kind }) => kind)).toEqual(['accept', 'pay']);
  expect(stateOf(consent, 'P06')).toBe('yes');
  expect(consent.partners).toBe(312);
});

test('a notice in an open shadow root is read', () => {
  show(`<cookie-bar><template shadowrootmode="open"><div style="${FIXED}"><p>Usamos cookies para fines analíticos.</p>
    <button style="${FILLED}">Aceptar todo</button><button style="${OUTLINED}">Rechazar todo</button></div></template></cookie-bar>`);
  expect(firstLayer(read())).toEqual(['accept Aceptar todo filled', 'reject Rechazar todo outlined']);
});

test('a notice in a closed shadow root is read where the browser lets an extension open it', () => {
  show('<consent-layer></consent-layer>');
  const host = document.querySelector('consent-layer') as Element;
  const root = host.attachShadow({ mode: 'closed' });
  root.setHTMLUnsafe(
    `<div style="${FIXED}"><p>Utilizziamo cookie per misurare le statistiche.</p><button>Accetta</button><button>Rifiuta</button></div>`,
  );
  const openShadow = (element: Element) => (element === host ? root : element.shadowRoot);
  const observations = observeConsentNow(document, { knowledge: consentKnowledge, openShadow });
  expect(read(observations).choices.map(({ kind }) => kind)).toEqual(['accept', 'reject']);
});

test('what stands closed in the document is the second layer', () => {
  show(`<div style="${FIXED}"><p>Ce site utilise des cookies.</p>
    <details><summary>Détails</summary><p>Vous consentez au traitement par Gazette du Fleuve SA de vos adresses IP.</p><button>Enregistrer mes choix</button></details>
    <div hidden><label><input type="checkbox" checked> Publicité</label></div>
    <button>Accepter</button><button>Refuser</button></div>`);
  const consent = read();
  expect(consent.text).not.toContain('Gazette du Fleuve');
  expect(consent.secondLayerText).toContain('Gazette du Fleuve');
  expect(consent.controllers).toEqual(['Gazette du Fleuve SA']);
  expect(consent.dataTypes).toEqual(['ip-address']);
  expect(consent.choices.filter(({ layer }) => layer === 2).map(({ kind }) => kind)).toEqual(['save']);
  expect(stateOf(consent, 'P16')).toBe('yes');
});

test('a layer that lies under another of the same notice is not the first', () => {
  show(`<div class="cookie-wall" style="position:fixed;inset:auto 0 0 0;height:160px;background:#fff">
    <div style="position:absolute;inset:0;background:#fff"><p>Scegli i cookie</p><button>Salva le preferenze</button></div>
    <div style="position:absolute;inset:0;background:#fff"><p>Usiamo i cookie per la pubblicità.</p><button>Accetta tutti</button><button>Rifiuta tutti</button></div></div>`);
  expect(firstLayer(read()).map((choice) => choice.split(' ')[0])).toEqual(['accept', 'reject']);
});

test('a notice that is a part of the page is told from one that lies over it', () => {
  document.body.setHTMLUnsafe(`<div class="cookie-banner" style="padding:20px;background:#eee"><h2>Cookies on this service</h2>
    <p>We use some essential cookies to make this service work.</p><button>Accept additional cookies</button><button>Reject additional cookies</button></div>${PAGE}`);
  const observations = observeConsentNow(document, { knowledge: consentKnowledge });
  expect(observations.place).toBe('inline');
  expect(read(observations).choices.map(({ kind }) => kind)).toEqual(['accept', 'reject']);
});

test('a notice that stands as running text at the page’s end is read, its looks unknown', () => {
  show(`<section><p>Suivez-nous</p><p>Le Courrier du Lac utilise des cookies pour exploiter et améliorer ses services.</p>
    <p>Vous pouvez exprimer vos choix en cliquant sur «Tout accepter» ou «Tout refuser», et les modifier via la rubrique «Paramétrer vos choix».</p></section>`);
  const consent = read();
  expect(consent.notice).toBe('observed');
  expect(firstLayer(consent)).toEqual([
    'accept Tout accepter unknown',
    'reject Tout refuser unknown',
    'settings Paramétrer vos choix unknown',
  ]);
  expect(consent.text).not.toContain('Suivez-nous');
});

test('a notice that only waits to be acknowledged says so, and that going on counts', () => {
  show(
    `<div style="${FIXED}"><p>Our site uses cookies. By continuing to browse you accept them.</p><button style="${FILLED}">Got it</button></div>`,
  );
  const consent = read();
  expect(stateOf(consent, 'P05')).toBe('yes');
  expect(stateOf(consent, 'P08')).toBe('yes');
});

test('a gradient is a fill, but its contrast is not told', () => {
  show(`<div style="${FIXED}"><p>We use cookies to show relevant ads.</p>
    <button style="background:linear-gradient(#06c,#039);color:#fff;border:0">Accept</button><button style="${LINK}">Decline</button></div>`);
  const consent = read();
  expect(looksOf(consent, 'accept')).toEqual(['filled']);
  expect(stateOf(consent, 'P10')).toBe('unknown');
});

test.each([
  [
    'a newsletter',
    `<form style="${FIXED}"><p>Recevez notre lettre. Vos données personnelles sont traitées selon notre politique.</p><input type="email"><button>J’accepte et je m’inscris</button><button>Fermer</button></form>`,
  ],
  [
    'a paywall',
    `<div role="dialog" style="${FIXED}"><p>Dieser Artikel ist für Abonnenten. Testen Sie uns einen Monat lang.</p><button>Jetzt abonnieren</button><button>Anmelden</button></div>`,
  ],
  [
    'a question for the location',
    `<div style="${FIXED}"><p>Allow us to use your location for the weather?</p><button>Allow</button><button>Deny</button></div>`,
  ],
  [
    'an age gate',
    `<div role="dialog" style="${FIXED}"><p>Are you over 18? You must agree to our terms.</p><button>Yes, I agree</button><button>No</button></div>`,
  ],
  [
    'a recipe',
    `<div style="${FIXED}"><p>Our best chocolate chip cookies, ready in ten minutes!</p><button>OK</button><button>Close</button></div>`,
  ],
  [
    'an embed that asks before it loads',
    `<article><div class="embed-consent"><p>Ce contenu est fourni par une plateforme vidéo.</p><button>Accepter et afficher le contenu</button></div></article>`,
  ],
  [
    'a login that needs cookies',
    `<div style="${FIXED}"><p>Cookies must be enabled in your browser to log in.</p><button>Log in</button></div>`,
  ],
])('%s is no notice', (_, trap) => {
  show(trap);
  expect(read().notice).toBe('absent');
});

test('an article about cookies that ends with a quoted law is no notice', () => {
  document.body.setHTMLUnsafe(`<main><article><h1>What the cookie law changes</h1>
    ${'<p>Websites use cookies to measure their audience, and the regulator wants them to ask first.</p>'.repeat(12)}
    <p>Many readers simply accept, the study found; few change the settings.</p></article></main>`);
  expect(read().notice).toBe('absent');
});

test('nothing on the page is changed by looking at it', () => {
  show(
    `<div style="${FIXED}"><p>We use cookies for advertising.</p><button onclick="document.title='pressed'">Accept all</button><button>Reject all</button></div>`,
  );
  const before = document.documentElement.outerHTML;
  read();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('a notice that comes late is told when it comes', async () => {
  show('');
  const life = new AbortController();
  const told: string[] = [];
  const seen = new Promise<void>((resolve) => {
    observeConsent(document, {
      knowledge: consentKnowledge,
      signal: life.signal,
      onChange(observations) {
        told.push(observations.notice);
        if (observations.notice === 'observed') resolve();
      },
    });
  });
  setTimeout(() => {
    const bar = document.createElement('div');
    bar.setAttribute('style', FIXED);
    bar.setHTMLUnsafe(
      '<p>Utilizamos cookies para publicidade.</p><button>Aceitar todos</button><button>Rejeitar todos</button>',
    );
    document.body.append(bar);
  }, 300);
  await seen;
  life.abort();
  expect(told).toEqual(['absent', 'observed']);
});

test('a page that speaks the TCF is asked by its message protocol, and only plain values are taken', async () => {
  show(
    `<iframe name="__tcfapiLocator" style="display:none"></iframe><div style="${FIXED}"><p>We use cookies for ads.</p><button>Accept</button><button>Reject</button></div>`,
  );
  const life = new AbortController();
  window.addEventListener(
    'message',
    ({ data }) => {
      const call = data?.__tcfapiCall;
      if (!call) return;
      const returnValue = { gdprApplies: true, cmpId: 77, cmpStatus: 'loaded', vendors: { consents: {} } };
      window.postMessage({ __tcfapiReturn: { returnValue, success: true, callId: call.callId } }, '*');
    },
    { signal: life.signal },
  );
  const consent = await new Promise<Consent>((resolve) => {
    observeConsent(document, {
      knowledge: consentKnowledge,
      signal: life.signal,
      onChange: (observations) => observations.signals.tcf && resolve(read(observations)),
    });
  });
  life.abort();
  expect(consent.signals.tcf).toEqual({ gdprApplies: true, cmpId: 77, cmpStatus: 'loaded' });
});
