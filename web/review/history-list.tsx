import type { ReactNode } from 'react';
import type { HistoryItem } from '../../src/server/api/index.ts';
import { TO } from '../routes.ts';
import { Quote } from '../shared/words.tsx';
import { count, dateText, originsText, TEXT } from '../texts.ts';

type Counts = HistoryItem['before'];

function countsText(counts: Counts): string {
  if (counts.length === 0) return TEXT.review.noClaim;
  return counts
    .map(({ statements, independent }) => `${count(statements, 'statement')}, ${originsText(independent)}`)
    .join(' + ');
}

function Change({ item: { before, after } }: { readonly item: HistoryItem }): ReactNode {
  if (before.length + after.length === 0 || before.length + after.length > 6) return null;
  return <span>{TEXT.review.change(countsText(before), countsText(after))}</span>;
}

const TURNING: ReadonlySet<string> = new Set(['open', 'add', 'forget', 'undo', 'redo']);

/** Events, the newest first, each with what it changed and the way to take it back. */
export function HistoryList({
  items,
  turn,
}: {
  readonly items: readonly HistoryItem[];
  readonly turn: (kind: 'undo' | 'redo', event: string) => void;
}): ReactNode {
  return (
    <ol className="history" reversed>
      {items.toReversed().map((item) => (
        <li key={item.event} className={item.stands ? '' : 'is-undone'}>
          <p>
            <b>{item.who}</b> {TEXT.review.kinds[item.kind] ?? item.kind}
            {item.of !== null && ` ${item.of}`}
            {item.reports.length > 0 && `, ${TEXT.review.reports(item.reports.length)}`}
            {!item.stands && <em> – {TEXT.review.takenBack}</em>}
          </p>
          {Object.entries(item.words).map(([field, text]) => (
            <p key={field}>
              <Quote>{text}</Quote>
            </p>
          ))}
          <p className="facts">
            <span>{item.event}</span>
            <time dateTime={item.at}>{dateText(item.at)}</time>
            <Change item={item} />
            {item.orphaned.length > 0 && <span>{TEXT.review.lost(item.orphaned.join('; '))}</span>}
            {item.about.slice(0, 4).map((id, index) => (
              <a key={id} href={TO.claim(id)}>
                {TEXT.review.claims} {index + 1}
              </a>
            ))}
            {!TURNING.has(item.kind) && (
              <button
                type="button"
                className="link"
                onClick={() => turn(item.stands ? 'undo' : 'redo', item.event)}
              >
                {item.stands ? TEXT.review.takeBack : TEXT.review.bringBack}
              </button>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
