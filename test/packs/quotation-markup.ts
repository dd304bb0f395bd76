/*
 * The mark-up of test/fixtures/quotations: one example a line, read by people first.
 *
 *   <content “We will rebuild”>, <cue said> <speaker Mayor Ana Ruiz>.     # a comment
 *   “We will,” … ¶ <content:2 “No.”> <cue:2 said> <speaker:2 she → Ana Ruiz>.
 *
 * `¶` parts paragraphs. A number joins a content with its cue and speaker where a line has several. `→` gives the name that
 * the report must print; on a content it is that of a speaker whom no words of the sentence name, and `→ ?` is nobody.
 * A line without contents holds no quotation. A line that begins with `!` is known to fail.
 */

export type Part = 'content' | 'cue' | 'speaker';

export interface Tag {
  readonly part: Part;
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** What stands behind the arrow; null where there is none. */
  readonly name: string | null;
}

export interface Example {
  readonly line: number;
  readonly source: string;
  readonly isKnownToFail: boolean;
  readonly text: string;
  readonly tags: readonly Tag[];
}

const COMMENT = /(?:^|\s{2,})# .*$/;
const OPENING = /^<(content|cue|speaker)(?::(\w+))? ?/;

/** Reads the examples of a fixture file. */
export function parseExamples(file: string): readonly Example[] {
  return file.split('\n').flatMap((written, index) => {
    const source = written.replace(COMMENT, '').trim();
    return source === '' ? [] : [parseExample(source, index + 1)];
  });
}

function parseExample(source: string, line: number): Example {
  const isKnownToFail = source.startsWith('! ');
  const tags: Tag[] = [];
  const open: { part: Part; key: string; start: number; arrow: number }[] = [];
  const marked = isKnownToFail ? source.slice(2) : source;
  let text = '';
  let name = '';
  for (let at = 0; at < marked.length; at += 1) {
    const opening = OPENING.exec(marked.slice(at));
    const inner = open.at(-1);
    if (opening) {
      open.push({ part: opening[1] as Part, key: opening[2] ?? '', start: text.length, arrow: -1 });
      at += opening[0].length - 1;
    } else if (marked[at] === '>' && inner) {
      open.pop();
      const isNamed = inner.arrow >= 0;
      const end = isNamed ? inner.arrow : text.length;
      tags.push({ part: inner.part, key: inner.key, start: inner.start, end, name: isNamed ? name.trim() : null });
      name = '';
    } else if (marked[at] === '→' && inner) {
      text = text.trimEnd();
      inner.arrow = text.length;
    } else if (inner && inner.arrow >= 0) name += marked[at];
    else text += marked[at] === '¶' ? '\n' : marked[at];
  }
  if (open.length > 0) throw new Error(`Line ${line}: a tag stands open: ${source}`);
  return { line, source, isKnownToFail, text, tags };
}
