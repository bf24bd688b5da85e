import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import type { CaseInfo } from '../src/server/api/index.ts';
import { BoardView } from './board/board-view.tsx';
import { AskView } from './board/ask-view.tsx';
import { ClaimView } from './claim/claim-view.tsx';
import { ConflictsView } from './claim/conflicts-view.tsx';
import { ReaderView } from './reader/reader-view.tsx';
import { ReportsView } from './reader/reports-view.tsx';
import type { Place } from './routes.ts';
import { Header } from './shared/header.tsx';
import { Waiting } from './shared/waiting.tsx';
import { ApiView } from './api/api-view.tsx';
import { TEXT } from './texts.ts';
import { useLive } from './live.ts';
import { usePlace } from './use-place.ts';
import { useResource } from './use-resource.ts';
import { CaseContext } from './shared/case-context.ts';
import { CompareView } from './compare/compare-view.tsx';
import { LineagePage } from './lineage/lineage-page.tsx';
import { TimelineView } from './timeline/timeline-view.tsx';
import { AddView } from './desk/add-view.tsx';
import { HistoryView } from './review/history-view.tsx';
import { ExportView } from './desk/export-view.tsx';

/** The map comes with shapes and projections that no other view needs. */
const MapView = lazy(async () => ({ default: (await import('./map/map-view.tsx')).MapView }));

function view({ path: [first = 'claims', second], query }: Place): ReactNode {
  if (first === 'claims')
    return second === undefined ? <BoardView query={query} /> : <ClaimView key={second} id={second} />;
  if (first === 'reports')
    return second === undefined ? <ReportsView /> : <ReaderView key={second} id={second} query={query} />;
  if (first === 'ask') return <AskView claim={query.get('claim') ?? ''} />;
  if (first === 'conflicts') return <ConflictsView />;
  if (first === 'compare') return <CompareView query={query} />;
  if (first === 'lineage') return <LineagePage query={query} />;
  if (first === 'timeline') return <TimelineView />;
  if (first === 'map')
    return (
      <Suspense fallback={<Waiting error={null} />}>
        <MapView query={query} />
      </Suspense>
    );
  if (first === 'history') return <HistoryView />;
  if (first === 'api') return <ApiView />;
  if (first === 'add') return <AddView />;
  if (first === 'export') return <ExportView query={query} />;
  return <p className="notice">{TEXT.nowhere}</p>;
}

function Progress(): ReactNode {
  const { progress } = useLive();
  if (progress === null) return null;
  const { done, total, name } = progress;
  return (
    <div className="progress">
      <progress value={done} max={total} aria-label={TEXT.progress(done, total, name)} />
      <span>{TEXT.progress(done, total, name)}</span>
    </div>
  );
}

/** The whole page: a header with the views, and the view that the address names. */
export function App(): ReactNode {
  const place = usePlace();
  const info = useResource<CaseInfo>('/case');
  const first = place.path[0] ?? 'claims';
  const page = place.path.join('/');
  useEffect(() => {
    document.title = `${info.data?.title ?? TEXT.brand} – ${TEXT.brand}`;
  }, [info.data?.title]);
  useEffect(() => {
    if (!location.hash.includes('at=')) scrollTo(0, 0);
  }, [page]);
  return (
    <CaseContext value={info.data}>
      <a className="skip" href="#main" onClick={toMain}>
        {TEXT.skip}
      </a>
      <Header info={info.data} current={first} />
      <main id="main" tabIndex={-1} className={`view-${first}`}>
        <Progress />
        {info.error === null ? view(place) : <Waiting error={info.error} />}
      </main>
    </CaseContext>
  );
}

function toMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
