import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { detectSentences } from '@/lib/core/framing/tokens';
import type { LanguagePack } from '@/lib/core/language';
import { type Reading, readArticle } from '@/lib/core/read-article';
import type { FramingMark } from '@/lib/core/report';
import { overlaps } from '@/lib/core/text/span';
import { toGoldArticle } from './quotations/gold-article';
import { readPack } from './quotations/packs';
import { readGoldPages } from './quotations/page-gold';
import { splitParagraphs, type TextArticle, toTextArticle } from './quotations/text-article';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const LANGUAGES = ['fr', 'en'];
const FEWEST_CHARACTERS = 800;

interface Painted {
  readonly id: string;
  readonly text: string;
  readonly marks: readonly FramingMark[];
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  readonly milliseconds: number;
}

async function main(): Promise<void> {
  const folder = join(shared, 'corpora/pages');
  if (!existsSync(folder)) {
    console.log(`Skipped: ${folder} is not there; the figures need its pages.`);
    return;
  }
  const dump = process.argv.includes('--marks');
  for (const tag of LANGUAGES) {
    const pack = await readPack(tag);
    if (!pack?.framing) {
      console.log(`${tag}: no framing cues.`);
      continue;
    }
    const pages = articleIds(folder, tag).map((id) => paintText(folder, id, pack));
    if (dump) for (const page of pages) printMarks(tag, page);
    else {
      printPaint(tag, pages);
      printLeak(tag, pack);
    }
  }
}

/** The pages that the corpus calls articles and that have a text worth the name. */
function articleIds(folder: string, tag: string): readonly string[] {
  const known = readdirSync(join(folder, 'text'));
  return readFileSync(join(folder, 'pages.tsv'), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, kind, language]) => kind === 'article' && language === tag)
    .map(([id = '']) => id)
    .filter((id) => known.includes(`${id}.txt`) && readText(folder, id).length >= FEWEST_CHARACTERS);
}

function readText(folder: string, id: string): string {
  return readFileSync(join(folder, 'text', `${id}.txt`), 'utf8');
}

function paintText(folder: string, id: string, pack: LanguagePack): Painted {
  return paint(id, toTextArticle(splitParagraphs(readText(folder, id), null), pack.tag), pack);
}

function paint(id: string, { article }: TextArticle, pack: LanguagePack): Painted {
  const started = performance.now();
  const reading = run(readArticle(article, pack));
  const whole = performance.now() - started;
  const again = performance.now();
  run(readArticle(article, { ...pack, framing: null }));
  const rules = { elides: pack.framing?.elides ?? false, abbreviations: new Set(pack.framing?.abbreviations) };
  return {
    id,
    text: article.text,
    marks: reading.framing,
    sentences: article.blocks.flatMap((block) => detectSentences(block.text, rules, block.start)),
    milliseconds: Math.max(0, whole - (performance.now() - again)),
  };
}

function run(steps: Generator<void, Reading>): Reading {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function atStandard(marks: readonly FramingMark[]): readonly FramingMark[] {
  return marks.filter(({ level }) => level === 'discreet' || level === 'standard');
}

function printPaint(tag: string, pages: readonly Painted[]): void {
  const sentenceShares = pages.map(({ marks, sentences }) => {
    const lit = sentences.filter((sentence) => atStandard(marks).some((mark) => overlaps(mark, sentence)));
    return lit.length / sentences.length;
  });
  const characterShares = pages.map(({ marks, text }) => {
    return atStandard(marks).reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
  });
  const none = pages.filter(({ marks }) => atStandard(marks).length === 0).length;
  console.log(`\n${tag}: ${pages.length} articles, level standard`);
  console.log(`  sentences    ${spread(sentenceShares)}`);
  console.log(`  characters   ${spread(characterShares)}`);
  console.log(`  no mark      ${none} articles (${percent(none / pages.length)})`);
  console.log(
    `  milliseconds median ${quantile(
      pages.map((page) => page.milliseconds),
      0.5,
    ).toFixed(1)}, p95 ${quantile(
      pages.map((page) => page.milliseconds),
      0.95,
    ).toFixed(1)}`,
  );
  const marks = pages.flatMap((page) => page.marks);
  for (const category of [...new Set(marks.map((mark) => mark.category))].toSorted()) {
    const of = marks.filter((mark) => mark.category === category);
    const voices = of.filter(({ voice }) => voice === 'speaker').length;
    console.log(
      `  ${category.padEnd(8)} ${String(of.length).padStart(4)}  standard ${String(atStandard(of).length).padStart(4)}  in a speaker's voice ${voices}`,
    );
  }
}

/** Marks in the outlet's voice that lie in words which the gold gives to somebody else. */
function printLeak(tag: string, pack: LanguagePack): void {
  const golds = readGoldPages(shared).filter(({ language }) => language === tag);
  let shown = 0;
  const leaks: string[] = [];
  for (const gold of golds) {
    const page = toGoldArticle(gold);
    const spans = gold.gold.flatMap((quotation) => quotation.spans);
    for (const mark of paint(gold.id, page, pack).marks) {
      if (mark.voice !== 'outlet' || mark.category === 'HEDGE') continue;
      shown += 1;
      const span = { start: page.toOriginal(mark.start), end: page.toOriginal(mark.end) };
      if (spans.some((one) => overlaps(one, span))) leaks.push(`${gold.id}: ${mark.category} ${mark.content}`);
    }
  }
  console.log(
    `  leak         ${leaks.length} of ${shown} marks in the outlet's voice lie in gold quotations, on ${golds.length} pages`,
  );
  for (const leak of leaks) console.log(`    ${leak}`);
}

const AROUND = 160;

/** One mark a line with its surroundings, for a person to judge. */
function printMarks(tag: string, { id, text, marks }: Painted): void {
  for (const { category, level, voice, start, end, content } of marks) {
    const before = text.slice(Math.max(0, start - AROUND), start);
    const after = text.slice(end, end + AROUND);
    console.log(
      [tag, id, category, level, voice, `${before}[[${content}]]${after}`.replaceAll(/\s+/g, ' ')].join('\t'),
    );
  }
}

function spread(shares: readonly number[]): string {
  return `median ${percent(quantile(shares, 0.5))}, p90 ${percent(quantile(shares, 0.9))}, p95 ${percent(quantile(shares, 0.95))}`;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}

await main();
