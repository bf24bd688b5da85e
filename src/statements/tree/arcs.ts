import type { Token } from '../../model/index.ts';

/** Heads and relations of a report's tokens, to be repaired in place. */
export interface Arcs {
  readonly head: Int32Array;
  readonly relation: string[];
}

/** A sentence whose arcs are repaired: tokens `[first, last)` of a report. */
export interface SentenceArcs extends Arcs {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly last: number;
}

const FINITE_TAGS = new Set(['VBD', 'VBP', 'VBZ', 'MD']);

/** Whether a Penn tag is that of a finite verb. */
export function isFiniteTag(xpos: string): boolean {
  return FINITE_TAGS.has(xpos);
}

/**
 * Hangs a token on another one. A word that hung below the token takes the token's place first, so that no arcs ever run in a
 * circle.
 */
export function hang(arcs: Arcs, token: number, above: number, how: string): void {
  const { head, relation } = arcs;
  if (above >= 0 && isWithin(arcs, above, token)) {
    head[above] = head[token]!;
    relation[above] = relation[token]!;
  }
  head[token] = above;
  relation[token] = how;
}

/** The first dependent of a token in its sentence by one of these relations, subtypes as well; -1 when it has none. */
export function dependentBy(arcs: SentenceArcs, token: number, ...relations: readonly string[]): number {
  for (let at = arcs.first; at < arcs.last; at++)
    if (arcs.head[at] === token && relations.includes(arcs.relation[at]!.split(':', 1)[0]!)) return at;
  return -1;
}

/** Whether a token is another one or hangs below it. */
function isWithin({ head }: Arcs, token: number, top: number): boolean {
  let at = token;
  while (at >= 0 && at !== top) at = head[at]!;
  return at === top;
}

/** The first word of the unbroken stretch before a token that hangs below it, marks before it left out. */
export function leftEdge(arcs: SentenceArcs, token: number): number {
  let at = token;
  while (at > arcs.first && isWithin(arcs, at - 1, token)) at--;
  while (at < token && arcs.tokens[at]!.upos === 'PUNCT') at++;
  return at;
}

/** The word that the whole sentence hangs on, or -1. */
export function rootOf({ head, first, last }: SentenceArcs): number {
  for (let at = first; at < last; at++) if (head[at]! < 0) return at;
  return -1;
}

/** Whether a clause's verb or its auxiliary is finite. */
export function isFiniteClause(arcs: SentenceArcs, verb: number): boolean {
  const auxiliary = dependentBy(arcs, verb, 'aux', 'cop');
  return (
    isFiniteTag(arcs.tokens[verb]!.xpos) || (auxiliary >= 0 && isFiniteTag(arcs.tokens[auxiliary]!.xpos))
  );
}

/** Whether a token is a comma, or a dash or closing mark that stands as one. */
export function isComma({ tokens, first, last }: SentenceArcs, token: number): boolean {
  if (token < first || token >= last) return false;
  const { xpos } = tokens[token]!;
  return xpos === ',' || xpos === "''";
}
