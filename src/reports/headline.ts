const LONGEST = 200;
const SENTENCE_END = /[.!?]["”’)]?$/;
const SMALL_WORD =
  /^(?:a|an|the|of|to|in|on|and|or|for|at|by|as|is|with|from|but|his|her|its|over|after|amid|into|than|vs?|up|out)$/i;

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether the words are the title, give or take marks and case. */
function isTitle(line: string, title: string | null): boolean {
  return title !== null && plain(title) !== '' && plain(line) === plain(title);
}

/** Whether nearly every longer word has a capital, as in headlines of American papers. */
function isTitleCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^\p{L}/u.test(word) && !SMALL_WORD.test(word));
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= 3 && capital.length * 10 >= words.length * 8;
}

/**
 * Whether the first line of a report is its headline: it repeats the title, or is short and either ends without
 * a full stop or is written in title case, and a longer paragraph follows.
 */
export function isHeadline(
  line: string,
  { title, next }: { readonly title: string | null; readonly next: string | null },
): boolean {
  if (isTitle(line, title) || /^#{1,2} \S/.test(line)) return true;
  if (line.length > LONGEST || next === null || !/[\p{L}]/u.test(line)) return false;
  if (/^[\p{Lu}\s,]+(?:\([^()]*\))?\s*[-–—]\s/u.test(line) && line.length > 120) return false;
  return !SENTENCE_END.test(line) || isTitleCase(line);
}

/** Whether the line is the heading of a report's main points. */
export function isHighlightsHeading(line: string): boolean {
  return /^(?:story )?(?:highlights|key (?:points|takeaways|facts)|main points|at a glance|in brief|summary|what you need to know)\s*:?$/i.test(
    line,
  );
}

/** Whether a line below the headline is one of the report's main points: bulleted, or short and without a full stop. */
export function isHighlight(
  line: string,
  { marked, next }: { readonly marked: boolean; readonly next: string | null },
): boolean {
  if (line.length > LONGEST || next === null) return false;
  if (/^[•*·▪◦‣–-]\s/u.test(line)) return true;
  return !SENTENCE_END.test(line) && !/[:,]$/.test(line) && (marked || line.split(' ').length >= 4);
}
