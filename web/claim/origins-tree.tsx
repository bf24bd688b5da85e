import type { ReactNode } from 'react';
import type { ClaimPage, ClaimStatement } from '../../src/server/api/index.ts';
import { Words } from '../shared/words.tsx';
import { count, TEXT } from '../texts.ts';
import { StatementTools } from '../review/statement-tools.tsx';
import { StatementItem } from './statement-item.tsx';

type Origin = ClaimPage['claim']['origins'][number];

function Branch({ origin, page }: { readonly origin: Origin; readonly page: ClaimPage }): ReactNode {
  const items = origin.statements.flatMap(
    (id) => page.statements.find(({ statement }) => statement.id === id) ?? [],
  );
  const reports = new Set(items.map(({ statement }) => statement.report)).size;
  return (
    <li className={`origin ${origin.kind}`}>
      <details open={page.claim.origins.length < 4}>
        <summary>
          <b>
            <Words>{origin.name}</Words>
          </b>{' '}
          <span>
            {TEXT.originKind[origin.kind]} · {count(reports, 'report')}
          </span>
        </summary>
        <Maybe origin={origin} page={page} />
        <ul className="reasons" aria-label={TEXT.claim.reasons}>
          {origin.reasons.map((reason) => (
            <li key={reason}>
              <Words>{reason}</Words>
            </li>
          ))}
        </ul>
        <ol className="leaves">{items.map((item) => leaf(item, page))}</ol>
      </details>
    </li>
  );
}

function leaf(item: ClaimStatement, page: ClaimPage): ReactNode {
  return (
    <li key={item.statement.id}>
      <StatementItem item={item}>
        <StatementTools item={item} page={page} />
      </StatementItem>
    </li>
  );
}

function Maybe({ origin, page }: { readonly origin: Origin; readonly page: ClaimPage }): ReactNode {
  if (origin.maybeSameAs.length === 0) return null;
  const names = origin.maybeSameAs.map((index) => page.claim.origins[index]?.name ?? '').join(', ');
  return (
    <p className="maybe">
      {TEXT.claim.maybe} <Words>{names}</Words>
    </p>
  );
}

/** Where a claim enters the set of reports: each origin, the statements that go back to it, and why. */
export function OriginsTree({ page }: { readonly page: ClaimPage }): ReactNode {
  if (page.claim.origins.length === 0) return <p className="notice">{page.claim.why ?? TEXT.claim.none}</p>;
  return (
    <ul className="tree">
      {page.claim.origins.map((origin, index) => (
        <Branch key={index} origin={origin} page={page} />
      ))}
    </ul>
  );
}
