import type { Share } from './likeness.ts';
import { leansOnOneOf, type Provenance } from './provenance.ts';
import { isBefore } from './publication.ts';
import { areVersions } from './versions.ts';
import type { Wording } from './wording.ts';

/** Which of two reports leans on the other, and why; `leaning` null when nothing tells. */
export interface Direction {
  readonly leaning: 'a' | 'b' | null;
  readonly reasons: readonly string[];
}

/** Two texts, what each shares with the other, and whom their family's text goes back to. */
export interface Pair {
  readonly a: Wording;
  readonly b: Wording;
  readonly shareA: Share;
  readonly shareB: Share;
  readonly origin: string | null;
}

/** The text that leans has hardly anything but what it shares … */
const CONTAINED = 0.8;

/** … and the other has so much more of its own. */
const SURPLUS = 0.15;

/** A later text that shares less than this of its words has much that the earlier one lacks. */
const MOSTLY_OTHER = 0.6;

/**
 * Decides the direction of a pair. The originator's own page and a credit decide; without them publication times do, unless
 * both may come from a third text that is not in the set: an unseen agency copy leaves the direction unknown.
 */
export function directionOf(pair: Pair): Direction {
  const time = timeOf(pair);
  const source = sourceOf(pair);
  const because = [...(source === null ? [] : [source.reason]), ...time.reasons, ...containment(pair)];
  if (source !== null) return { leaning: source.leaning, reasons: because };
  if (time.later === null)
    return { leaning: null, reasons: ['the publication times do not tell which came first'] };
  if (areVersions(pair.a, pair.b))
    return { leaning: time.later, reasons: ['one outlet published both', ...because] };
  const doubt = doubtOf(pair, time.later);
  return doubt === null
    ? { leaning: time.later, reasons: because }
    : { leaning: null, reasons: [doubt, ...because] };
}

/** Why the later text need not come from the earlier. */
function doubtOf({ origin, shareA, shareB }: Pair, later: 'a' | 'b'): string | null {
  if (origin !== null) return `both may come from ${origin}, whose own text is not one of the two`;
  const [earlier, latest] = later === 'a' ? [shareB, shareA] : [shareA, shareB];
  return earlier.cover >= CONTAINED && latest.cover < MOSTLY_OTHER
    ? 'the later one holds much more, so both may come from a longer text'
    : null;
}

interface Source {
  readonly leaning: 'a' | 'b';
  readonly reason: string;
}

function sourceOf({ a, b, origin }: Pair): Source | null {
  const [fromA, fromB] = [
    isOriginator(a.provenance, b.provenance, origin),
    isOriginator(b.provenance, a.provenance, origin),
  ];
  if (fromA === fromB) return null;
  const [source, other] = fromA ? [a, b] : [b, a];
  return { leaning: fromA ? 'b' : 'a', reason: reasonOf(source.provenance.publisher!, other.provenance) };
}

function reasonOf(source: string, other: Provenance): string {
  return leansOnOneOf(other, [source])
    ? `names ${source} as its source, and the other is from ${source} itself`
    : `other copies of this text credit ${source}, and the other is from ${source} itself`;
}

/** Whether the first report is the page of the outlet that the second or their family credits. */
function isOriginator({ publisher }: Provenance, other: Provenance, origin: string | null): boolean {
  return (
    publisher !== null &&
    other.publisher !== publisher &&
    (publisher === origin || leansOnOneOf(other, [publisher]))
  );
}

interface Order {
  readonly later: 'a' | 'b' | null;
  readonly reasons: readonly string[];
}

function timeOf({ a, b }: Pair): Order {
  const first = isBefore(a.report.published, b.report.published);
  if (first === null) return { later: null, reasons: [] };
  const [earlier, later] = first ? [a, b] : [b, a];
  const reasons = [`published ${earlier.report.published}, before ${later.report.published}`];
  return { later: first ? 'b' : 'a', reasons };
}

function containment({ shareA, shareB }: Pair): string[] {
  const [less, more] = [Math.min(shareA.cover, shareB.cover), Math.max(shareA.cover, shareB.cover)];
  return more >= CONTAINED && more - less >= SURPLUS
    ? [
        `${Math.round(more * 100)} % of one stands in the other, but only ${Math.round(less * 100)} % the other way`,
      ]
    : [];
}
