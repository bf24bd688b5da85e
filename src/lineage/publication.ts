/**
 * When a report was published: the first and last minute that the words leave open, counted from 1970. Without a
 * zone they are minutes of an unknown local clock.
 */
export interface Publication {
  readonly earliest: number;
  readonly latest: number;
  readonly zoned: boolean;
}

const FORM =
  /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::?(\d\d)(?::?\d\d(?:\.\d+)?)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?)?)?$/;

const MINUTES_A_DAY = 1440;

/** An unknown local clock may be so far from the world's. */
const ZONE_SLACK = 14 * 60;

/** Years that a news report can bear: others are errors. */
const FIRST_YEAR = 1700;
const LAST_YEAR = 2199;

/** Copies of one text do not appear more than a year apart: one of the times is wrong. */
const LONGEST_LIFE = 366 * MINUTES_A_DAY;

/** Reads an EDTF or ISO 8601 time; null when there is none, it has another form or an absurd year. */
export function publicationOf(published: string | null): Publication | null {
  const parts = FORM.exec(published ?? '');
  const year = Number(parts?.[1]);
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  const [month, day, hour, minute] = [2, 3, 4, 5].map((i) => parts?.[i]);
  const zone = parts?.[6];
  const start =
    minutesOf(year, Number(month ?? 1), Number(day ?? 1)) + Number(hour ?? 0) * 60 + Number(minute ?? 0);
  const earliest = start - offsetOf(zone);
  return { earliest, latest: earliest + openMinutes(year, { month, day, hour }), zoned: zone !== undefined };
}

/**
 * Whether one report was published before another, beyond what precision and zone leave open; null when their times do
 * not tell. Two times without a zone are taken to be of one clock.
 */
export function isBefore(a: string | null, b: string | null): boolean | null {
  const [timeA, timeB] = [publicationOf(a), publicationOf(b)];
  if (timeA === null || timeB === null || Math.abs(timeA.earliest - timeB.earliest) > LONGEST_LIFE)
    return null;
  const slack = timeA.zoned === timeB.zoned ? 0 : ZONE_SLACK;
  if (timeA.latest + slack < timeB.earliest) return true;
  return timeB.latest + slack < timeA.earliest ? false : null;
}

/** Why two times leave open which report came first; for times of which `isBefore` gives null. */
export function whyTimesDoNotTell(a: string | null, b: string | null): string {
  const [timeA, timeB] = [publicationOf(a), publicationOf(b)];
  const unread = [a, b].find((time, i) => time !== null && [timeA, timeB][i] === null);
  if (unread !== undefined) return `${OPEN}: “${unread}” is no time of publication`;
  if (timeA === null || timeB === null)
    return `${OPEN}: ${timeA === timeB ? 'there are none' : 'one is missing'}`;
  if (Math.abs(timeA.earliest - timeB.earliest) > LONGEST_LIFE)
    return `${OPEN}: ${a} and ${b} are more than a year apart, so one must be wrong`;
  return a === b ? `${OPEN}: both say ${a}` : `${OPEN}: ${a} and ${b} are not exact enough`;
}

const OPEN = 'the publication times do not tell which came first';

interface Stated {
  readonly month: string | undefined;
  readonly day: string | undefined;
  readonly hour: string | undefined;
}

/** Minutes from the first to the last that the stated precision leaves open. */
function openMinutes(year: number, { month, day, hour }: Stated): number {
  if (hour !== undefined) return 0;
  if (day !== undefined) return MINUTES_A_DAY - 1;
  const next = month === undefined ? minutesOf(year + 1, 1, 1) : minutesOf(year, Number(month) + 1, 1);
  return next - minutesOf(year, Number(month ?? 1), 1) - 1;
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined || zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
  return zone.startsWith('-') ? -minutes : minutes;
}

function minutesOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 60_000;
}
