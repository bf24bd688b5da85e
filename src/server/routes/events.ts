import type { OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { DeskEvent } from '../api/index.ts';
import type { Desk } from '../desk.ts';

/** Where events are told to everybody who listens. */
export interface Bulletin {
  readonly tell: (event: DeskEvent) => void;
  readonly listen: (listener: (event: DeskEvent) => void) => () => void;
}

/** A bulletin that also tells every change of the desk. */
export function openBulletin(desk: Desk): Bulletin {
  const listening = new Set<(event: DeskEvent) => void>();
  const tell = (event: DeskEvent) => {
    for (const listener of listening) listener(event);
  };
  desk.subscribe((revision) => tell({ kind: 'revision', revision }));
  return {
    tell,
    listen: (listener) => {
      listening.add(listener);
      return () => listening.delete(listener);
    },
  };
}

const HEARTBEAT = 20_000;

/** Adds the stream of events (server-sent events): changes and the progress of additions. */
export function addEventRoutes(app: OpenAPIHono, desk: Desk, bulletin: Bulletin): void {
  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const send = (event: DeskEvent) => void stream.writeSSE({ data: JSON.stringify(event) });
      const stop = bulletin.listen(send);
      stream.onAbort(stop);
      send({ kind: 'revision', revision: desk.state().revision });
      while (!stream.aborted) {
        await stream.sleep(HEARTBEAT);
        await stream.write(': still here\n\n');
      }
      stop();
    }),
  );
}
