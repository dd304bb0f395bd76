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

describe('the part that a page declares', () => {
  const declaredPage = (inMain: readonly string[], after: readonly string[]): NewsPage => ({
    title: `${TITLE} | The Aller Gazette`,
    head: `<meta property="og:type" content="article">${newsHead(TITLE, { datePublished: '2026-05-12T08:00:00Z' })}`,
    body: `<main><h1>${TITLE}</h1>${paragraphs(inMain)}</main><div>${paragraphs(after)}</div>`,
  });
  const long = [...STORY, ...STORY.map((text) => `Once more: ${text}`)];

  test('what stands outside its only main is not its article', () => {
    const article = readArticleOf(
      declaredPage(long, [
        'A reader asks whether the mill pond will ever be dredged, and nobody knows an answer to that.',
      ]),
    );
    expect(textsOf(article, 'paragraph')).toEqual(long);
  });

  test('where the main holds little, the text is looked for on the whole page', () => {
    const article = readArticleOf(declaredPage([COUNCIL], [CRACKS, FERRY, BUDGET, ...long.slice(4)]));
    expect(textsOf(article, 'paragraph')).toContain(BUDGET);
  });

  test('of several article elements, the one around its headline is walked, and a story below it is not its text', () => {
    const main = `<article><h1>${TITLE}</h1>${paragraphs(long)}</article><article><h2>Three storks have come back</h2><p>Three storks have come back to the mill pond, where nobody had seen any since the dry summers of the nineties.</p></article>`;
    const article = readArticleOf({ ...declaredPage([], []), body: `<main>${main}</main>` });
    expect(textsOf(article, 'paragraph')).toEqual(long);
  });

  test('where an article element holds but the first paragraphs, those that go on below it are read too', () => {
    const rest = long.flatMap((text) => [`Later: ${text}`, `At last: ${text}`]);
    const main = `<article><h1>${TITLE}</h1></article>${paragraphs(rest)}`;
    const begun = `<article><h1>${TITLE}</h1>${paragraphs(long)}</article>`;
    const page = declaredPage([], []);
    const article = readArticleOf({ ...page, body: `<main>${begun}${paragraphs(rest)}</main>` });
    expect(textsOf(article, 'paragraph')).toEqual(expect.arrayContaining([...long, ...rest]));
    expect(textsOf(readArticleOf({ ...page, body: `<main>${main}</main>` }), 'paragraph')).toEqual(rest);
  });
});

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

  test('a box that asks for consent before it shows a film is not read', () => {
    const { text } = readArticleOf(
      articlePage(`<div class="box"><p>An dieser Stelle findest du einen externen Inhalt, der den Artikel ergänzt. Du kannst ihn dir mit einem Klick anzeigen lassen.</p></div>
        <div class="box"><p>L’accès à ce contenu a été bloqué afin de respecter votre choix ; vous pouvez le changer à tout moment en bas de cette page.</p></div>`),
    );
    expect(text).not.toMatch(/externen Inhalt|bloqué/);
  });

  test('a line that sells the rest of the text, and the box of a film with a title of its own, are not read', () => {
    const article = readArticleOf(
      articlePage(`<div class="film"><h3>What the divers saw under the second pier</h3><span>02:57 min</span></div>
        <p>Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.</p>`),
    );
    expect(article.text).not.toMatch(/divers|réservée/);
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

  test('a French heading that asks how opens no comments', () => {
    const article = readArticleOf(articlePage('<h2>Comment le pont a-t-il cédé ?</h2>'));
    expect(article.text).toContain(BUDGET);
  });

  test('a list of links in the middle of the text is none of it, by its element alone', () => {
    const nav =
      '<nav><p>The bridge has been closed before: our chronicle of its repairs goes back to the floods of 1952, and names each of them.</p></nav>';
    expect(textsOf(readArticleOf(articlePage(nav)), 'paragraph')).toEqual(STORY);
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

  test('a block quotation that stands aside is a pull quote, without any class that says so', () => {
    const article = readArticleOf(
      articlePage('<aside><blockquote>“Nobody will be left on the wrong bank”</blockquote></aside>'),
    );
    expect(textsOf(article, 'pull-quote')).toEqual(['“Nobody will be left on the wrong bank”']);
    expect(textsOf(article, 'blockquote')).toEqual([]);
  });

  test('a quotation and a picture behind the last paragraph, beside it, are the article’s', () => {
    const end = `<blockquote>Nobody is left behind</blockquote><figure><img alt=""><figcaption>The bridge at dusk</figcaption></figure>`;
    const page = articlePage();
    const article = readArticleOf({ ...page, body: page.body.replace('</div></article>', `${end}</div></article>`) });
    expect(textsOf(article, 'blockquote')).toEqual(['Nobody is left behind']);
    expect(textsOf(article, 'caption')).toEqual(['The bridge at dusk']);
  });

  test('a byline below the standfirst is no paragraph, though its line is as long as one', () => {
    const line = 'By Lena Vogt, our reporter in the valley, <time datetime="2026-05-12">12 May 2026</time>';
    const article = readArticleOf({
      ...articlePage(),
      body: `<main><article><h1>${TITLE}</h1><p class="standfirst">The council has decided, and the other bank is angry.</p>
        <p class="byline">${line}</p><figure><img alt="The bridge"><figcaption>The bridge on Tuesday</figcaption></figure>
        ${paragraphs(STORY)}</article></main>`,
    });
    expect(textsOf(article, 'byline')).toEqual(['By Lena Vogt, our reporter in the valley, 12 May 2026']);
    expect(textsOf(article, 'paragraph')).toEqual(STORY);
  });

  test('a byline in a footer of the headline is read: a footer without any name is no page’s', () => {
    const article = readArticleOf({
      ...articlePage(),
      body: `<main><article><header><h1>${TITLE}</h1><footer><address><a href="/lena">Lena Vogt</a></address></footer></header>
        ${paragraphs(STORY)}</article></main>`,
    });
    expect(textsOf(article, 'byline')).toEqual(['Lena Vogt']);
  });

  test('an empty box within a line of text parts it, one that is not shown does not', () => {
    const box = (attributes: string) => `<div ${attributes}><span></span></div>`;
    const article = readArticleOf({
      ...articlePage(),
      body: `<main><article><h1>${TITLE}</h1><div>${COUNCIL} ${box('style="display: none"')}${CRACKS}${box('class="space"')}${FERRY}</div></article></main>`,
    });
    expect(textsOf(article, 'paragraph')).toEqual([`${COUNCIL} ${CRACKS}`, FERRY]);
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

describe('live pages', () => {
  const LIVE = 'Storm over the valley: what we know, live';
  const stories = [
    [
      '11:37',
      'The ferry has stopped',
      'The ferry stopped running at half past eleven, the harbour master said, because the current had become too strong for it.',
    ],
    [
      '10:52',
      'Two roads are closed',
      'The road along the mill and the road to the quarry are closed to all traffic, the county said in a statement on Tuesday.',
    ],
    [
      '09:15',
      'The school stays open',
      'The school stays open until noon, its head Tom Becker said, and the children of the other bank will be taken home by bus.',
    ],
    [
      '08:03',
      'Good morning',
      'We report all day on the storm that has been crossing the valley since five in the morning; the last entry stands on top.',
    ],
  ] as const;
  const livePage = (entries: string): NewsPage => ({
    title: LIVE,
    path: '/2026/05/12/storm-over-the-valley-what-we-know-live',
    head: newsHead(LIVE, { '@type': 'LiveBlogPosting', datePublished: '2026-05-12T08:00:00Z' }),
    body: `<main><article><h1>${LIVE}</h1><p class="standfirst">Trees have fallen and cellars are full: all that happens between the mill and the sea, hour by hour.</p>${entries}</article></main>`,
  });
  const bodies = stories.map(([, , body]) => body);
  const layouts: readonly (readonly [string, string])[] = [
    [
      '`li` of a list',
      `<ol>${stories.map(([at, title, body]) => `<li><time>${at}</time><h2>${title}</h2><p>${body}</p></li>`).join('')}</ol>`,
    ],
    [
      '`article` elements with an identity each',
      stories
        .map(
          ([at, title, body], id) =>
            `<article id="post-${id}"><span class="time">${at}</span><h3>${title}</h3><div><p>${body}</p></div></article>`,
        )
        .join(''),
    ],
    [
      '`section` elements that only their data tell apart',
      stories
        .map(
          ([at, title, body], id) =>
            `<section data-entry="${id}"><header>${at} – <b>${title}</b></header><p>${body}</p></section>`,
        )
        .join(''),
    ],
    [
      'lists in batches, each an item of a list',
      `<ul class="timeline"><li class="page"><ul>${stories
        .slice(0, 2)
        .map(([at, title, body]) => `<li class="item"><p>${at}</p><h4>${title}</h4><p>${body}</p></li>`)
        .join('')}</ul></li>
      <li class="page"><ul>${stories
        .slice(2)
        .map(([at, title, body]) => `<li class="item"><p>${at}</p><h4>${title}</h4><p>${body}</p></li>`)
        .join('')}</ul></li></ul>`,
    ],
    [
      'boxes of which one is pinned as an alert',
      stories
        .map(
          ([at, title, body], id) =>
            `<div class="block${id === 1 ? ' alert pinned' : ''}"><div>${at}</div><h2>${title}</h2><div class="text"><p>${body}</p></div></div>`,
        )
        .join(''),
    ],
    [
      'headings with an hour, and paragraphs below them',
      stories.map(([at, title, body]) => `<h2>${at} ${title}</h2><p>${body}</p>`).join(''),
    ],
  ];

  test.each(layouts)('entries that are %s are read, each as a scope of its own', (_, entries) => {
    const article = readArticleOf(livePage(entries));
    expect(textsOf(article, 'paragraph').filter((text) => text.length > 40)).toEqual(bodies);
    expect(article.blocks.filter(({ text }) => bodies.includes(text as never)).map(({ scope }) => scope)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(article.genre).toBe('live');
    expect(
      article.blocks.filter(({ role }) => role === 'headline' || role === 'standfirst').map(({ scope }) => scope),
    ).toEqual([0, 0]);
  });

  test('the title of an entry stands with its text, in one scope', () => {
    const { blocks } = readArticleOf(livePage(layouts[0]?.[1] ?? ''));
    const titled = blocks.filter(({ role }) => role === 'subheading').map(({ text, scope }) => [scope, text]);
    expect(titled).toEqual(stories.map(([, title], index) => [index + 1, title]));
  });

  test('an article that is no live page has one scope', () => {
    const { blocks } = readArticleOf(articlePage('<h2>At 10:30 the bells rang</h2>'));
    expect(new Set(blocks.map(({ scope }) => scope))).toEqual(new Set([0]));
  });
});

describe('who speaks in a block', () => {
  const turns = [
    [
      'Mrs Ruiz, why did you not close the bridge in March?',
      'Because nobody had told me how deep the cracks were, and because I do not close a road on a rumour.',
    ],
    [
      'Did your engineers warn you?',
      'They told me in April, in a letter of two pages, and I called the council together on the same evening.',
    ],
    [
      'Would you do it again?',
      'I would ask sooner, and I would ask twice, and I would have the answer read out in the council.',
    ],
  ] as const;

  test('in an interview, bold questions and plain answers are turns', () => {
    const article = readArticleOf(
      articlePage(turns.map(([question, answer]) => `<p><strong>${question}</strong></p><p>${answer}</p>`).join('')),
    );
    expect(textsOf(article, 'question')).toEqual(turns.map(([question]) => question));
    expect(textsOf(article, 'answer').slice(0, 3)).toEqual(turns.map(([, answer]) => answer));
    expect(article.genre).toBe('interview');
  });

  test('where each turn begins with a name, the answers are by the one who does not ask', () => {
    const article = readArticleOf(
      articlePage(
        turns.map(([question, answer]) => `<p><b>Gazette:</b> ${question}</p><p><b>Ruiz:</b> ${answer}</p>`).join(''),
      ),
    );
    const answers = article.blocks.filter(({ role }) => role === 'answer');
    expect(answers.slice(0, 3).map(({ attribution }) => attribution)).toEqual(['Ruiz', 'Ruiz', 'Ruiz']);
    expect(textsOf(article, 'question')).toHaveLength(3);
  });

  test('an explainer that asks nobody is no interview', () => {
    const questions = ['What has been found?', 'When will the bridge open?', 'Who pays for the ferry?'];
    const article = readArticleOf(
      articlePage(
        questions.map((question) => `<p><strong>${question}</strong></p><p>${CRACKS}${question}</p>`).join(''),
      ),
    );
    expect(textsOf(article, 'answer')).toEqual([]);
    expect(article.genre).toBe('news');
  });

  test.each([
    [
      'a footer',
      '<blockquote><p>We will rebuild every arch before the first frost.</p><footer>— Ana Ruiz, mayor</footer></blockquote>',
    ],
    [
      'a `cite` in the line itself',
      '<blockquote>We will rebuild every arch before the first frost. <cite>Ana Ruiz, mayor</cite></blockquote>',
    ],
    [
      'the caption of its figure',
      '<figure class="quote"><blockquote><p>We will rebuild every arch before the first frost.</p></blockquote><figcaption>Ana Ruiz, mayor</figcaption></figure>',
    ],
    [
      'an author line',
      '<aside class="pull-quote"><p>We will rebuild every arch before the first frost.</p><p class="author">Ana Ruiz, mayor</p></aside>',
    ],
  ])('a quotation in a block is by the name in %s', (_, quotation) => {
    const { blocks } = readArticleOf(articlePage(quotation));
    const quoted = blocks.filter(({ role }) => role === 'blockquote' || role === 'pull-quote');
    expect(quoted.map(({ text, attribution }) => [text, attribution])).toEqual([
      ['We will rebuild every arch before the first frost.', 'Ana Ruiz, mayor'],
    ]);
    expect(blocks.some(({ text }) => text.includes('Ana Ruiz, mayor'))).toBe(false);
  });

  test('an embedded post is by its author, not by the date below it', () => {
    const { blocks } = readArticleOf(
      articlePage(`<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The ferry waits for the last pupil of the day, we promise.</p>
        &mdash; Ferry Aller (@ferryaller) <a href="https://social.example/1">May 12, 2026</a></blockquote>`),
    );
    expect(blocks.filter(({ role }) => role === 'embed').map(({ attribution }) => attribution)).toEqual([
      'Ferry Aller (@ferryaller)',
    ]);
  });

  test('words that the page marks as quoted by an element have no marks in the text', () => {
    const article = readArticleOf(
      articlePage(
        '<p>The mayor said <q>nobody will be left on the wrong bank</q> and went home, late in the evening of the vote.</p>',
      ),
    );
    const spans = article.blocks.flatMap(({ quotedByElement }) => quotedByElement);
    expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'nobody will be left on the wrong bank',
    ]);
  });
});

describe('authors', () => {
  test('they are those that the page declares', () => {
    expect(readArticleOf(articlePage()).authors).toEqual(['Lena Vogt']);
  });

  test('where only the outlet is declared, they are those of the byline', () => {
    const page = articlePage();
    const article = readArticleOf({
      ...page,
      head: `<meta property="og:site_name" content="The Aller Gazette">${newsHead(TITLE, { author: { '@type': 'Organization', name: 'The Aller Gazette' } })}`,
      body: page.body.replace('By Lena Vogt', 'By Lena Vogt and Karim Haddad | The Aller Gazette'),
    });
    expect(article.authors).toEqual(['Lena Vogt', 'Karim Haddad']);
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
