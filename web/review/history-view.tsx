import { type ReactNode, useState } from 'react';
import type { HistoryView as History } from '../../src/server/api/index.ts';
import { Waiting } from '../shared/waiting.tsx';
import { TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { turn } from './decide.ts';
import { HistoryList } from './history-list.tsx';

/** Everything that happened to a case. */
export function HistoryView(): ReactNode {
  const { data, error } = useResource<History>('/history');
  const [said, setSaid] = useState('');
  const run = (kind: 'undo' | 'redo', event: string) =>
    void turn(kind, event).then(({ text }) => setSaid(text));
  return (
    <div className="page">
      <h1>{TEXT.review.historyTitle}</h1>
      <p className="facts">{TEXT.review.historyHow}</p>
      <p role="status">{said}</p>
      {data ? <HistoryList items={data.items} turn={run} /> : <Waiting error={error} />}
    </div>
  );
}
