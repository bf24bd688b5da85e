import type { DerivationKind, FamilyMode } from '../model/index.ts';

/** What a mode is told from: the shares of the leaning text and of its head, how many words of the passages are equal. */
export interface ModeSigns {
  readonly cover: number;
  readonly headCover: number;
  readonly density: number;
  /** The text also contains wording of another family. */
  readonly mixed: boolean;
}

/** Nearly all of it. */
const MOST = 0.85;

/** A copy that lacks more than a third of its head is abridged. */
const NEARLY_WHOLE = 2 / 3;

/** A digest takes less than half of its words from one text. */
const HALF = 0.5;

/** Passages in which so few words are equal were put into other words. */
const REWORDED = 0.75;

/** How a text was made from the head of its family. */
export function modeOf({ cover, headCover, density, mixed }: ModeSigns): FamilyMode {
  if (density < REWORDED && cover < MOST) return 'rewritten';
  if (cover >= MOST) return headCover >= NEARLY_WHOLE ? 'verbatim' : 'abridged';
  return mixed || cover < HALF ? 'digest' : 'edited';
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

/** The kind of derivation that makes such a member. */
export function kindOf(mode: FamilyMode): DerivationKind {
  return KINDS[mode];
}
