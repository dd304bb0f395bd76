import type { VerbSense } from '@/lib/core/quotation/word-table';
import type { NounPhrase } from '@/lib/core/speaker/noun-phrase';
import type { Span } from '@/lib/core/text/span';
import type { Token } from '@/lib/core/text/tokens';

/** A verb of reporting with its auxiliaries and what stands between them. */
export interface VerbGroup {
  readonly sense: VerbSense;
  /** What the group is as a whole: `a déclaré` is finite, though the word is a participle. */
  readonly form: 'finite' | 'gerund' | 'infinitive' | 'participle';
  readonly isNegated: boolean;
  readonly isUnreal: boolean;
  readonly isPassive: boolean;
  readonly isFirstPerson: boolean;
  /** The subject that stands inside the group: `a-t-il déclaré`. */
  readonly inverted: NounPhrase | null;
}

/** A piece of a sentence, as coarse as attribution needs it. */
export type Chunk = Span & { readonly from: number; readonly to: number } & (
    | { readonly kind: 'phrase'; readonly phrase: NounPhrase }
    | { readonly kind: 'verb'; readonly verb: VerbGroup }
    | { readonly kind: 'quote'; readonly quote: number }
    | { readonly kind: 'according'; readonly isSetOff: boolean; readonly isAfter: boolean }
    | { readonly kind: 'owner' }
    | {
        readonly kind:
          | 'other-verb'
          | 'complementiser'
          | 'relative'
          | 'subordinator'
          | 'contrast'
          | 'and'
          | 'preposition'
          | 'adverb'
          | 'comma'
          | 'colon'
          | 'semicolon'
          | 'dash'
          | 'open'
          | 'close'
          | 'stop'
          | 'word';
      }
  );

/** Whether a chunk is a verb with its own subject, of speech or any other. */
export function isFiniteVerb(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'other-verb' || (chunk?.kind === 'verb' && chunk.verb.form === 'finite');
}

/** Whether a chunk is the gerund of a verb of reporting. */
export function isGerundForm(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.verb.form === 'gerund';
}

type Kind<T> = T extends unknown ? Omit<T, 'start' | 'end' | 'from' | 'to'> : never;

/** All chunks have the same fields in the same order, which engines read fastest. */
export function toChunk(tokens: readonly Token[], from: number, to: number, own: Kind<Chunk>): Chunk {
  const { kind, phrase, verb, quote, isSetOff, isAfter } = own as Partial<Record<string, unknown>>;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? 0;
  return { kind, start, end, from, to, phrase, verb, quote, isSetOff, isAfter } as Chunk;
}

/** The chunks of one kind. */
export type ChunkOf<K extends Chunk['kind']> = Extract<Chunk, { readonly kind: K }>;

/** A verb of reporting in its sentence. */
export type VerbChunk = ChunkOf<'verb'>;
