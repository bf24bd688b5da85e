import type { TimelineEvent } from '../../src/server/api/index.ts';
import { TEXT } from '../texts.ts';
import type { Stretch } from './axis.ts';
import { dayNumber } from './calendar.ts';

type Told = Pick<TimelineEvent, 'edtf' | 'earliest' | 'latest'>;

/** From the beginning of the earliest day to the end of the latest; infinite where the words leave an end open. */
export function stretchOf({ earliest, latest }: Told): Stretch {
  return [
    earliest === null ? Number.NEGATIVE_INFINITY : dayNumber(earliest),
    latest === null ? Number.POSITIVE_INFINITY : dayNumber(latest) + 1,
  ];
}

/** Whether the words leave more than one day open. */
export function isDoubtful({ earliest, latest }: Told): boolean {
  return earliest !== latest;
}

/** A stretch of whole months or years by their name. */
function roundName(earliest: string, latest: string): string | null {
  const [year, month] = [earliest.slice(0, 4), earliest.slice(0, 7)];
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  const nextDay = new Date(Date.parse(`${latest}T00:00Z`) + 86_400_000).toISOString().slice(8, 10);
  return earliest === `${month}-01` && latest.startsWith(month) && nextDay === '01' ? month : null;
}

function clockIn(edtf: string): string {
  const clock = /T(\d\d(?::\d\d)?)/.exec(edtf)?.[1];
  return clock === undefined ? '' : ` ${clock}`;
}

/** The time of an event as it is shown: a day with its clock time, a month, a year, or both ends. */
export function whenText({ edtf, earliest, latest }: Told): string {
  if (earliest === null) return TEXT.timeline.until(latest!);
  if (latest === null) return TEXT.timeline.since(earliest);
  if (earliest === latest) return `${earliest}${clockIn(edtf)}`;
  return roundName(earliest, latest) ?? TEXT.timeline.between(earliest, latest);
}
