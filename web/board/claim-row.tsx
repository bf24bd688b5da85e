import type { ReactNode } from 'react';
import type { Board, BoardRow } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { Dots } from '../shared/dots.tsx';
import { Quote, Words } from '../shared/words.tsx';
import { count, originsText, rangeText, TEXT } from '../texts.ts';

const MOST_PUBLISHERS = 3;

function Span({ first, last }: BoardRow): ReactNode {
  if (first === null || last === null) return null;
  const [a, b] = [first.slice(0, 10), last.slice(0, 10)];
  return <span className="when">{a === b ? a : `${a} – ${b}`}</span>;
}

function Publishers({ row, board }: { readonly row: BoardRow; readonly board: Board | null }): ReactNode {
  if (board === null) return null;
  const names = row.publishers.map((index) => board.publishers[index] ?? '');
  const rest = names.length - MOST_PUBLISHERS;
  return (
    <span className="who">
      <Words>{names.slice(0, MOST_PUBLISHERS).join(', ')}</Words>
      {rest > 0 && ` +${rest}`}
    </span>
  );
}

/** How claims stand to one another: a mark with a word, not a colour alone. */
export function Verdicts({ row }: { readonly row: BoardRow }): ReactNode {
  return row.verdicts.map((verdict) => (
    <span key={verdict} className={`verdict ${verdict}`}>
      {TEXT.verdict[verdict]}
    </span>
  ));
}

/** A claim as a line: dots by origin, its words, who reports it when, its range. */
export function ClaimRow({
  row,
  board,
}: {
  readonly row: BoardRow;
  readonly board: Board | null;
}): ReactNode {
  return (
    <article className={`claim-row decision-${row.decision}`}>
      <Dots groups={row.groups} />
      <div className="says">
        <a href={TO.claim(row.id)} className="gist">
          <Quote>{row.gist}</Quote>
        </a>
        <p className="facts">
          <span>{count(row.reports, 'report')}</span>
          {row.denying > 0 && <span className="against">{row.denying} deny</span>}
          {row.questioning > 0 && <span className="against">{row.questioning} otherwise</span>}
          <Publishers row={row} board={board} />
          <Span {...row} />
          <Verdicts row={row} />
          {row.decision !== 'none' && <span className="decided">{TEXT.decisions[row.decision]}</span>}
        </p>
      </div>
      <p className="range">
        <span aria-hidden="true">{rangeText(row.independent)}</span>
        <span className="hidden">{originsText(row.independent)}</span>
        <small aria-hidden="true">{row.independent?.max === 1 ? 'origin' : 'origins'}</small>
      </p>
    </article>
  );
}
