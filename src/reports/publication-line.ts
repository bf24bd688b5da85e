const WORD = /[\p{L}\p{N}]+/gu;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|am|pm|h|hrs|z|t\d\d)?$/;
const OTHER = new Set(
  'first last originally posted published updated modified created filed issued update date time at on of and am pm a p m hrs noon midnight gmt utc bst cet cest est edt et ct mt pt cst cdt mst mdt pst pdt ist aest aedt acst awst nzst nzdt sast eet eest msk jst kst hkt sgt uk us ago hour hours minute minutes day days mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday today yesterday local eastern pacific central daylight standard'.split(
    ' ',
  ),
);
const STAMP = /^\W*(?:first|last|originally)?\s*(?:posted|published|updated|modified|created|filed)\b/i;

/** Whether a word is one of those that dates and times are made of. */
export function isDateWord(word: string): boolean {
  const lower = word.toLowerCase();
  return MONTH.test(lower) || NUMBER.test(lower) || OTHER.has(lower);
}

/** A place before the date, parted by a comma: "Port Orm, 14 October 2031, 12.00 hrs". */
const PLACE_BEFORE = /^\p{Lu}[^,\d]{1,30}, [^,]*\b(?:1[89]|20)\d\d\b/u;

/** Whether a line gives nothing but when the report was published or changed. */
export function isDateLine(line: string): boolean {
  if (line.length > 160) return false;
  const words = line.toLowerCase().match(WORD) ?? [];
  const months = words.filter((word) => MONTH.test(word)).length;
  const numbers = words.filter((word) => /^\d/.test(word)).length;
  const known = words.filter(isDateWord).length;
  const allowed = STAMP.test(line) || PLACE_BEFORE.test(line) ? 3 : months > 0 && words.length > 2 ? 1 : 0;
  return numbers > 0 && (months > 0 || numbers > 1) && words.length - known <= allowed;
}
