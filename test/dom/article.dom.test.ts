import { afterEach, describe, expect, test } from 'vitest';
import { type NewsPage, newsHead, readArticleOf, readWhole, showPage, textsOf } from './shown-page';

afterEach(() => document.body.replaceChildren());

const TITLE = 'The bridge stays closed until autumn';
const FERRY =
  'The ferry that has carried schoolchildren across the Aller since March will keep running every twenty minutes, and the town will go on paying for it.';
const CRACKS =
  'Engineers had found deep cracks in two of the five arches in March, after a walker noticed that mortar was falling onto the towpath below the second pier.';
const COUNCIL =
  'The council voted by nineteen to four to close the bridge for the whole summer, which the mayor called the only decision that anybody could defend.';
const BUDGET =
  'Repairing all five arches will cost eleven million, of which the region has promised a third; the rest must come out of the budget for next year.';
const STORY = [COUNCIL, CRACKS, FERRY, BUDGET];
const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

/** An ordinary article, with something of its own in the middle of its text. */
function articlePage(middle = '', around: { readonly before?: string; readonly after?: string } = {}): NewsPage {
  return {
    title: `${TITLE} | The Aller Gazette`,
    head: newsHead(TITLE, { datePublished: '2026-05-12T08:00:00Z', author: { '@type': 'Person', name: 'Lena Vogt' } }),
    body: `${around.before ?? ''}<header class="site-header"><nav><a href="/">Home</a> <a href="/town">Town</a></nav></header>
<main><article><h1>${TITLE}</h1><p class="byline">By Lena Vogt</p><div class="article-body">
${paragraphs([COUNCIL, CRACKS])}${middle}${paragraphs([FERRY, BUDGET])}</div></article></main>
<footer><p>© The Aller Gazette. The publisher of this page answers for all that stands on it, under the press act.</p></footer>${around.after ?? ''}`,
  };
}

describe('what is no article', () => {
  const teaser = (title: string, text: string) =>
    `<article class="teaser"><h2><a href="/2026/${title.length}/x">${title}</a></h2><p>${text}</p></article>`;
  const teasers = [
    teaser('The bridge stays closed until autumn', COUNCIL),
    teaser('A baker leaves the old market after forty years', FERRY),
    teaser('Three storks have come back to the mill pond', CRACKS),
    teaser('The school hall is to get a new roof after all', BUDGET),
  ].join('');

  test('the front page of a newspaper is none, whatever stories it opens with', () => {
    const article = readArticleOf({
      title: 'The Aller Gazette – news from the valley',
      path: '/',
      head: '<meta property="og:type" content="website"><script type="application/ld+json">{"@type":"WebSite","name":"The Aller Gazette"}</script>',
      body: `<main><h1>The Aller Gazette</h1>${teasers}</main>`,
    });
    expect(article.isArticle).toBe(false);
    expect(article.evidence).toContain('veto:home');
    expect(article.blocks).toEqual([]);
  });

  test('a search page of a newspaper is none, though it calls itself one', () => {
    const article = readArticleOf({
      title: 'Search: bridge | The Aller Gazette',
      path: '/search?q=bridge',
      head: '<meta property="og:type" content="article">',
      body: `<main><h1>Results for “bridge”</h1>${teasers}</main>`,
    });
    expect(article.isArticle).toBe(false);
  });

  test('the login page of a newspaper is none, however long its terms', () => {
    const article = readArticleOf({
      title: 'Log in | The Aller Gazette',
      path: '/account/login',
      head: '<meta property="og:type" content="article">',
      body: `<main><h1>Log in to The Aller Gazette</h1><form><label>E-mail <input></label><button>Log in</button></form>
        ${paragraphs([...STORY, ...STORY])}</main>`,
    });
    expect(article.isArticle).toBe(false);
  });

  test('a section page is none, though its stories have dates and long teasers', () => {
    const article = readArticleOf({
      title: 'Town | The Aller Gazette',
      path: '/section/town',
      head: '<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-12">',
      body: `<main><h1>Town</h1>${teasers}${teasers}</main>`,
    });
    expect(article.isArticle).toBe(false);
  });

  test('an empty document is none', () => {
    expect(readArticleOf({ title: '', body: '' }).isArticle).toBe(false);
  });
});

describe('what stands beside the article', () => {
  test('an advertisement between two paragraphs is left out, and so is its label', () => {
    const { blocks } = readArticleOf(
      articlePage(`<div class="ad-slot"><span>Advertisement</span><p>Buy two kettles today and get the third one free,
        only while stocks last, only in the shop beside the old ramp of the bridge.</p></div>`),
    );
    expect(blocks.some(({ text }) => /kettles|Advertisement/.test(text))).toBe(false);
  });

  test('an advertisement inside a paragraph does not part its sentence in the text', () => {
    const article = readArticleOf(
      articlePage(
        '<p>The mayor said that nobody <ins class="adsbygoogle" style="display:none">Buy a kettle</ins>would be left on the wrong bank, and that the ferry would wait for the last pupil of the day.</p>',
      ),
    );
    expect(textsOf(article, 'paragraph')).toContain(
      'The mayor said that nobody would be left on the wrong bank, and that the ferry would wait for the last pupil of the day.',
    );
  });

  test('a box of other stories, a newsletter prompt and a row of share buttons are left out', () => {
    const { text } = readArticleOf(
      articlePage(`<aside class="related-stories"><h3>Read also</h3><p><a href="/a">A baker leaves the old market after forty years</a></p></aside>
        <div class="newsletter-signup"><p>Every morning the five stories of the valley that matter, in your mailbox before breakfast, free of charge.</p><button>Sign up</button></div>
        <div class="share-tools"><span>Share this story with your friends on the social network of your choice, today or tomorrow.</span></div>
        <p><strong>Read also:</strong> <a href="/b">Three storks have come back to the mill pond</a></p>`),
    );
    expect(text).not.toMatch(/baker|mailbox|network of your choice|storks/);
    expect(text).toContain(BUDGET);
  });

  test('comments under the article are not the article’s, however long', () => {
    const comment =
      '<div class="entry"><p>I have lived on the other bank for sixty years and I have never seen a council so slow to find a mason, they should be ashamed.</p></div>';
    const { text } = readArticleOf(
      articlePage('', { after: `<section><h2>12 comments</h2>${comment.repeat(12)}</section>` }),
    );
    expect(text).not.toContain('ashamed');
    expect(text).toContain(BUDGET);
  });

  test('a consent layer before the article is not read', () => {
    const layer = `<div id="consent-layer" role="dialog" aria-modal="true" style="position:fixed;inset:0"><h2>We value your privacy</h2>
      <p>We and our 812 partners store and read information on your device, such as cookies, to measure our audience and to show you advertisements.</p>
      <p>You may agree to all of it, refuse all of it, or choose one purpose after the other, and change your mind at the foot of each page.</p></div>`;
    const article = readArticleOf(articlePage('', { before: layer }));
    expect(article.text).not.toContain('partners');
    expect(textsOf(article, 'paragraph')).toEqual(STORY);
  });

  test('a page that is hidden from assistive technology while a dialog is open is still read', () => {
    const page = articlePage();
    const article = readArticleOf({ ...page, body: `<div aria-hidden="true">${page.body}</div>` });
    expect(textsOf(article, 'paragraph')).toEqual(STORY);
  });

  test('text that only a style sheet hides is not read', () => {
    const page = articlePage(
      `<p class="elsewhere">You are reading this newspaper on another device, and your subscription allows one device only; please close the other one first.</p>
       <p class="pale">The second notice is drawn, but no one is to see it: one device for one reader, as the terms of your subscription say.</p>`,
    );
    const { text } = readArticleOf({
      ...page,
      head: `${page.head}<style>.elsewhere { display: none } .pale { visibility: hidden }</style>`,
    });
    expect(text).not.toMatch(/another device|second notice/);
  });

  test('where all of the article is hidden, the page waits for its script: the text is read', () => {
    const page = articlePage();
    const article = readArticleOf({ ...page, head: `${page.head}<style>body { visibility: hidden }</style>` });
    expect(textsOf(article, 'paragraph')).toEqual(STORY);
  });
});

describe('hard layouts', () => {
  test('a pull quote in the middle of a sentence does not part the sentence from its end', () => {
    const article = readArticleOf(
      articlePage(`<p>Asked whether the ferry would be enough for the winter, the mayor</p>
        <blockquote class="pull-quote">“Nobody will be left on the wrong bank of this river”</blockquote>
        <p>said that the town had rented a second boat and would hire two more pilots.</p>`),
    );
    expect(textsOf(article, 'pull-quote')).toEqual(['“Nobody will be left on the wrong bank of this river”']);
    expect(textsOf(article, 'paragraph').slice(2, 4)).toEqual([
      'Asked whether the ferry would be enough for the winter, the mayor',
      'said that the town had rented a second boat and would hire two more pilots.',
    ]);
  });

  test('a paywalled stub is read as far as it goes, said to be incomplete, and its offer is left out', () => {
    const article = readArticleOf({
      title: TITLE,
      head: newsHead(TITLE, { isAccessibleForFree: 'False', datePublished: '2026-05-12' }),
      body: `<main><article><h1>${TITLE}</h1><div class="article-body">${paragraphs([COUNCIL, CRACKS])}</div>
        <div class="paywall-offer"><h2>Read on with a subscription</h2>
        <p>The first month costs one euro, then nine euros a month; you may leave at any time, by letter, by telephone or at our counter in the market hall.</p>
        <p>Already a subscriber? Log in with the address that you gave us and read all articles of the Gazette on one device.</p></div></article>
        <section class="teasers"><h2><a href="/a">A baker leaves the old market after forty years</a></h2><p>He baked through two floods and one wedding a week, and now he wants to sleep.</p></section></main>`,
    });
    expect(article.isArticle).toBe(true);
    expect(article.complete).toBe(false);
    expect(textsOf(article, 'paragraph')).toEqual([COUNCIL, CRACKS]);
  });

  test('an AMP page is read like any other', () => {
    const article = readArticleOf({
      title: TITLE,
      path: '/amp/2026/05/12/the-bridge-stays-closed-until-autumn',
      head: newsHead(TITLE),
      body: `<amp-sidebar><ul><li>Town</li></ul></amp-sidebar><main><article><h1>${TITLE}</h1>
        <amp-img layout="fixed" width="10" height="10"></amp-img><div class="article-body">
        ${paragraphs([COUNCIL, CRACKS])}<amp-ad width="300" height="250">Kettles</amp-ad>${paragraphs([FERRY, BUDGET])}</div></article></main>`,
    });
    expect(textsOf(article, 'headline', 'paragraph')).toEqual([TITLE, ...STORY]);
  });

  test('a headline that is only the alternative text of an image is taken from what the page declares', () => {
    const page = articlePage();
    const article = readArticleOf({
      ...page,
      body: page.body.replace(`<h1>${TITLE}</h1>`, `<h1><img alt="${TITLE}"></h1>`),
    });
    expect(article.headline).toBe(TITLE);
    expect(textsOf(article, 'paragraph')).toEqual(STORY);
  });

  test('the text of the document is read after a script has opened and written it again', () => {
    const shown = showPage({ title: 'Loading', body: '<p>Please wait.</p>' });
    expect(readWhole(shown).article.isArticle).toBe(false);
    const { title, head, body } = articlePage();
    shown.open();
    shown.write(
      `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`,
    );
    shown.close();
    expect(textsOf(readWhole(shown).article, 'paragraph')).toEqual(STORY);
  });

  test('of two articles in one document, the one is read that the page’s title names', () => {
    const page = articlePage();
    const { text, headline } = readArticleOf({
      ...page,
      body: `${page.body}<article><h1>A baker leaves the old market after forty years</h1><div class="article-body">
        <p>He baked through two floods and one wedding a week, and now he wants to sleep until the church bells ring for the second time.</p>
        <p>His daughter will not take over the shop, she said on Monday, because the lease doubles in June and the oven is older than she is.</p>
        <p>The market hall will stand empty on that side for the first time since the war, and nobody at the town hall has a plan for it yet.</p></div></article>`,
    });
    expect(headline).toBe(TITLE);
    expect(text).not.toContain('baked through');
    expect(text).toContain(BUDGET);
  });

  test('an article in the open shadow roots of a framework is read', () => {
    const page = articlePage();
    const shown = showPage({ ...page, body: '<news-article></news-article>' });
    shown.querySelector('news-article')?.attachShadow({ mode: 'open' }).setHTMLUnsafe(page.body);
    expect(textsOf(readWhole(shown).article, 'paragraph')).toEqual(STORY);
  });
});

describe('language', () => {
  test('it is that of the article, not of the interface', () => {
    const french = [
      'Le pont restera fermé tout l’été, a décidé mardi soir le conseil municipal après un long débat sur le prix des travaux et sur la navette fluviale.',
      'Les ingénieurs avaient trouvé en mars des fissures profondes dans deux des cinq arches, et la ville paie depuis ce jour un bac pour les écoliers de l’autre rive.',
      'La mairie publiera le rapport des experts le mois prochain, et une seconde réunion est prévue à la mi-juin dans la salle des fêtes de la commune.',
    ];
    const title = 'Le pont restera fermé tout l’été';
    const article = readArticleOf({
      title,
      lang: 'en',
      head: newsHead(title),
      body: `<header><p>Subscribe now and read all of our stories on the phone, on the train, at the table and in your bed.</p></header>
        <main><article><h1>${title}</h1><div class="article-body">${paragraphs(french)}</div></article></main>`,
    });
    expect(article.language).toBe('fr');
  });
});
