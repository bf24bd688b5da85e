import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { readJsonLines, readPaths } from '../../inputs/index.ts';
import { type Wording, wordingOf } from '../../lineage/index.ts';
import type { Problem, Report } from '../../model/index.ts';
import { identify } from '../../reports/index.ts';
import type { Batch, ReadBatch } from './lineage-batch.ts';
import type { Progress } from './lineage-progress.ts';
import { openReaders, type Readers } from './lineage-readers.ts';

/** Lines that are read in one go. */
const BATCH = 256;

const STREAMED = /\.(?:jsonl|ndjson)$/i;

/** Wordings of all reports, each under an id of its own. */
export interface ReadWordings {
  readonly wordings: readonly Wording[];
  readonly problems: readonly Problem[];
}

/** Reads files and folders, and JSONL (named files, or stdin where no path is given) line by line, however long it is. */
export async function readWordings(paths: readonly string[], progress: Progress): Promise<ReadWordings> {
  const streams = await streamsAmong(paths);
  const rest = paths.filter((path) => !streams.includes(path));
  const read = [
    ...(await readFiles(rest)),
    ...(await readStreams(paths.length === 0 ? null : streams, progress)),
  ];
  progress.end();
  return withOwnIds({
    wordings: read.flatMap(({ wordings }) => wordings),
    problems: read.flatMap(({ problems }) => problems),
  });
}

/** The places in the original are in no derivation, and take as much memory as the words. */
function withoutPlaces(report: Report): Report {
  return { ...report, where: [] };
}

async function readFiles(paths: readonly string[]): Promise<ReadBatch[]> {
  if (paths.length === 0) return [];
  const { reports, problems } = await readPaths(paths, withoutPlaces);
  return [{ wordings: reports.map(wordingOf), problems }];
}

/** Reads streams one after the other; null for stdin. */
async function readStreams(paths: readonly string[] | null, progress: Progress): Promise<ReadBatch[]> {
  const readers = openReaders();
  try {
    if (paths === null)
      return await readStream({ name: 'stdin', chunks: process.stdin, bytes: null }, readers, progress);
    const read: ReadBatch[] = [];
    for (const path of paths) read.push(...(await readStream(await openStream(path), readers, progress)));
    return read;
  } finally {
    await readers.close();
  }
}

/** What can't be opened is left to the other way of reading, which says why. */
async function streamsAmong(paths: readonly string[]): Promise<readonly string[]> {
  const streams: string[] = [];
  for (const path of new Set(paths))
    if (STREAMED.test(path) && (await isReadableFile(path))) streams.push(path);
  return streams;
}

async function isReadableFile(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

interface Stream {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Length, where it is known. */
  readonly bytes: number | null;
}

async function openStream(path: string): Promise<Stream> {
  const { size } = await stat(path);
  return { name: path, chunks: createReadStream(path), bytes: size };
}

async function readStream(
  { name, chunks, bytes }: Stream,
  readers: Readers,
  progress: Progress,
): Promise<ReadBatch[]> {
  const reading: Promise<ReadBatch>[] = [];
  let [done, seen] = [0, 0];
  for await (const batch of batchesOf(name, readJsonLines(chunks))) {
    reading.push(readers.read(batch));
    done += batch.lines.length;
    seen += batch.lines.reduce((sum, line) => sum + line.length + 1, 0);
    progress.at(done, bytes === null ? null : seen / bytes);
  }
  return Promise.all(reading);
}

/** Lines with words in them, some hundred at a time. */
async function* batchesOf(name: string, lines: AsyncIterable<string>): AsyncGenerator<Batch> {
  let number = 0;
  let batch = { lines: [] as string[], names: [] as string[] };
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    batch.lines.push(line);
    batch.names.push(`${name}#${number}`);
    if (batch.lines.length < BATCH) continue;
    yield batch;
    batch = { lines: [], names: [] };
  }
  yield batch;
}

/** Streams are read piece by piece, so reports of one id meet only here. */
function withOwnIds({ wordings, problems }: ReadWordings): ReadWordings {
  const byId = new Map<string, Wording[]>();
  for (const wording of wordings) {
    const known = byId.get(wording.report.id);
    if (known === undefined) byId.set(wording.report.id, [wording]);
    else known.push(wording);
  }
  if (byId.size === wordings.length) return { wordings, problems };
  const separated = [...byId.values()].map(separate);
  return {
    wordings: separated.flatMap((one) => one.wordings),
    problems: [...problems, ...separated.flatMap((one) => one.problems)],
  };
}

/** Reports that share an id: the same one several times, or different ones that need ids of their own. */
function separate(sharing: readonly Wording[]): ReadWordings {
  if (sharing.length === 1) return { wordings: sharing, problems: [] };
  const { reports, problems } = identify(sharing.map(({ report }) => report));
  const wordings = reports.map((report) => {
    const wording = sharing.find((one) => one.report.original.sha256 === report.original.sha256)!;
    return { ...wording, report };
  });
  return { wordings, problems };
}
