import type { Part } from '../model/index.ts';
import { sha256 } from '../text/index.ts';
import type { Draft, Drafts } from './draft.ts';
import { onlyProblem } from './draft.ts';
import type { Document, Input, Place } from './input.ts';
import { readFragment, readPage } from './page.ts';
import { partsOf } from './parts.ts';
import { isBlank } from './sniff.ts';

type TextContent = Extract<Document['content'], { form: 'text' }>;

/** Reads what was found in bytes that had to be opened. */
export function readDocument({ name, bytes }: Input, document: Document): Drafts {
  const { content, fields, mediaType, problems = [] } = document;
  const original = { sha256: sha256(bytes), mediaType };
  const read = readContent(name, { content, fields });
  return {
    drafts: read.drafts.map((draft) => ({ ...draft, original })),
    problems: [...problems, ...read.problems],
  };
}

function readContent(name: string, { content, fields }: Pick<Document, 'content' | 'fields'>): Drafts {
  if (content.form !== 'text')
    return (content.form === 'page' ? readPage : readFragment)(name, content.html, fields);
  if (isBlank(content.text))
    return onlyProblem(name, 'no-text', `${name} holds no words; give the report as text or as a page.`);
  const draft: Draft = {
    input: name,
    fields,
    text: content.text,
    parts: partsOfContent(content, fields.title ?? null),
    original: { sha256: '', mediaType: '' },
  };
  return { drafts: [draft], problems: [] };
}

/** Parts by the words, except where something has its role already. */
function partsOfContent({ text, asides = [], places = [] }: TextContent, title: string | null): Part[] {
  const first = asides[0]?.start ?? text.length;
  const own = partsOf(text.slice(0, first), title);
  return [...own, ...asides].map((part) => ({ ...part, ...whereOf(part, places) }));
}

function whereOf({ start, end }: Part, places: readonly Place[]): { where?: string } {
  const pageAt = (offset: number) => places.findLast((place) => place.start <= offset)?.page;
  const [first, last] = [pageAt(start), pageAt(end - 1)];
  if (first === undefined) return {};
  return { where: first === last ? `page=${first}` : `page=${first}-${last}` };
}
