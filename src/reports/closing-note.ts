/** Closing notes are short; what is longer is a paragraph of the story. */
const LONGEST = 400;

/** Offers and rules that an outlet gives its readers, wherever in the paragraph they stand. */
const NOTE = new RegExp(
  `\\b(?:${[
    'letters to (?:the editors?|(?:the|this) (?:\\w+ )?(?:newspaper|paper|magazine|gazette))',
    '(?:send|e-?mail|submit|share|text) (?:us |in )?(?:your |a |any )?(?:confidential |news |story )*(?:tips?|letters?|comments|corrections|story ideas|photos)(?: \\w+)? (?:to|at|via)',
    '(?:contact|reach|e-?mail|call|write to) (?:the (?:author|writer|reporter|editor|editors|newsroom|news ?desk|newspaper)|our \\w+(?: \\w+)?|us|me|him|her|them) (?:at|on|by|via)',
    '(?:he|she|they|who|editor|reporter|writer|author|newsroom|news ?desk) (?:can|may) be (?:reached|contacted|e-?mailed|followed)',
    'to (?:report (?:a correction|an error)|request a correction|submit a letter|place an (?:advert|advertisement|ad))',
    '(?:readers|submissions|letters|contributions) (?:should|must|may) (?:not exceed|be (?:no longer|no more|under|at most|sent|signed)|include (?:a|the) (?:name|address))',
  ].join('|')})\\b`,
  'iu',
);

/** Words of telling: then the letters, tips or addresses belong to the story. */
const TOLD =
  /["“”«»]|\b(?:said|says|told|wrote|according to|added|asked|urged|police|investigators|officials)\b/iu;

/**
 * Whether a paragraph at a report's end is a note of the outlet to its readers: how to write to the editor, where to
 * send tips, how the reporter can be reached. Judges by the words alone; the caller knows where the paragraph stands.
 */
export function isClosingNote(line: string): boolean {
  return line.length <= LONGEST && NOTE.test(line) && !TOLD.test(line);
}
