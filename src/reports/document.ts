import type { Part } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import type { Draft, Drafts } from './draft.ts';
import { draftsWithin, onlyProblem } from './draft.ts';
import type { Document, Input } from './input.ts';
import { readFragment, readPage } from './page.ts';
import { partsOf } from './parts.ts';
import { isBlank } from './sniff.ts';

type TextContent = Extract<Document['content'], { form: 'text' }>;

/** Reads what was found in bytes that had to be opened. */
export function readDocument({ name, bytes }: Input, document: Document): Drafts {
  const { content, fields, mediaType, within, problems = [] } = document;
  const original = { sha256: sha256(bytes), mediaType };
  const read = readContent(name, { content, fields });
  const drafts = read.drafts.map((draft) => ({ ...draft, original }));
  return draftsWithin(within, { drafts, problems: [...problems, ...read.problems] });
}

function readContent(name: string, { content, fields }: Pick<Document, 'content' | 'fields'>): Drafts {
  if (content.form === 'page') return readPage(name, content.html, fields);
  if (content.form === 'fragment') return readFragment(name, content.html, fields, content.numberedBy);
  if (isBlank(content.text))
    return onlyProblem(name, 'no-text', `${name} holds no words; give the report as text or as a page.`);
  const draft: Draft = {
    input: name,
    fields,
    text: content.text,
    parts: partsOfContent(content, fields.title ?? null),
    original: { sha256: '', mediaType: '' },
    ...(content.places && { where: content.places }),
  };
  return { drafts: [draft], problems: [] };
}

/** Parts by the words, except where something has its role already. */
function partsOfContent({ text, asides = [] }: TextContent, title: string | null): Part[] {
  const first = asides[0]?.start ?? text.length;
  return [...partsOf(text.slice(0, first), title), ...asides];
}
