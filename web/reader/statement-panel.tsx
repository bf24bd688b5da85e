import { type ReactNode, useContext } from 'react';
import type { ReportPage } from '../../src/server/api/index.ts';
import { Chain } from '../claim/statement-item.tsx';
import { CorrectSources } from '../review/correct-sources.tsx';
import { TO } from '../routes.ts';
import { ReportsContext } from '../shared/reports-context.ts';
import { Quote, Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';

type Statement = ReportPage['statements'][number];

function Detail({
  statement,
  page,
  chosen,
}: {
  readonly statement: Statement;
  readonly page: ReportPage;
  readonly chosen: string | null;
}): ReactNode {
  const report = useContext(ReportsContext).get(statement.report);
  const claims = page.claims.filter((one) => one.statement === statement.id);
  return (
    <div className="detail">
      <Chain item={{ statement }} report={report} />
      <p className="facts">
        <span>{statement.stance}</span>
        {statement.quantities.map(({ value, unit, counted, bound }, index) => (
          <span key={index}>
            {bound === 'exact' ? '' : `${bound} `}
            {value} {unit ?? counted ?? ''}
          </span>
        ))}
        {statement.times.map(({ edtf }, index) => edtf !== null && <span key={index}>{edtf}</span>)}
        {statement.places.map(({ name }, index) => (
          <Words key={index}>{name}</Words>
        ))}
      </p>
      {page.inOriginal[statement.id] !== undefined && (
        <p className="facts">
          <span>{TEXT.reader.inOriginal}</span>
          <Words>{page.inOriginal[statement.id]!}</Words>
        </p>
      )}
      {claims.length === 0 ? (
        <p className="facts">{TEXT.reader.noClaim}</p>
      ) : (
        <p className="facts">{TEXT.reader.claims}</p>
      )}
      {claims.map(({ claim, gist, relation }) => (
        <p key={claim}>
          <small>{TEXT.relation[relation]}</small>{' '}
          <a href={TO.claim(claim)}>
            <Words>{gist}</Words>
          </a>
        </p>
      ))}
      <CorrectSources statement={statement} others={page.statements} chosen={chosen} />
    </div>
  );
}

/** All statements of a report in the order of its text; the chosen one with its sources and claims. */
export function StatementPanel({
  page,
  selected,
  select,
  chosen,
}: {
  readonly page: ReportPage;
  readonly selected: string | null;
  readonly select: (id: string | null) => void;
  /** Words of the report that the person chose. */
  readonly chosen: string | null;
}): ReactNode {
  return (
    <section>
      <h2>
        {TEXT.reader.panel} ({page.statements.length})
      </h2>
      <ol className="statements">
        {page.statements.map((statement) => (
          <li key={statement.id} className={statement.id === selected ? 'is-here' : ''}>
            <button
              type="button"
              aria-expanded={statement.id === selected}
              onClick={() => select(statement.id === selected ? null : statement.id)}
            >
              <Quote>{statement.quote}</Quote>
            </button>
            {statement.id === selected && <Detail statement={statement} page={page} chosen={chosen} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
