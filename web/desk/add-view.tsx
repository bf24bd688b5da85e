import { type FormEvent, type ReactNode, useContext, useState } from 'react';
import type { AddedView } from '../../src/server/api/index.ts';
import { ask, post } from '../client.ts';
import { CaseContext } from '../shared/case-context.ts';
import { Words } from '../shared/words.tsx';
import { TEXT } from '../texts.ts';

async function sendFiles(files: Iterable<File>): Promise<AddedView> {
  const form = new FormData();
  for (const file of files) form.append('files', file, file.name);
  return (await ask('/files', { method: 'POST', body: form })).json() as Promise<AddedView>;
}

function filled(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([key, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[key, value] as const] : [],
    ),
  );
}

function Field({
  name,
  label,
  type = 'text',
}: {
  readonly name: string;
  readonly label: string;
  readonly type?: string;
}): ReactNode {
  return (
    <label>
      {label}
      <input name={name} type={type} dir="auto" />
    </label>
  );
}

function Drop({ run }: { readonly run: (work: Promise<AddedView>) => void }): ReactNode {
  return (
    <div
      className="drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        run(sendFiles(event.dataTransfer.files));
      }}
    >
      <p>{TEXT.add.drop}</p>
      <label>
        {TEXT.add.files}{' '}
        <input
          type="file"
          multiple
          onChange={(event) => event.target.files && run(sendFiles(event.target.files))}
        />
      </label>
    </div>
  );
}

type Send = (
  event: FormEvent<HTMLFormElement>,
  work: (form: Record<string, string>) => Promise<AddedView>,
) => void;

function Forms({ send }: { readonly send: Send }): ReactNode {
  return (
    <>
      <form onSubmit={(event) => send(event, (form) => post('/reports', [form]))}>
        <h2>{TEXT.add.paste}</h2>
        <label>
          {TEXT.add.text}
          <textarea name="text" rows={8} required dir="auto" />
        </label>
        <Field name="title" label={TEXT.add.name} />
        <Field name="publisher" label={TEXT.add.publisher} />
        <Field name="published" label={TEXT.add.published} />
        <Field name="url" label={TEXT.add.url} />
        <button type="submit">{TEXT.add.addText}</button>
      </form>
      <form onSubmit={(event) => send(event, (form) => post('/fetch', form))}>
        <h2>{TEXT.add.fetch}</h2>
        <p className="facts">{TEXT.add.fetchHow}</p>
        <Field name="url" label={TEXT.add.url} type="url" />
        <button type="submit">{TEXT.add.fetchButton}</button>
      </form>
    </>
  );
}

/** Where reports come in: files, text, or an address that a person orders to be fetched. */
export function AddView(): ReactNode {
  const canAdd = useContext(CaseContext)?.abilities.includes('add') ?? true;
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<AddedView['problems']>([]);
  const run = (work: Promise<AddedView>) => {
    setSaid(TEXT.add.busy);
    work.then(
      (added) => {
        setProblems(added.problems);
        setSaid(TEXT.add.added(added.reports.length));
      },
      (error: Error) => setSaid(TEXT.failed(error.message)),
    );
  };
  const send: Send = (event, work) => {
    event.preventDefault();
    run(work(filled(new FormData(event.currentTarget))));
  };
  if (!canAdd) return <p className="page notice">{TEXT.add.readOnly}</p>;
  return (
    <div className="page add">
      <h1>{TEXT.add.title}</h1>
      <p role="status">{said}</p>
      {problems.map(({ input, message }) => (
        <p key={input} className="alarm">
          <Words>{`${input}: ${message}`}</Words>
        </p>
      ))}
      <Drop run={run} />
      <Forms send={send} />
    </div>
  );
}
