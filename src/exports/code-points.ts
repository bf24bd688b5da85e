/** Where a low surrogate follows a high one, two code units are one code point. */
function isLowOfPair(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  return code >= 0xdc00 && code < 0xe000 && before >= 0xd800 && before < 0xdc00;
}

/**
 * A function from offsets in UTF-16 code units to offsets in Unicode code points, as W3C Web Annotation counts them. An
 * offset in the middle of a pair counts the pair as passed.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs: number[] = [];
  for (let at = 1; at < text.length; at++) if (isLowOfPair(text, at)) pairs.push(at);
  return (offset) => {
    let [low, high] = [0, pairs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}
