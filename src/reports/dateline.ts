import { outletNamed } from '../outlets/index.ts';

/** How much of a paragraph's beginning may be its dateline. */
const REACH = 140;
const DASH = /^\s*(?:[-\u2010-\u2015]{1,3}|\ufffd|\?(?=\s)|&mdash;)\s*/;
const PLACE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\d{1,4}|[a-z]{2,4}|al-\p{Lu}[\p{L}]*|[|/])$/u;
const SMALL = new Set([
  'of',
  'the',
  'de',
  'la',
  'le',
  'el',
  'al',
  'and',
  'on',
  'in',
  'near',
  'du',
  'des',
  'di',
  'da',
  'am',
  'der',
]);
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}.'’-]+$/u;

/** Whether the words before an agency's bracket are a place and a date, or nothing. */
function isPlace(words: string): boolean {
  const list = words.split(/[\s,;/]+/).filter((word) => word !== '');
  const small = (word: string) => SMALL.has(word) || !/^[a-z]/.test(word);
  return list.length <= 10 && list.every((word) => PLACE_WORD.test(word) && small(word));
}

/** Whether the words are a place in capitals, with or without a region and a date behind it. */
function isCapitalPlace(words: string): boolean {
  const first = words.split(/[\s,/]+/).slice(0, 2);
  const letters = (word: string) => word.replace(/[^\p{L}]/gu, '').length;
  const capital = (word: string) => CAPITALS.test(word);
  return (
    capital(first[0] ?? '') && first.some((word) => capital(word) && letters(word) >= 3) && isPlace(words)
  );
}

/** The length of a dateline with its agency in brackets: "ATHENS, Greece (AP) — ", "(Reuters) - ", "X /PRNewswire/ --". */
function bracketed(head: string): number {
  const match = /^([^()\n]{0,90}?)\s*(?:\(([^()\n]{2,60})\)|\/([A-Z][\w ]{2,30})\/)/.exec(head);
  if (!match || !isPlace(match[1]!)) return 0;
  const inside = match[2] ?? match[3] ?? '';
  const dash = DASH.exec(head.slice(match[0].length));
  if (dash && /^[A-Z]/.test(inside)) return match[0].length + dash[0].length;
  return /^\p{Lu}/u.test(inside) && outletNamed(inside) ? match[0].length : 0;
}

/** The length of a dateline without an agency: "BEDFORD, N.H. — ", "MOSCOW: ". */
function bare(head: string): number {
  const match = /^([^\n:()–—-]{3,70}?)(?:\s+(?:[-\u2010-\u2015]{1,3}|\ufffd)\s+|:\s+(?=\p{Lu}))/u.exec(head);
  return match && isCapitalPlace(match[1]!) ? match[0].length : 0;
}

/** How many characters at the beginning of a paragraph are its dateline (place, date, agency, dash); 0 for none. */
export function datelineLength(paragraph: string): number {
  const head = paragraph.slice(0, REACH);
  return bracketed(head) || bare(head);
}
