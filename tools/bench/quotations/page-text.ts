import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

const PRINT_TEXTS = `
import json, sys
sys.path.insert(0, sys.argv[1])
from page_text import page_text
for path in json.load(sys.stdin): print(json.dumps(page_text(path)))
`;

/** The visible text of saved pages as \`../shared/tools/page_text.py\` prints it: the coordinates that the page gold is defined in. */
export function readPageTexts(sharedFolder: string, pages: readonly string[]): readonly string[] {
  const printed = execFileSync('python3', ['-c', PRINT_TEXTS, join(sharedFolder, 'tools')], {
    input: JSON.stringify(pages),
    maxBuffer: 2 ** 30,
    cwd: dirname(sharedFolder),
  });
  return printed
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => String(JSON.parse(line)));
}

/** Folds white space, as page_text.py does. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[ \t\r\f\v\u00a0\u202f\u2009\u200a\u00ad\u200b\ufeff]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
