import { type ReactNode, useRef } from 'react';
import type { ClaimPage } from '../../src/server/api/index.ts';
import { Verdicts } from '../board/claim-row.tsx';
import { partOf, TO } from '../routes.ts';
import { Dots } from '../shared/dots.tsx';
import { ReportsContext, useReports } from '../shared/reports-context.ts';
import { saveSvg } from '../shared/save.ts';
import { Waiting } from '../shared/waiting.tsx';
import { Quote } from '../shared/words.tsx';
import { count, originsText, TEXT } from '../texts.ts';
import { useResource } from '../use-resource.ts';
import { ConflictItem } from './conflict-item.tsx';
import { ClaimHistory } from '../review/claim-history.tsx';
import { ReviewBar } from '../review/review-bar.tsx';
import { ReviewContext, useReview } from '../review/review-context.ts';
import { StatementTools } from '../review/statement-tools.tsx';
import { OfferedStatements } from './offered-statements.tsx';
import { OriginsTree } from './origins-tree.tsx';
import { StatementItem } from './statement-item.tsx';

function Head({ page }: { readonly page: ClaimPage }): ReactNode {
  const picture = useRef<HTMLDivElement>(null);
  const { row } = page;
  const reports = [...new Set(page.statements.map(({ statement }) => statement.report))];
  const save = () => saveSvg('claim.svg', picture.current?.querySelector('svg') ?? null);
  return (
    <header className="claim-head">
      <h1>
        <Quote>{row.gist}</Quote>
      </h1>
      <p className="count">
        {count(row.reports, 'report')} → <b>{originsText(row.independent)}</b> <Verdicts row={row} />
      </p>
      <div ref={picture} className="picture">
        <Dots groups={row.groups} most={40} />
      </div>
      {row.why !== null && <p className="facts">{row.why}</p>}
      <p className="actions">
        <a href={TO.lineage({ claim: row.id })}>{TEXT.claim.lineage}</a>
        {reports.length > 1 && <a href={TO.compare(reports.slice(0, 4))}>{TEXT.claim.compare}</a>}
        <button type="button" className="link" onClick={save}>
          {TEXT.lineage.save}
        </button>
      </p>
    </header>
  );
}

/** Statements that say otherwise, which no origin counts. */
function Against({ page }: { readonly page: ClaimPage }): ReactNode {
  const items = page.statements.filter(({ relation }) => relation !== 'supports');
  return items.map((item) => (
    <StatementItem key={item.statement.id} item={item}>
      <StatementTools item={item} page={page} />
    </StatementItem>
  ));
}

/** The words of a claim that was set aside: no origin leads to them. */
function SetAside({ page }: { readonly page: ClaimPage }): ReactNode {
  if (page.row.decision !== 'rejected') return null;
  return page.statements
    .filter(({ relation }) => relation === 'supports')
    .map((item) => <StatementItem key={item.statement.id} item={item} />);
}

function Loaded({ page }: { readonly page: ClaimPage }): ReactNode {
  const against = page.statements.some(({ relation }) => relation !== 'supports');
  return (
    <ReviewContext value={useReview(page)}>
      <Head page={page} />
      <ReviewBar page={page} />
      {page.conflicts.length > 0 && (
        <section>
          <h2>{TEXT.claim.conflicts}</h2>
          {page.conflicts.map((view) => (
            <ConflictItem key={view.conflict.id} view={view} />
          ))}
        </section>
      )}
      <section className="to-decide">
        <h2>{TEXT.claim.origins}</h2>
        <OriginsTree page={page} />
      </section>
      {against && (
        <section className="to-decide">
          <h2>
            {TEXT.relation.denies} / {TEXT.relation.questions}
          </h2>
          <Against page={page} />
        </section>
      )}
      <SetAside page={page} />
      <OfferedStatements page={page} />
      <ClaimHistory claim={page.claim} />
    </ReviewContext>
  );
}

/** Everything about one claim. */
export function ClaimView({ id }: { readonly id: string }): ReactNode {
  const { data, error } = useResource<ClaimPage>(`/claims/${partOf(id)}`);
  return (
    <ReportsContext value={useReports()}>
      <div className="page">
        <p className="back">
          <a href={TO.board()}>← {TEXT.claim.back}</a>
        </p>
        {data ? <Loaded page={data} /> : <Waiting error={error} />}
      </div>
    </ReportsContext>
  );
}
