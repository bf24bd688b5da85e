import { useEffect, useState } from 'react';
import { get } from './client.ts';
import { useLive } from './live.ts';

/** Something asked of the server: not there yet, there, or refused. Old data stays while new is asked for. */
export interface Resource<T> {
  readonly data: T | null;
  readonly error: string | null;
}

interface Asked<T> extends Resource<T> {
  readonly path: string | null;
}

/** Asks for a path, and again at every new revision; null asks for nothing. */
export function useResource<T>(path: string | null): Resource<T> {
  const { revision } = useLive();
  const [state, setState] = useState<Asked<T>>({ path: null, data: null, error: null });
  useEffect(() => {
    if (path === null) return undefined;
    const stop = new AbortController();
    get<T>(path, stop.signal).then(
      (data) => setState({ path, data, error: null }),
      (error: unknown) => {
        if (!stop.signal.aborted)
          setState({ path, data: null, error: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => stop.abort();
  }, [path, revision]);
  return state.path === path ? state : { data: null, error: null };
}
