import type { WARCParser, WARCRecord } from 'warcio';
import type { Selector } from '../../model/index.ts';
import { HEAD_BYTES } from '../../reports/index.ts';
import { failureOf, type Opened, type Opening, problemOf } from './opening.ts';
import { collect, peek, type Source, streamOf, TooLarge } from './source.ts';

/** The largest response that is read, in bytes. */
const LARGEST_RESPONSE = 16 * 1024 * 1024;

const READ = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))/i;

function contentTypeOf(record: WARCRecord): string {
  return record.httpHeaders?.headers.get('content-type') ?? record.warcContentType ?? '';
}

function isReport(record: WARCRecord): boolean {
  if (record.warcType !== 'response' && record.warcType !== 'resource') return false;
  const status = record.httpHeaders?.statusCode;
  return (status === undefined || Number(status) === 200) && READ.test(contentTypeOf(record));
}

/** What warcio reads a record's bytes through; `limit` is how many are still to come. */
type Rest = AsyncIterable<Uint8Array> & { readonly limit?: number };

function restOf(record: WARCRecord): Rest {
  // oxlint-disable-next-line no-underscore-dangle -- the only place that knows how much was missing
  return record._reader as unknown as Rest;
}

/** Whether the record's bytes ended before its length did. */
function isCutOff(record: WARCRecord): boolean {
  return Number(restOf(record).limit ?? 0) > 0;
}

/** Passes over what is left of a record. The parser's own way never comes to an end where the file breaks off. */
async function skipRest(record: WARCRecord): Promise<void> {
  const chunks = restOf(record)[Symbol.asyncIterator]();
  while ((await chunks.next()).done !== true);
}

function cutOff(name: string): Opened {
  return problemOf(
    name,
    'cut-off',
    'breaks off in mid-record; the records before it were read. Get the file again.',
  );
}

/** The id of a record, and where it stands in the unpacked file. */
function stepsTo(record: WARCRecord, { offset, recordLength }: WARCParser): Selector[] {
  const id = /^<?(urn:uuid:[\w-]{36})>?$/.exec(record.warcHeader('WARC-Record-ID')?.trim() ?? '')?.[1];
  const bytes: Selector = { kind: 'bytes', value: `${offset}-${offset + recordLength}` };
  return id === undefined ? [bytes] : [bytes, { kind: 'record', value: id }];
}

interface Found {
  readonly record: WARCRecord;
  readonly name: string;
  readonly parser: WARCParser;
}

async function* openRecord({ record, name, parser }: Found, opening: Opening): AsyncGenerator<Opened> {
  try {
    const bytes = await collect(record, LARGEST_RESPONSE);
    if (isCutOff(record)) return;
    const [url, captured] = [record.warcTargetURI, record.warcDate];
    const meta = { ...(url ? { url } : {}), ...(captured ? { captured } : {}) };
    const source = { name, steps: stepsTo(record, parser), ...(await peek(streamOf(bytes), HEAD_BYTES)) };
    for await (const opened of opening.inside(source))
      yield 'input' in opened
        ? { input: { ...opened.input, meta: { ...opened.input.meta, ...meta } } }
        : opened;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    yield problemOf(name, 'too-large', 'is a response of more than 16 MB; it was not read.');
  }
}

/** Reads a WARC (ISO 28500) record by record: every HTML, text or PDF response is a report, with its capture time. */
export async function* openWarc(source: Source, opening: Opening): AsyncGenerator<Opened> {
  const { WARCParser: Parser } = await import('warcio');
  const parser = new Parser(source.bytes);
  let number = 0;
  try {
    for await (const record of parser) {
      number++;
      const name = `${source.name}#${number}`;
      if (isReport(record)) yield* openRecord({ record, name, parser }, opening);
      await skipRest(record);
      if (isCutOff(record)) return yield cutOff(name);
      if (!record.warcType) yield cutOff(name);
    }
  } catch (error) {
    yield failureOf(`${source.name}#${number + 1}`, error, 'a WARC record');
  }
}
