import { describe, expect, test } from 'vitest';
import { compileNoticeReader } from '@/lib/core/consent/notice-reader';
import { type ConsentObservations, NOTHING_OBSERVED, type NoticeControl } from '@/lib/core/consent/observations';
import { readConsent, readConsentInParts } from '@/lib/core/consent/read-consent';
import { consentKnowledge } from '@/lib/packs/notices/index';

const reader = compileNoticeReader(consentKnowledge);

function read(observations: ConsentObservations) {
  return readConsent(observations, {
    reader,
    hostname: 'www.courrier-du-lac.example',
    domainOf: (hostname) => hostname.split('.').slice(-2).join('.'),
  });
}

function observed(text: string, controls: readonly NoticeControl[] = []): ConsentObservations {
  return {
    ...NOTHING_OBSERVED,
    notice: 'observed',
    place: 'overlay',
    noticeCount: 1,
    limits: [],
    layers: [{ layer: 1, text, controls, links: [] }],
  };
}

const button = (label: string, style: Partial<NoticeControl['style']> = {}): NoticeControl => ({
  label,
  element: 'button',
  look: 'filled',
  checked: null,
  disabled: false,
  style: {
    widthPx: 120,
    heightPx: 40,
    fontPx: 14,
    fontWeight: 400,
    textContrast: 7,
    fillContrast: 4,
    inSentence: false,
    ...style,
  },
});

function practice(observations: ConsentObservations, id: string) {
  return read(observations).practices.find((each) => each.id === id);
}

test('the page has its turn between the passes over a long notice', () => {
  const notice = observed('We use cookies for the statistics of the ferry. '.repeat(400));
  const parts = readConsentInParts(notice, { reader, hostname: 'ferry.example', domainOf: () => null });

  expect([...parts].length).toBeGreaterThan(2);
});

describe('the controller is named', () => {
  test.each([
    ['Vous consentez au traitement par Éditions du Lac SAS de vos données.', 'Éditions du Lac SAS'],
    ['Le responsable du traitement est la société Radio Rivage, 4 rue du Port.', 'Radio Rivage'],
    ['Vous consentez au traitement par ANO « Phare-Info » de certaines données.', 'ANO « Phare-Info »'],
    ['Le responsable du traitement est la société Éditions de la Baie SAS.', 'Éditions de la Baie SAS'],
    ['The controller of your data is Harbour Press Ltd. You may object.', 'Harbour Press Ltd'],
    ['Vos données sont traitées par des prestataires.', null],
    ['Le responsable du traitement est Radio Rivage, 4 rue du Port.', 'Radio Rivage'],
    ['The data controller is Harbour Press Ltd. You may object.', 'Harbour Press Ltd'],
    ['Verantwortlich ist die Flussbote Verlag GmbH & Co. KG für alle Dienste.', 'Flussbote Verlag GmbH & Co. KG'],
    ['El responsable del tratamiento es Diario del Puerto, S.L. y sus filiales.', 'Diario del Puerto, S.L.'],
    ['Titolare del trattamento: Gazzetta del Fiume S.p.A., con sede a Ferrara.', 'Gazzetta del Fiume S.p.A.'],
    ['O responsável pelo tratamento é Jornal da Ria, Lda.', 'Jornal da Ria, Lda.'],
    ['De verwerkingsverantwoordelijke is Havenpost B.V. in Delft.', 'Havenpost B.V.'],
  ])('%s', (text, name) => expect(read(observed(text)).controllers).toEqual(name === null ? [] : [name]));

  test('whoever acts together with partners is named by "by"', () => {
    const text = 'You consent to the use of cookies by Baie Médias Monde and its partners.';
    expect(read(observed(text)).controllers).toEqual(['Baie Médias Monde']);
  });

  test('a company by its legal form asks together with its partners', () => {
    const text = 'Rivage Presse SA et ses 120 partenaires stockent des informations.';
    expect(read(observed(text)).controllers).toEqual(['Rivage Presse SA']);
  });

  test('neither "we" nor the site’s own name is a controller', () => {
    expect(read(observed('Nous et nos partenaires utilisons des cookies.')).controllers).toEqual([]);
    expect(read(observed('La Dépêche du Lac et ses partenaires utilisent des cookies.')).controllers).toEqual([]);
  });
});

describe('partners are counted', () => {
  test.each([
    ['Nous et nos 843 partenaires stockons des informations.', 843],
    ['We and our 1,028 partners store information.', 1028],
    ['Wir und unsere bis zu 182 Partner nutzen Cookies.', 182],
    ['Nosotros y nuestros 64 socios almacenamos datos.', 64],
    ['Noi e i nostri 1.415 partner archiviamo informazioni.', 1415],
    ['Nós e os nossos 77 parceiros armazenamos dados.', 77],
    ['Pour 4 cookies, nos partenaires attendent.', null],
  ])('%s', (text, count) => expect(read(observed(text)).partners).toBe(count));
});

describe('purposes and kinds of data are told in any language', () => {
  test.each([
    [
      'Publicités personnalisées, mesure d’audience.',
      ['audience-measurement', 'advertising', 'personalised-advertising'],
    ],
    [
      'Personalised advertising and audience research.',
      ['advertising', 'personalised-advertising', 'audience-research'],
    ],
    ['Reichweitenmessung und Entwicklung von Produkten', ['improvement', 'audience-measurement']],
    ['Contenido personalizado y redes sociales', ['personalised-content', 'social-networks']],
    [
      'Annunci e contenuti personalizzati, misurazione degli annunci',
      ['audience-measurement', 'advertising', 'personalised-advertising', 'personalised-content', 'ad-measurement'],
    ],
    ['Estatísticas e segurança', ['audience-measurement', 'security']],
  ])('%s', (text, purposes) => expect(read(observed(text)).purposes).toEqual(purposes));

  test('the seedlike list of data', () => {
    const text = 'les adresses IP, les données de navigation, de géolocalisation et vos coordonnées';
    expect(read(observed(text)).dataTypes).toEqual(['ip-address', 'location', 'browsing', 'contact']);
  });
});

describe('the practices', () => {
  test('a filled accept beside an unfilled reject is told with both figures', () => {
    const notice = observed('We use cookies.', [button('Accept all'), button('Reject all', { fillContrast: 1 })]);
    expect(practice(notice, 'P10')).toMatchObject({ state: 'yes', evidence: ['Accept all: 4:1', 'Reject all: 1:1'] });
  });

  test('an accept of three times the area is told as larger', () => {
    const notice = observed('We use cookies.', [button('Accept', { widthPx: 360 }), button('Reject')]);
    expect(practice(notice, 'P12')?.state).toBe('yes');
  });

  test('accepting offered twice and refusing once is told', () => {
    const notice = observed('We use cookies.', [button('Accept'), button('Accept all'), button('Reject')]);
    expect(practice(notice, 'P14')).toMatchObject({ state: 'yes', value: '2 / 1' });
  });

  test('without boxes in the document, whether any is ticked is unknown', () => {
    expect(practice(observed('We use cookies.'), 'P16')?.state).toBe('unknown');
  });

  test('a box that cannot be unticked is not ticked in advance', () => {
    const box: NoticeControl = { ...button('Necessary'), element: 'checkbox', checked: true, disabled: true };
    expect(practice(observed('We use cookies.', [box]), 'P16')?.state).toBe('no');
  });

  test('a service that ends with refusing is quoted', () => {
    const text = 'We use cookies. If you reject them, you will not be able to comment. Thank you.';
    expect(practice(observed(text), 'P26')).toMatchObject({
      state: 'yes',
      evidence: ['If you reject them, you will not be able to comment.'],
    });
  });

  test('closing may be said to be an answer', () => {
    const text = 'Usiamo cookie. Chiudendo questo banner rifiuti i cookie.';
    expect(practice(observed(text, [button('Chiudi')]), 'P07')).toMatchObject({ value: 'meaning stated' });
  });

  test('how long the choice holds is quoted', () => {
    expect(practice(observed('Votre choix est conservé pendant 6 mois.'), 'P23')?.state).toBe('yes');
    expect(practice(observed('Nous publions depuis 6 mois.'), 'P23')?.state).toBe('no');
  });

  test('where no notice was seen, nothing is said of one', () => {
    const absent: ConsentObservations = { ...NOTHING_OBSERVED, notice: 'absent', limits: [] };
    const states = new Map(read(absent).practices.map(({ id, state }) => [id, state]));
    expect(states.get('P01')).toBe('no');
    expect(states.get('P03')).toBe('unknown');
    expect(states.get('P25')).toBe('unknown');
  });

  test('all thirty-two are told, each once', () => {
    const ids = read(observed('We use cookies.')).practices.map(({ id }) => id);
    expect(ids.toSorted((a, b) => a.localeCompare(b))).toEqual(
      Array.from({ length: 32 }, (_, index) => `P${String(index + 1).padStart(2, '0')}`),
    );
  });
});

test('hosts under the page’s own registrable domain are no third parties', () => {
  const observations: ConsentObservations = {
    ...observed('We use cookies.'),
    contactedHosts: ['img.courrier-du-lac.example', 'cdn.tracker.example', 'ads.tracker.example'],
  };
  expect(read(observations).before.thirdParties).toEqual(['tracker.example']);
});

test('the notice’s language is told by its words, not by the page', () => {
  const text = 'Wir und unsere Partner verwenden Cookies, um die Website zu verbessern und Ihnen Werbung zu zeigen.';
  expect(read({ ...observed(text), pageLanguage: 'en' }).language).toBe('de');
});
