import { HEAD_BYTES } from '../../reports/index.ts';
import { readMail } from '../documents/mail.ts';
import { failureOf, LARGEST_FILE, type Opened, type Opening, problemOf } from './opening.ts';
import { collect, peek, type Source, streamOf } from './source.ts';

/** Attachments that are read of one mail. */
const MOST_ATTACHMENTS = 1000;

/** What a mail carries is read when it can hold a report: signatures, pictures and calendars cannot. */
const SILENT = /\.(?:png|jpe?g|gif|bmp|webp|ics|vcf|p7s|asc|sig|mp[34]|css)$/i;

/** Reads a mail: its own words, then each attachment by its content. */
export async function* openMail({ name, bytes }: Source, opening: Opening): AsyncGenerator<Opened> {
  const whole = await collect(bytes, LARGEST_FILE);
  const { document, attachments } = await readMail(whole);
  yield { input: { name, bytes: whole, document } };
  const texts = attachments.filter((one) => !SILENT.test(one.name) && one.bytes.length > 0);
  for (const [i, attachment] of texts.slice(0, MOST_ATTACHMENTS).entries())
    yield* opening.inside({
      name: `${name}#attachment-${i + 1}`,
      steps: attachment.section === null ? [] : [{ kind: 'part', value: attachment.section }],
      ...(await peek(streamOf(attachment.bytes), HEAD_BYTES)),
    });
  if (texts.length > MOST_ATTACHMENTS)
    yield problemOf(
      name,
      'too-many-attachments',
      `has ${texts.length} attachments; the first ${MOST_ATTACHMENTS} were read. Save the others as files.`,
    );
}

/** Messages of an mbox (RFC 4155) one by one: each begins with a "From " line behind an empty line. */
async function* messagesIn(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string | null> {
  let [rest, isOver] = ['', false];
  for await (const chunk of bytes) {
    const pieces = (rest + Buffer.from(chunk).toString('latin1')).split(
      /\r?\n(?=From \S+ [^\r\n]*\d{4}[^\r\n]*\r?\n)/,
    );
    rest = pieces.pop()!;
    for (const piece of pieces) {
      yield isOver ? null : piece;
      isOver = false;
    }
    if (rest.length > LARGEST_FILE) [rest, isOver] = [rest.slice(-1000), true];
  }
  if (rest.trim() !== '') yield isOver ? null : rest;
}

/** Reads an mbox: every message as a mail. A message that cannot be read is a problem and loses no other. */
export async function* openMbox({ name, bytes }: Source, opening: Opening): AsyncGenerator<Opened> {
  let number = 0;
  for await (const message of messagesIn(bytes)) {
    const own = `${name}#${++number}`;
    if (message === null) {
      yield problemOf(own, 'too-large', 'is a mail of more than 64 MB; it was not read.');
      continue;
    }
    const plain = message.replace(/^>?From [^\n]*\n/, '').replace(/^>(>*From )/gm, '$1');
    try {
      const bytes = Buffer.from(plain, 'latin1');
      const steps = [{ kind: 'message', value: String(number) }] as const;
      yield* opening.beside({ name: own, steps, ...(await peek(streamOf(bytes), HEAD_BYTES)) }, openMail);
    } catch (error) {
      yield failureOf(own, error, 'a mail');
    }
  }
}
