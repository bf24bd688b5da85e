/** What a UTF-16 code unit is to the word reader. */
export const CharKind = {
  other: 0,
  letter: 1,
  digit: 2,
  apostrophe: 3,
  openQuote: 4,
  closeQuote: 5,
  straightQuote: 6,
  stop: 7,
  newline: 8,
  /** A character that is a word by itself: scripts written without spaces. */
  ideograph: 9,
  /** What decoding left where a character was lost: an apostrophe, a quote or a dash. */
  lost: 10,
} as const;

type KindRange = readonly [from: number, to: number, kind: number];

/** Later rows win over earlier ones. */
const RANGES: readonly KindRange[] = [
  [0x30, 0x39, CharKind.digit],
  [0x41, 0x5a, CharKind.letter],
  [0x61, 0x7a, CharKind.letter],
  [0xad, 0xad, CharKind.letter],
  [0xc0, 0x1fff, CharKind.letter],
  [0xd7, 0xd7, CharKind.other],
  [0xf7, 0xf7, CharKind.other],
  [0x200b, 0x200f, CharKind.letter],
  [0x2c00, 0x2dff, CharKind.letter],
  [0x3040, 0x9fff, CharKind.ideograph],
  [0xa000, 0xd7ff, CharKind.letter],
  [0xf900, 0xfaff, CharKind.ideograph],
  [0xfb00, 0xfdff, CharKind.letter],
  [0xfe70, 0xfeff, CharKind.letter],
  [0xff10, 0xff19, CharKind.digit],
  [0xff21, 0xff3a, CharKind.letter],
  [0xff41, 0xff5a, CharKind.letter],
  [0x27, 0x27, CharKind.apostrophe],
  [0x60, 0x60, CharKind.apostrophe],
  [0xb4, 0xb4, CharKind.apostrophe],
  [0x2018, 0x2019, CharKind.apostrophe],
  [0x22, 0x22, CharKind.straightQuote],
  [0xab, 0xab, CharKind.openQuote],
  [0xbb, 0xbb, CharKind.closeQuote],
  [0x201c, 0x201c, CharKind.openQuote],
  [0x201e, 0x201e, CharKind.openQuote],
  [0x201d, 0x201d, CharKind.closeQuote],
  [0x21, 0x21, CharKind.stop],
  [0x2e, 0x2e, CharKind.stop],
  [0x3f, 0x3f, CharKind.stop],
  [0x0a, 0x0a, CharKind.newline],
  [0x0d, 0x0d, CharKind.newline],
  [0x2028, 0x2029, CharKind.newline],
  [0xfffd, 0xfffd, CharKind.lost],
];

const KINDS = kindTable();

/** The kind of the code unit at `index`; `CharKind.other` outside the text. */
export function kindAt(text: string, index: number): number {
  return index < 0 || index >= text.length ? CharKind.other : KINDS[text.charCodeAt(index)]!;
}

/** Whether the code unit at `index` can stand inside a word. */
export function isWordAt(text: string, index: number): boolean {
  const kind = kindAt(text, index);
  return kind === CharKind.letter || kind === CharKind.digit;
}

function kindTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [from, to, kind] of RANGES) table.fill(kind, from, to + 1);
  return table;
}
