/** A complete terminal control sequence (ECMA-48 CSI): the classes are disjoint, so matching is linear. */
// oxlint-disable-next-line no-control-regex -- control characters are what it is here to find
const CONTROL_SEQUENCE = /(?:\u001B\[|\u009B)[0-9:;<=>?]*[ -/]*[@-~]/gu;

/** Marks that change the direction of the words around them (Unicode UAX #9). */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/gu;

/** C0 and C1 controls other than tab and line feed, non-characters and lone surrogates. */
const UNPRINTABLE = /(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/**
 * Text from a report made safe for a terminal or a log: control sequences and bidi controls are removed, other
 * controls and lone surrogates become U+FFFD, and every line end is a line feed. Tabs stay.
 */
export function plainText(text: string): string {
  return text
    .replace(CONTROL_SEQUENCE, '')
    .replace(BIDI_CONTROLS, '')
    .replace(LINE_ENDS, '\n')
    .replace(UNPRINTABLE, '\uFFFD');
}

/** As {@link plainText}, on one line, so that a title cannot pose as further lines of output. */
export function plainLine(text: string): string {
  return plainText(text).replace(/\s+/gu, ' ').trim();
}
