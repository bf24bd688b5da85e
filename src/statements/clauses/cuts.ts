import { childBy, isRelation, type Tree } from '../tree/index.ts';

/**
 * Whether the words below a token say something by themselves, so that they are cut from the clause around:
 * attributed content, coordinated predicates, subordinate clauses set off or long, participles at the margin,
 * relative clauses set off (one that tells which is meant stays), appositions that carry a figure. `contents` are the heads of attributed clauses.
 */
export function isCut(tree: Tree, token: number, contents: ReadonlySet<number>): boolean {
  if (contents.has(token)) return true;
  const deprel = tree.relation[token]!;
  const relation = deprel.split(':')[0]!;
  const test = CUTS[deprel] ?? CUTS[relation];
  return test !== undefined && test(tree, token);
}

/** A subordinate clause of so many tokens says enough to stand by itself, even without a comma. */
const LONG_CLAUSE = 12;

type Test = (tree: Tree, token: number) => boolean;

const CUTS: Readonly<Record<string, Test>> = {
  conj: (tree, token) => isCoordinatedPredicate(tree, token) || isFigureAside(tree, token),
  parataxis: (tree, token) => isPredicate(tree, token) && width(tree, token) >= 3,
  advcl: (tree, token) =>
    (width(tree, token) >= 3 &&
      (isMarginal(tree, token) || isSetAgainst(tree, token) || isOpening(tree, token))) ||
    width(tree, token) >= LONG_CLAUSE,
  'advcl:relcl': (tree, token) => width(tree, token) >= 3,
  'acl:relcl': (tree, token) => width(tree, token) >= 4 && isMarginal(tree, token),
  acl: (tree, token) => isPredicate(tree, token) && width(tree, token) >= (isMarginal(tree, token) ? 3 : 6),
  appos: (tree, token) => width(tree, token) >= 4 && holdsFigure(tree, token) && holdsWord(tree, token),
};

/** "12 people died *while residents spoke of 30*". */
function isSetAgainst(tree: Tree, token: number): boolean {
  const mark = childBy(tree, token, 'mark');
  return mark >= 0 && (tree.lower[mark] === 'while' || tree.lower[mark] === 'whereas');
}

/** "*Accusing the guards of theft,* the council left": a participle with a comma below it. */
function isOpening(tree: Tree, token: number): boolean {
  return (
    tree.tokens[token]!.xpos === 'VBG' && tree.left[token] === token && isMark(tree, tree.right[token]! - 1)
  );
}

/** "…, or 10 percent of the harvest": a figure in other terms, set off by a comma. */
function isFigureAside(tree: Tree, token: number): boolean {
  return width(tree, token) >= 4 && isMarginal(tree, token) && holdsFigure(tree, token);
}

function isCoordinatedPredicate(tree: Tree, token: number): boolean {
  if (!isPredicate(tree, token) || width(tree, token) < 3) return false;
  return isPredicate(tree, tree.head[token]!) || childBy(tree, token, 'nsubj') >= 0;
}

/** A verb, or a nominal or adjective with a copula. */
export function isPredicate(tree: Tree, token: number): boolean {
  const { upos } = tree.tokens[token]!;
  return upos === 'VERB' || upos === 'AUX' || childBy(tree, token, 'cop', 'nsubj') >= 0;
}

/** Set off by a comma, dash or bracket at either side. */
function isMarginal(tree: Tree, token: number): boolean {
  return (
    isMark(tree, tree.left[token]! - 1) || isMark(tree, tree.left[token]!) || isMark(tree, tree.right[token]!)
  );
}

const MARKS = new Set([',', ';', ':', '—', '–', '-', '--', '(', ')', '...', '…']);

function isMark(tree: Tree, token: number): boolean {
  return token >= 0 && token < tree.tokens.length && MARKS.has(tree.lower[token]!);
}

function holdsFigure(tree: Tree, token: number): boolean {
  for (let at = tree.left[token]!; at < tree.right[token]!; at++)
    if (tree.tokens[at]!.upos === 'NUM') return true;
  return false;
}

/** "($2.6 billion)" only gives the figure before it in other money. */
function holdsWord(tree: Tree, token: number): boolean {
  for (let at = tree.left[token]!; at < tree.right[token]!; at++)
    if (WORDS.has(tree.tokens[at]!.upos)) return true;
  return false;
}

const WORDS = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'PRON']);

function width(tree: Tree, token: number): number {
  return tree.right[token]! - tree.left[token]!;
}

/** The heads of the clauses below a content, so that the content is cut where its attribution says. */
export function clauseHeadWithin(tree: Tree, first: number, last: number): number {
  for (let token = first; token < last; token++) {
    const head = tree.head[token]!;
    if (
      (head < first || head >= last) &&
      !isRelation(tree, token, 'punct', 'mark', 'cc') &&
      isPredicate(tree, token)
    )
      return token;
  }
  return -1;
}
