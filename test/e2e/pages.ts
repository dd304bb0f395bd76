import type { SavedPage } from '@/tools/harness/saved-page';

/** A page of ours at an address of ours. */
export function pageAt(url: string, html: string): SavedPage {
  return { file: url, url, bytes: Buffer.from(html), contentType: 'text/html; charset=utf-8' };
}

export const ARTICLE_URL = 'https://gazette.example/2026/05/12/the-bridge-stays-closed-until-autumn';

/** An article in which two people speak, once each in their own words and once told by the outlet. */
export function articlePage({ head = '', body = '', script = '', url = ARTICLE_URL } = {}): SavedPage {
  return pageAt(
    url,
    `<!doctype html><html lang="en"><head><title>The bridge stays closed until autumn</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-05-12T08:00:00Z">
<meta property="og:title" content="The bridge stays closed until autumn">${head}
<style>body { font: 18px/1.6 serif; margin: 40px; background: #fff; color: #111 } main { max-width: 640px }</style></head>
<body><main><article><h1>The bridge stays closed until autumn</h1>
<p>The old bridge over the Aller stays closed for the whole summer, after a long debate in the town council on Tuesday evening about what the repair would cost.</p>
<p id="first">“We will rebuild every arch before the first frost,” said Mayor Ana Ruiz, who had walked down to the river with the engineers in the afternoon.</p>
<p>The engineers had found deep cracks in two of the five arches in March, and the town has been paying for a ferry ever since that day, at some cost to the budget.</p>
<p id="second">“Nobody asked the people who live on the other bank,” said Tom Becker, a baker whose shop stands beside the closed ramp, when the meeting was over.</p>
<p>The council wants to publish the report of the engineers next month, and a second meeting has been called for the middle of June in the school hall.</p>
<p>Work on the arches may begin in July, when the river is low and the barges can stand below them; the ferry keeps running until the last stone is set.</p>
</article></main>${body}${script && `<script>${script}</script>`}</body></html>`,
  );
}

/** A page of a shop: nothing about it says article. */
export function shopPage({ url = 'https://shop.example/products/kettle', script = '' } = {}): SavedPage {
  return pageAt(
    url,
    `<!doctype html><html lang="en"><head><title>Kettle</title><meta property="og:type" content="product"></head>
<body><h1>Kettle</h1><p>Boils water. “Simply the best” – our customers.</p><button>Buy</button>${script && `<script>${script}</script>`}</body></html>`,
  );
}
