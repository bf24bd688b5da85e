import type { WordRange } from '../document.ts';
import { CLOSES, OPENS } from '../sentences/quotes.ts';

/** Quotations longer than this were opened by mistake or never closed. */
const LONGEST_QUOTATION = 600;

/**
 * The quotations of a text as ranges of tokens, marks included. A quotation that is not closed ends with its
 * paragraph; single marks count for nothing, since apostrophes look like them.
 *
 * @param roles - by token, as `quoteRoles` gives them
 * @param isDouble - whether a token is a double quotation mark
 * @param paragraphStarts - indices of tokens that begin a paragraph, rising
 */
export function quotations(
  roles: Uint8Array,
  isDouble: (token: number) => boolean,
  paragraphStarts: ReadonlySet<number>,
): WordRange[] {
  const found: WordRange[] = [];
  let open = -1;
  const close = (last: number): void => {
    if (open >= 0 && last - open > 1 && last - open <= LONGEST_QUOTATION) found.push({ first: open, last });
    open = -1;
  };
  for (let token = 0; token < roles.length; token += 1) {
    if (open >= 0 && paragraphStarts.has(token)) close(token);
    if (!isDouble(token)) continue;
    if (roles[token] === OPENS && open < 0) open = token;
    else if (roles[token] === CLOSES) close(token + 1);
  }
  close(roles.length);
  return found;
}

/** For every token the index of the quotation that it stands in, or -1. */
export function quotationOfTokens(found: readonly WordRange[], length: number): Int32Array {
  const indices = new Int32Array(length).fill(-1);
  for (const [index, { first, last }] of found.entries()) indices.fill(index, first, last);
  return indices;
}
