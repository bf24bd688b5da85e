/** What bytes are that have to be opened before they are text, by their content: names of files lie. */
export type ByteType =
  | 'application/pdf'
  | 'application/zip'
  | 'application/gzip'
  | 'application/warc'
  | 'application/mbox'
  | 'message/rfc822'
  | 'multipart/related';

/** How many bytes at the start tell the type. */
export const HEAD_BYTES = 8192;

const PDF = /(?:^|[\r\n])%PDF-\d\.\d/;
const WARC = /^WARC\/\d\.\d\r?\n/;
const MBOX = /^>?From \S+ [^\r\n]{0,80}\d{4}[^\r\n]{0,20}\r?\n[A-Za-z][\w-]{1,60}:/;

/** The formats that are opened, in the order in which they are tried; `head` holds a byte in each code unit. */
const FORMATS: readonly { readonly type: ByteType; readonly is: (head: string) => boolean }[] = [
  { type: 'application/zip', is: (head) => head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06') },
  { type: 'application/gzip', is: (head) => head.startsWith('\x1f\x8b\x08') },
  { type: 'application/pdf', is: (head) => PDF.test(head.slice(0, 1024)) },
  { type: 'application/warc', is: (head) => WARC.test(head) },
  { type: 'application/mbox', is: (head) => MBOX.test(head) },
  { type: 'multipart/related', is: (head) => isSavedPage(headersIn(head)) },
  { type: 'message/rfc822', is: (head) => isMail(headersIn(head)) },
];

const HEADER = /^([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?(.*)$/;

/** Header fields at the very start by their names in lower case; empty when the first line is none. */
function headersIn(head: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let last = '';
  for (const line of head.split(/\r?\n/)) {
    const match = HEADER.exec(line);
    if (match) {
      last = match[1]!.toLowerCase();
      if (!headers.has(last)) headers.set(last, match[2]!);
    } else if (last !== '' && /^[ \t]+\S/.test(line)) {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
    } else break;
  }
  return headers;
}

const TRANSPORT = ['message-id', 'received', 'mime-version', 'return-path', 'delivered-to'];

function isMail(headers: ReadonlyMap<string, string>): boolean {
  const has = (name: string) => headers.has(name);
  const travelled = TRANSPORT.some(has) && ['from', 'subject', 'date', 'content-type'].some(has);
  return travelled || (has('from') && has('date') && (has('subject') || has('to')));
}

/** A page with its pictures in one file (MHTML) is a mail that was never sent. */
function isSavedPage(headers: ReadonlyMap<string, string>): boolean {
  if (!/^multipart\/related/i.test(headers.get('content-type')?.trim() ?? '')) return false;
  if (headers.has('snapshot-content-location')) return true;
  return (
    /saved by/i.test(headers.get('from') ?? '') ||
    !['to', 'received', 'message-id'].some((name) => headers.has(name))
  );
}

/** The type of bytes that have to be opened first, by their first {@link HEAD_BYTES}; null for everything else. */
export function byteTypeOf(bytes: Uint8Array): ByteType | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString(
    'latin1',
  );
  return FORMATS.find(({ is }) => is(head))?.type ?? null;
}
