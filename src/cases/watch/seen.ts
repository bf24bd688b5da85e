import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { shortHash } from '../../text/index.ts';

/**
 * What a watch has come across, so that nothing is added twice, also not what was forgotten since: salted hashes of what
 * names an item, each with a salted hash of what it held. `etag` and `modified` are what the feed's server gave last.
 */
const Seen = z.object({
  salt: z.string(),
  items: z.record(z.string(), z.string()),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
});
export type Seen = z.infer<typeof Seen>;

/** What is remembered in a memo's words; nothing where they are none. */
export function seenIn(memo: string | null): Seen {
  const fresh = { salt: randomBytes(16).toString('hex'), items: {}, etag: null, modified: null };
  if (memo === null) return fresh;
  try {
    return Seen.safeParse(JSON.parse(memo)).data ?? fresh;
  } catch {
    return fresh;
  }
}

/** An item by what names it and what it holds. */
export interface Item {
  readonly key: string;
  readonly content: string;
}

/** Whether an item was come across before with the same content. */
export function hasSeen({ salt, items }: Seen, { key, content }: Item): boolean {
  return items[shortHash(salt, key)] === shortHash(salt, content);
}

/** What is remembered once these items were taken. */
export function withItems(seen: Seen, items: readonly Item[]): Seen {
  const more = items.map(({ key, content }) => [shortHash(seen.salt, key), shortHash(seen.salt, content)]);
  return { ...seen, items: { ...seen.items, ...Object.fromEntries(more) } };
}
