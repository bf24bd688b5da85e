import { parseFeed } from 'feedsmith';
import { sha256 } from '../text/index.ts';
import { type Drafts, joinDrafts, onlyProblem } from './draft.ts';
import { fieldsOf } from './input.ts';
import { readFragment } from './page.ts';
import { isoDate } from './page-metadata.ts';

const ROOT =
  /^(?:\s|<\?[^>]{0,500}>|<!--[^]{0,2000}?-->|<!DOCTYPE[^[>]{0,200}(?:\[[^\]]*\]\s*)?>)*<(?:rss|feed|rdf:RDF)[\s>]/i;
const DOCTYPE = /<!DOCTYPE[^[>]{0,200}(?:\[[^\]]*\]\s*)?>/i;

type Entry = Readonly<Record<string, unknown>>;

/** Whether text is a feed: RSS, Atom or JSON Feed. */
export function isFeed(text: string): boolean {
  const start = text.slice(0, 16_384);
  return ROOT.test(start) || (/^\s*\{/.test(start) && start.includes('https://jsonfeed.org/version/'));
}

function words(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return words(value[0]);
  if (typeof value !== 'object' || value === null) return undefined;
  const { value: own, name, href, encoded } = value as Entry;
  return words(own ?? name ?? href ?? encoded);
}

function first(...values: readonly unknown[]): string | undefined {
  return values.map(words).find((value) => value !== undefined && value.trim() !== '');
}

function momentOf(told: string | undefined): string | undefined {
  const mail = told && /^\w{3}, \d/.test(told) ? Date.parse(told) : Number.NaN;
  return Number.isNaN(mail) ? isoDate(told) : new Date(mail).toISOString().replace('.000Z', 'Z');
}

function readEntry(input: string, entry: Entry, publisher: string | undefined): Drafts {
  const dc = (entry.dc ?? {}) as Entry;
  const html = first(entry.content, entry.content_html, entry.content_text, entry.description, entry.summary);
  const fields = fieldsOf({
    title: first(entry.title, dc.title),
    publisher,
    author: first(entry.authors, entry.author, dc.creators, dc.creator),
    published: momentOf(
      first(entry.published, entry.pubDate, entry.date_published, dc.dates, dc.date, entry.updated),
    ),
    url: first(entry.url, entry.link, entry.links),
  });
  if (html === undefined)
    return onlyProblem(
      input,
      'no-text',
      `${input} is an entry without words; fetch its address or save its page.`,
    );
  const read = readFragment(input, html, fields);
  const original = { sha256: sha256(html), mediaType: 'text/html' };
  return { ...read, drafts: read.drafts.map((draft) => ({ ...draft, original })) };
}

/** What closes a feed behind its last entry, by what stands before the first. */
function closingOf(head: string): string {
  if (/<feed[\s>]/i.test(head)) return '</feed>';
  return /<rdf:RDF[\s>]/i.test(head) ? '</rdf:RDF>' : '</channel></rss>';
}

/** The most entries that are read of one feed: newsrooms give some dozens, archives some hundreds. */
export const MOST_ENTRIES = 5000;

/** A feed without the entries behind the last that is read, and how many entries it had. */
function withoutRest(text: string): { readonly text: string; readonly count: number } {
  const starts = text.matchAll(/<(?:item|entry)[\s>]/gi);
  let [first, end, count] = [0, text.length, 0];
  for (const { index } of starts) {
    if (count === 0) first = index;
    if (count === MOST_ENTRIES) end = index;
    count++;
  }
  if (count <= MOST_ENTRIES) return { text, count };
  return { text: text.slice(0, end) + closingOf(text.slice(0, first)), count };
}

function tooMany(input: string, count: number): Drafts {
  if (count <= MOST_ENTRIES) return { drafts: [], problems: [] };
  return onlyProblem(
    `${input}#${MOST_ENTRIES + 1}`,
    'too-many-entries',
    `${input} is a feed of ${count} entries; the first ${MOST_ENTRIES} were read. Cut the others out into feeds of their own, or give them as JSON lines.`,
  );
}

/** Entries by themselves, when the feed as a whole cannot be parsed. */
function pieces(text: string): readonly string[] {
  const head = text.slice(0, Math.max(0, text.search(/<(?:item|entry)[\s>]/i)));
  const end = closingOf(head);
  return [...text.matchAll(/<(item|entry)[\s>][^]*?<\/\1>/gi)].map(([entry]) => `${head}${entry}${end}`);
}

function parsed(
  text: string,
): { readonly publisher: string | undefined; readonly entries: readonly Entry[] } | null {
  try {
    const { feed } = parseFeed(text) as { readonly feed: Entry };
    const entries = (feed.items ?? feed.entries ?? []) as readonly Entry[];
    return { publisher: first(feed.title), entries };
  } catch {
    return null;
  }
}

/**
 * Reads a feed: each entry with words is a report, up to {@link MOST_ENTRIES}. Entities that a feed declares are never
 * expanded; when the feed is broken, the entries that are whole are read one by one.
 */
export function readFeed(input: string, given: string): Drafts {
  const { text, count } = withoutRest(given.replace(DOCTYPE, ''));
  const whole = parsed(text);
  const entities: Drafts = /<!ENTITY/i.test(given.slice(0, 100_000))
    ? onlyProblem(
        input,
        'own-entities',
        `${input} declares entities of its own, which are not expanded; the entries were read without them.`,
      )
    : { drafts: [], problems: [] };
  if (whole)
    return joinDrafts([
      entities,
      ...whole.entries
        .slice(0, MOST_ENTRIES)
        .map((entry, i) => readEntry(`${input}#${i + 1}`, entry, whole.publisher)),
      tooMany(input, Math.max(count, whole.entries.length)),
    ]);
  const broken = onlyProblem(
    input,
    'broken-file',
    `${input} is a feed that is damaged or breaks off; the entries that are whole were read. Get it again.`,
  );
  const rest = pieces(text).map((piece, i) => {
    const one = parsed(piece);
    return one?.entries[0]
      ? readEntry(`${input}#${i + 1}`, one.entries[0], one.publisher)
      : { drafts: [], problems: [] };
  });
  return joinDrafts([entities, broken, ...rest, tooMany(input, count)]);
}
