import { setTimeout as sleep } from 'node:timers/promises';

/** Lets one action at a time through for each host, with a pause after each. */
export interface Pacer {
  readonly inTurn: <Result>(host: string, action: () => Promise<Result>) => Promise<Result>;
}

/** A pacer with so many milliseconds between two actions for one host. `wait` is given by tests. */
export function openPacer(pause: number, wait: (milliseconds: number) => Promise<unknown> = sleep): Pacer {
  const last = new Map<string, Promise<unknown>>();
  return {
    inTurn(host, action) {
      const before = last.get(host);
      const turn = before === undefined ? action() : before.then(() => wait(pause)).then(action);
      last.set(
        host,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}
