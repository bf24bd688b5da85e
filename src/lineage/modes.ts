import type { DerivationKind, FamilyMode } from '../model/index.ts';

/** What a text shares with one other of its family: shares of both, which part of the words in the passages is equal. */
export interface ModeSigns {
  readonly cover: number;
  readonly otherCover: number;
  readonly density: number;
  /** Which part of the details is told again in order, whatever the words; 0 where wording tells. */
  readonly retold: number;
}

/** Nearly all of it. */
const MOST = 0.85;

/** A copy that lacks more than a quarter of another is abridged. */
const NEARLY_WHOLE = 0.75;

/** A digest takes less than half of its words from one text. */
const HALF = 0.5;

/** Passages in which so few words are equal were put into other words. */
const REWORDED = 0.75;

/** How a text was made, from what it shares with others of its family; `mixed` when it has wording of another family too. */
export function modeOf(signs: readonly ModeSigns[], mixed: boolean): FamilyMode {
  const cover = signs.reduce((most, { cover }) => Math.max(most, cover), 0);
  if (cover >= MOST) return isCut(signs) ? 'abridged' : 'verbatim';
  if (mixed) return 'digest';
  if (signs.some(({ retold }) => retold >= HALF) || signs.every(({ density }) => density < REWORDED))
    return 'rewritten';
  return cover < HALF ? 'digest' : 'edited';
}

function isCut(signs: readonly ModeSigns[]): boolean {
  return signs.some(({ cover, otherCover }) => cover >= MOST && otherCover < NEARLY_WHOLE);
}

const KINDS: Readonly<Record<FamilyMode, DerivationKind>> = {
  verbatim: 'copies',
  abridged: 'abridges',
  edited: 'edits',
  rewritten: 'rewrites',
  digest: 'edits',
  own: 'copies',
  unknown: 'copies',
};

/** The kind of derivation that makes such a text of another. */
export function kindOf(mode: FamilyMode): DerivationKind {
  return KINDS[mode];
}
