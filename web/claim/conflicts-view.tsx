import type { ReactNode } from 'react';
import type { ConflictView } from '../../src/server/api/index.ts';
import { ReportsContext, useReports } from '../shared/reports-context.ts';
import { Waiting } from '../shared/waiting.tsx';
import { TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { ConflictItem } from './conflict-item.tsx';

/** All conflicts, those that stand first. */
export function ConflictsView(): ReactNode {
  const { data, error } = useResource<ConflictView[]>('/conflicts');
  return (
    <ReportsContext value={useReports()}>
      <div className="page">
        <h1>{TEXT.nav.conflicts}</h1>
        {data ? (
          data.map((view) => <ConflictItem key={view.conflict.id} view={view} />)
        ) : (
          <Waiting error={error} />
        )}
      </div>
    </ReportsContext>
  );
}
