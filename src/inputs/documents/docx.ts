import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Document } from '../../reports/index.ts';

const MAIN = 'word/document.xml';
const NAMESPACE =
  /xmlns:([A-Za-z][\w.-]*)="http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main"/;

/** What begins the names of the bookmarks that number paragraphs. */
const BOOKMARK = 'headwater-paragraph-';

/** Puts a bookmark with its number into every paragraph, by which it can be found again in what mammoth makes. */
function numberParagraphs(xml: string): string {
  const prefix = NAMESPACE.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  let number = 0;
  return xml.replace(new RegExp(`<${prefix}:p(?:\\s[^>]*)?>`, 'g'), (tag) => {
    number++;
    if (tag.endsWith('/>')) return tag;
    return `${tag}<${prefix}:bookmarkStart ${prefix}:id="-1" ${prefix}:name="${BOOKMARK}${number}"/>`;
  });
}

/** The file with its paragraphs numbered, and without its pictures. */
function numbered(bytes: Uint8Array): Uint8Array {
  const members = unzipSync(bytes, { filter: ({ name }) => !name.startsWith('word/media/') });
  const main = members[MAIN];
  if (main === undefined) return bytes;
  return zipSync({ ...members, [MAIN]: strToU8(numberParagraphs(strFromU8(main))) }, { level: 0 });
}

/** Reads a DOCX by mammoth: headings, paragraphs, lists and tables, numbered as in the file; no pictures, no layout. */
export async function readDocx(bytes: Uint8Array): Promise<Document> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(numbered(bytes)) },
    {
      externalFileAccess: false,
      idPrefix: '',
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  return { mediaType, fields: {}, content: { form: 'fragment', html: value, numberedBy: BOOKMARK } };
}
