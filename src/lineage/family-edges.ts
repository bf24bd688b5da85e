import type { Derivation, FamilyMode, Report } from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { align } from './alignment.ts';
import { type Direction, directionOf } from './direction.ts';
import { type Likeness, likenessFrom } from './likeness.ts';
import { kindOf, modeOf } from './modes.ts';
import { passageOf } from './passages.ts';
import { type Seeds, seedsOf } from './seeds.ts';
import type { Wording } from './wording.ts';

/** The text that others are compared with, and whom it goes back to. */
export interface Base {
  readonly wording: Wording;
  readonly seeds: Seeds;
  readonly origin: string | null;
  /** Whether it heads its family: a head leans on none of its members. */
  readonly heads: boolean;
}

/** How a member relates to its base; `edge` is null when these two share no passage. */
export interface Relation {
  readonly mode: FamilyMode;
  readonly edge: Derivation | null;
}

/** Prepares a text that others are compared with. */
export function baseOf(wording: Wording, origin: string | null, heads: boolean): Base {
  return { wording, seeds: seedsOf(wording.words), origin, heads };
}

/** Compares a member with its family's head, or with the member that it resembles most. `mixed` as in `ModeSigns`. */
export function relate(base: Base, member: Wording, mixed: boolean): Relation {
  const blocks = align(base.seeds, member.words);
  const likeness = likenessFrom(base.wording.words, member.words, blocks);
  if (likeness === null) return { mode: mixed ? 'digest' : 'unknown', edge: null };
  const { a, b, density } = likeness;
  const mode = modeOf({ cover: b.cover, headCover: a.cover, density, mixed });
  const direction = settle(base, member, likeness);
  const swapped = direction.leaning === 'a';
  const [from, to] = swapped ? [base.wording, member] : [member, base.wording];
  const passages = blocks.map((block) => passageOf(from, to, swapped ? block : { a: block.b, b: block.a }));
  const strength = swapped ? a.whole : b.whole;
  return { mode, edge: { ...edgeOf(from.report, to.report, mode), passages, ...told(direction), strength } };
}

/** A head leans on no member: where the signs say so, the direction is unknown. So known directions make no circle. */
function settle(base: Base, member: Wording, { a, b }: Likeness): Direction {
  const direction = directionOf({ a: base.wording, b: member, shareA: a, shareB: b, origin: base.origin });
  if (!base.heads || direction.leaning !== 'a') return direction;
  return {
    leaning: null,
    reasons: [...direction.reasons, 'the text that came first holds less than the other'],
  };
}

function told({ leaning, reasons }: Direction): Pick<Derivation, 'direction' | 'reasons'> {
  return { direction: leaning === null ? 'unknown' : 'known', reasons: [...reasons] };
}

function edgeOf(
  from: Report,
  to: Report,
  mode: FamilyMode,
): Pick<Derivation, 'id' | 'from' | 'to' | 'kind' | 'evidence'> {
  const kind = kindOf(mode);
  return { id: shortHash(from.id, to.id, kind), from: from.id, to: to.id, kind, evidence: [] };
}
