import { placesAt, type Report, type Selector, type Span } from '../model/index.ts';

type Json = Readonly<Record<string, unknown>>;

/** The specifications of fragments, as the Web Annotation model names them (section 4.2.1). */
const FRAGMENTS = {
  page: ['http://tools.ietf.org/rfc/rfc3778', 'page='],
  row: ['http://tools.ietf.org/rfc/rfc7111', 'row='],
  pointer: ['http://tools.ietf.org/rfc/rfc6901', ''],
} as const;

/** A line of a text counts from the position before it (RFC 5147). */
function lineSelector(value: string): Json {
  const line = Number(value);
  return {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
    value: `line=${line - 1},${line}`,
  };
}

function bytesSelector(value: string): Json {
  const [start, end] = value.split('-').map(Number);
  return { type: 'DataPositionSelector', start, end };
}

/** A step in the terms of the Web Annotation model; one without a standard of its own is a fragment by its name. */
function stepSelector({ kind, value }: Selector): Json {
  switch (kind) {
    case 'css':
      return { type: 'CssSelector', value };
    case 'xpath':
      return { type: 'XPathSelector', value };
    case 'paragraph':
      return { type: 'XPathSelector', value: `(//w:p)[${value}]` };
    case 'bytes':
      return bytesSelector(value);
    case 'line':
      return lineSelector(value);
    case 'page':
    case 'row':
    case 'pointer': {
      const [conformsTo, prefix] = FRAGMENTS[kind];
      return { type: 'FragmentSelector', conformsTo, value: `${prefix}${value}` };
    }
    default:
      return { type: 'FragmentSelector', value: `${kind}=${encodeURIComponent(value.toWellFormed())}` };
  }
}

/**
 * A selector of words in the file that was given: its steps, then the place of the words, then the quote, each refined
 * by the next (Web Annotation Data Model, section 4.2.9). Null where nothing is known but the text itself.
 */
export function originalSelector(report: Report, span: Span, quote: Json): Json | null {
  const first = placesAt(report.where, span).slice(0, 1);
  const steps = [...(report.original.within ?? []), ...first];
  if (steps.length === 0) return null;
  return steps.reduceRight<Json>((inner, step) => ({ ...stepSelector(step), refinedBy: inner }), quote);
}
