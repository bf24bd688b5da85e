import type { Part } from '../model/index.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th)?`;
const MONTH = String.raw`([a-z]{3,9})\.?`;
const WRITTEN = [
  { pattern: new RegExp(String.raw`\b${MONTH} ?${DAY}[ ,-]{1,3}(\d{4})\b`, 'i'), order: [3, 1, 2] },
  { pattern: new RegExp(String.raw`\b${DAY} ${MONTH},? ?(\d{4})\b`, 'i'), order: [3, 2, 1] },
] as const;
const NUMERIC = /\b(\d{1,2}) ?[/.] ?(\d{1,2}) ?[/.] ?(\d{4}|\d{2})\b/;
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?!\d)/;
const CHANGED = /^\W*(?:last )?(?:updated|modified|edited|changed|reviewed)\b/i;
const CHANGE_BEHIND = /\W(?:last )?(?:updated|modified|edited)\b.*$/i;

function isoDay(year: number, month: number, day: number): string | null {
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const two = (number: number) => String(number).padStart(2, '0');
  return isDay ? `${year}-${two(month)}-${two(day)}` : null;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function writtenDay(line: string): string | null {
  for (const { pattern, order } of WRITTEN) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [year, month, day] = order.map((group) => match[group]!) as [string, string, string];
    const iso = isoDay(Number(year), monthOf(month), Number(day));
    if (iso) return iso;
  }
  return null;
}

/** Day and month of 28/11/2005; 5/4/2005 leaves open which is which, 5/5/2005 does not. */
function numericDay(line: string): string | null {
  const match = NUMERIC.exec(line);
  if (!match) return null;
  const [a, b, last] = match.slice(1).map(Number) as [number, number, number];
  const year = last > 99 ? last : last < 70 ? 2000 + last : 1900 + last;
  if (a !== b && a <= 12 && b <= 12) return null;
  return a > 12 ? isoDay(year, b, a) : isoDay(year, a, b);
}

/** The day that a line of a report or a page tells without doubt, as `YYYY-MM-DD`; null when there is none. */
export function dayOf(line: string): string | null {
  const iso = ISO.exec(line);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return writtenDay(line) ?? numericDay(line);
}

/**
 * The day of publication that a report's own date line tells, above or right below its first paragraphs. A line that
 * only says when the report was changed does not tell it.
 */
export function publishedIn(text: string, parts: readonly Part[]): string | null {
  for (const { kind, start, end } of parts.slice(0, 16)) {
    const line = kind === 'dateline' ? text.slice(start, Math.min(end, start + 200)) : '';
    const day = CHANGED.test(line) ? null : dayOf(line.replace(CHANGE_BEHIND, ''));
    if (day) return day;
  }
  return null;
}
