import { DOCUMENT_NOUNS, OUTLET_NOUNS } from '../lexicon/index.ts';
import { type Finding, nounPhrase } from '../attribution/index.ts';
import { charactersOf, childBy, isRelation, type Tree } from '../tree/index.ts';
import type { Known, ResolvedSource } from './resolve-source.ts';
import { resolveSource } from './resolve-source.ts';
import { rolesOfPersons } from './roles.ts';

/** How many sentences back a pronoun may point. */
const REACH = 6;

/**
 * Resolves the sources of all findings, in the order of the text: a pronoun or a bare role ("the official") takes
 * over the nearest earlier source, or else the nearest earlier subject, that it can stand for.
 */
export function resolveSources(
  known: Known,
  findings: readonly Finding[],
): ReadonlyMap<Finding, ResolvedSource> {
  const resolved = new Map<Finding, ResolvedSource>();
  const earlier: Earlier[] = [];
  const roles = rolesOfPersons(known);
  const ordered = findings
    .filter(({ sourceHead }) => sourceHead >= 0)
    .sort((a, b) => a.sourceHead - b.sourceHead);
  let nameAt = 0;
  const names = [...namedSubjects(known), ...documentSubjects(known.tree)].sort((a, b) => a.token - b.token);
  for (const finding of ordered) {
    for (; nameAt < names.length && names[nameAt]!.token < finding.sourceHead; nameAt++)
      earlier.push(names[nameAt]!);
    const source = withRole(resolveOne(known, finding, earlier), roles);
    resolved.set(finding, source);
    earlier.push({
      token: finding.sourceHead,
      source,
      isPlural: isPlural(known.tree, finding.sourceHead),
      isSource: true,
    });
  }
  return resolved;
}

/** Somebody named again keeps the role that was given with the name before, else the first that the report gives. */
function withRole(source: ResolvedSource, roles: Map<string, string>): ResolvedSource {
  const known = roles.get(source.name) ?? null;
  const role =
    source.role === null || FORM_OF_ADDRESS.test(source.role) ? (known ?? source.role) : source.role;
  if (role !== null) roles.set(source.name, role);
  return role === source.role ? source : { ...source, role };
}

/** Says nothing of what somebody is. */
const FORM_OF_ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|madam)\.?$/i;

interface Earlier {
  readonly token: number;
  readonly source: ResolvedSource;
  readonly isPlural: boolean;
  /** Whether something was attributed to it. */
  readonly isSource: boolean;
}

/** Named persons and bodies that are subjects of their clauses: those a story goes on to speak of. */
function namedSubjects({ tree, names }: Known): Earlier[] {
  return names.flatMap(({ first, last, kind, normal }) => {
    let token = first;
    while (token < last - 1 && tree.head[token]! >= first && tree.head[token]! < last) token++;
    const areSeveral = childBy(tree, token, 'conj') >= 0;
    if ((kind === 'place' && !areSeveral) || kind === 'other' || !isRelation(tree, token, 'nsubj')) return [];
    const source: ResolvedSource = {
      name: normal,
      kind: kind === 'person' ? 'person' : 'organisation',
      role: null,
    };
    return [{ token, source, isPlural: areSeveral, isSource: false }];
  });
}

/** Papers that are subjects of their clauses: "The *road map* sets out three routes. … it said." */
function documentSubjects(tree: Tree): Earlier[] {
  return tree.tokens.flatMap(({ lemma, upos }, token) => {
    const isPaper = upos === 'NOUN' && DOCUMENT_NOUNS.has(lemma.toLowerCase());
    const isRoot = tree.head[token]! < 0 && tree.lower[tree.left[token]!] === 'the';
    if (!isPaper || (!isRelation(tree, token, 'nsubj') && !isRoot)) return [];
    const { start, end } = charactersOf(tree, nounPhrase(tree, token, -1).first, token + 1);
    const name = tree.text.slice(start, end).replaceAll(/\s+/gu, ' ');
    const source: ResolvedSource = { name, kind: 'document', role: null };
    return [{ token, source, isPlural: isPlural(tree, token), isSource: true }];
  });
}

function resolveOne(known: Known, finding: Finding, earlier: readonly Earlier[]): ResolvedSource {
  const { tree } = known;
  const own = resolveSource(known, finding);
  const isDescribed = PERSONAL.has(tree.lower[finding.sourceHead]!) && own.kind === 'unnamed';
  const bearer = isDescribed ? bearerOf(own, earlier) : undefined;
  if (bearer) return bearer;
  const sentence = tree.sentenceOf[finding.sourceHead]!;
  if (tree.lower[finding.sourceHead] === 'they' && own.kind !== 'person') {
    const people = earlier.findLast(({ token }) => sentence - tree.sentenceOf[token]! <= 1);
    if (people?.isSource && people.isPlural) return people.source;
  }
  const test = antecedentTest(tree, finding.sourceHead, own);
  if (!test) return own;
  const found = lastWith(earlier, test, { tree, sentence, before: finding.sourceHead });
  if (found || tree.lower[finding.sourceHead] !== 'they') return found ?? own;
  return lastWith(earlier, isBody, { tree, sentence, before: finding.sourceHead }) ?? own;
}

/** The name of whom a pronoun stands for through a description: "the governor" who was named there. */
function bearerOf({ name }: ResolvedSource, earlier: readonly Earlier[]): ResolvedSource | undefined {
  const noun = name.toLowerCase().split(/\s+/u).at(-1) ?? '';
  return earlier.findLast(({ source }) => source.kind === 'person' && endsWithNoun(source, noun))?.source;
}

function isBody({ source }: Earlier): boolean {
  return source.kind === 'organisation';
}

function lastWith(
  earlier: readonly Earlier[],
  test: Test,
  { tree, sentence, before }: { tree: Tree; sentence: number; before: number },
): ResolvedSource | null {
  for (let at = earlier.length - 1; at >= 0; at--) {
    const one = earlier[at]!;
    if (sentence - tree.sentenceOf[one.token]! > REACH) break;
    if (one.token < before && test(one)) return one.source;
  }
  return null;
}

type Test = (one: Earlier) => boolean;

/** What a source may stand for: null when it is a name or a full description of its own. */
function antecedentTest(tree: Tree, head: number, own: ResolvedSource): Test | null {
  const word = tree.lower[head]!;
  if (PERSONAL.has(word) && isUnresolved(own, word))
    return (one) => !one.isPlural && isPersonLike(one.source);
  if (word === 'they' && isUnresolved(own, word)) return (one) => one.isPlural;
  if (word === 'it') return (one) => one.isSource && !one.isPlural && !isPersonLike(one.source);
  if (!isBareRole(tree, head, own)) return null;
  const isMedium = OUTLET_NOUNS.has(word) || word === 'agency';
  return (one) => endsWithNoun(one.source, word) || (isMedium && isOutlet(one.source));
}

const PERSONAL = new Set(['he', 'she', 'him', 'her']);

function isUnresolved(own: ResolvedSource, word: string): boolean {
  return own.name.toLowerCase() === word;
}

function isPersonLike({ kind, name }: ResolvedSource): boolean {
  return ['person', 'unnamed', 'witness', 'general'].includes(kind) && !PRONOUNS.has(name.toLowerCase());
}

const PRONOUNS = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'who', 'that', 'which', 'what']);

/** "the official", "the minister": a role with nothing but its article. */
function isBareRole(tree: Tree, head: number, own: ResolvedSource): boolean {
  return own.role === null && own.name.toLowerCase() === `the ${tree.lower[head]!}`;
}

function isOutlet({ kind, name }: ResolvedSource): boolean {
  return (kind === 'outlet' || kind === 'agency') && !name.toLowerCase().startsWith('the ');
}

function endsWithNoun({ name, role }: ResolvedSource, noun: string): boolean {
  if (name.toLowerCase() === `the ${noun}`) return false;
  return [name, role ?? ''].some((words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun),
  );
}

function isPlural(tree: Tree, head: number): boolean {
  return (
    tree.tokens[head]!.xpos.endsWith('S') || tree.lower[head] === 'they' || tree.lower[head] === 'police'
  );
}
