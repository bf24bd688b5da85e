import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Problem, Selector } from '../../model/index.ts';
import { byteTypeOf, HEAD_BYTES, type Input } from '../../reports/index.ts';
import { prepareInput } from '../documents/prepare.ts';
import { openMail, openMbox } from './open-mail.ts';
import {
  type Budget,
  budgetOf,
  counted,
  DEEPEST,
  failureOf,
  LARGEST_FILE,
  type Opened,
  type Opening,
  problemOf,
  type Reader,
} from './opening.ts';
import { openWarc } from './open-warc.ts';
import { openZip } from './open-zip.ts';
import { collect, peek, type Source, streamOf, TooLarge } from './source.ts';

async function* openGzip({ name, bytes }: Source, opening: Opening): AsyncGenerator<Opened> {
  const packed = Readable.from(bytes);
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  const stream = counted(packed.pipe(unpacked), opening.budget);
  try {
    yield* opening.inside({ name, ...(await peek(stream, HEAD_BYTES)) });
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

async function* openWhole({ name, bytes }: Source): AsyncGenerator<Opened> {
  yield await prepareInput({ name, bytes: await collect(bytes, LARGEST_FILE) });
}

function readerOf({ head }: Source): Reader {
  switch (byteTypeOf(head)) {
    case 'application/zip':
      return openZip;
    case 'application/gzip':
      return openGzip;
    case 'application/warc':
      return openWarc;
    case 'application/mbox':
      return openMbox;
    case 'message/rfc822':
      return openMail;
    default:
      return openWhole;
  }
}

async function* openSource(source: Source, budget: Budget, depth: number): AsyncGenerator<Opened> {
  if (depth > DEEPEST)
    return yield problemOf(
      source.name,
      'too-deep',
      `is packed more than ${DEEPEST} times; unpack it yourself and give the files.`,
    );
  const inside = (inner: Source) => openWithin(inner.steps ?? [], openSource(inner, budget, depth + 1));
  try {
    let isEmpty = true;
    const opening: Opening = {
      budget,
      depth,
      inside,
      beside: (inner, reader) => openWithin(inner.steps ?? [], reader(inner, opening)),
    };
    for await (const opened of readerOf(source)(source, opening)) {
      isEmpty = false;
      yield opened;
    }
    if (isEmpty)
      yield problemOf(
        source.name,
        'nothing-inside',
        `is ${byteTypeOf(source.head) ?? 'a file'} with nothing in it that can be a report; check what it holds.`,
      );
  } catch (error) {
    if (!(error instanceof TooLarge))
      return yield failureOf(source.name, error, byteTypeOf(source.head) ?? 'text');
    const told = `is larger than the ${LARGEST_FILE / 1024 / 1024} MB that are read in one piece. Cut it into smaller files.`;
    yield problemOf(source.name, 'too-large', told);
  }
}

/** Puts steps before those of what comes out. */
async function* openWithin(steps: readonly Selector[], found: AsyncIterable<Opened>): AsyncGenerator<Opened> {
  for await (const opened of found) {
    if ('problem' in opened) yield opened;
    else {
      const { input } = opened;
      const within = [...steps, ...(input.meta?.within ?? [])];
      yield within.length === 0 ? opened : { input: { ...input, meta: { ...input.meta, within } } };
    }
  }
}

/** Opens one input by its content: packed files, archives and mailboxes give several, everything else itself. */
export async function* openInput(input: Input): AsyncGenerator<Opened> {
  const source = { name: input.name, ...(await peek(streamOf(input.bytes), HEAD_BYTES)) };
  for await (const opened of openSource(source, budgetOf(input.bytes.length), 0))
    yield withMeta(opened, input);
}

function withMeta(opened: Opened, { name, meta }: Input): Opened {
  return meta && 'input' in opened && opened.input.name === name
    ? { input: { ...opened.input, meta: { ...opened.input.meta, ...meta } } }
    : opened;
}

/** Opens several inputs, in their order, with what could not be opened. */
export async function openInputs(
  given: readonly Input[],
): Promise<{ readonly inputs: Input[]; readonly problems: Problem[] }> {
  const [inputs, problems]: [Input[], Problem[]] = [[], []];
  for (const input of given)
    for await (const opened of openInput(input))
      if ('input' in opened) inputs.push(opened.input);
      else problems.push(opened.problem);
  return { inputs, problems };
}

/** Opens a file by its content, streaming what is packed or archived, so that it may be larger than what is held. */
export async function* openPath(path: string, size: number): AsyncGenerator<Opened> {
  const stream = createReadStream(path);
  try {
    yield* openSource({ name: path, path, ...(await peek(stream, HEAD_BYTES)) }, budgetOf(size), 0);
  } finally {
    stream.destroy();
  }
}
