/** What Internet Explorer, Chrome and Edge write at the top of a page that they save, and what SingleFile writes. */
const MARKS = [
  /<!-- saved from url=\(\d{1,6}\)(https?:\/\/\S{1,2000}) -->/i,
  /<!--\s{1,9}Page saved with SingleFile\s{1,9}url: (https?:\/\/\S{1,2000})/i,
];

/** The address that a browser says a page was saved from; nothing where it doesn't say. */
export function savedFrom(html: string): { readonly url?: string } {
  const head = html.slice(0, 10_000);
  const url = MARKS.map((mark) => mark.exec(head)?.[1]).find((found) => found !== undefined);
  return url === undefined ? {} : { url };
}
