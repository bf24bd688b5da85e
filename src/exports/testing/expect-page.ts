import MarkdownIt from 'markdown-it';
import type Token from 'markdown-it/lib/token.mjs';
import { expect } from 'vitest';
import { renderMarkdown } from '../../dossier/index.ts';
import type { Dossier } from '../../model/index.ts';

const reader = new MarkdownIt({ html: true, linkify: true });

/** What Markdown may make of our words; anything else (links, pictures, HTML, code) would come from a report's. */
const PLAIN =
  /^(heading|paragraph|bullet_list|list_item|strong|inline|text|text_special|softbreak)(_open|_close)?$/;

function flat(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => [token, ...flat(token.children ?? [])]);
}

function wordsOf(inline: Token): string {
  return (inline.children ?? []).map(({ content }) => content).join('');
}

/** Words as Markdown can show them: on one line, without marks that move the words around them. */
function shown(words: string): string {
  return (
    words
      // oxlint-disable-next-line no-control-regex -- control sequences are what it is here to find
      .replace(/(?:\u001B\[|\u009B)[0-9:;<=>?]*[ -/]*[@-~]/gu, '')
      .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
      .replace(/[\u0085\u2028\u2029]/gu, ' ')
      .replace(/(?!\s)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '\uFFFD')
      .replace(/\s+/gu, ' ')
      .trim()
  );
}

/** A reader of Markdown finds a heading for each claim with its words, every quote, and nothing but text. */
export function expectPage(dossier: Dossier): void {
  const tokens = flat(reader.parse(renderMarkdown(dossier), {}));
  for (const { type } of tokens) expect(type).toMatch(PLAIN);
  const texts = tokens.filter(({ type }) => type === 'inline').map(wordsOf);
  const headings = texts.filter((text) => /^\d+\. “/u.test(text)).map((text) => text.replace(/^\d+\. /u, ''));
  expect(headings.toSorted()).toEqual(
    dossier.claims.map(({ gist }) => `“${shown(gist)}”`.replace('“ ', '“')).toSorted(),
  );
  const page = texts.join('\n');
  const linked = new Set(dossier.claims.flatMap(({ statements }) => statements.map(({ id }) => id)));
  for (const { id, quote } of dossier.statements) if (linked.has(id)) expect(page).toContain(shown(quote));
}
