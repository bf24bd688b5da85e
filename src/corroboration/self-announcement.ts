/** What bodies do in their own announcements, in the present tense that newspapers do not use of others. */
const ANNOUNCES =
  /^(?: \p{Lu}\p{L}+)?(?: today| hereby)? (?:announces|recalls|regrets|apologi[sz]es|is aware|is recalling|thanks|advises|urges|rejects|confirms|orders|informs)\b/u;

const RELEASE = /\b(?:press release|for immediate release)\b/i;

/** How much of the beginning of a text is looked at for what a release is headed with. */
const HEAD = 300;

/** Whether a text is the announcement of whoever publishes it: headed as a release, or speaking of the publisher in the present. */
export function isSelfAnnouncement(publisher: string, text: string): boolean {
  const name = publisher.replace(/^the\s+/i, '').split(/[\s,]+/)[0] ?? '';
  if (name.length < 4) return false;
  if (RELEASE.test(text.slice(0, HEAD)) && text.includes(name)) return true;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (ANNOUNCES.test(text.slice(at + name.length, at + name.length + 60))) return true;
  return false;
}
