import { useSyncExternalStore } from 'react';
import type { DeskEvent } from '../src/server/api/index.ts';
import { ask } from './client.ts';

/** What is known of the server's side: which revision it shows and how far an addition has come. */
export interface Live {
  readonly revision: number;
  readonly progress: { readonly done: number; readonly total: number; readonly name: string } | null;
  readonly connected: boolean;
}

let live: Live = { revision: 0, progress: null, connected: false };
const listening = new Set<() => void>();

function become(next: Partial<Live>): void {
  live = { ...live, ...next };
  for (const listener of listening) listener();
}

/** A new revision ends the progress that led to it. */
function take(event: DeskEvent): void {
  if (event.kind === 'revision') become({ revision: event.revision, progress: null });
  else become({ progress: { done: event.done, total: event.total, name: event.name } });
}

async function readEvents(response: Response): Promise<void> {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const blocks = `${rest}${value}`.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const data = /^data: (.*)$/m.exec(block)?.[1];
      if (data !== undefined) take(JSON.parse(data) as DeskEvent);
    }
  }
}

const PAUSE = 2000;

/** Listens to the server until the page is left, and tries again when the connection ends. */
export async function listen(): Promise<void> {
  for (;;) {
    try {
      const response = await ask('/events');
      become({ connected: true });
      await readEvents(response);
    } catch {
      /* tried again below */
    }
    become({ connected: false });
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

function subscribe(listener: () => void): () => void {
  listening.add(listener);
  return () => listening.delete(listener);
}

/** What the server told last. */
export function useLive(): Live {
  return useSyncExternalStore(subscribe, () => live);
}
