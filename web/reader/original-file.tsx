import { type ReactNode, useState } from 'react';
import { ask } from '../client.ts';
import { saveFile } from '../shared/save.ts';
import { TEXT } from '../texts.ts';
import { partOf } from '../routes.ts';

async function fetchOriginal(id: string): Promise<{ readonly blob: Blob; readonly type: string }> {
  const response = await ask(`/reports/${partOf(id)}/original`);
  return { blob: await response.blob(), type: response.headers.get('x-media-type') ?? '' };
}

/** The file that a report was read from: shown in a frame that runs nothing and loads nothing, or saved. */
export function OriginalFile({ id, has }: { readonly id: string; readonly has: boolean }): ReactNode {
  const [shown, setShown] = useState<{ readonly html: boolean; readonly text: string } | null>(null);
  if (!has) return <p className="facts">{TEXT.reader.noOriginal}</p>;
  const show = async () => {
    const { blob, type } = await fetchOriginal(id);
    setShown({ html: type.includes('html'), text: await blob.text() });
  };
  const save = async () => saveFile(`original-${id.replace(/\W/g, '_')}`, (await fetchOriginal(id)).blob);
  return (
    <div className="original">
      <p className="actions">
        <button type="button" onClick={() => void show()}>
          {TEXT.reader.showOriginal}
        </button>
        <button type="button" onClick={() => void save()}>
          {TEXT.reader.saveOriginal}
        </button>
      </p>
      {shown?.html === true && <iframe title={TEXT.reader.sandbox} sandbox="" srcDoc={shown.text} />}
      {shown?.html === false && (
        <pre tabIndex={0} aria-label={TEXT.reader.original}>
          {shown.text.slice(0, 200_000)}
        </pre>
      )}
    </div>
  );
}
