// npx tsx bench/inputs/make-large-file.ts KIND REPORTS FILE: makes a file of so many reports of the simulated press, in
// one of the forms that are read (feed, warc, warc.gz, mbox, csv, jsonl). The same bytes at every call.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { LARGE_KINDS, type LargeKind, largeFile } from './large-file.ts';

const [kind = '', reports = '', file = ''] = process.argv.slice(2);
if (!LARGE_KINDS.includes(kind as LargeKind) || !(Number(reports) > 0) || file === '') {
  process.stderr.write(`usage: make-large-file.ts ${LARGE_KINDS.join('|')} REPORTS FILE\n`);
  process.exitCode = 2;
} else {
  await pipeline(Readable.from(largeFile(kind as LargeKind, Number(reports))), createWriteStream(file));
}
