import type { Analysis, EntityMention, NameMention, Range, SourceKind } from '../../model/index.ts';
import { BODY_NOUNS, ROLE_NOUNS, WITNESS_NOUNS } from '../lexicon/index.ts';
import { outletNamed } from '../../outlets/index.ts';
import { caseOf, type Finding, isMute, nounPhrase } from '../attribution/index.ts';
import { charactersOf, childrenOf, isRelation, type TokenRange, type Tree } from '../tree/index.ts';
import { sourceKindOf } from './source-kind.ts';

/** A source as far as its report tells who it is. */
export interface ResolvedSource {
  readonly name: string;
  readonly kind: SourceKind;
  readonly role: string | null;
}

/** Names and mentions of a report by token, for looking sources up. */
export interface Known {
  readonly tree: Tree;
  readonly names: readonly NameMention[];
  readonly nameAt: ReadonlyMap<number, NameMention>;
  readonly mentionAt: ReadonlyMap<number, EntityMention>;
  /** The widest mention of each entity that is no pronoun, for those that have no name. */
  readonly phraseOf: ReadonlyMap<number, EntityMention>;
}

/** Indexes what the analysis knows of names and mentions. */
export function knownIn(tree: Tree, { names, mentions }: Analysis): Known {
  const nameAt = new Map<number, NameMention>();
  for (const name of names) for (let token = name.first; token < name.last; token++) nameAt.set(token, name);
  const phraseOf = new Map<number, EntityMention>();
  for (const mention of mentions)
    if (isFuller(tree, mention, phraseOf.get(mention.entity))) phraseOf.set(mention.entity, mention);
  return {
    tree,
    names,
    nameAt,
    mentionAt: new Map(mentions.map((mention) => [mention.head, mention])),
    phraseOf,
  };
}

function isFuller(tree: Tree, mention: EntityMention, best: EntityMention | undefined): boolean {
  return tree.tokens[mention.head]?.upos !== 'PRON' && best === undefined;
}

/**
 * Who a source phrase stands for: its own name, the name of what it refers back to, or its words. `role` is what
 * the phrase says beside the name ("governor of Osk").
 */
export function resolveSource(known: Known, finding: Finding): ResolvedSource {
  const { tree } = known;
  const head = antecedentOf(tree, finding.sourceHead);
  const range =
    head === finding.sourceHead
      ? (finding.source[0] ?? { first: head, last: head + 1 })
      : nounPhrase(tree, head, finding.sourceHead);
  const characters = charactersOf(tree, range.first, range.last);
  const phrase = plainPhrase(tree, head, range);
  const name = nameIn(known, head, range);
  const kind = sourceKindOf(tree, { head, range, phrase, name });
  const issuer = kind === 'document' || kind === 'communique' ? issuerOf(known, head, range) : null;
  if (issuer) return { ...issuer, role: phrase };
  if (name && (kind !== 'document' || phrase.length < 40))
    return { name: name.normal, kind, role: roleBeside(tree, name, characters) };
  return referredTo(known, head) ?? { name: phrase, kind, role: null };
}

/** "a report by the *Dorn Institute*", "data from *Osk Media*": who put a document out. */
function issuerOf(known: Known, head: number, { last }: TokenRange): ResolvedSource | null {
  for (const child of childrenOf(known.tree, head)) {
    const issuer = child >= last ? -1 : issuingWord(known.tree, child);
    const name = known.nameAt.get(issuer);
    if (name && (name.kind === 'organisation' || name.kind === 'person'))
      return { name: name.normal, kind: kindOfIssuer(name), role: null };
    if (issuer >= 0 && !name && isSomebody(known.tree, issuer)) return describedIssuer(known, issuer);
  }
  return null;
}

function isSomebody(tree: Tree, token: number): boolean {
  const noun = tree.tokens[token]!.lemma.toLowerCase();
  return ROLE_NOUNS.has(noun) || BODY_NOUNS.has(noun) || WITNESS_NOUNS.has(noun);
}

/** "a message attributed to *the rebel leader*": somebody who is not named. */
function describedIssuer({ tree }: Known, issuer: number): ResolvedSource {
  const range = nounPhrase(tree, issuer, -1);
  const phrase = plainPhrase(tree, issuer, { first: range.first, last: issuer + 1 });
  return { name: phrase, kind: sourceKindOf(tree, { head: issuer, range, phrase, name: null }), role: null };
}

/** "*Osk's* statement", "a report by *Osk*", "a message attributed to *Osk*", "a study published by *Osk*"; else -1. */
function issuingWord(tree: Tree, child: number): number {
  if (isRelation(tree, child, 'nmod:poss') || isBodyBefore(tree, child)) return child;
  if (isRelation(tree, child, 'nmod')) return ISSUED.has(caseOf(tree, child)) ? child : -1;
  if (!isRelation(tree, child, 'acl') || tree.tokens[child]!.xpos === 'VBG') return -1;
  const isAttributed = tree.tokens[child]!.lemma === 'attribute';
  return (
    childrenOf(tree, child).find(
      (one) => isRelation(tree, one, 'obl') && (isAttributed ? TO : ISSUED).has(caseOf(tree, one)),
    ) ?? -1
  );
}

const TO = new Set(['to']);

/** "*police* accounts", "*hospital* records". */
function isBodyBefore(tree: Tree, child: number): boolean {
  return (
    isRelation(tree, child, 'compound') &&
    child === tree.head[child]! - 1 &&
    BODY_NOUNS.has(tree.tokens[child]!.lemma.toLowerCase())
  );
}

const ISSUED = new Set(['by', 'from']);

function kindOfIssuer({ kind, normal }: NameMention): SourceKind {
  return outletNamed(normal)?.kind ?? (kind === 'person' ? 'person' : 'organisation');
}

/** The words of a source phrase without clauses that hang on its head ("officials | who asked not to be named"). */
function plainPhrase(tree: Tree, head: number, { first, last }: TokenRange): string {
  const clause = childrenOf(tree, head).find((child) => child > head && isRelation(tree, child, 'acl'));
  const end = clause === undefined ? last : Math.max(head + 1, Math.min(last, tree.left[clause]!));
  const { start, end: stop } = charactersOf(tree, first, end);
  return tree.text
    .slice(start, stop)
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s,;:—–-]+$/u, '');
}

/** "the man who said": a relative pronoun stands for the noun before its clause. */
function antecedentOf(tree: Tree, head: number): number {
  const verb = tree.head[head]!;
  if (!RELATIVES.has(tree.lower[head]!) || verb < 0) return head;
  const isParsed = tree.relation[verb] === 'acl:relcl' && tree.head[verb]! >= 0 && tree.head[verb]! < head;
  return isParsed ? tree.head[verb]! : nounBefore(tree, head);
}

/** The noun right before a relative pronoun and its comma or preposition, else the pronoun itself. */
function nounBefore(tree: Tree, pronoun: number): number {
  for (let at = pronoun - 1; at >= Math.max(0, pronoun - 3); at--) {
    if (tree.sentenceOf[at] !== tree.sentenceOf[pronoun]) break;
    const { upos } = tree.tokens[at]!;
    if (upos === 'NOUN' || upos === 'PROPN') return at;
    if (upos !== 'PUNCT' && upos !== 'ADP') break;
  }
  return pronoun;
}

const RELATIVES = new Set(['who', 'which', 'that']);

/** The name that a source phrase gives: at its head, else a person's in apposition to it. */
function nameIn({ nameAt, tree }: Known, head: number, { first, last }: TokenRange): NameMention | null {
  const own = nameAt.get(head);
  if (own?.kind === 'person') return own;
  for (let token = first; token < last; token++) {
    const name = nameAt.get(token);
    if (name?.kind === 'person' && (isApposed(tree, token, head) || isSetOff(tree, name, last))) return name;
  }
  return own && own.kind !== 'other' ? own : null;
}

/** "the head of Dornholm province, *Olav Brekk*,": a name between commas at the end is that of whom the words describe; so is "Olav Brekk of the province". */
function isSetOff(tree: Tree, { first, last }: NameMention, end: number): boolean {
  const isLast = last === end || (last === end - 1 && tree.lower[last] === ',');
  return tree.lower[first - 1] === ',' && (isLast || tree.lower[last] === 'of');
}

/** In apposition, not in "the *Osk* administration's spokesman" or "a spokesman for *Osk*". */
function isApposed(tree: Tree, token: number, head: number): boolean {
  if (token < head && tree.relation[token] === 'compound' && tree.tokens[head]!.upos === 'NOUN') return false;
  for (let at = token; at >= 0 && at !== head; at = tree.head[at]!)
    if (['nmod', 'nmod:poss', 'obl', 'acl', 'acl:relcl'].includes(tree.relation[at]!)) return false;
  return true;
}

/** The longer run of words before or after a name within a phrase, or null when the phrase is the name alone. */
export function roleBeside(tree: Tree, name: NameMention, { start, end }: Range): string | null {
  const before = tidyRole(tree.text.slice(start, Math.max(start, Math.min(name.start, end))));
  const after = tidyRole(tree.text.slice(Math.min(end, Math.max(start, name.end)), end));
  const words = before.length >= after.length ? before : after;
  return words === '' ? null : words;
}

function tidyRole(words: string): string {
  return words
    .replaceAll(/\s+/gu, ' ')
    .replace(/^[\s,;:()—–-]+/u, '')
    .replace(/[\s,;:()—–-]+$/u, '');
}

/** What a pronoun or a short description refers back to within the report. */
function referredTo({ tree, mentionAt, phraseOf, nameAt }: Known, head: number): ResolvedSource | null {
  const mention = mentionAt.get(head);
  if (!mention) return null;
  const phrase = phraseOf.get(mention.entity);
  if (mention.name !== null) {
    const known = phrase && nameAt.get(phrase.head);
    const kind = known?.kind === 'organisation' || known?.kind === 'place' ? 'organisation' : 'person';
    return { name: mention.name, kind, role: null };
  }
  if (!phrase || phrase.head === head || tree.tokens[head]!.upos !== 'PRON') return null;
  if (isMute(tree, phrase.head)) return null;
  const range = { first: phrase.head, last: phrase.head + 1 };
  const words = tree.text.slice(phrase.start, phrase.end).replaceAll(/\s+/gu, ' ');
  return {
    name: words,
    kind: sourceKindOf(tree, { head: phrase.head, range, phrase: words, name: null }),
    role: null,
  };
}
