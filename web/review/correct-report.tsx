import type { FormEvent, ReactNode } from 'react';
import type { DossierReport } from '../../src/model/index.ts';
import { TEXT } from '../texts.ts';
import { useDecide } from './use-decide.ts';

const FIELDS = ['published', 'publisher'] as const;

/** The fields that a person filled in otherwise than they are. */
function changed(form: FormData, report: DossierReport): Partial<Record<(typeof FIELDS)[number], string>> {
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value = String(form.get(field) ?? '').trim();
      return value === '' || value === report[field] ? [] : [[field, value]];
    }),
  );
}

/** Sets a report's date or publisher by a person's decision; nothing where no case is open. */
export function CorrectReport({ report }: { readonly report: DossierReport }): ReactNode {
  const deciding = useDecide();
  if (deciding === null) return null;
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const words = changed(new FormData(event.currentTarget), report);
    const fields = FIELDS.filter((field) => words[field] !== undefined);
    if (fields.length > 0)
      deciding.decide({ kind: 'set-report', report: report.id, fields, parts: null }, words);
  };
  return (
    <details>
      <summary>{TEXT.review.correctReport}</summary>
      <form className="corrector" onSubmit={save}>
        <label>
          {TEXT.add.published}
          <input name="published" type="text" defaultValue={report.published ?? ''} autoComplete="off" />
        </label>
        <label>
          {TEXT.add.publisher}
          <input
            name="publisher"
            type="text"
            dir="auto"
            defaultValue={report.publisher ?? ''}
            autoComplete="off"
          />
        </label>
        <button type="submit">{TEXT.review.saveReport}</button>
      </form>
      <p role="status" className="facts">
        {deciding.said}
      </p>
    </details>
  );
}
