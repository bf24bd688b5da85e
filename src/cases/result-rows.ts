import type { Dossier } from '../model/index.ts';
import type { Reviewed } from '../review/index.ts';
import { sha256 } from '../text/index.ts';
import type { ResultRow, Writer } from './store/store.ts';

/** Lists of a dossier that are kept row by row; its reports and statements stand with their inputs and readings. */
const LISTS = ['claims', 'conflicts', 'derivations', 'families'] as const;

function rowOf(kind: string, id: string, ord: number, value: unknown): ResultRow {
  const body = JSON.stringify(value);
  return { kind, id, ord, body, hash: sha256(body).slice(0, 16) };
}

/** The rows of reviewed results. */
export function resultRows({ dossier }: Reviewed): ResultRow[] {
  return LISTS.flatMap((kind) => dossier[kind].map((value, ord) => rowOf(kind, value.id, ord, value)));
}

/** A hash over a whole dossier, by which a rebuild is compared with what is kept. */
export function dossierHash(dossier: Dossier): string {
  return sha256(JSON.stringify(dossier));
}

/** Writes what changed: rows that are new or differ, and takes out those that are gone. */
export async function saveResults(
  writer: Writer,
  { reviewed, mark }: { readonly reviewed: Reviewed; readonly mark: string },
): Promise<void> {
  const known = new Map(
    (await writer.resultHashes()).map((row) => [`${row.kind} ${row.id}`, `${row.ord} ${row.hash}`]),
  );
  const rows = resultRows(reviewed);
  const names = new Set(rows.map(({ kind, id }) => `${kind} ${id}`));
  const changed = rows.filter(({ kind, id, ord, hash }) => known.get(`${kind} ${id}`) !== `${ord} ${hash}`);
  const gone = [...known.keys()].filter((name) => !names.has(name)).map((name) => name.split(' ', 2));
  await writer.putResults(changed);
  await writer.dropResults(gone.map(([kind, id]) => ({ kind: kind!, id: id! })));
  await writer.setState('results', mark);
  await writer.setState('dossier', dossierHash(reviewed.dossier));
}
