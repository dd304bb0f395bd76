import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import: other rooms by their path, packages by their name, all as the import leads there and not as it is written. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'lib/core': ['lib/core', 'tldts', 'schema-dts'],
  'lib/packs': ['lib/packs', 'lib/core'],
  'lib/dom': ['lib/dom', 'lib/core'],
  'lib/extension': ['lib/extension', 'lib/core', 'wxt', '#i18n'],
  components: ['components', 'lib/core', 'preact'],
  entrypoints: ['lib/core', 'lib/packs', 'lib/dom', 'lib/extension', 'components', 'wxt', 'preact'],
};
const ROOMS = Object.keys(DOORS);
const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const files = ROOMS.flatMap(filesIn);
const scripts = files.filter((file) => /\.tsx?$/.test(file));
const codeOf = (file: string) => readFileSync(file, 'utf8');

describe('imports', () => {
  test('each leads through a door of its room', () => {
    expect(scripts.flatMap((file) => trespasses(file, codeOf(file)))).toEqual([]);
  });

  test.each([
    ['the core imports a pack', 'lib/core/language.ts', '@/lib/packs/languages/fr'],
    ['the core imports the page', 'lib/core/report.ts', '@/lib/dom/article'],
    ['the core leaves its room by its parents', 'lib/core/text/span.ts', '../../../components/Panel'],
    ['the core imports the browser', 'lib/core/report.ts', 'wxt/browser'],
    ['the core imports the polyfill', 'lib/core/report.ts', 'webextension-polyfill'],
    ['the core imports Node', 'lib/core/report.ts', 'node:fs'],
    ['a pack imports the page', 'lib/packs/languages/fr/index.ts', '@/lib/dom/living'],
    ['a pack imports the extension', 'lib/packs/cmps/index.ts', '@/lib/extension/tabs'],
    ['the page imports the extension', 'lib/dom/article.ts', '../extension/messages'],
    ['the page imports a pack', 'lib/dom/article.ts', '@/lib/packs/knowledge'],
    ['the page imports the browser', 'lib/dom/article.ts', 'wxt/browser'],
    ['the extension imports the page', 'lib/extension/tabs.ts', '@/lib/dom/living'],
    ['the extension imports a component', 'lib/extension/tabs.ts', '@/components/summary'],
    ['the extension imports a pack', 'lib/extension/tabs.ts', '@/lib/packs/knowledge'],
    ['a component imports the extension', 'components/Panel.tsx', '../lib/extension/i18n'],
    ['a component imports the page', 'components/card/Card.tsx', '@/lib/dom/living'],
    ['a component imports the browser', 'components/Panel.tsx', 'wxt/browser'],
    ['an entrypoint is imported', 'entrypoints/background.ts', './reader'],
    ['an entrypoint imports a tool', 'entrypoints/background.ts', '@/tools/browsers'],
    ['a room imports a test', 'lib/core/report.ts', '@/test/core/settings.test'],
    ['an import leads nowhere', 'lib/core/report.ts', '@/lib/core/no-such-file'],
  ])('%s: that is seen', (_, file, specifier) => {
    expect(trespasses(file, `import { x } from '${specifier}';`)).toHaveLength(1);
  });

  test.each([
    ['over several lines', `import {\n  a,\n  type B,\n} from '@/lib/dom/living';`],
    ['for a type', `import type { A } from '@/lib/dom/living';`],
    ['that is passed on', `export { a } from '@/lib/dom/living';`],
    ['of everything', `export * from '@/lib/dom/living';`],
    ['for its effect', `import '@/lib/dom/living';`],
    ['at run time', `const a = await import('@/lib/dom/living');`],
    ['of a type in its place', `let a: import('@/lib/dom/living').A;`],
    ['by a pattern', `import.meta.glob('@/lib/dom/*.ts');`],
  ])('an import %s is seen', (_, code) => {
    expect(trespasses('lib/core/report.ts', code)).toHaveLength(1);
  });

  test('no file imports itself by way of others', () => {
    const graph = new Map(scripts.map((file) => [file, valuesOf(file)]));
    expect(scripts.filter((file) => reaches(graph, file, file))).toEqual([]);
  });
});

describe('files', () => {
  test('an entrypoint is wiring, of sixty lines at most', () => {
    const long = filesIn('entrypoints').filter((file) => codeOf(file).trimEnd().split('\n').length > 60);
    expect(long).toEqual([]);
  });

  test('no folder is a drawer', () => {
    const folders = new Set(
      [...files, ...filesIn('tools'), ...filesIn('test')].flatMap((file) => dirname(file).split('/')),
    );
    const drawers = ['utils', 'util', 'helpers', 'common', 'shared', 'managers', 'services', 'misc'];
    expect(drawers.filter((name) => folders.has(name))).toEqual([]);
  });

  test('a component is PascalCase, every other file kebab-case', () => {
    const isNamed = (file: string) =>
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z0-9]+|SOURCES)$/.test(basename(file).replace(/(?:\.[a-z]+)+$/, ''));
    expect(files.filter((file) => !isNamed(file))).toEqual([]);
  });

  test('each language says where its words come from, and has the script that brings it', () => {
    const root = 'lib/packs/languages';
    const tags = readdirSync(root).filter((name) => statSync(join(root, name)).isDirectory());
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.filter((tag) => !existsSync(join(root, tag, 'SOURCES.md')))).toEqual([]);
    const brought = readdirSync('entrypoints').flatMap((file) => /^pack-(\w+)\.ts$/.exec(file)?.[1] ?? []);
    expect(brought.toSorted()).toEqual(tags.toSorted());
  });
});

describe('names', () => {
  const found = (pattern: RegExp, among: readonly string[]) =>
    among.flatMap((file) => [...codeOf(file).matchAll(pattern)].map(([match]) => `${file}: ${match.trim()}`));

  test('a function says what it does: none gets, handles or processes', () => {
    const vague =
      /\b(?:function\*?|const) (?:get|handle|process|do|manage)[A-Z]\w*|^ +(?:get|handle|process|do)[A-Z]\w*\(.*\).*\{$/gm;
    expect(found(vague, scripts)).toEqual([]);
  });

  test('no type is called a manager, a service or a helper', () => {
    expect(found(/\b(?:interface|type|class) \w*(?:Manager|Service|Helper|Util)s?\b/g, scripts)).toEqual([]);
  });

  test('nothing is bare “source”, which means four things in four fields', () => {
    const declared = /\b(?:const|let|function|interface|type|readonly) source\b|[({,] ?source(?=[:,)} ])/gi;
    expect(
      found(
        declared,
        scripts.filter((file) => file !== 'lib/core/annotation/to-json-ld.ts'),
      ),
    ).toEqual([]);
  });

  test('the core has no classes, and nobody has enums', () => {
    expect(
      found(
        /^(?:export )?(?:abstract )?class \w+/gm,
        filesIn('lib/core').filter((file) => file.endsWith('.ts')),
      ),
    ).toEqual([]);
    expect(found(/^(?:export )?(?:const )?enum \w+/gm, scripts)).toEqual([]);
  });

  test('only entrypoints export a default', () => {
    expect(
      found(
        /^export default\b.*/gm,
        scripts.filter((file) => !file.startsWith('entrypoints/')),
      ),
    ).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

/** What a file imports that its room has no door to. */
function trespasses(file: string, code: string): string[] {
  const doors = DOORS[roomOf(file) ?? ''] ?? [];
  return importsOf(code).flatMap(({ specifier }) => {
    const target = targetOf(file, specifier);
    if (target === null) return [`${file}: ${specifier} leads nowhere`];
    return doors.includes(target) ? [] : [`${file}: ${specifier} leads to ${target}`];
  });
}

/** The room or the package that an import leads to; null where there is nothing. */
function targetOf(file: string, specifier: string): string | null {
  if (!isPath(specifier)) return specifier.startsWith('#') ? specifier : packageOf(specifier);
  const path = pathOf(file, specifier);
  // A pattern names no one file, and a page's own picture of the packs' scripts is not an import of them.
  if (path.includes('*'))
    return specifier.startsWith('.') && /^entrypoints\/pack-\*/.test(path) ? 'lib/packs' : (roomOf(path) ?? path);
  return fileAt(path) === null ? null : (roomOf(path) ?? path.split('/')[0] ?? null);
}

function isPath(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('@/');
}

function pathOf(file: string, specifier: string): string {
  const [path = ''] = specifier.split('?');
  return path.startsWith('@/') ? path.slice(2) : posix.join(dirname(file), path);
}

function fileAt(path: string): string | null {
  return ENDINGS.map((ending) => path + ending).find((each) => existsSync(each) && extname(each) !== '') ?? null;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function roomOf(path: string): string | null {
  return ROOMS.find((room) => path.startsWith(`${room}/`)) ?? null;
}

/** Every kind of import that TypeScript and Vite know. */
function importsOf(code: string): Import[] {
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?[^'"`;()]*?from\s*['"]([^'"]+)['"]/gm);
  const effects = code.matchAll(/^import\s*['"]([^'"]+)['"]/gm);
  const calls = code.matchAll(/\bimport(?:\.meta\.glob)?\(\s*['"]([^'"]+)['"]/g);
  return [
    ...Array.from(statements, ([, type, specifier = '']) => ({ specifier, isTypeOnly: type !== undefined })),
    ...Array.from([...effects, ...calls], ([, specifier = '']) => ({ specifier, isTypeOnly: false })),
  ];
}

/** The files of ours that a file needs when it runs. */
function valuesOf(file: string): string[] {
  return importsOf(codeOf(file))
    .filter(({ specifier, isTypeOnly }) => !isTypeOnly && isPath(specifier) && !specifier.includes('*'))
    .flatMap(({ specifier }) => fileAt(pathOf(file, specifier)) ?? []);
}

function reaches(graph: ReadonlyMap<string, readonly string[]>, from: string, goal: string): boolean {
  const seen = new Set<string>();
  const open = [...(graph.get(from) ?? [])];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (file === goal) return true;
    if (seen.has(file)) continue;
    seen.add(file);
    open.push(...(graph.get(file) ?? []));
  }
  return false;
}
