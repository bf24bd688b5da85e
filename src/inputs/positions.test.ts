import { strToU8, unzipSync, zipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { placesAt, type Report } from '../model/index.ts';
import { readInputs } from '../reports/index.ts';
import { openInputs } from './index.ts';
import { makeDocx, makePdf, makeResponse } from './testing/make-files.ts';

const FERRY = 'The ferry ran aground off the port of Norhaven on Monday, the harbour master said.';
const BRIDGE =
  'The old bridge at Fenwick was closed on Tuesday after cracks were found in two of its pillars.';

async function read(name: string, bytes: Uint8Array | string): Promise<readonly Report[]> {
  const { inputs } = await openInputs([{ name, bytes: typeof bytes === 'string' ? strToU8(bytes) : bytes }]);
  return readInputs(inputs).reports;
}

/** The steps to the report, and the places of some of its words, as "kind value". */
function way(report: Report, words: string): string[] {
  const start = report.text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const places = placesAt(report.where, { start, end: start + words.length });
  return [...(report.original.within ?? []), ...places].map(({ kind, value }) => `${kind} ${value}`);
}

async function wayIn(bytes: Uint8Array | string, words: string): Promise<string[]> {
  const found = (await read('in', bytes)).find(({ text }) => text.includes(words));
  return way(found!, words);
}

const PAGE = `<!doctype html><html><head><title>Ferry aground</title></head><body><nav><ul><li>Home<li>Sport</ul></nav>
<div class="main"><h1>Ferry aground off Norhaven</h1><p>${FERRY}<p>${BRIDGE}
<div id="aside"><p>${FERRY.replace('Monday', 'Sunday')}</p><p>First line of it<br><br>Second line of it</p></div>
<p>A <b>last</b> paragraph, about <a href="/x">the council</a>, with words enough to be one.</p></div></body></html>`;

describe('the element of a page', () => {
  it('is named so that its selector finds it in the original bytes, with the words in it', async () => {
    const [report] = await read('page.html', PAGE);
    const { document } = parseHTML(PAGE);
    expect(report!.where!.length).toBeGreaterThan(7);
    for (const [i, { start, value }] of report!.where!.entries()) {
      const words = report!.text
        .slice(start, report!.where![i + 1]?.start)
        .trim()
        .replace(/\s+/g, ' ');
      const there = document.querySelector(value)?.textContent?.replace(/\s+/g, ' ');
      for (const line of words.split(/(?<=line of it) /)) expect(there).toContain(line);
    }
  });

  it('is counted from the nearest id that no other element has', async () => {
    const [report] = await read('page.html', PAGE);
    expect(way(report!, 'Sunday')).toEqual(['css #aside > p:nth-of-type(1)']);
    expect(way(report!, 'Fenwick')).toEqual(['css body > div:nth-of-type(1) > p:nth-of-type(2)']);
  });

  it('is the whole page where it stands too deep to be followed', async () => {
    const [report] = await read('page.html', `${'<div>'.repeat(200)}<p>${FERRY}</p>${'</div>'.repeat(200)}`);
    expect(way(report!, FERRY)).toEqual(['css html']);
  });
});

describe('the place of words', () => {
  it('is the page of a PDF, and both pages of words that run over', async () => {
    const [report] = await read('a.pdf', makePdf([[FERRY], [BRIDGE]]));
    expect(way(report!, BRIDGE)).toEqual(['page 2']);
    expect(
      placesAt(report!.where, { start: 10, end: report!.text.length }).map(({ value }) => value),
    ).toEqual(['1', '2']);
  });

  it('is the paragraph of a Word document, as its XML counts them', async () => {
    const docx = makeDocx(['Norhaven', '', FERRY, '', BRIDGE]);
    const [report] = await read('a.docx', docx);
    expect([way(report!, FERRY), way(report!, BRIDGE)]).toEqual([['paragraph 3'], ['paragraph 5']]);
    const xml = new TextDecoder().decode(unzipSync(docx)['word/document.xml']);
    expect(xml.split('<w:p>')[5]).toContain(BRIDGE);
  });

  it('is the part of a mail, and the part that an attachment is', async () => {
    const mail = [
      'From: Ann Arden <ann@wire.example>\r\nDate: Tue, 04 Mar 2031 06:00:00 +0000\r\nSubject: Ferry\r\nMIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: multipart/alternative; boundary=i\r\n',
      `--i\r\nContent-Type: text/plain\r\n\r\n${FERRY}\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>${FERRY}</p>\r\n--i--`,
      `--o\r\nContent-Type: text/plain; name=b.txt\r\nContent-Disposition: attachment; filename=b.txt\r\n\r\n${BRIDGE}\r\n--o--\r\n`,
    ].join('\r\n');
    expect(await wayIn(mail, FERRY)).toEqual(['part 1.1']);
    expect(await wayIn(mail, BRIDGE)).toEqual(['part 2']);
    const box = `From a@x.example Tue Mar  4 06:00:00 2031\r\n${mail}\r\nFrom b@x.example Tue Mar  4 07:00:00 2031\r\n${mail.replaceAll('Monday', 'Friday')}`;
    expect(await wayIn(box, 'Friday')).toEqual(['message 2', 'part 1.1']);
  });

  it('is the element of a saved page and of a mail without plain text', async () => {
    const html = `<html><body><article><p>${BRIDGE}</p><p>${FERRY}</p></article></body></html>`;
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/css\r\n\r\np {}\r\n--b\r\nContent-Type: text/html\r\n\r\n${html}\r\n--b--\r\n`;
    const place = 'css body > article:nth-of-type(1) > p:nth-of-type(2)';
    expect(await wayIn(mhtml, FERRY)).toEqual(['part 2', place]);
    const mail = `From: a@x.example\r\nDate: Tue, 04 Mar 2031 06:00:00 +0000\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n${html}`;
    expect(await wayIn(mail, FERRY)).toEqual(['part 1', place]);
  });

  it('is the record of a WARC by its id and its bytes, inside the member of a WACZ', async () => {
    const page = (words: string) => `<html><body><p>${words}</p></body></html>`;
    const records = [
      await makeResponse('https://fen.example/bridge', page(BRIDGE)),
      await makeResponse('https://gazette.example/ferry', page(FERRY)),
    ];
    const warc = Buffer.concat(records);
    const [member, bytes, id, element] = await wayIn(zipSync({ 'archive/a.warc': warc }), FERRY);
    expect([member, element]).toEqual(['member archive/a.warc', 'css body > p:nth-of-type(1)']);
    const [start, end] = /(\d+)-(\d+)/.exec(bytes!)!.slice(1).map(Number);
    const record = warc.subarray(start, end).toString();
    expect(record).toMatch(/^WARC\/1\.\d\r\n/);
    expect(record).toContain(FERRY);
    expect(record).toContain(`WARC-Record-ID: <${id!.replace('record ', '')}>`);
  });

  it('is the row of a table, the line of JSON lines and the entry of a list', async () => {
    expect(await wayIn(`title,text\nBridge,"${BRIDGE}"\nFerry,"${FERRY}"\n`, FERRY)).toEqual(['row 3']);
    const records = [BRIDGE, FERRY].map((text) => JSON.stringify({ text }));
    expect(await wayIn(`${records[0]}\n\n${records[1]}\n`, FERRY)).toEqual(['line 3']);
    expect(await wayIn(`[${records.join()}]`, FERRY)).toEqual(['pointer /1']);
  });
});
