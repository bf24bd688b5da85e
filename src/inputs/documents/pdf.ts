import { extractTextItems, getDocumentProxy, getMeta } from 'unpdf';
import type { Where } from '../../model/index.ts';
import type { Document } from '../../reports/index.ts';

/** Pages that are read of one file. */
const MOST_PAGES = 5000;

/** Why a PDF gives no words. */
export type PdfFailure = 'encrypted' | 'broken' | 'scan';

type Items = Awaited<ReturnType<typeof extractTextItems>>['items'][number];

/** Lines of a page as they are drawn; a gap wider than a line and a half begins a paragraph. */
function textOfPage(items: Items): string {
  let text = '';
  let last: Items[number] | undefined;
  for (const item of items) {
    if (last !== undefined) text += gapBetween(last, item);
    text += item.str;
    if (item.str.trim() !== '') last = item;
  }
  return text.replace(/[ \t]+\n/g, '\n').trim();
}

function gapBetween(last: Items[number], next: Items[number]): string {
  const drop = Math.abs(last.y - next.y);
  const size = Math.max(last.fontSize, next.fontSize, 1);
  if (drop > size * 1.7) return '\n\n';
  if (drop > size * 0.5) return '\n';
  return next.x - (last.x + last.width) > size * 0.15 && next.str.trim() !== '' ? ' ' : '';
}

/** A word parted at the end of a line is joined again. */
function joinPages(pages: readonly string[]): { readonly text: string; readonly places: readonly Where[] } {
  const places: Where[] = [];
  let text = '';
  for (const [i, page] of pages.entries()) {
    if (page === '') continue;
    if (text !== '') text += '\n\n';
    places.push({ start: text.length, kind: 'page', value: String(i + 1) });
    text += page;
  }
  return { text, places };
}

function failureOf(error: unknown): PdfFailure {
  return error instanceof Error && /password/i.test(`${error.name} ${error.message}`)
    ? 'encrypted'
    : 'broken';
}

/** The text layer of a PDF with the page of every stretch, or why there is none. */
export async function readPdf(bytes: Uint8Array): Promise<Document | PdfFailure> {
  try {
    const pdf = await getDocumentProxy(bytes.slice(), { verbosity: 0 });
    try {
      if (pdf.numPages > MOST_PAGES) return 'broken';
      const { items } = await extractTextItems(pdf);
      const { text, places } = joinPages(items.map(textOfPage));
      if (text.trim() === '') return 'scan';
      const { info } = await getMeta(pdf);
      const title = typeof info.Title === 'string' && info.Title.trim() !== '' ? { title: info.Title } : {};
      return { mediaType: 'application/pdf', fields: title, content: { form: 'text', text, places } };
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    return failureOf(error);
  }
}
