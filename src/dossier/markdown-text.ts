import { plainLine } from './plain-text.ts';

/** Marks that mean something in mid-line; others only mean something at its start, where our words stand. */
const MARKS = /[\\`*_[\]!|~$#]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Text from a report on one line of Markdown, such that every mark of CommonMark and GFM (links, images, tables,
 * inline HTML, bare addresses) stands as itself.
 */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(MARKS, '\\$&')
    .replace(/[&<>]/gu, (mark) => ENTITIES[mark] ?? '')
    .replace(/(?<=https?|ftp):(?=\/\/)/giu, '&#58;')
    .replace(/(?<=www)\./giu, '&#46;')
    .replace(/@/gu, '&#64;');
}
