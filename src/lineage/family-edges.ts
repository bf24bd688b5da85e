import type { Derivation, DerivationKind, Report } from '../model/index.ts';
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

/** Prepares a text that others are compared with. */
export function baseOf(wording: Wording, origin: string | null, heads: boolean): Base {
  return { wording, seeds: seedsOf(wording.words), origin, heads };
}

/** The edge between a text and its family's head, or the text that it resembles most; null when these share no passage. */
export function edgeBetween(base: Base, member: Wording): Derivation | null {
  const blocks = align(base.seeds, member.words);
  const likeness = likenessFrom(base.wording.words, member.words, blocks);
  if (likeness === null) return null;
  const direction = settle(base, member, likeness);
  const turned = direction.leaning === 'a';
  const [from, to] = turned ? [base.wording, member] : [member, base.wording];
  const [own, other] = turned ? [likeness.a, likeness.b] : [likeness.b, likeness.a];
  const mode = modeOf([{ cover: own.cover, otherCover: other.cover, density: likeness.density }], false);
  const passages = blocks.map((block) => passageOf(from, to, turned ? block : { a: block.b, b: block.a }));
  return {
    ...edgeOf(from.report, to.report, kindOf(mode)),
    passages,
    ...told(direction),
    strength: own.whole,
  };
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
  kind: DerivationKind,
): Pick<Derivation, 'id' | 'from' | 'to' | 'kind' | 'evidence'> {
  return { id: shortHash(from.id, to.id, kind), from: from.id, to: to.id, kind, evidence: [] };
}
