import type { NameMention } from '../../model/index.ts';
import { nounPhrase } from '../attribution/index.ts';
import { ROLE_NOUNS } from '../lexicon/index.ts';
import { charactersOf, type Tree } from '../tree/index.ts';
import { type Known, roleBeside } from './resolve-source.ts';

/** Longer words beside a name tell a story rather than an office. Characters. */
const LONGEST = 100;

/** Who does this for a body holds its office, whatever that is called. */
const LEADS = /^who (?:also )?(?:leads?|heads?|runs|chairs|directs|commands|speaks for)\b/;

/** Nouns of offices that are none of a person without what stands before them ("harbour master"). */
const OFFICES = new Set([...ROLE_NOUNS, 'master', 'keeper', 'inspector-general', 'boss']);

/**
 * What a report says beside a person's name that the person is ("the harbour master, *Ada Lind*", "*Ada Lind*, who leads the
 * rescue service"), wherever it does so first, by the normal form of the name.
 */
export function rolesOfPersons({ tree, names }: Known): Map<string, string> {
  const roles = new Map<string, string>();
  for (const name of names) {
    if (name.kind !== 'person' || roles.has(name.normal)) continue;
    const role = officeBeside(tree, name);
    if (role !== null) roles.set(name.normal, role);
  }
  return roles;
}

function officeBeside(tree: Tree, name: NameMention): string | null {
  const { first, last } = nounPhrase(tree, anchorOf(tree, name), -1);
  const inPhrase = roleBeside(tree, name, charactersOf(tree, first, last));
  const all = [inPhrase, setOffAfter(tree, name), setOffBefore(tree, name)];
  return all.find((role) => role !== null && role.length <= LONGEST && isOffice(role)) ?? null;
}

/** "*Ada Lind*, the head of the board, told": the noun behind the comma, whatever it was parsed onto. */
function setOffAfter(tree: Tree, { last }: NameMention): string | null {
  if (tree.lower[last] !== ',') return null;
  for (let at = last + 1; at <= last + NEAR; at++)
    if (tree.tokens[at]?.upos === 'NOUN' && nounPhrase(tree, at, -1).first === last + 1)
      return phraseOf(tree, at, at + NEAR * 2);
  return null;
}

/** "the head of the board, *Ada Lind*, told": the noun before the comma that begins a phrase of its own. */
function setOffBefore(tree: Tree, { first }: NameMention): string | null {
  if (tree.lower[first - 1] !== ',') return null;
  for (let at = first - 2; at > first - NEAR * 2; at--)
    if (OFFICES.has(tree.lower[at] ?? '')) return phraseOf(tree, at, first - 1);
  return null;
}

/** How many words the noun of an office may stand from the name, articles and adjectives included. */
const NEAR = 4;

/** The noun phrase of an office, with what follows up to the next comma or full stop, and not beyond a token. */
function phraseOf(tree: Tree, noun: number, end: number): string {
  const { first } = nounPhrase(tree, noun, -1);
  let last = noun + 1;
  while (last < end && tree.tokens[last] !== undefined && tree.tokens[last]!.upos !== 'PUNCT') last++;
  const { start, end: stop } = charactersOf(tree, first, last);
  return tree.text.slice(start, stop).replaceAll(/\s+/gu, ' ');
}

/** The word that the name's phrase hangs on: what it stands in apposition to, else its own. */
function anchorOf(tree: Tree, { first, last }: NameMention): number {
  let token = first;
  while (tree.head[token]! >= first && tree.head[token]! < last) token = tree.head[token]!;
  return tree.relation[token] === 'appos' && tree.head[token]! >= 0 ? tree.head[token]! : token;
}

function isOffice(role: string): boolean {
  return (
    LEADS.test(role) ||
    role
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => OFFICES.has(word))
  );
}
