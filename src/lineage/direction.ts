import type { Report } from '../model/index.ts';
import type { Share } from './likeness.ts';
import { leansOnOneOf, type Provenance } from './provenance.ts';
import { isBefore, whyTimesDoNotTell } from './publication.ts';
import type { NewSlips } from './slips.ts';
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
  readonly slips: NewSlips;
  /** Slips that both have. */
  readonly inherited: readonly string[];
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
  if (source !== null) return towards(pair, source.leaning, because);
  if (time.later === null) return bySlips(pair);
  if (areVersions(pair.a, pair.b))
    return towards(pair, time.later, ['one outlet published both', ...because]);
  const doubt = doubtOf(pair, time.later);
  return doubt === null
    ? towards(pair, time.later, because)
    : { leaning: null, reasons: [doubt, ...because, ...inheritedReasons(pair)] };
}

function towards(pair: Pair, leaning: 'a' | 'b', because: readonly string[]): Direction {
  return { leaning, reasons: [...because, ...materialOf(pair, leaning), ...inheritedReasons(pair)] };
}

/** Without times, who misspells what the other has right copied it: copying brings slips in. */
function bySlips(pair: Pair): Direction {
  const { a, b } = pair.slips;
  const why = whyTimesDoNotTell(pair.a.report.published, pair.b.report.published);
  if (a.length > 0 === b.length > 0) return { leaning: null, reasons: [why, ...inheritedReasons(pair)] };
  const [leaning, [slip]] = a.length > 0 ? (['a', a] as const) : (['b', b] as const);
  return towards(pair, leaning, [`has “${slip!.wrong}” where the other has “${slip!.right}”`, why]);
}

/** Less than this part added or left out is not worth a word. */
const MATERIAL = 0.1;

/** What the leaning text left out of the other, what it added, and the dateline that it kept. */
function materialOf({ a, b, shareA, shareB }: Pair, leaning: 'a' | 'b'): string[] {
  const [own, other] = leaning === 'a' ? [shareA, shareB] : [shareB, shareA];
  const [text, source] = leaning === 'a' ? [a, b] : [b, a];
  const [added, dropped] = [1 - own.cover, 1 - other.cover];
  const dateline = datelineOf(text.report);
  return [
    ...(dropped >= MATERIAL ? [`leaves out ${percent(dropped)} of the other's own words`] : []),
    ...(added >= MATERIAL ? [`adds words of its own, ${percent(added)} of the text`] : []),
    ...(dateline !== null && dateline === datelineOf(source.report)
      ? [`keeps the dateline “${dateline}”`]
      : []),
  ];
}

function percent(part: number): string {
  return `${Math.round(part * 100)} %`;
}

function datelineOf({ text, parts }: Report): string | null {
  const part = parts.find(({ kind }) => kind === 'dateline');
  return part === undefined ? null : text.slice(part.start, part.end).trim();
}

function inheritedReasons({ inherited }: Pair): string[] {
  return inherited.length === 0
    ? []
    : [`both have the same slip: ${inherited.map((slip) => `“${slip}”`).join(', ')}`];
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
