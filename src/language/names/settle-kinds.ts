import type { NameKind } from '../../model/index.ts';
import { type ReadText, phraseOf, type WordRange } from '../document.ts';
import { type KindVotes, kindVotes } from './kind-votes.ts';
import { plainLetters } from './name-key.ts';
import type { WordClasses } from './word-classes.ts';

/** A name in a text with the kind that it is taken for. */
export type KindedName = WordRange & { readonly kind: NameKind };

const KINDS = ['person', 'organisation', 'place'] as const;

/** The kind with the most votes; of equals the one that this place was taken for, else the first; none: 'other'. */
function winner(votes: KindVotes, own: NameKind): NameKind {
  let best: NameKind = own;
  let most = own === 'other' ? 0 : votes[own];
  for (const kind of KINDS)
    if (votes[kind] > most) {
      best = kind;
      most = votes[kind];
    }
  return best;
}

/** Makes the names of one report agree: the same words get the kind that all their places together speak for. */
export function settleKinds(
  read: ReadText,
  names: readonly KindedName[],
  classes: WordClasses,
): KindedName[] {
  const totals = new Map<string, KindVotes>();
  const keys = names.map((name) => plainLetters(phraseOf(read, name)));
  for (const [index, name] of names.entries()) {
    const votes = kindVotes(read, name, classes);
    const total = totals.get(keys[index]!);
    if (total) for (const kind of KINDS) total[kind] += votes[kind];
    else totals.set(keys[index]!, votes);
  }
  return names.map((name, index) => ({ ...name, kind: winner(totals.get(keys[index]!)!, name.kind) }));
}
