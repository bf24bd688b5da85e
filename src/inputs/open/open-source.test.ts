import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { placesAt, type Report } from '../../model/index.ts';
import { type Input, readInputs } from '../../reports/index.ts';
import { openInput } from '../index.ts';
import { makeDocx, makePdf, makeResponse } from '../testing/make-files.ts';

const FERRY =
  'The ferry ran aground off the port of Norhaven on Monday, and the harbour master said that nobody was hurt.';
const BRIDGE =
  'The old bridge at Fenwick was closed on Tuesday after the council found cracks in two of its pillars.';

async function read(name: string, bytes: Uint8Array) {
  const inputs: Input[] = [];
  const codes: string[] = [];
  for await (const opened of openInput({ name, bytes }))
    if ('input' in opened) inputs.push(opened.input);
    else codes.push(`${opened.problem.input} ${opened.problem.code}`);
  const { reports, problems } = readInputs(inputs);
  const told = problems.filter(({ code }) => !/language|english/.test(code));
  return { reports, codes: [...codes, ...told.map(({ input, code }) => `${input} ${code}`)] };
}

function words({ text, parts }: Report, kind: string): string[] {
  return parts.filter((part) => part.kind === kind).map(({ start, end }) => text.slice(start, end).trim());
}

const byInput = (reports: readonly Report[]) => reports.map(({ inputs, text }) => [inputs[0], text]).sort();

describe('documents, whatever their names say', () => {
  it('reads a PDF and says on which page its words stand', async () => {
    const { reports } = await read('plan.txt', makePdf([[FERRY], [BRIDGE]]));
    expect(
      reports.map(({ parts, text, where }) =>
        parts.map((part) => [
          text.slice(part.start, part.end),
          ...placesAt(where, part).map(({ kind, value }) => `${kind} ${value}`),
        ]),
      ),
    ).toEqual([
      [
        [FERRY, 'page 1'],
        [BRIDGE, 'page 2'],
      ],
    ]);
    expect(reports[0]!.original.mediaType).toBe('application/pdf');
  });

  it('says that a PDF without words is a scan, and that a broken one is broken', async () => {
    expect((await read('scan.pdf', makePdf([[]]))).codes).toEqual(['scan.pdf no-text-layer']);
    expect((await read('cut.pdf', strToU8('%PDF-1.4\n1 0 obj<</Ty'))).codes).toEqual(['cut.pdf broken-file']);
  });

  it('reads a Word document, alone and inside a ZIP', async () => {
    const docx = makeDocx([FERRY, BRIDGE]);
    expect((await read('a.docx', docx)).reports.map(({ text }) => text)).toEqual([`${FERRY}\n\n${BRIDGE}`]);
    const { reports } = await read('all.zip', zipSync({ 'in/a.bin': docx }));
    expect(byInput(reports)).toEqual([['all.zip#in/a.bin', `${FERRY}\n\n${BRIDGE}`]]);
  });

  it('reads a page that was saved as one file, with its address', async () => {
    const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://gazette.example/ferry\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Location: https://gazette.example/ferry\r\n\r\n<html><body><article><p>${FERRY}</p></article></body></html>\r\n--b--\r\n`;
    const { reports } = await read('page', strToU8(mhtml));
    expect(reports.map(({ url, text }) => [url, text])).toEqual([['https://gazette.example/ferry', FERRY]]);
  });
});

const MAIL = `From: Ann Arden <ann@wire.example>\r\nTo: desk@gazette.example\r\nSubject: Ferry aground\r\nDate: Tue, 04 Mar 2031 06:00:00 +0000\r\n\r\n${FERRY}\r\n\r\nOn 3 March 2031, Bo Brook wrote:\r\n> ${BRIDGE}\r\n\r\n-- \r\nAnn Arden, Norhaven Wire\r\n`;

describe('mail', () => {
  it('keeps quoted replies and signatures apart from what the mail says', async () => {
    const [mail] = (await read('mail', strToU8(MAIL))).reports;
    expect(mail).toMatchObject({
      title: 'Ferry aground',
      author: 'Ann Arden',
      published: '2031-03-04T06:00:00Z',
    });
    expect(words(mail!, 'body')).toEqual([FERRY]);
    expect(words(mail!, 'quoted')[0]).toContain(BRIDGE);
    expect(words(mail!, 'signature')[0]).toContain('Norhaven Wire');
  });

  it('reads a mailbox message by message', async () => {
    const mbox = `From a@x.example Tue Mar  4 06:00:00 2031\r\n${MAIL}\r\nFrom b@x.example Tue Mar  4 07:00:00 2031\r\nFrom: b@x.example\r\nDate: Tue, 04 Mar 2031 07:00:00 +0000\r\nSubject: Bridge\r\n\r\n${BRIDGE}\r\n`;
    const { reports } = await read('box', strToU8(mbox));
    expect(reports.map(({ inputs, title }) => [inputs[0], title]).sort()).toEqual([
      ['box#1', 'Ferry aground'],
      ['box#2', 'Bridge'],
    ]);
  });

  it('reads the first thousand of ten thousand attachments, and says so', async () => {
    const parts = Array.from(
      { length: 10_000 },
      (_, i) =>
        `--b\r\nContent-Type: text/plain; name=${i}.txt\r\nContent-Disposition: attachment; filename=${i}.txt\r\n\r\nNote ${i} of the harbour.\r\n`,
    );
    const mail = `From: a@x.example\r\nDate: Tue, 04 Mar 2031 06:00:00 +0000\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n${FERRY}\r\n${parts.join('')}--b--`;
    let [inputs, codes] = [0, ''];
    for await (const opened of openInput({ name: 'm', bytes: strToU8(mail) }))
      if ('input' in opened) inputs++;
      else codes += opened.problem.code;
    expect([inputs, codes]).toEqual([1001, 'too-many-attachments']);
  });
});

describe('web archives', () => {
  const page = (text: string) => `<html><body><article><p>${text}</p></article></body></html>`;

  it('reads each page of a WARC with address and capture time, packed or not, alone or in a WACZ', async () => {
    const one = await makeResponse('https://gazette.example/ferry', page(FERRY));
    const warc = Buffer.concat([one, await makeResponse('https://fen.example/bridge', page(BRIDGE))]);
    const packed = gzipSync(warc);
    for (const bytes of [
      warc,
      packed,
      zipSync({ 'archive/data.warc.gz': packed, 'datapackage.json': strToU8('') }),
    ]) {
      const { reports, codes } = await read('w', bytes);
      expect(codes).toEqual([]);
      expect(reports.map(({ url, captured, text }) => [url, captured, text]).sort()).toEqual([
        ['https://fen.example/bridge', '2031-03-04T05:06:07Z', BRIDGE],
        ['https://gazette.example/ferry', '2031-03-04T05:06:07Z', FERRY],
      ]);
    }
  });

  it('reads what stands before the place where a WARC breaks off', async () => {
    const one = await makeResponse('https://gazette.example/ferry', page(FERRY));
    const cut = Buffer.concat([one, one.subarray(0, one.length - 30)]);
    const { reports, codes } = await read('w', cut);
    expect(reports.map(({ text }) => text)).toEqual([FERRY]);
    expect(codes).toEqual(['w#2 cut-off']);
  });

  it('ends where a WARC breaks off in a record that is no report', async () => {
    const one = await makeResponse('https://gazette.example/ferry', page(FERRY));
    const other = Buffer.from(one).toString().replace('text/html', 'image/png');
    for (const cut of [1, 30, 90]) {
      const { reports, codes } = await read('w', Buffer.concat([one, strToU8(other.slice(0, -cut - 4))]));
      expect([reports.length, codes]).toEqual([1, ['w#2 cut-off']]);
    }
  });
});

describe('packed files', () => {
  it('reads members of all kinds, and never takes their names for paths', async () => {
    const zip = zipSync({
      'a/ferry.txt': strToU8(FERRY),
      'b.zip': zipSync({ 'bridge.txt': strToU8(BRIDGE) }),
    });
    expect(byInput((await read('z', zip)).reports)).toEqual([
      ['z#a/ferry.txt', FERRY],
      ['z#b.zip#bridge.txt', BRIDGE],
    ]);
    const { reports, codes } = await read('z', zipSync({ '../../etc/ferry.txt': strToU8(FERRY) }));
    expect([reports.length, codes]).toEqual([0, ['z broken-file']]);
  });

  it('reads pages that were saved with folders beside them, and not what is in these', async () => {
    const page = strToU8(`<!doctype html><p>${FERRY}</p>`);
    const saved = zipSync({ 'b/Ferry.html': page, 'b/Ferry_files/frame.html': page, 'c_files/d.html': page });
    expect(byInput((await read('z', saved)).reports)).toEqual([['z#b/Ferry.html', FERRY]]);
  });

  it('does not unpack bombs, flat or nested, and reads the rest', async () => {
    const bomb = zipSync({ 'zeros.txt': new Uint8Array(30_000_000), 'ferry.txt': strToU8(FERRY) });
    const flat = await read('z', bomb);
    expect([flat.codes, flat.reports.length]).toEqual([['z#zeros.txt unpacks-too-large'], 1]);
    let nested = bomb;
    for (let i = 0; i < 6; i++) nested = zipSync({ 'in.zip': nested });
    expect((await read('z', nested)).codes[0]).toMatch(/too-deep$/);
  });

  it('stops a packed stream that unpacks without end', async () => {
    const bytes = gzipSync(new Uint8Array(100_000_000));
    expect((await read('z.gz', bytes)).codes).toEqual(['z.gz too-large']);
  });
});
