import type { CaseInput, Door, WorkingCase } from '../cases/index.ts';
import type { HeldAction, SentInput } from './routes/held.ts';

/** The workbench could not be asked; `message` says why. */
export class DoorClosed extends Error {}

type Ask = <Value>(action: HeldAction, given: object) => Promise<Value>;

/** Asks the process behind a door. @throws DoorClosed when it does not answer or refuses. */
function askAt({ origin, token }: Door): Ask {
  return async (action, given) => {
    const answer = await fetch(`${origin}/api/held/${action}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(given),
    }).catch((error: unknown) => {
      throw new DoorClosed(`the workbench at ${origin} does not answer (${String(error)})`);
    });
    const told = (await answer.json()) as { value: never; error?: { message: string } };
    if (!answer.ok) throw new DoorClosed(told.error?.message ?? `the workbench answered ${answer.status}`);
    return told.value;
  };
}

function sent({ bytes, meta, document, ...rest }: CaseInput): SentInput {
  return {
    ...rest,
    bytes: Buffer.from(bytes).toString('base64'),
    ...(meta && { meta: { ...meta } as Record<string, string> }),
    ...(document && { document }),
  } as SentInput;
}

/**
 * A case that the workbench behind a door has open, as if it were open here: every action is done there, under the name of
 * who acts here.
 * @throws DoorClosed when the workbench does not answer
 */
export async function openRemoteCase(door: Door, folder: string): Promise<WorkingCase> {
  const ask = askAt(door);
  return {
    manifest: await ask('manifest', {}),
    folder,
    add: (inputs, { who, memo }) => ask('add', { inputs: inputs.map(sent), who, ...(memo && { memo }) }),
    memo: (key) => ask('memo', { key }),
    dossier: () => ask('dossier', {}),
    status: () => ask('status', {}),
    claims: () => ask('claims', {}),
    decide: (decision, { who, words = {} }) => ask('decide', { decision, words, who }),
    undo: (event, { who }) => ask('undo', { event, who }),
    redo: (event, { who }) => ask('redo', { event, who }),
    history: () => ask('history', {}),
    inputsOf: (report) => ask('inputsOf', { report }),
    forget: (report, { who, whole }) =>
      ask('forget', { report, who, ...(whole === undefined ? {} : { whole }) }),
    verify: () => ask('verify', {}),
    replay: () => ask('replay', {}),
    bundle: async (redact = []) => {
      const packed = await ask<string>('bundle', { redact });
      return new Uint8Array(Buffer.from(packed, 'base64'));
    },
  };
}
