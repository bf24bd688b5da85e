import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

/** Reads the words of a page's article; empty where it finds none. */
export type ArticleReader = (html: string) => Promise<string> | string;

interface PageDocument {
  readonly body: { readonly textContent: string | null };
}

function documentOf(html: string): PageDocument {
  return (parseHTML(html) as unknown as { readonly document: PageDocument }).document;
}

/** Block elements end in a line, so that words of two paragraphs do not run together. */
function wordsOf(content: string | null | undefined): string {
  const broken = (content ?? '').replaceAll(
    /<\/(?:p|div|li|h[1-6]|td|tr|blockquote|figcaption|pre)>|<br\b/gi,
    '\n$&',
  );
  return documentOf(`<html><body>${broken}</body></html>`).body.textContent ?? '';
}

/** Mozilla's Readability by itself, with the title that it finds. */
export const readability: ArticleReader = (html) => {
  const article = new Readability(documentOf(html) as never).parse();
  return article === null ? '' : `${article.title ?? ''}\n${wordsOf(article.content)}`;
};

/** Defuddle by itself, with the title that it finds; nothing is fetched, and what it prints of bad metadata is not shown. */
export const defuddle: ArticleReader = async (html) => {
  const { error, warn } = console;
  Object.assign(console, { error: () => undefined, warn: () => undefined });
  try {
    const article = await Defuddle(documentOf(html) as never, 'https://page.example/', { useAsync: false });
    return `${article.title}\n${wordsOf(article.content)}`;
  } finally {
    Object.assign(console, { error, warn });
  }
};
