import { type ReactNode, useContext, useState } from 'react';
import type { ClaimStatement, ReportList } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { Words } from '../shared/words.tsx';
import { dateText, TEXT } from '../texts.ts';
import { visible } from '../visible-text.ts';
import { ReportsContext } from '../shared/reports-context.ts';

type Ref = ReportList['reports'][number];

/** The words of a statement marked in the text around them. */
function InPlace({ item: { context, statement } }: { readonly item: ClaimStatement }): ReactNode {
  const pieces: ReactNode[] = [];
  let at = context.start;
  const text = (start: number, end: number) =>
    visible(context.text.slice(start - context.start, end - context.start));
  for (const { start, end } of statement.spans) {
    pieces.push(text(at, start), <mark key={start}>{text(start, end)}</mark>);
    at = end;
  }
  pieces.push(text(at, context.start + context.text.length));
  return (
    <blockquote className="words" dir="auto">
      {pieces}
    </blockquote>
  );
}

/** The chain of sources, from the report to the last-named one. */
export function Chain({
  item,
  report,
}: {
  readonly item: Pick<ClaimStatement, 'statement'>;
  readonly report: Ref | undefined;
}): ReactNode {
  const links = item.statement.attribution;
  return (
    <p className="chain">
      <b>
        <Words>{report?.name ?? item.statement.report}</Words>
      </b>
      {links.map(({ name, kind, role }, index) => (
        <span key={index}>
          <span aria-hidden="true"> ← </span>
          <span className="hidden">{TEXT.claim.hasItFrom}</span>
          <Words>{name}</Words>
          <small> {role === null ? kind : <Words>{role}</Words>}</small>
        </span>
      ))}
      {links.length === 0 && <small> {TEXT.claim.own}</small>}
    </p>
  );
}

function cite({ statement }: ClaimStatement, report: Ref | undefined): string {
  const offsets = statement.spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  const known = [
    report?.name,
    report?.title && `“${report.title}”`,
    report?.author,
    report?.published,
    report?.url,
  ];
  return `“${statement.quote}” ${known.filter(Boolean).join(', ')} [report ${statement.report}, characters ${offsets}]`;
}

function Actions({
  item,
  report,
}: {
  readonly item: ClaimStatement;
  readonly report: Ref | undefined;
}): ReactNode {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(cite(item, report)).then(() => setCopied(true));
  const { spans } = item.statement;
  return (
    <p className="actions">
      <a href={TO.report(item.statement.report, { start: spans[0]!.start, end: spans.at(-1)!.end })}>
        {TEXT.claim.open}
      </a>
      <button type="button" className="link" onClick={copy}>
        {TEXT.claim.copy}
      </button>
      <span role="status">{copied ? TEXT.claim.copied : ''}</span>
      {item.carrier && (
        <a
          href={
            item.carrier.report === null
              ? TO.lineage({ edge: item.carrier.derivation })
              : TO.compare([item.statement.report, item.carrier.report])
          }
        >
          <Words>{TEXT.claim.carried(TEXT.derivation[item.carrier.kind], item.carrier.name)}</Words>
        </a>
      )}
    </p>
  );
}

/** One statement of a claim: who says it on whose word, its words in place, why it was joined, and what can be done. */
export function StatementItem({
  item,
  children,
}: {
  readonly item: ClaimStatement;
  readonly children?: ReactNode;
}): ReactNode {
  const report = useContext(ReportsContext).get(item.statement.report);
  return (
    <article className={`statement ${item.relation}`} data-statement={item.statement.id} tabIndex={-1}>
      <Chain item={item} report={report} />
      <InPlace item={item} />
      <p className="facts">
        <span className={`relation ${item.relation}`}>{TEXT.relation[item.relation]}</span>
        <span>{item.statement.stance}</span>
        {item.part !== null && item.part !== 'body' && <span>{TEXT.part[item.part]}</span>}
        {report?.published != null && <span>{dateText(report.published)}</span>}
      </p>
      {item.reasons.length > 0 && (
        <p className="reasons">
          {TEXT.claim.why}: <Words>{item.reasons.join('; ')}</Words>
        </p>
      )}
      <Actions item={item} report={report} />
      {children}
    </article>
  );
}
