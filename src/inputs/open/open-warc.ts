import type { WARCRecord } from 'warcio';
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

/** Whether the record's bytes ended before its length did. */
function isCutOff(record: WARCRecord): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- the only place that knows how much was missing
  return Number((record._reader as { limit?: number }).limit ?? 0) > 0;
}

function cutOff(name: string): Opened {
  return problemOf(
    name,
    'cut-off',
    'breaks off in mid-record; the records before it were read. Get the file again.',
  );
}

async function* openRecord(record: WARCRecord, name: string, opening: Opening): AsyncGenerator<Opened> {
  try {
    const bytes = await collect(record, LARGEST_RESPONSE);
    if (isCutOff(record)) return yield cutOff(name);
    const [url, captured] = [record.warcTargetURI, record.warcDate];
    const meta = { ...(url ? { url } : {}), ...(captured ? { captured } : {}) };
    for await (const opened of opening.inside({ name, ...(await peek(streamOf(bytes), HEAD_BYTES)) }))
      yield 'input' in opened ? { input: { ...opened.input, meta } } : opened;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    await record.skipFully();
    yield problemOf(name, 'too-large', 'is a response of more than 16 MB; it was not read.');
  }
}

/** Reads a WARC (ISO 28500) record by record: every HTML, text or PDF response is a report, with its capture time. */
export async function* openWarc(source: Source, opening: Opening): AsyncGenerator<Opened> {
  const { WARCParser } = await import('warcio');
  let number = 0;
  try {
    for await (const record of WARCParser.iterRecords(source.bytes)) {
      number++;
      const name = `${source.name}#${number}`;
      if (isReport(record)) yield* openRecord(record, name, opening);
      else await record.skipFully();
      if (!record.warcType) yield cutOff(name);
    }
  } catch (error) {
    yield failureOf(`${source.name}#${number + 1}`, error, 'a WARC record');
  }
}
