import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Input, readInputs } from '../reports/index.ts';
import { openInput } from './index.ts';
import { makeDocx, makePdf, makeResponse } from './testing/make-files.ts';

const FERRY =
  'The ferry ran aground off Norhaven on Monday, and the harbour master said that nobody was hurt.';
const BRIDGE = 'The old bridge at Fenwick was closed on Tuesday after the council found cracks in it.';
const PAGE = `<!doctype html><html><head><title>Ferry</title><meta property="og:site_name" content="Osk Post">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry"}</script></head><body><article><h1>Ferry</h1>
<p>${FERRY}</p><p>${BRIDGE}</p></article><section class="comments"><p>Nonsense!</p></section></body></html>`;
const MAIL = `From: desk@osk.example\r\nSubject: Ferry\r\nDate: Mon, 3 Mar 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r
Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r
Content-Transfer-Encoding: quoted-printable\r\n\r\n${FERRY}=20\r\n\r\n> ${BRIDGE}\r\n--b\r\nContent-Type: text/html\r\n\r\n${PAGE}\r\n--b--\r\n`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Osk Post</title><item><title>Ferry</title>
<link>https://osk.example/1</link><description>${FERRY}</description></item><item><title>Bridge</title><description>${BRIDGE}</description></item></channel></rss>`;
const ATOM = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Osk Post</title><id>x</id><entry><id>1</id>
<title>Ferry</title><updated>2031-03-03T10:00:00Z</updated><content type="html">&lt;p&gt;${FERRY}&lt;/p&gt;</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Osk Post',
  items: [
    { id: '1', title: 'Ferry', content_text: FERRY },
    { id: '2', content_html: `<p>${BRIDGE}</p>` },
  ],
});
const MHTML = `From: <Saved by Headwater>\r\nSnapshot-Content-Location: https://osk.example/\r\nMIME-Version: 1.0\r
Content-Type: multipart/related; type="text/html"; boundary="m"\r\n\r\n--m\r\nContent-Type: text/html\r
Content-Location: https://osk.example/\r\n\r\n${PAGE}\r\n--m--\r\n`;

/** One file of each form that is read, made here. */
const FILES = new Map<string, Uint8Array>([
  ['a.txt', strToU8(`Ferry\n\n${FERRY}\n\n${BRIDGE}`)],
  ['a.md', strToU8(`---\ntitle: Ferry\npublished: 2031-03-03\n---\n# Ferry\n\n${FERRY}`)],
  ['a.html', strToU8(PAGE)],
  ['a.json', strToU8(JSON.stringify([{ id: 'a', text: FERRY, published: '2031-03-03' }]))],
  [
    'a.jsonl',
    strToU8(`${JSON.stringify({ id: 'a', text: FERRY })}\n${JSON.stringify({ id: 'b', html: PAGE })}\n`),
  ],
  ['a.csv', strToU8(`id,publisher,text\n1,Osk Post,"${FERRY}"\n2,Dorn Sun,"${BRIDGE}"\n`)],
  ['a.tsv', strToU8(`id\tpublisher\ttext\n1\tOsk Post\t${FERRY}\n`)],
  ['a.rss', strToU8(RSS)],
  ['a.atom', strToU8(ATOM)],
  ['feed.json', strToU8(JSON_FEED)],
  ['a.eml', strToU8(MAIL)],
  [
    'a.mbox',
    strToU8(
      `From desk@osk.example Mon Mar  3 10:00:00 2031\n${MAIL}\n\nFrom desk@osk.example Mon Mar  3 11:00:00 2031\n${MAIL}\n`,
    ),
  ],
  ['a.mhtml', strToU8(MHTML)],
  ['a.pdf', makePdf([[FERRY], [BRIDGE]])],
  ['a.docx', makeDocx([FERRY, BRIDGE])],
  ['a.zip', zipSync({ 'a.txt': strToU8(FERRY), 'b/b.html': strToU8(PAGE) })],
]);

beforeAll(async () => {
  const response = await makeResponse('https://osk.example/ferry', PAGE);
  FILES.set('a.warc', response);
  FILES.set('a.warc.gz', gzipSync(response));
  FILES.set('a.wacz', zipSync({ 'archive/data.warc': response, 'datapackage.json': strToU8('{}') }));
});

const FORMS = [...FILES.keys(), 'a.warc', 'a.warc.gz', 'a.wacz'];

async function read(name: string, bytes: Uint8Array) {
  const inputs: Input[] = [];
  const problems = [];
  for await (const opened of openInput({ name, bytes }))
    if ('input' in opened) inputs.push(opened.input);
    else problems.push(opened.problem);
  const found = readInputs(inputs);
  return { reports: found.reports, problems: [...problems, ...found.problems] };
}

/** Where in a file, as a share of its length. */
const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const change = fc.oneof(
  fc.record({ kind: fc.constant('byte' as const), at: place, byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('twice' as const), at: place, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('out' as const), at: place, length: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.double({ min: 0.2, max: 1, noNaN: true }) }),
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

function damaged(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const one of changes) {
    const at = Math.floor(one.at * now.length);
    if (one.kind === 'byte') now[at] = one.byte;
    else if (one.kind === 'cut') now = now.subarray(0, Math.max(1, at));
    else {
      const piece = now.subarray(at, at + one.length);
      now = Buffer.concat([
        now.subarray(0, at),
        ...(one.kind === 'twice' ? [piece, piece] : []),
        now.subarray(at + one.length),
      ]);
    }
  }
  return now.length === 0 ? Buffer.from([0]) : now;
}

describe('a damaged file gives reports or problems that name it, and never crashes or hangs its reader', () => {
  test('whole, each gives a report', async () => {
    for (const name of FORMS)
      expect((await read(name, FILES.get(name)!)).reports.length, name).toBeGreaterThan(0);
  });

  test.each(FORMS)('%s', { timeout: 20_000 }, async (name) => {
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const { reports, problems } = await read(name, damaged(FILES.get(name)!, changes));
        expect(reports.length + problems.length).toBeGreaterThan(0);
        for (const { input, code, message } of problems) {
          expect(input).toContain(name);
          expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
          expect(message.length).toBeGreaterThan(10);
        }
        for (const { text, parts } of reports)
          for (const { start, end } of parts)
            expect(start >= 0 && start < end && end <= text.length).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
