import type { Reading, Token } from '../model/index.ts';
import { relateWords } from '../words/index.ts';
import type { EventWord } from './join-events.ts';

/** Verbs that of themselves name no event. */
const NO_EVENT = new Set(['be', 'have', 'do', 'seem', 'become', 'include', 'need', 'want', 'mean']);
/** Kinds of happenings: a noun that newsrooms exchange with one of these names an event. */
const KINDS =
  'die injure murder attack shoot arrest charge protest riot fire explosion earthquake aftershock destroy damage rescue kidnap strike crash war ceasefire elect sentence trial prosecute resign acquire announce win'.split(
    ' ',
  );
const EXCHANGED_AT = 85;
const ACTION = /(?:tion|sion|ment|ing|ery|isal|oval)$/;
const LEAST_LETTERS = 6;

function namesHappening(lemma: string): boolean {
  return KINDS.some((kind) => relateWords(lemma, kind).score >= EXCHANGED_AT);
}

function namesEvent({ upos, lemma: written }: Token): boolean {
  const lemma = written.toLowerCase();
  if (upos === 'VERB') return !NO_EVENT.has(lemma);
  if (upos !== 'NOUN') return false;
  return namesHappening(lemma) || (lemma.length >= LEAST_LETTERS && ACTION.test(lemma));
}

/** The words of a report that name events: verbs, nouns of action, and nouns for kinds of happenings ("fire", "quake"). */
export function eventWordsOf({ report, analysis }: Reading): EventWord[] {
  return analysis.tokens.flatMap((token, at) =>
    namesEvent(token) ? [{ report: report.id, token: at }] : [],
  );
}
