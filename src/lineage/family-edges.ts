import {
  type Derivation,
  type DerivationKind,
  overlapLength,
  type Passage,
  type Report,
} from '../model/index.ts';
import { shortHash } from '../text/index.ts';
import { align } from './alignment.ts';
import { type Direction, directionOf } from './direction.ts';
import { likenessFrom } from './likeness.ts';
import { kindOf, modeOf } from './modes.ts';
import { kindOfBlock, tellingBlocks } from './passage-kind.ts';
import { passageOf, retoldPassageOf } from './passages.ts';
import { retellingOf } from './retelling.ts';
import { seedsOf } from './seeds.ts';
import { inheritedSlips, newSlips } from './slips.ts';
import { areVersions, versionKind } from './versions.ts';
import type { Wording } from './wording.ts';

/** The text that others are compared with, and whom it goes back to. */
export interface Base {
  readonly wording: Wording;
  readonly origin: string | null;
}

/** How an edge of a family is had: worked out, or remembered from before. */
export type EdgeBetween = (base: Base, member: Wording) => Derivation | null;

/** The edge between a text and its family's head, or the text that it resembles most; null when these share no passage. */
export function edgeBetween(base: Base, member: Wording): Derivation | null {
  const blocks = align(seedsOf(base.wording.words), member.words);
  const onePublisher = areVersions(base.wording, member);
  const telling = tellingBlocks(base.wording.words, member.words, blocks, onePublisher);
  const likeness = likenessFrom(base.wording.words, member.words, telling);
  if (likeness === null) return null;
  const { a, b, density, retold } = likeness;
  const direction = directionOf({
    a: base.wording,
    b: member,
    shareA: a,
    shareB: b,
    origin: base.origin,
    slips: newSlips(base.wording, member, telling),
    inherited: inheritedSlips(base.wording, member, telling),
  });
  const turned = direction.leaning === 'a';
  const [from, to] = turned ? [base.wording, member] : [member, base.wording];
  const [own, other] = turned ? [a, b] : [b, a];
  const mode = modeOf([{ cover: own.cover, otherCover: other.cover, density, retold }], false);
  const kind =
    direction.leaning !== null && areVersions(from, to) ? versionKind(from.report, to.report) : kindOf(mode);
  const shared = blocks.map((block) =>
    passageOf(
      from,
      to,
      turned ? block : { a: block.b, b: block.a },
      kindOfBlock(base.wording.words, member.words, block, onePublisher),
    ),
  );
  const passages = kind === 'rewrites' ? withRetold(from, to, shared) : shared;
  return {
    ...edgeOf(from.report, to.report, kind),
    passages,
    ...told(direction),
    strength: own.whole,
  };
}

/** Where words were changed throughout, the sentences that tell the same are the evidence, beside what was kept. */
function withRetold(from: Wording, to: Wording, shared: readonly Passage[]): Passage[] {
  const retold = retellingOf(from.words, to.words)
    .sentences.map((pair) => retoldPassageOf(from, to, pair))
    .filter((passage) => !shared.some((kept) => overlapLength(kept.from, passage.from) > 0));
  return [...shared, ...retold].sort((x, y) => x.from.start - y.from.start || x.to.start - y.to.start);
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
