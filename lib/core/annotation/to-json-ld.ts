import type { FramingMark, OutletFact, Quotation, Report } from '@/lib/core/report';
import type { Span } from '@/lib/core/text/span';
import { type Annotation, annotate } from './annotation';
import { toCodePoints } from './code-points';

/** A W3C Web Annotation collection of one page, in JSON-LD. */
export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
}

export interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'classifying' | 'describing';
  readonly generator: typeof GENERATOR;
  readonly body: readonly TextualBody[];
  readonly target: string | { readonly source: string; readonly selector: readonly Selector[] };
}

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'identifying' | 'classifying' | 'describing' | 'linking';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
}

export type Selector =
  | {
      readonly type: 'TextQuoteSelector';
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    }
  | { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number };

const GENERATOR = { type: 'Software', name: 'Sourcelight' } as const;
/** In code units: enough to tell repeated words apart. */
const CONTEXT = 32;

/**
 * The quotations, framing marks and outlet facts of a report as W3C Web Annotations.
 *
 * Positions count Unicode code points of the article's text, as the standard asks; a speaker is an identifying body, absent where the page names none.
 */
export function toJsonLd(report: Report): AnnotationCollection {
  const { url } = report;
  const annotations = annotate(report);
  const points = toCodePoints(report.article.text, annotations);
  const items = [
    ...report.outlet.facts.map((fact, index) => toFactAnnotation(fact, `${url}#outlet-${index + 1}`, url)),
    ...annotations.map((annotation, index) => toTextAnnotation(annotation, points[index] ?? annotation, report)),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${url}#sourcelight`,
    type: 'AnnotationCollection',
    label: report.article.headline ?? report.outlet.name ?? report.outlet.hostname,
    total: items.length,
    first: { id: `${url}#sourcelight-1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function toTextAnnotation(annotation: Annotation, points: Span, report: Report): WebAnnotation {
  const { url, article } = report;
  return {
    id: `${url}#${annotation.id}`,
    type: 'Annotation',
    motivation: annotation.motivation === 'quotation' ? 'identifying' : 'classifying',
    generator: GENERATOR,
    body:
      annotation.motivation === 'quotation' ? quotationBodies(annotation.body, report) : framingBodies(annotation.body),
    target: {
      source: url,
      selector: [
        toQuoteSelector(article.text, annotation),
        { type: 'TextPositionSelector', start: points.start, end: points.end },
      ],
    },
  };
}

function quotationBodies({ kind, speaker, cue }: Quotation, { speakers, language }: Report): readonly TextualBody[] {
  const named = speakers.find(({ id }) => id === speaker);
  return [
    ...(named ? [bodyOf('identifying', named.name, language)] : []),
    bodyOf('classifying', kind, 'en'),
    ...(cue ? [bodyOf('describing', cue, language)] : []),
  ];
}

function framingBodies({ category, why, voice }: FramingMark): readonly TextualBody[] {
  return [bodyOf('classifying', category, 'en'), bodyOf('classifying', voice, 'en'), bodyOf('describing', why, null)];
}

function toFactAnnotation({ property, value, provenance }: OutletFact, id: string, url: string): WebAnnotation {
  return {
    id,
    type: 'Annotation',
    motivation: 'describing',
    generator: GENERATOR,
    body: [
      bodyOf('classifying', property, 'en'),
      bodyOf('describing', value, null),
      bodyOf('linking', [provenance.where, provenance.url].filter((part) => part !== null).join(' '), null),
    ],
    target: url,
  };
}

function bodyOf(purpose: TextualBody['purpose'], value: string, language: string | null): TextualBody {
  return { type: 'TextualBody', purpose, value, format: 'text/plain', ...(language === null ? {} : { language }) };
}

function toQuoteSelector(text: string, { start, end }: Span): Selector {
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(wholeBefore(text, start - CONTEXT), start),
    suffix: text.slice(end, wholeBefore(text, end + CONTEXT)),
  };
}

/** A cut that leaves no half of a surrogate pair. */
function wholeBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
