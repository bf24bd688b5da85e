import type { AttributionLink, Statement } from '../model/index.ts';
import { wordsOf } from './bodies.ts';

/** Words that name no source by themselves: a misread phrase of them is nobody. */
const NOBODY = new Set(
  (
    'which who what that this these those it its they them he she him her his nothing nobody none something anything ' +
    'everything there here and or but if as so when where while'
  ).split(' '),
);

/** Whether a link names somebody or something that can have said it. */
function namesSomebody({ name, kind }: AttributionLink): boolean {
  const words = wordsOf(name);
  return kind === 'person' || kind === 'unnamed' || kind === 'general'
    ? words.some((word) => !NOBODY.has(word))
    : words.length > 0;
}

/** The last link of a chain that names somebody other than the publisher itself; null when the report speaks in its own voice. */
export function lastSource({ attribution }: Statement, publisher: string): AttributionLink | null {
  const own = wordsOf(publisher).join(' ');
  return attribution.findLast((link) => namesSomebody(link) && wordsOf(link.name).join(' ') !== own) ?? null;
}

const HEARSAY = new Set(
  (
    'report reports news media press local some unconfirmed several initial early earlier other various from scene at on ' +
    'social online accounts rumour rumours rumor rumors sources'
  ).split(' '),
);

/** "Unconfirmed reports", "media reports", "reports from the scene": words that point to nobody in particular. */
export function isHearsay({ name, kind }: AttributionLink): boolean {
  if (kind === 'person' || kind === 'agency' || kind === 'outlet') return false;
  const words = wordsOf(name);
  const points = words.some((word) => /^(?:reports|rumou?rs|media|press)$/.test(word));
  return points && words.every((word) => HEARSAY.has(word));
}

/** "Our observers", "our parallel count": somebody of whoever publishes the words. */
export function isPublishersOwn({ name, source }: AttributionLink): boolean {
  const words = source?.[0]?.quote ?? name;
  return /^our\b/i.test(words.trim());
}
