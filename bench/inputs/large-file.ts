import { gzipSync } from 'node:zlib';
import type { Report } from '../../src/model/index.ts';
import { simulatePress } from '../press/press.ts';

/** Kinds of large files that are made. */
export const LARGE_KINDS = ['feed', 'warc', 'warc.gz', 'mbox', 'csv', 'jsonl'] as const;

export type LargeKind = (typeof LARGE_KINDS)[number];

/** Reports of the press that come again and again, each time with a line of its own. */
const PRESS = 2000;

/** What a page has beside its article: code and styles, in characters. */
const BESIDE = 100_000;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function paragraphsOf(text: string): string {
  return text
    .split(/\n+/)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n');
}

function addressOf(number: number): string {
  return `https://paper-${number % 400}.example/report-${number}`;
}

function pageOf({ text, published }: Report, number: number): string {
  const [title = ''] = text.split('\n', 1);
  const menu = Array.from({ length: 60 }, (_, i) => `<li><a href="/part-${i}">Part ${i}</a></li>`).join('');
  const state = `{"report":${number},"seen":[${'12345678,'.repeat(BESIDE / 18)}0]}`;
  const style = '.a{margin:0 auto;padding:1em}\n'.repeat(BESIDE / 60);
  return `<!doctype html><html lang="en"><head><title>${escaped(title)}</title><style>${style}</style>
<meta property="article:published_time" content="${published ?? ''}"><script>window.state=${state}</script></head><body>
<nav><ul>${menu}</ul></nav><article><h1>${escaped(title)}</h1>${paragraphsOf(text)}</article><footer><p>All about us</p></footer></body></html>`;
}

function recordOf(report: Report, number: number): Buffer {
  const page = Buffer.from(pageOf(report, number));
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${page.length}\r\n\r\n`;
  const id = `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Date: 2031-03-04T05:06:07Z\r\nWARC-Target-URI: ${addressOf(number)}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${http.length + page.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head + http), page, Buffer.from('\r\n\r\n')]);
}

interface Form {
  readonly head: string;
  readonly one: (report: Report, number: number) => Uint8Array | string;
  readonly tail: string;
}

function entryOf({ text }: Report, number: number): string {
  const [title = ''] = text.split('\n', 1);
  return `<item><title>${escaped(title)}</title><link>${addressOf(number)}</link><guid>${number}</guid><pubDate>Tue, 04 Mar 2031 05:06:07 GMT</pubDate><description>${escaped(paragraphsOf(text.slice(0, 300)))}</description></item>\n`;
}

function messageOf({ text }: Report, number: number): string {
  const [title = ''] = text.split('\n', 1);
  return `From desk@paper.example Tue Mar  4 06:00:00 2031\nFrom: Desk <desk@paper.example>\nTo: all@paper.example\nMessage-ID: <${number}@paper.example>\nDate: Tue, 04 Mar 2031 06:00:00 +0000\nSubject: ${title}\n\n${text.replace(/^From /gm, '>From ')}\n\n`;
}

const FORMS: Readonly<Record<LargeKind, Form>> = {
  feed: {
    head: '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Norhaven Wire</title><link>https://wire.example</link><description>All</description>\n',
    one: entryOf,
    tail: '</channel></rss>\n',
  },
  warc: { head: '', one: recordOf, tail: '' },
  'warc.gz': { head: '', one: (report, number) => gzipSync(recordOf(report, number)), tail: '' },
  mbox: { head: '', one: messageOf, tail: '' },
  csv: {
    head: 'title,url,text\n',
    one: ({ text }, number) => `Report ${number},${addressOf(number)},"${text.replaceAll('"', '""')}"\n`,
    tail: '',
  },
  jsonl: {
    head: '',
    one: ({ text }, number) => `${JSON.stringify({ url: addressOf(number), text })}\n`,
    tail: '',
  },
};

/** The pieces of a file of so many reports, every one with words of its own; the same at every call. */
export function* largeFile(kind: LargeKind, reports: number): Generator<Uint8Array> {
  const { head, one, tail } = FORMS[kind];
  const press = simulatePress(Math.min(PRESS, reports));
  yield Buffer.from(head);
  for (let number = 1; number <= reports; number++) {
    const { report } = press[number % press.length]!;
    const own = { ...report, text: `${report.text}\n\nThis is notice ${number} of the desk.` };
    yield Buffer.from(one(own, number));
  }
  yield Buffer.from(tail);
}
