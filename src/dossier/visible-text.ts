/** Controls without a picture, non-characters, lone surrogates and the two bidi overrides; tab and line ends stay. */
const UNSHOWABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202D\u202E\uFFFE\uFFFF]/gu;

/**
 * The text with every character that a page cannot show, or that would turn the words around it, as U+FFFD.
 * Pairs of surrogates stay whole. For display only: offsets count in the text as it was.
 */
export function visibleText(text: string): string {
  return text.replace(UNSHOWABLE, '\uFFFD');
}
