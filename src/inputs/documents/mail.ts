import type { Email } from 'postal-mime';
import type { Part, Selector } from '../../model/index.ts';
import type { Document, ReportFields } from '../../reports/index.ts';
import { type Section, sectionsOf } from './mail-sections.ts';

const REPLY =
  /^(?:On .{5,200} wrote:|-{2,} ?(?:Original Message|Forwarded message) ?-{2,}|Begin forwarded message:|_{20,}|>.*)$/m;
const SIGNATURE = /^-- ?$/m;

/** Quoted replies and signatures of a mail's words: each runs to the next, or to the end. */
export function asidesOf(text: string): Part[] {
  const marks = [
    { kind: 'quoted' as const, at: text.search(REPLY) },
    { kind: 'signature' as const, at: text.search(SIGNATURE) },
  ]
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return marks.map(({ kind, at }, i) => ({
    kind,
    start: at,
    end: marks[i + 1]?.at ?? text.trimEnd().length,
  }));
}

function fieldsOfMail({ subject, from, date }: Email): ReportFields {
  const moment = date !== undefined && /^\d{4}-\d\d-\d\dT/.test(date) ? date : undefined;
  return {
    ...(subject ? { title: subject } : {}),
    ...(from?.name ? { author: from.name } : {}),
    ...(moment ? { published: moment.replace(/\.000Z$/, 'Z') } : {}),
  };
}

/** A mail's attachment: its name, the section that it is, where that can be told, and its bytes. */
export interface Attachment {
  readonly name: string;
  readonly section: string | null;
  readonly bytes: Uint8Array;
}

/** A mail as a report, with what is attached to it. */
export interface ReadMail {
  readonly document: Document;
  readonly attachments: readonly Attachment[];
}

function contentOf({ text, html }: Email): Document['content'] {
  if (text !== undefined && text.trim() !== '') return { form: 'text', text, asides: asidesOf(text) };
  return html === undefined ? { form: 'text', text: '' } : { form: 'fragment', html };
}

/** The section that holds the words, when there is one of this type alone. */
function stepTo(sections: readonly Section[], type: string): Selector[] {
  const found = sections.filter((section) => section.type === type && !section.isAttached);
  return found.length === 1 ? [{ kind: 'part', value: found[0]!.number }] : [];
}

/**
 * Reads a mail (RFC 5322 and MIME): its words as plain text where it has them, else its HTML.
 * @throws Error when it cannot be taken apart.
 */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const { default: PostalMime } = await import('postal-mime');
  const parser = new PostalMime({ attachmentEncoding: 'arraybuffer' });
  const mail = await parser.parse(bytes.slice());
  const sections = sectionsOf(parser);
  const attachments = mail.attachments.map(({ filename, content }) => ({
    name: filename ?? '',
    section: sections.find((section) => section.content === content)?.number ?? null,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content),
  }));
  return {
    document: {
      mediaType: 'message/rfc822',
      fields: fieldsOfMail(mail),
      content: contentOf(mail),
      within: stepTo(sections, mail.text?.trim() ? 'text/plain' : 'text/html'),
    },
    attachments,
  };
}

/** Reads a page that was saved as MHTML (RFC 2557). */
export async function readSavedPage(bytes: Uint8Array): Promise<Document> {
  const { default: PostalMime } = await import('postal-mime');
  const parser = new PostalMime();
  const mail = await parser.parse(bytes.slice());
  const url = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value;
  const fields = url !== undefined && /^https?:/i.test(url) ? { url } : {};
  const within = stepTo(sectionsOf(parser), 'text/html');
  return { mediaType: 'multipart/related', fields, content: { form: 'page', html: mail.html ?? '' }, within };
}
