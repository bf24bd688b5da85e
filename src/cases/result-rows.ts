import type { Dossier } from '../model/index.ts';
import { compareText, rememberFor, sha256 } from '../text/index.ts';
import type { ResultRow, Writer } from './store/store.ts';

/** Lists of a dossier that are kept row by row; its reports and statements stand with their inputs and readings. */
const LISTS = ['claims', 'conflicts', 'derivations', 'families'] as const;

/** Rows as they stand in the store: by kind and id, the place in the order and the hash of the body. */
export type KeptRows = ReadonlyMap<string, string>;

/** The hash of a record's JSON, worked out once for each record: records of a dossier are never changed. */
const hashOf = rememberFor((record: object) => sha256(JSON.stringify(record)).slice(0, 32));

/** Claims stand by falling weight, everything else by id alone; rows of one place stand by id. */
function placeOf(value: object): number {
  return 'weight' in value && typeof value.weight === 'number' ? -value.weight : 0;
}

function nameOf(kind: string, id: string): string {
  return `${kind} ${id}`;
}

/** The records of rows of one kind, in their order. */
export function recordsOf(rows: readonly Pick<ResultRow, 'id' | 'ord' | 'body'>[]): unknown[] {
  return rows
    .toSorted((a, b) => a.ord - b.ord || compareText(a.id, b.id))
    .map(({ body }) => JSON.parse(body) as unknown);
}

/** A row, whose body is written only where it is asked for. */
interface Draft {
  readonly kind: string;
  readonly id: string;
  readonly ord: number;
  readonly hash: string;
  readonly value: object;
}

function draftsOf(dossier: Dossier): Draft[] {
  return LISTS.flatMap((kind) =>
    dossier[kind].map((value) => ({
      kind,
      id: value.id,
      ord: placeOf(value),
      hash: hashOf(value),
      value,
    })),
  );
}

function rowOf({ value, ...row }: Draft): ResultRow {
  return { ...row, body: JSON.stringify(value) };
}

/** A hash over a whole dossier, by which a rebuild is compared with what is kept: over the hashes of its records. */
export function dossierHash(dossier: Dossier): string {
  const { headwater, reports, statements, families, derivations, claims, conflicts, problems } = dossier;
  const lists = [reports, statements, families, derivations, claims, conflicts, problems] as const;
  return sha256([headwater, ...lists.map((list) => list.map(hashOf).join(' '))].join('\n'));
}

async function rowsIn(writer: Writer): Promise<KeptRows> {
  const rows = await writer.resultHashes();
  return new Map(rows.map(({ kind, id, ord, hash }) => [nameOf(kind, id), `${ord} ${hash}`]));
}

/**
 * Writes what changed: rows that are new or differ, and takes out those that are gone.
 * @param known the rows that are in the store; read from it when they are not known
 */
export async function saveResults(
  writer: Writer,
  {
    dossier,
    mark,
    known,
  }: { readonly dossier: Dossier; readonly mark: string; readonly known: KeptRows | null },
): Promise<KeptRows> {
  const before = known ?? (await rowsIn(writer));
  const drafts = draftsOf(dossier);
  const after = new Map(drafts.map(({ kind, id, ord, hash }) => [nameOf(kind, id), `${ord} ${hash}`]));
  const changed = drafts.filter(({ kind, id }) => {
    const name = nameOf(kind, id);
    return before.get(name) !== after.get(name);
  });
  const gone = [...before.keys()].filter((name) => !after.has(name)).map((name) => name.split(' ', 2));
  await writer.putResults(changed.map(rowOf));
  await writer.dropResults(gone.map(([kind, id]) => ({ kind: kind!, id: id! })));
  await writer.setState('results', mark);
  await writer.setState('dossier', dossierHash(dossier));
  return after;
}
