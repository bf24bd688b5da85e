import { byteTypeOf, type Document, type Input } from '../../reports/index.ts';
import { failureOf, type Opened, problemOf } from '../open/opening.ts';
import { readDocx } from './docx.ts';
import { readMail, readSavedPage } from './mail.ts';
import type { PdfFailure } from './pdf.ts';

const PDF_PROBLEMS: Readonly<Record<PdfFailure, readonly [code: string, rest: string]>> = {
  encrypted: ['encrypted', 'is a PDF that asks for a password; save it without one.'],
  broken: ['broken-file', 'is a PDF that is damaged or breaks off; get the file again.'],
  scan: ['no-text-layer', 'is a PDF of pictures (a scan) without text; run it through text recognition.'],
};

async function withPdf(input: Input): Promise<Opened> {
  const { readPdf } = await import('./pdf.ts');
  const document = await readPdf(input.bytes);
  if (typeof document === 'string') return problemOf(input.name, ...PDF_PROBLEMS[document]);
  return { input: { ...input, document } };
}

async function withDocument(input: Input, read: () => Promise<Document>, what: string): Promise<Opened> {
  try {
    return { input: { ...input, document: await read() } };
  } catch (error) {
    return failureOf(input.name, error, what);
  }
}

/**
 * Reads what one input's bytes hold, when they are a document that gives one report (PDF, DOCX, mail, MHTML); any
 * other input comes back as it is.
 */
export function prepareInput(input: Input): Promise<Opened> {
  switch (input.document ? null : byteTypeOf(input.bytes)) {
    case 'application/pdf':
      return withPdf(input);
    case 'message/rfc822':
      return withDocument(input, async () => (await readMail(input.bytes)).document, 'a mail');
    case 'multipart/related':
      return withDocument(input, () => readSavedPage(input.bytes), 'a saved page');
    case 'application/zip':
      return withDocument(input, () => readDocx(input.bytes), 'a Word document');
    default:
      return Promise.resolve({ input });
  }
}
