import { type ReactNode, useState } from 'react';
import type { Report } from '../../src/model/index.ts';
import { MarkWords } from '../review/mark-words.tsx';
import { citationOf } from '../shared/citation.ts';
import { Quote } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words that a person selected, or typed where a selection is no way, and what can be done with them. */
export function ChosenWords({
  report,
  chosen,
  choose,
}: {
  readonly report: Report;
  readonly chosen: Range | null;
  readonly choose: (range: Range | null) => void;
}): ReactNode {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const find = (event: { preventDefault(): void }) => {
    event.preventDefault();
    const start = typed.trim() === '' ? -1 : report.text.indexOf(typed.trim());
    setSaid(start < 0 ? TEXT.reader.notFound : '');
    choose(start < 0 ? null : { start, end: start + typed.trim().length });
  };
  const copy = () =>
    void navigator.clipboard.writeText(citationOf(report, [chosen!])).then(() => setSaid(TEXT.claim.copied));
  return (
    <section className="chosen">
      <h2>{TEXT.reader.chosen}</h2>
      {chosen && (
        <>
          <Quote>{report.text.slice(chosen.start, chosen.end)}</Quote>
          <p className="actions">
            <button type="button" onClick={copy}>
              {TEXT.claim.copy}
            </button>
            <button type="button" className="quiet" onClick={() => choose(null)}>
              {TEXT.reader.clear}
            </button>
          </p>
          <MarkWords report={report.id} range={chosen} />
        </>
      )}
      <form onSubmit={find} className="find">
        <label htmlFor="find-words">{TEXT.reader.find}</label>
        <div>
          <input
            id="find-words"
            type="text"
            dir="auto"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
          <button type="submit">{TEXT.reader.choose}</button>
        </div>
      </form>
      <p role="status">{said}</p>
    </section>
  );
}
