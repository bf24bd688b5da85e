import { type Html, htmlText } from '../markup.ts';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader sees of markup: text without tags, entities as their characters. */
export function shown(markup: Html): string {
  return htmlText(markup)
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');
}

/** As {@link shown}, with white space folded, and `[` `]` around marked words. */
export function shownWithMarks(markup: Html): string {
  const bracketed = htmlText(markup)
    .replace(/<mark[^>]*>/g, '[')
    .replace(/<\/mark>/g, ']');
  return bracketed
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
