import type { Token } from '../../model/index.ts';
import type { Lexeme } from '../lexemes.ts';

function role(name: string, words: string): [string, string][] {
  return words.split(' ').map((word) => [word, name]);
}

/** Words of what befell people and things, by the role that they tell. */
const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ...role(
    'die',
    'die dies died dying dead death deaths fatality fatalities kill kills killed killing killings slain murdered massacred executed perished drowned beheaded lives bodies corpses martyred toll',
  ),
  ...role(
    'injure',
    'injured injure injures injuring injuries injury wounded wound wounds wounding hurt hospitalised hospitalized maimed casualties',
  ),
  ...role('miss', 'missing disappeared unaccounted vanished'),
  ...role(
    'arrest',
    'arrested arrest arrests arresting detained detain detains detaining jailed imprisoned held captured seized custody',
  ),
  ...role('abduct', 'abducted kidnapped kidnapping kidnappings hostage hostages'),
  ...role(
    'displace',
    'displaced displace displacing fled flee flees fleeing evacuated evacuate evacuating homeless uprooted',
  ),
  ...role('rescue', 'rescued rescue rescues rescuing saved freed released'),
  ...role('destroy', 'destroyed destroy destroys destroying demolished razed flattened burned burnt'),
  ...role('damage', 'damaged damage damages damaging'),
  ...role('attend', 'attended attend attending gathered protested marched rallied turnout'),
  ...role('infect', 'infected infections tested positive cases'),
]);

/** The role that a word by itself tells, or null. */
export function roleOfWord(word: string): string | null {
  return ROLE_WORDS.get(word) ?? null;
}

const SHARED_ROLES: ReadonlySet<string> = new Set(ROLE_WORDS.values());

/** Whether a role is a shared name; a plain verb ("count", "find") tells nothing that would keep two counts apart. */
export function isSharedRole(role: string): boolean {
  return SHARED_ROLES.has(role);
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '.',
  'and',
  'but',
  'while',
  'as',
  '—',
  '–',
  '(',
  ')',
  '"',
  '“',
  '”',
]);

/** The nearest role word within six lexemes in the same clause; `step` is the direction of the search. */
function nearRole(
  lexemes: readonly Lexeme[],
  from: number,
  step: 1 | -1,
): { role: string; distance: number } | null {
  const { sentence } = lexemes[Math.min(from, lexemes.length - 1)]!;
  for (let i = from, distance = 1; distance <= 6; i += step, distance += 1) {
    const lexeme = lexemes[i];
    if (lexeme === undefined || lexeme.sentence !== sentence || CLAUSE_ENDS.has(lexeme.text)) return null;
    if (lexeme.kind === 'number') return null;
    const found = ROLE_WORDS.get(lexeme.text);
    if (found !== undefined) return { role: found, distance };
  }
  return null;
}

/** Verbs that tell nothing about their subjects and objects. */
const EMPTY_VERBS: ReadonlySet<string> = new Set([
  '',
  'be',
  'have',
  'do',
  'get',
  'make',
  'take',
  'say',
  'tell',
]);

/** The lemma of the verb that the counted noun is subject or object of, by the tree. */
function verbLemma(tokens: readonly Token[], noun: number): string | null {
  const token = tokens[noun];
  if (token === undefined || token.head < 0) return null;
  if (!/^(?:nsubj|obj|iobj|csubj)/.test(token.deprel)) return null;
  const verb = tokens[token.head];
  return verb !== undefined && verb.upos === 'VERB' && !EMPTY_VERBS.has(verb.lemma) ? verb.lemma : null;
}

/**
 * What befell, or is done by, what is counted between the lexemes `at` and `next`: a shared name ("die", "injure", "arrest")
 * where the words are known, else the lemma of its verb.
 */
export function roleAt(
  lexemes: readonly Lexeme[],
  tokens: readonly Token[],
  {
    at,
    next,
    noun,
    head,
  }: { readonly at: number; readonly next: number; readonly noun: number; readonly head: string | null },
): string | null {
  const own = head === null ? null : roleOfWord(head);
  if (own !== null) return own;
  const after = nearRole(lexemes, Math.min(next, lexemes.length - 1), 1);
  const before = at > 0 ? nearRole(lexemes, at - 1, -1) : null;
  const near = before !== null && (after === null || before.distance < after.distance) ? before : after;
  const verb = verbLemma(tokens, noun);
  return (verb === null ? null : roleOfWord(verb)) ?? near?.role ?? verb;
}
