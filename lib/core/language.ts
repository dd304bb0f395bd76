import type { FramingLexicon } from '@/lib/core/framing/lexicon';
import type { QuotationLexicon } from '@/lib/core/quotation/lexicon';

/** All that Sourcelight knows of one language: a folder `lib/packs/languages/<tag>/`. */
export interface LanguagePack {
  /** BCP 47, the primary subtag alone: `fr`. */
  readonly tag: string;
  /** In the language itself. */
  readonly name: string;
  readonly quotation: QuotationLexicon;
  /** Null where nobody has written the language's framing cues yet: the panel says so. */
  readonly framing: FramingLexicon | null;
}
