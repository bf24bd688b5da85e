import { Readable } from 'node:stream';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { HEAD_BYTES } from '../../reports/index.ts';
import { compareText } from '../../text/index.ts';
import { prepareInput } from '../documents/prepare.ts';
import { savedFolders } from '../saved-folder.ts';
import { counted, failureOf, LARGEST_FILE, type Opened, type Opening, problemOf } from './opening.ts';
import { collect, peek, type Source } from './source.ts';

/** Deflate cannot do better than this; a member that claims it holds nothing but one repeated byte. */
const BOMB_RATIO = 500;

interface OpenZip {
  readonly zip: ZipFile;
  /** All bytes, for a document that is read in one piece. */
  readonly whole: () => Promise<Uint8Array>;
}

async function openZipFile({ path, bytes }: Source): Promise<OpenZip> {
  const options = { lazyEntries: true, autoClose: false } as const;
  if (path !== undefined)
    return { zip: await openPromise(path, options), whole: () => collect(bytes, LARGEST_FILE) };
  const held = await collect(bytes, LARGEST_FILE);
  return { zip: await fromBufferPromise(Buffer.from(held), options), whole: () => Promise.resolve(held) };
}

/** The members in the order of their names; what was listed before the list breaks off. */
async function entriesOf(zip: ZipFile, most: number): Promise<{ entries: Entry[]; error: unknown }> {
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      entries.push(entry);
      if (entries.length > most) break;
    }
    return { entries, error: null };
  } catch (error) {
    return { entries, error };
  }
}

function isFile({ fileName, uncompressedSize }: Entry): boolean {
  return (
    uncompressedSize > 0 &&
    !fileName.endsWith('/') &&
    !/(?:^|\/)(?:\.|__MACOSX\/|node_modules\/)/.test(fileName)
  );
}

/** The folders of a ZIP that browsers saved with pages beside them, each with "/" at its end. */
function savedIn(entries: readonly Entry[]): readonly string[] {
  const inFolder = new Map<string, Set<string>>();
  for (const { fileName } of entries) {
    const steps = fileName.split('/');
    for (const [i, step] of steps.slice(0, 20).entries()) {
      const folder = steps.slice(0, i).join('/');
      const names = inFolder.get(folder) ?? new Set();
      inFolder.set(folder, names.add(step));
    }
  }
  return [...inFolder].flatMap(([folder, names]) =>
    [...savedFolders([...names])].map((name) => `${folder === '' ? '' : `${folder}/`}${name}/`),
  );
}

/** The members that may be reports, in the order of their names. */
function reportsAmong(entries: readonly Entry[]): Entry[] {
  const saved = savedIn(entries);
  return entries
    .filter((entry) => isFile(entry) && !saved.some((folder) => entry.fileName.startsWith(folder)))
    .sort((a, b) => compareText(a.fileName, b.fileName));
}

/** Whether a member claims to unpack to more than any text does. */
function isBomb({ compressedSize, uncompressedSize }: Entry): boolean {
  return uncompressedSize > 1024 * 1024 && uncompressedSize > compressedSize * BOMB_RATIO;
}

async function* openMember(
  zip: ZipFile,
  { entry, name }: { readonly entry: Entry; readonly name: string },
  opening: Opening,
): AsyncGenerator<Opened> {
  if (entry.isEncrypted())
    return yield problemOf(name, 'encrypted', 'is locked by a password; unpack it and give the files.');
  if (isBomb(entry))
    return yield problemOf(
      name,
      'unpacks-too-large',
      'unpacks to far more than its size allows (a "bomb"); it was not read.',
    );
  const stream = counted(Readable.from(await zip.openReadStreamPromise(entry)), opening.budget);
  const steps = [{ kind: 'member', value: entry.fileName }] as const;
  yield* opening.inside({ name, steps, ...(await peek(stream, HEAD_BYTES)) });
}

/** Reads a ZIP: each member by its content, a DOCX as the one document that it is. Nothing is written to the disk. */
export async function* openZip(source: Source, opening: Opening): AsyncGenerator<Opened> {
  const { zip, whole } = await openZipFile(source);
  try {
    const { entries, error } = await entriesOf(zip, opening.budget.members);
    if (entries.some(({ fileName }) => fileName === 'word/document.xml')) {
      if (entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0) > LARGEST_FILE * 4)
        return yield problemOf(
          source.name,
          'unpacks-too-large',
          'is a Word document that unpacks to more than 256 MB; save it as text.',
        );
      return yield await prepareInput({ name: source.name, bytes: await whole() });
    }
    for (const entry of reportsAmong(entries)) {
      opening.budget.members -= 1;
      const name = `${source.name}#${entry.fileName.slice(0, 300)}`;
      try {
        yield* openMember(zip, { entry, name }, opening);
      } catch (failure) {
        yield failureOf(name, failure, 'a ZIP member');
      }
    }
    if (error !== null) yield failureOf(source.name, error, 'a ZIP file');
    if (opening.budget.members < 0)
      yield problemOf(
        source.name,
        'too-many-members',
        'holds more members than are read; unpack it into several folders.',
      );
  } finally {
    zip.close();
  }
}
