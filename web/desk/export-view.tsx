import type { ReactNode } from 'react';
import type { Board } from '../../src/server/api/index.ts';
import { ask, get } from '../client.ts';
import { filterBoard, wishOf } from '../board/filter.ts';
import { saveFile } from '../shared/save.ts';
import { TEXT } from '../texts.ts';
import { claimsCsv } from './claims-csv.ts';

async function saveDossier(name: string): Promise<void> {
  saveFile(name, await (await ask(`/export/${name}`)).blob());
}

async function saveList(query: URLSearchParams): Promise<void> {
  const rows = filterBoard(await get<Board>('/claims'), wishOf(query));
  saveFile('claims.csv', new Blob([claimsCsv(rows)], { type: 'text/csv;charset=utf-8' }));
}

/** What can be taken out of the workbench. */
export function ExportView({ query }: { readonly query: URLSearchParams }): ReactNode {
  return (
    <div className="page">
      <h1>{TEXT.export.title}</h1>
      <p className="actions">
        <button type="button" onClick={() => void saveDossier('dossier.html')}>
          {TEXT.export.dossier}
        </button>
        <button type="button" onClick={() => void saveDossier('dossier.json')}>
          {TEXT.export.json}
        </button>
        <button type="button" onClick={() => void saveList(query)}>
          {TEXT.export.list}
        </button>
      </p>
      <p className="facts">{TEXT.export.listHow}</p>
      <p className="facts">{TEXT.export.pictures}</p>
    </div>
  );
}
