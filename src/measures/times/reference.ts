import type { Report } from '../../model/index.ts';
import { dayNumber, isDay } from './calendar.ts';
import type { Reference } from './scene.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** The day number of an EDTF or ISO 8601 date that tells its day; zones and times of day are left aside. */
function dayOfPublished(published: string | null): number | null {
  const found = published === null ? null : ISO_DAY.exec(published);
  if (found === null) return null;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The reference that a report's own date gives, or null. */
export function publishedReference(report: Report): Reference | null {
  const day = dayOfPublished(report.published);
  return day === null ? null : { day, anchor: 'publication' };
}
