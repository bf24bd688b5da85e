import type { GoldDocument } from '../treebank/documents.ts';
import { type GoldMention, readEntities } from '../treebank/entities.ts';

/** A pronoun that stands for who speaks, with what the same person or body is called elsewhere in the document. */
export interface SpeakerPronoun {
  /** Index of the pronoun among the document's words. */
  readonly word: number;
  readonly called: Called;
}

/** What an entity is called. */
export interface Called {
  /** The words of its proper names, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Offsets of the heads of its mentions that are no pronouns. */
  readonly heads: ReadonlySet<number>;
}

const SPEAKING = new Set(
  `said says say told tells tell asked asks added adds wrote writes announced announces argued argues warned warns
  claimed claims stated states explained explains replied replies denied denies insisted insists noted notes admitted
  admits confirmed confirms declared declares testified testifies`.split(/\s+/),
);
const THIRD = new Set(['he', 'she', 'it', 'they', 'who']);
const FIRST = new Set(['i', 'me', 'my', 'mine', 'myself']);
const QUOTE = /^(?:["“”«»]|``|'')$/;
const OPENS = /^(?:[“«]|``)$/;
const CLOSES = /^(?:[”»]|'')$/;

/** Whether each word stands between double quotation marks of its paragraph. */
export function quotedWords({ words, text }: GoldDocument): readonly boolean[] {
  let isOpen = false;
  return words.map(({ form, start }, index) => {
    const gap = index > 0 ? text.slice(words[index - 1]!.end, start) : '';
    if (gap.includes('\n')) isOpen = false;
    if (!QUOTE.test(form)) return isOpen;
    isOpen = OPENS.test(form) || (!CLOSES.test(form) && !isOpen);
    return false;
  });
}

/** What each entity that is called something is called, by the entity's number. */
function calledBy(document: GoldDocument, mentions: readonly GoldMention[]): Map<string, Called> {
  const called = new Map<string, { names: Set<string>; heads: Set<number> }>();
  for (const { entity, first, last, head } of mentions) {
    const { upos, start } = document.words[head]!;
    if (upos === 'PRON' || upos === 'DET') continue;
    const known = called.get(entity) ?? { names: new Set(), heads: new Set() };
    called.set(entity, known);
    known.heads.add(start);
    if (upos !== 'PROPN') continue;
    for (const { form, upos: part } of document.words.slice(first, last))
      if (part === 'PROPN') known.names.add(form.toLowerCase());
  }
  return called;
}

function speaks({ words }: GoldDocument, at: number): boolean {
  const { deprel, head } = words[at]!;
  return deprel === 'nsubj' && head >= 0 && SPEAKING.has(words[head]!.form.toLowerCase());
}

/**
 * The speaker pronouns of a GUM document: third-person pronouns and "who" that are the subject of a verb of speech, and
 * singular first-person pronouns inside quotations, whose gold entity (`Entity=`) is called something in the document.
 */
export function speakerPronouns(document: GoldDocument): SpeakerPronoun[] {
  const mentions = readEntities(document);
  const called = calledBy(document, mentions);
  const quoted = quotedWords(document);
  const isSpeaker = (at: number): boolean => {
    const { form: written, upos } = document.words[at]!;
    const form = written.toLowerCase();
    if (upos !== 'PRON') return false;
    return (THIRD.has(form) && speaks(document, at)) || (FIRST.has(form) && quoted[at]!);
  };
  return mentions
    .filter(({ first, last, entity }) => last === first + 1 && isSpeaker(first) && called.has(entity))
    .map(({ first, entity }) => ({ word: first, called: called.get(entity)! }));
}

/** Whether what we take a pronoun for is what it stands for: a shared word of a name, or a mention with the same head. */
export function isMeant(ours: Called, gold: Called): boolean {
  const sharesName = [...ours.names].some((word) => gold.names.has(word));
  return sharesName || [...ours.heads].some((start) => gold.heads.has(start));
}
