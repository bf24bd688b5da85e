import { WARCRecord, WARCSerializer } from 'warcio';
import type { FetchedPage } from './fetch-pages.ts';
import { type Exchange, USER_AGENT } from './request.ts';

const VERSION = 'WARC/1.1';

/** Chunking is undone before a body reaches us, so the header that tells of it would be wrong. */
const NOT_KEPT: ReadonlySet<string> = new Set(['transfer-encoding']);

/** Fetched pages as a gzipped WARC 1.1 (ISO 28500): every answer as it was sent, redirects too, each with its time. */
export async function warcOf(pages: readonly FetchedPage[]): Promise<Uint8Array> {
  const info = WARCRecord.createWARCInfo({ warcVersion: VERSION }, { software: USER_AGENT });
  const responses = pages.flatMap(({ at, exchanges }) =>
    exchanges.map((exchange) => responseRecord(exchange, at)),
  );
  const records: Uint8Array[] = [];
  for (const record of [info, ...responses])
    records.push(await WARCSerializer.serialize(record, { gzip: true }));
  return Buffer.concat(records);
}

function responseRecord({ url, status, statusText, rawHeaders, body }: Exchange, date: string): WARCRecord {
  const options = {
    url,
    date,
    type: 'response' as const,
    warcVersion: VERSION as 'WARC/1.1',
    statusline: `HTTP/1.1 ${status} ${statusText}`,
    httpHeaders: keptHeaders(rawHeaders),
    keepHeadersCase: true,
  };
  return WARCRecord.create(options, [body]);
}

/** Headers by name; of those that were sent twice, both values. */
function keptHeaders(raw: readonly string[]): Record<string, string> {
  const kept = new Map<string, string>();
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [name, value] = [raw[i]!, raw[i + 1]!];
    if (NOT_KEPT.has(name.toLowerCase())) continue;
    const known = kept.get(name);
    kept.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  return Object.fromEntries(kept);
}
