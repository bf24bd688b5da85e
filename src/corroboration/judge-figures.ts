import { compareQuantities } from '../measures/index.ts';
import { isBefore } from '../lineage/index.ts';
import type { Verdict } from '../model/index.ts';
import type { Figure } from './conflict-figures.ts';
import type { Setting } from './setting.ts';

/** A verdict with its reasons. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/** Amounts that differ by less than this, in thousandths, are one amount rounded or converted. */
const ROUNDED = 25;
const LEAST_ROUNDED = 100;

function words({ quantity }: Figure): string {
  return [...quantity.boundSpans, ...quantity.spans].map(({ quote }) => quote).join(' ');
}

function isRounded({ quantity: a, measure, scene }: Figure, { quantity: b }: Figure): boolean {
  if (
    (measure.isToll && !scene.isPast) ||
    measure.name.startsWith('magnitude') ||
    (a.unit ?? 'person') !== (b.unit ?? 'person')
  )
    return false;
  if (Math.min(a.value, b.value) < LEAST_ROUNDED) return false;
  return 1000 * Math.abs(a.value - b.value) < ROUNDED * Math.max(a.value, b.value);
}

/** What is done to the counted differs in degree: destroyed, damaged, hit. */
function degreesDiffer({ quantity: a, measure }: Figure, { quantity: b }: Figure): boolean {
  return measure.meetAt === null && a.counted !== null && a.unit !== 'person' && a.role !== b.role;
}

/** The unit of the last digit that a figure is given in: 1000 for 26000. */
function lastDigit(value: number): number {
  return Number.isInteger(value) ? 10 ** /0*$/.exec(`${Math.min(value, 1e15)}`)![0].length : 1;
}

const BARELY = /\b(?:just|slightly|a little|barely)\b/i;

/** "More than 26,000" beside 31,000 leaves room by its letter; who says it means some figure short of 28,000. */
function isBeyondReach({ quantity: low }: Figure, { quantity: high }: Figure): boolean {
  if (low.bound !== 'more-than' || low.unit !== high.unit) return false;
  const reach = low.boundSpans.some(({ quote }) => BARELY.test(quote)) ? 0.5 : 2;
  return high.value > low.value + reach * lastDigit(low.value);
}

const AT_CLOSE = /\b(?:closed?|ended|finished)\b/i;

function isAtClose({ statement }: Figure): boolean {
  return AT_CLOSE.test(statement.quote);
}

function isFallen(low: Figure, high: Figure, { reports }: Setting): boolean {
  const published = ({ statement }: Figure) => reports.get(statement.report)?.published ?? null;
  return isBefore(published(high), published(low)) === true;
}

/** A toll with a higher figure in a later report, or where nothing tells which is later. */
function judgeToll(low: Figure, high: Figure, setting: Setting): Judgement {
  const published = ({ statement }: Figure) => setting.reports.get(statement.report)?.published ?? null;
  const both = `"${words(low)}" and "${words(high)}"`;
  const rises = isBefore(published(low), published(high));
  if (rises === true)
    return { verdict: 'update', reasons: [`${both}: the later report has the higher figure`] };
  if (rises === null)
    return {
      verdict: 'update',
      reasons: [`${both}: a toll, and nothing says which report is the later one`],
    };
  return { verdict: 'conflict', reasons: [`${both}: the later report has the lower figure`] };
}

/** Figures that by their letter differ, and are not of one value. */
function judgeDifferent(low: Figure, high: Figure): Judgement {
  const both = `"${words(low)}" and "${words(high)}"`;
  if (isRounded(low, high))
    return { verdict: 'rounding', reasons: [`${both} differ by less than ${ROUNDED / 10} %`] };
  if (low.quantity.unit === 'percent' && isAtClose(low) !== isAtClose(high))
    return { verdict: 'update', reasons: [`${both}: one is at the close, the other before it`] };
  if (low.measure.isConverted)
    return { verdict: 'definition', reasons: [`${both}: one amount in another unit, at other rates`] };
  if (degreesDiffer(low, high))
    return {
      verdict: 'definition',
      reasons: [
        `one tells of "${low.quantity.role ?? 'no more'}", the other of "${high.quantity.role ?? 'no more'}"`,
      ],
    };
  return { verdict: 'conflict', reasons: [`${both} leave no value that fits both`] };
}

/** Whether one outlet gives both, in two reports, with nobody or the same source to say it. */
function areEditions(a: Figure, b: Figure, setting: Setting): boolean {
  const [one, other] = [a, b].map(
    ({ statement }) => setting.reports.get(statement.report)?.publisher ?? null,
  );
  return one !== null && one === other && a.source === b.source && a.statement.report !== b.statement.report;
}

const AS_OF_NOW =
  /\b(?:so far|to date|until now|up to now|ha[sd] (?:now )?risen to|rises? to|rose to|now stands? at|by (?:now|dawn|noon|midday|evening|nightfall|dusk|midnight|(?:mid-?|this |late |early )?morning|the (?:evening|afternoon|morning)))\b/i;
/** What is counted as it goes on, and so grows by the hour. */
const GROWING = new Set(['aftershock', 'case', 'arrest']);

/** A count that by its words stands as of an hour, or of what goes on. */
function isRunning({ quantity, statement }: Figure): boolean {
  return GROWING.has(quantity.counted ?? '') || AS_OF_NOW.test(statement.quote);
}

const NATIONWIDE = /\b(?:nationwide|countrywide|across the (?:country|nation)|all over the country)\b/i;

function scopesDiffer(a: Figure, b: Figure): boolean {
  return NATIONWIDE.test(a.statement.quote) !== NATIONWIDE.test(b.statement.quote);
}

/** A count of the whole country beside one of a place, or of others besides beside one of all. */
function isWider(a: Figure, b: Figure): Judgement | null {
  if (!a.measure.isToll && a.isAddition !== b.isAddition && a.measure.name !== 'crowd')
    return { verdict: 'definition', reasons: ['one counts others besides, the other all of them'] };
  return a.measure.name === 'crowd' && scopesDiffer(a, b)
    ? { verdict: 'definition', reasons: ['one counts all over the country, the other at one place'] }
    : null;
}

/** How two figures of one thing stand to each other, null when they give the same. */
export function judgePair(a: Figure, b: Figure, setting: Setting): Judgement | null {
  const { relation, reason } = compareQuantities(a.quantity, b.quantity);
  const wider = isWider(a, b);
  if (wider !== null) return wider;
  if (a.quantity.value === b.quantity.value && a.quantity.unit === b.quantity.unit)
    return relation === 'equal' ? null : { verdict: 'compatible', reasons: [reason] };
  const [low, high] = a.quantity.value <= b.quantity.value ? [a, b] : [b, a];
  if (areEditions(a, b, setting))
    return {
      verdict: 'update',
      reasons: [`"${words(a)}" and "${words(b)}": one outlet gave first the one and then the other`],
    };
  if (a.measure.isToll && !a.scene.isPast) return judgeToll(low, high, setting);
  if (isRunning(low) && !a.scene.isPast && relation === 'contradicting' && !isFallen(low, high, setting))
    return {
      verdict: 'update',
      reasons: [`"${words(a)}" and "${words(b)}": a count as of an hour, that goes on`],
    };
  if (relation === 'subset' && !a.measure.alone) return { verdict: 'definition', reasons: [reason] };
  if (relation === 'compatible' && !isBeyondReach(low, high))
    return { verdict: /round/.test(reason) ? 'rounding' : 'compatible', reasons: [reason] };
  return relation === 'equal' ? null : judgeDifferent(low, high);
}

const WEIGHTIEST: readonly Verdict[] = ['conflict', 'update', 'definition', 'rounding', 'compatible'];

function verdictOf(judgements: readonly Judgement[]): Verdict | undefined {
  const count = (one: Verdict) => judgements.filter(({ verdict }) => verdict === one).length;
  if (count('definition') > 0 && count('definition') >= count('conflict')) return 'definition';
  return WEIGHTIEST.find((one) => count(one) > 0);
}

/** The weightiest verdict on any two, with the reasons for it; other definitions when they are at least half of what differs. */
export function judgeAll(judgements: readonly Judgement[]): Judgement | null {
  const verdict = verdictOf(judgements);
  if (verdict === undefined) return null;
  const alike = judgements.filter((judgement) => judgement.verdict === verdict);
  return { verdict, reasons: [...new Set(alike.flatMap(({ reasons }) => reasons))] };
}
