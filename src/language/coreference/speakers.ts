import type { ReadText, WordRange } from '../document.ts';
import { SPEECH_LEMMAS } from './noun-lists.ts';

/** A verb of speech outside quotations, with the token index of its subject. */
interface Saying {
  readonly verb: number;
  readonly speaker: number;
}

/** Subjects by the index of their verb. */
function subjectsOf({ tokens }: ReadText): Map<number, number> {
  const subjects = new Map<number, number>();
  for (const [at, { head, deprel }] of tokens.entries())
    if (head >= 0 && deprel === 'nsubj' && !subjects.has(head)) subjects.set(head, at);
  return subjects;
}

/** The sayings of a text by sentence, in order. */
function sayingsBySentence(
  read: ReadText,
  sentenceOf: Int32Array,
  quotationOf: Int32Array,
): Map<number, Saying[]> {
  const subjects = subjectsOf(read);
  const sayings = new Map<number, Saying[]>();
  for (const [verb, { upos, lemma }] of read.tokens.entries()) {
    const speaker = subjects.get(verb);
    if (upos !== 'VERB' || speaker === undefined || quotationOf[verb] !== -1 || quotationOf[speaker] !== -1)
      continue;
    if (!SPEECH_LEMMAS.has(lemma.toLowerCase())) continue;
    const list = sayings.get(sentenceOf[verb]!) ?? [];
    list.push({ verb, speaker });
    sayings.set(sentenceOf[verb]!, list);
  }
  return sayings;
}

function nearest(sayings: readonly Saying[] | undefined, from: number): Saying | undefined {
  let best: Saying | undefined;
  for (const saying of sayings ?? [])
    if (!best || Math.abs(saying.verb - from) < Math.abs(best.verb - from)) best = saying;
  return best;
}

/**
 * The token index of the head of each quotation's speaker, or -1: the subject of the nearest verb of speech in the
 * sentence where the quotation ends or begins; else, when it follows another quotation at once, the same speaker.
 */
export function speakersOf(
  read: ReadText,
  found: readonly WordRange[],
  sentenceOf: Int32Array,
  quotationOf: Int32Array,
): number[] {
  const sayings = sayingsBySentence(read, sentenceOf, quotationOf);
  const speakers: number[] = [];
  for (const [index, { first, last }] of found.entries()) {
    const begins = sentenceOf[first]!;
    const ends = sentenceOf[last - 1]!;
    const saying = nearest(sayings.get(ends), last) ?? nearest(sayings.get(begins), first);
    const before = found[index - 1];
    const follows = before !== undefined && begins - sentenceOf[before.last - 1]! <= 1;
    speakers.push(saying?.speaker ?? (follows ? speakers[index - 1]! : -1));
  }
  return speakers;
}
