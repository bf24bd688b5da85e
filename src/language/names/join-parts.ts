import type { ReadText } from '../document.ts';
import type { NameSpan } from './labels.ts';
import { ORGANISATION_WORDS } from './word-lists.ts';

/** Particles that stand before a last name and are no English words by themselves. */
const FOREIGN = new Set('von vom zum zur bin bint ibn della dello degli dos das dela af av'.split(' '));
/** Particles that are particles only between a first and a last name, or after one of `FOREIGN`. */
const INNER = new Set(
  'van de der den di du da del la le los las el al ul ter ten te zu do e y st'.split(' '),
);

const isParticle = (form: string): boolean => {
  const lower = form.toLowerCase();
  return FOREIGN.has(lower) || INNER.has(lower);
};

/** Whether the words of `[from, to)` are one to three particles. */
function areParticles({ forms }: ReadText, from: number, to: number): boolean {
  if (to <= from || to - from > 3) return false;
  for (let at = from; at < to; at += 1) if (!isParticle(forms[at]!)) return false;
  return true;
}

/** Where a last name begins with its particles ("von der Leyen"); the first of them must be one of `FOREIGN`. */
function particleStart({ forms }: ReadText, first: number, least: number): number {
  let start = first;
  for (let at = first - 1; at >= Math.max(least, first - 3) && isParticle(forms[at]!); at -= 1)
    if (FOREIGN.has(forms[at]!.toLowerCase()) || forms[at]!.toLowerCase() === 'van') start = at;
  return start;
}

const isBodyWord = (form: string | undefined): boolean =>
  form !== undefined && /^\p{Lu}/u.test(form) && ORGANISATION_WORDS.has(form.toLowerCase());

/** Whether a body ("Bank") goes on with "of" and the next name ("Vella"). */
function isBodyOf({ forms }: ReadText, body: NameSpan, next: NameSpan): boolean {
  const isNear = next.first === body.last + 1 && forms[body.last] === 'of';
  return isNear && next.kind !== 'organisation' && isBodyWord(forms[body.last - 1]);
}

/** The name with the body before its "of" that the tagger passed over ("Bank of Vella"). */
function withBody({ forms }: ReadText, span: NameSpan, least: number): NameSpan {
  const at = span.first - 2;
  const isPlain = span.kind !== 'organisation' && at >= least && forms[at + 1] === 'of';
  return isPlain && isBodyWord(forms[at]) ? { ...span, kind: 'organisation', first: at } : span;
}

function withParticles(read: ReadText, span: NameSpan, least: number): NameSpan {
  return span.kind === 'person' ? { ...span, first: particleStart(read, span.first, least) } : span;
}

/**
 * Joins names that the tagger cut: a person's first and last name around particles ("Ursula von der Leyen"), and a body
 * with the name after its "of" ("Bank of Vella"). Particles before a last name alone are taken into it. No name runs
 * over the beginning of its sentence.
 */
export function joinParts(read: ReadText, spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  const starts = new Set(read.sentences.map(({ first }) => first));
  for (const span of spans) {
    const before = joined.at(-1);
    const arePersons = before?.kind === 'person' && span.kind === 'person';
    const isOne =
      before !== undefined &&
      !starts.has(span.first) &&
      ((arePersons && areParticles(read, before.last, span.first)) || isBodyOf(read, before, span));
    if (isOne)
      joined.splice(-1, 1, { ...before, kind: arePersons ? 'person' : 'organisation', last: span.last });
    else {
      const least = Math.max(before?.last ?? 0, sentenceStart(starts, span.first));
      joined.push(withBody(read, withParticles(read, span, least), least));
    }
  }
  return joined;
}

/** The beginning of the sentence of a word, looked for as far as particles may stand. */
function sentenceStart(starts: ReadonlySet<number>, at: number): number {
  for (let start = at; start > at - 4; start -= 1) if (starts.has(start)) return start;
  return Math.max(0, at - 4);
}
