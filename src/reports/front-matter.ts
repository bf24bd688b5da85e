import { fieldsOf, type ReportFields } from './input.ts';

const BLOCK = /^---[ \t]*\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const ENTRY = /^([\w-]{1,40})[ \t]*:[ \t]*(.*)$/;
const SYNONYMS: Readonly<Record<string, string>> = {
  date: 'published',
  datepublished: 'published',
  source: 'publisher',
  outlet: 'publisher',
  site: 'publisher',
  byline: 'author',
  authors: 'author',
  headline: 'title',
  canonical: 'url',
  link: 'url',
};

/**
 * The front matter of a text file: simple `key: value` lines between two `---` lines. The contract has flat fields
 * of one line only, so that this subset of YAML is all there is to read. `body` is the offset after it.
 */
export function readFrontMatter(text: string): { readonly fields: ReportFields; readonly body: number } {
  const block = BLOCK.exec(text.slice(0, 8192));
  if (!block) return { fields: {}, body: 0 };
  const entries = block[1]!.split(/\r?\n/).flatMap((line) => entryOf(line));
  return { fields: fieldsOf(Object.fromEntries(entries)), body: block[0].length };
}

function entryOf(line: string): [string, string][] {
  const match = ENTRY.exec(line);
  if (!match) return [];
  const key = match[1]!.toLowerCase();
  return [[SYNONYMS[key] ?? key, unquoted(match[2]!.trim())]];
}

function unquoted(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted ? quoted[2]! : value.replace(/\s+#.*$/, '');
}
