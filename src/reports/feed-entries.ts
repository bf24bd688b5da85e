import { decodeText } from './decode.ts';
import { isFeed, MOST_ENTRIES } from './feed.ts';

/** One entry of a feed: a feed of its own with nothing else in it, and the words by which its publisher knows it again. */
export interface FeedEntry {
  readonly key: string;
  /** The address of the entry's page, as it stands in the feed; null where there is none. */
  readonly url: string | null;
  readonly bytes: Uint8Array;
}

/** Every entry carries what stands before the first: all together may be so long, in bytes. */
const MOST_OF_HEADS = 64 * 1024 * 1024;

const UTF_16 = /^(?:\xFF\xFE|\xFE\xFF)/;
const OPENING = /<(item|entry)[\s>]/gi;

/** Bytes as characters of the same number, so that a cut in the text is the same cut in the bytes, whatever they encode. */
function byteText(bytes: Uint8Array): string {
  const plain = Buffer.from(bytes).toString('latin1');
  return UTF_16.test(plain) ? Buffer.from(decodeText(bytes).text, 'utf8').toString('latin1') : plain;
}

/** What stands between the first of these tags and its end. */
function tagOf(entry: string, names: string): string | null {
  const opened = new RegExp(`<(${names})(?:\\s[^>]{0,500})?>`, 'i').exec(entry);
  if (opened === null) return null;
  const from = opened.index + opened[0].length;
  const to = entry.indexOf(`</${opened[1]}`, from);
  const words = entry.slice(from, to === -1 ? from : to).trim();
  const plain = /^<!\[CDATA\[([^]*)\]\]>$/.exec(words)?.[1]?.trim() ?? unescaped(words);
  return plain === '' ? null : plain;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(words: string): string {
  return words.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
}

/** The page's link of an Atom entry: the first that is the entry itself, not its comments or files. */
function hrefOf(entry: string): string | null {
  const links = [...entry.matchAll(/<(?:\w{1,20}:)?link\s([^>]{1,4000})>/gi)].map(
    ([, attributes]) => attributes!,
  );
  const own = links.find((one) => !/\brel=/.test(one) || /\brel=["']alternate["']/.test(one));
  const href = /\bhref=["']([^"']*)["']/.exec(own ?? '')?.[1];
  return href === undefined ? null : unescaped(href);
}

/** Where each entry starts and ends; one that breaks off is left out. Looks at each character once. */
function placesOf(text: string): { readonly start: number; readonly end: number }[] {
  const places: { start: number; end: number }[] = [];
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(text); found !== null; found = OPENING.exec(text)) {
    const close = text.indexOf(`</${found[1]}>`, found.index);
    if (close === -1) break;
    const end = close + found[1]!.length + 3;
    places.push({ start: found.index, end });
    OPENING.lastIndex = end;
  }
  return places;
}

/** Words that were cut out of the bytes of a feed, as its encoding has them. */
function decoded(words: string | null): string | null {
  return words === null ? null : decodeText(new Uint8Array(Buffer.from(words, 'latin1'))).text;
}

function xmlEntries(bytes: Uint8Array): FeedEntry[] {
  const text = byteText(bytes);
  const all = placesOf(text);
  const head = text.slice(0, all[0]?.start ?? 0);
  const rest = text.slice(all.at(-1)?.end ?? 0);
  const places = all.slice(0, Math.min(MOST_ENTRIES, MOST_OF_HEADS / (head.length + 1)));
  const tail = rest.includes('</') ? rest : head.includes('<feed') ? '</feed>' : '</channel></rss>';
  return places.map(({ start, end }) => {
    const entry = text.slice(start, end);
    const url = decoded(tagOf(entry, 'link') ?? hrefOf(entry));
    const key = tagOf(entry, 'guid|id') ?? url ?? tagOf(entry, 'title') ?? entry;
    return { key, url, bytes: new Uint8Array(Buffer.from(`${head}${entry}${tail}`, 'latin1')) };
  });
}

function jsonEntries(text: string): FeedEntry[] {
  const feed = JSON.parse(text) as Readonly<Record<string, unknown>>;
  const items = Array.isArray(feed.items) ? (feed.items as readonly Readonly<Record<string, unknown>>[]) : [];
  return items.slice(0, MOST_ENTRIES).map((item) => {
    const url = typeof item.url === 'string' ? item.url : null;
    const key = typeof item.id === 'string' || typeof item.id === 'number' ? `${item.id}` : null;
    const alone = JSON.stringify({ ...feed, items: [item] });
    return { key: key ?? url ?? alone, url, bytes: new TextEncoder().encode(alone) };
  });
}

/**
 * The entries of a feed (RSS, Atom, JSON Feed), each as a feed of its own: of XML the very bytes that were sent, with all
 * other entries cut out. Null when the bytes are no feed.
 */
export function feedEntries(bytes: Uint8Array): FeedEntry[] | null {
  const { text } = decodeText(bytes);
  if (!isFeed(text)) return null;
  if (!/^\s*\{/.test(text)) return xmlEntries(bytes);
  try {
    return jsonEntries(text);
  } catch {
    return null;
  }
}
