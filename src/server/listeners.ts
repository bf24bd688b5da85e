/** Those who want to know of changes. */
export interface Listeners {
  readonly tell: (revision: number) => void;
  /** Calls the listener at every change until the returned function is called. */
  readonly subscribe: (listener: (revision: number) => void) => () => void;
}

/** An empty list of listeners. */
export function openListeners(): Listeners {
  const listening = new Set<(revision: number) => void>();
  return {
    tell: (revision) => {
      for (const listener of listening) listener(revision);
    },
    subscribe: (listener) => {
      listening.add(listener);
      return () => listening.delete(listener);
    },
  };
}
