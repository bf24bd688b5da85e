import { compareQuantities } from '../measures/index.ts';
import { isBefore } from '../lineage/index.ts';
import type { Verdict } from '../model/index.ts';
import type { Figure } from './conflict-figures.ts';
import { CASES } from './measure-of-people.ts';
import { type Setting, textOf } from './setting.ts';

/** A verdict with its reasons. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** Set where only the words for what befell the counted differ ("hit", "destroyed"), not what is counted. */
  readonly isOfDegree?: true;
}

/** Amounts that differ by less than this, in thousandths, are one amount rounded or converted. */
const ROUNDED = 25;
const LEAST_ROUNDED = 100;
const ROUND_BOUNDS: ReadonlySet<string> = new Set(['exact', 'about']);

function words({ quantity }: Figure): string {
  return [...quantity.boundSpans, ...quantity.spans].map(({ quote }) => quote).join(' ');
}

/** "About 63" beside 62.8: the rougher of the two is the other at its last digit. */
function isOneAtLastDigit({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  if (a.unit !== b.unit || a.value === b.value || ![a, b].every(({ bound }) => ROUND_BOUNDS.has(bound)))
    return false;
  const step = Math.max(lastDigit(a.value), lastDigit(b.value));
  const isSmall = step * 10 <= Math.min(a.value, b.value);
  return (
    isSmall &&
    step !== Math.min(lastDigit(a.value), lastDigit(b.value)) &&
    Math.abs(a.value - b.value) * 2 <= step
  );
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

/** The unit of the last digit that a figure is given in: 1000 for 26000, 0.1 for 62.8. */
function lastDigit(value: number): number {
  if (Number.isInteger(value)) return 10 ** /0*$/.exec(`${Math.min(value, 1e15)}`)![0].length;
  return 10 ** -(`${value}`.split('.')[1]?.length ?? 0);
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

/** Words by which a toll stands as of an hour, or only as far as is known. */
const AS_FAR_AS_KNOWN =
  /\b(?:so far|yet|immediate(?:ly)?|initial(?:ly)?|early|earlier|at first|reports?|reported|known|previous(?:ly)?|had (?:said|put)|ris(?:es|en|ing)|rose|revised?)\b/i;

/** Whether one of two of a day says outright that nobody was hurt, where the other counts some. */
function deniesToll(none: Figure, some: Figure, { reports }: Setting): boolean {
  if (none.quantity.value !== 0 || AS_FAR_AS_KNOWN.test(none.statement.quote)) return false;
  const [a, b] = [none, some].map(({ statement }) => reports.get(statement.report)?.published?.slice(0, 10));
  return none.source !== some.source || none.statement.report !== some.statement.report ? a === b : false;
}

/** One report that sets the figures of two named sources beside each other. */
function areSetBeside(a: Figure, b: Figure): boolean {
  if (a.statement.report !== b.statement.report || a.source === null || b.source === null) return false;
  return ![a, b].some(({ statement }) => AS_FAR_AS_KNOWN.test(statement.quote));
}

/** A toll with a higher figure in a later report, or where nothing tells which is later. */
function judgeToll(low: Figure, high: Figure, setting: Setting): Judgement {
  const published = ({ statement }: Figure) => setting.reports.get(statement.report)?.published ?? null;
  const both = `"${words(low)}" and "${words(high)}"`;
  if (deniesToll(low, high, setting))
    return { verdict: 'conflict', reasons: [`${both}: on one day, one says that there were none`] };
  if (areSetBeside(low, high))
    return { verdict: 'conflict', reasons: [`${both}: one report gives both, from two sources`] };
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
      isOfDegree: true,
      reasons: [
        `one tells of "${low.quantity.role ?? 'no more'}", the other of "${high.quantity.role ?? 'no more'}"`,
      ],
    };
  return { verdict: 'conflict', reasons: [`${both} leave no value that fits both`] };
}

/** Whether one outlet gives both, in two reports, with nobody or the same source to say it; or one text does, for one source. */
function areEditions(a: Figure, b: Figure, setting: Setting): boolean {
  const [one, other] = [a.statement.report, b.statement.report];
  if (a.source !== b.source || one === other) return false;
  const publisher = (report: string) => setting.reports.get(report)?.publisher ?? null;
  if (publisher(one) !== null && publisher(one) === publisher(other)) return true;
  return a.source !== null && textOf(setting, one) === textOf(setting, other);
}

const AS_OF_NOW =
  /\b(?:so far|to date|until now|up to now|ha[sd] (?:now )?risen to|rises? to|rose to|now stands? at|by (?:now|dawn|noon|midday|evening|nightfall|dusk|midnight|(?:mid-?|this |late |early )?morning|the (?:evening|afternoon|morning)))\b/i;
/** What is counted as it goes on, and so grows by the hour. */
function isGrowing({ quantity, measure }: Figure): boolean {
  return quantity.counted === 'aftershock' || measure.name === CASES.name;
}

/** A count that by its words stands as of an hour, or of what goes on. */
export function isRunning(figure: Figure): boolean {
  return isGrowing(figure) || AS_OF_NOW.test(figure.statement.quote);
}

/** All over a country; "a nationwide strike" is what a march in one town is part of. */
const NATIONWIDE =
  /\b(?:nationwide|countrywide)(?!\s+(?:\w+\s+)?(?:strike|protest|march|rally|demonstration|stoppage|walkout)\b)|\b(?:across the (?:country|nation)|all over the country)\b/i;

function scopesDiffer(a: Figure, b: Figure): boolean {
  return NATIONWIDE.test(a.statement.quote) !== NATIONWIDE.test(b.statement.quote);
}

/** A count of the whole country beside one of a place, or of others besides beside one of all. */
function isWider(a: Figure, b: Figure): Judgement | null {
  if (!a.measure.isToll && a.isAddition !== b.isAddition && a.measure.name !== 'crowd')
    return { verdict: 'definition', reasons: ['one counts others besides, the other all of them'] };
  if (a.measure.name === 'crowd' && scopesDiffer(a, b))
    return { verdict: 'definition', reasons: ['one counts all over the country, the other at one place'] };
  const other = otherCount(a, b);
  return other === null
    ? null
    : { verdict: 'definition', reasons: [`"${words(a)}" and "${words(b)}": ${other}`] };
}

const IN_HOSPITAL =
  /\b(?:hospitali[sz]ed|(?:treated|taken|brought|admitted|rushed|lying) (?:\w+ ){0,3}hospitals?|in (?:\w+ )?hospitals?)\b/i;
const CONFIRMED = /\b(?:confirmed|laboratory|tested positive)\b/i;
const SUSPECTED = /\b(?:suspected|probable|possible|presumed)\b/i;
const SINCE = /\bsince (?!the\b)\p{Lu}?\w+/u;

/** "At 05.40 hrs". */
const AT_CLOCK = /\bat ([01]?\d|2[0-3])[.:]([0-5]\d)(?:\s*h(?:rs|ours)?)?\b/gi;

/** The hours of the day, `HH:MM`, that a figure's statement gives. */
export function clocksIn({ statement }: Figure): string[] {
  const written = [...statement.quote.matchAll(AT_CLOCK)].map(
    ([, hour, minute]) => `${hour!.padStart(2, '0')}:${minute}`,
  );
  if (written.length > 0) return written;
  return statement.times.flatMap(({ edtf, kind }) => {
    const hour = kind === 'time' && edtf !== null ? /T(\d{2}:\d{2})/.exec(edtf)?.[1] : undefined;
    return hour === undefined ? [] : [hour];
  });
}

/** Some of the injured are in hospital; more than all of them cannot be. */
function isFewerInHospital(a: Figure, b: Figure): boolean {
  const [fewer, more] = a.quantity.value <= b.quantity.value ? [a, b] : [b, a];
  const isIn = ({ statement }: Figure) => IN_HOSPITAL.test(statement.quote);
  return fewer.quantity.value > 0 && isIn(fewer) && !isIn(more);
}

/** Why two figures count or measure under other terms than each other, or null. */
function otherCount(a: Figure, b: Figure): string | null {
  const differ = (words: RegExp) => words.test(a.statement.quote) !== words.test(b.statement.quote);
  if (a.measure.name === 'injure' && isFewerInHospital(a, b))
    return 'one counts those in hospital, the other all the injured';
  if (a.measure.name === CASES.name && differ(CONFIRMED) && differ(SUSPECTED))
    return 'one counts what is confirmed, the other what is suspected';
  if (a.measure.name.startsWith('times') && differ(SINCE))
    return 'one counts since a day, the other all in all';
  const [one, other] = [clocksIn(a), clocksIn(b)];
  const isReading =
    !a.measure.isToll && a.measure.name !== 'crowd' && (a.quantity.unit ?? 'person') !== 'person';
  return isReading && one.length > 0 && other.length > 0 && !one.some((hour) => other.includes(hour))
    ? `one was read at ${one[0]}, the other at ${other[0]}`
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
  const differ = relation === 'contradicting' || (relation === 'subset' && isGrowing(a));
  if (isRunning(low) && !a.scene.isPast && differ && !isFallen(low, high, setting))
    return {
      verdict: 'update',
      reasons: [`"${words(a)}" and "${words(b)}": a count as of an hour, that goes on`],
    };
  if (relation === 'subset' && !a.measure.alone) return { verdict: 'definition', reasons: [reason] };
  if (isOneAtLastDigit(low, high))
    return { verdict: 'rounding', reasons: [`"${words(a)}" and "${words(b)}": one is the other rounded`] };
  if (relation === 'compatible' && !isBeyondReach(low, high))
    return { verdict: /round/.test(reason) ? 'rounding' : 'compatible', reasons: [reason] };
  return relation === 'equal' ? null : judgeDifferent(low, high);
}

/** The verdicts that a group of figures is told with, the weightiest first. */
const WEIGHTIEST: readonly Verdict[] = ['conflict', 'update', 'definition', 'rounding', 'compatible'];

/** Whether figures differ only in the words for what befell the counted, in at least as many pairs as they clash. */
function areOfDegree(judgements: readonly Judgement[]): boolean {
  const degrees = judgements.filter(({ isOfDegree }) => isOfDegree === true).length;
  return degrees > 0 && degrees >= judgements.filter(({ verdict }) => verdict === 'conflict').length;
}

/**
 * The verdicts to tell of one group of figures: the weightiest; beside it updates, other definitions and roundings, which are told
 * for themselves; and other definitions alone where most pairs differ only in degree.
 */
export function verdictsOf(judgements: readonly Judgement[]): Verdict[] {
  if (areOfDegree(judgements)) return told(judgements, ['definition', 'rounding']);
  const weightiest = WEIGHTIEST.find((one) => judgements.some(({ verdict }) => verdict === one));
  if (weightiest === undefined) return [];
  const besides = told(judgements, ['update', 'definition', 'rounding']);
  return [weightiest, ...besides.filter((one) => one !== weightiest)];
}

function told(judgements: readonly Judgement[], verdicts: readonly Verdict[]): Verdict[] {
  return verdicts.filter((one) => judgements.some(({ verdict }) => verdict === one));
}
