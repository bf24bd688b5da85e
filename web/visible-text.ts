/** Controls without a picture, non-characters, lone surrogates and the two bidi overrides; tab and line ends stay. */
const UNSHOWABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u202D\u202E\uFFFE\uFFFF]/gu;

/** The text with what cannot be shown, or would turn the words around it, as U+FFFD; its length stays the same. */
export function visible(text: string): string {
  return text.replace(UNSHOWABLE, '\uFFFD');
}
