import type { GoldDocument } from '../bench/treebank/documents.ts';
import { readEntities } from '../bench/treebank/entities.ts';
import type { NameSpan, TaggedKind } from '../src/language/names/labels.ts';
import { ROLE_MODIFIERS, TITLE_WORDS } from '../src/language/names/word-lists.ts';
import { type NamedDocument, namedSentence } from './names-uner.ts';

const KINDS: Readonly<Record<string, TaggedKind>> = {
  person: 'person',
  organization: 'organisation',
  place: 'place',
};
/** Small words over which a name of each kind may run on. */
const LINKS: Readonly<Record<TaggedKind, RegExp>> = {
  person: /^(?:'|-|–|de|du|del|la|le|al|bin|ibn|von|van|der|den|\.)$/i,
  organisation: /^(?:of|the|and|for|&|'s|'|-|–|de|du|del|la|le|al|\.|in|on)$/i,
  place: /^(?:of|the|'s|'|-|–|de|du|del|la|le|al|\.)$/i,
};

/** Whether a word can be part of a proper name: a proper noun, or a capitalised modifier of one. */
function isNamePart({ upos, form }: GoldDocument['words'][number]): boolean {
  return (
    upos === 'PROPN' || (upos !== 'PRON' && upos !== 'VERB' && /^\p{Lu}\p{Ll}+|^\p{Lu}{2,}$/u.test(form))
  );
}

function growLeft(words: GoldDocument['words'], head: number, first: number, links: RegExp): number {
  let start = head;
  for (let at = head - 1; at >= first; at -= 1) {
    if (isNamePart(words[at]!) && words[at]!.deprel !== 'det') start = at;
    else if (!links.test(words[at]!.form)) break;
  }
  return start;
}

function growRight(words: GoldDocument['words'], head: number, last: number, links: RegExp): number {
  let end = head + 1;
  for (let at = head + 1; at < last; at += 1) {
    if (isNamePart(words[at]!)) end = at + 1;
    else if (!links.test(words[at]!.form) && words[at]!.upos !== 'NUM') break;
  }
  return end;
}

const isTitle = (form: string): boolean => {
  const word = form.toLowerCase().replace(/\.$/, '');
  return TITLE_WORDS.has(word) || ROLE_MODIFIERS.has(word);
};

/** Past the last title of the run ("US President Barack Obama"), if a word is left after it. */
function withoutTitle(words: GoldDocument['words'], first: number, last: number): number {
  let start = first;
  for (let at = first; at < last - 1; at += 1) if (isTitle(words[at]!.form)) start = at + 1;
  return start;
}

/** The name inside a mention whose head is a proper noun, without titles; else null. */
function nameIn(document: GoldDocument, mention: ReturnType<typeof readEntities>[number]): NameSpan | null {
  const kind = KINDS[mention.kind];
  const head = document.words[mention.head]!;
  if (kind === undefined || head.upos !== 'PROPN') return null;
  const first = growLeft(document.words, mention.head, mention.first, LINKS[kind]);
  const last = growRight(document.words, mention.head, mention.last, LINKS[kind]);
  return { kind, first: kind === 'person' ? withoutTitle(document.words, first, last) : first, last };
}

/** The longest of overlapping names, so that "University of Lodz" wins over "Lodz". */
function longest(names: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const name of [...names].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first))
    if (kept.every((other) => other.last <= name.first || name.last <= other.first)) kept.push(name);
  return kept.sort((a, b) => a.first - b.first);
}

/** The proper names of a GUM document: mentions of persons, organisations and places that a proper noun heads. */
export function gumNames(document: GoldDocument): NamedDocument {
  const names = readEntities(document)
    .map((mention) => nameIn(document, mention))
    .filter((name) => name !== null);
  return document.sentences.map(({ first, last }) => {
    const inside = longest(names.filter((name) => name.first >= first && name.last <= last));
    const words = document.words.slice(first, last).map(({ form }) => form);
    return namedSentence(
      words,
      inside.map((name) => ({ ...name, first: name.first - first, last: name.last - first })),
    );
  });
}
