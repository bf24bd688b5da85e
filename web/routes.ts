/** Where the page is: the words of its path and what stands behind the question mark. */
export interface Place {
  readonly path: readonly string[];
  readonly query: URLSearchParams;
}

/** Reads the part of an address behind `#`. */
export function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const parts = path.split('/').filter((part) => part !== '');
  return { path: parts.map(decode), query: new URLSearchParams(query) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A part of an address; what is half a character becomes U+FFFD, which the server takes for it. */
export function partOf(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

function search(query: Query): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(query))
    for (const one of typeof value === 'string' ? [value] : (value ?? []))
      if (one !== '') params.append(key, one);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/** The address of a place, to be put behind `#`. Nothing in an id can break it. */
export function addressOf(path: readonly string[], query: Query = {}): string {
  return `#/${path.map(partOf).join('/')}${search(query)}`;
}

/** The address of each thing that can be linked to. */
export const TO = {
  board: (query: Query = {}) => addressOf(['claims'], query),
  ask: (claim: string) => addressOf(['ask'], { claim }),
  claim: (id: string) => addressOf(['claims', id]),
  conflicts: () => addressOf(['conflicts']),
  reports: () => addressOf(['reports']),
  report: (id: string, words?: { readonly start: number; readonly end: number }) =>
    addressOf(['reports', id], words ? { at: `${words.start}-${words.end}` } : {}),
  compare: (ids: readonly string[], passage?: number) =>
    addressOf(['compare'], { r: ids, passage: passage === undefined ? undefined : String(passage) }),
  lineage: (query: Query = {}) => addressOf(['lineage'], query),
  timeline: () => addressOf(['timeline']),
  map: (spot?: string) => addressOf(['map'], { spot }),
  add: () => addressOf(['add']),
  export: () => addressOf(['export']),
  history: () => addressOf(['history']),
  api: () => addressOf(['api']),
} as const;
