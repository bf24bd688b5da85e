/** A time expression: half-open character offsets and its TIMEX3 value. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

export interface TimexPair {
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
}

export interface TimexScores {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
  readonly gold: number;
}

interface Counts {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
  value: number;
}

function countPair({ gold, found }: TimexPair, counts: Counts): void {
  counts.gold += gold.length;
  counts.found += found.length;
  const used = new Set<Timex>();
  for (const item of gold) {
    const free = found.filter(
      (other) => !used.has(other) && other.start < item.end && item.start < other.end,
    );
    const exact = free.find((other) => other.start === item.start && other.end === item.end);
    const match = exact ?? free[0];
    if (match === undefined) continue;
    used.add(match);
    counts.relaxed += 1;
    if (exact !== undefined) counts.strict += 1;
    if (match.value === item.value) counts.value += 1;
  }
}

/**
 * TempEval-3 (UzZaman et al. 2013): F1 of exact extents, F1 of overlapping extents, and value F1, which is the
 * overlapping F1 times the share of overlapping pairs whose TIMEX3 values are the same.
 */
export function timexScores(pairs: readonly TimexPair[]): TimexScores {
  const counts: Counts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  for (const pair of pairs) countPair(pair, counts);
  const both = counts.gold + counts.found;
  const f1 = (hits: number) => (both === 0 ? 0 : (2 * hits) / both);
  return {
    strict: f1(counts.strict),
    relaxed: f1(counts.relaxed),
    value: f1(counts.value),
    gold: counts.gold,
  };
}

export interface TimexDocument {
  readonly text: string;
  /** The document's own time, an ISO 8601 date or date and time, or null. */
  readonly created: string | null;
  readonly times: readonly Timex[];
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!);
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

/** The plain text and TIMEX3 spans of a TimeML document's TEXT element, with its creation time. */
export function readTimeml(xml: string): TimexDocument {
  const created =
    /<TIMEX3[^>]*CREATION_TIME[^>]*>/.exec(xml)?.[0] ?? /<DCT>\s*(<TIMEX3[^>]*>)/.exec(xml)?.[1] ?? null;
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  const times: Timex[] = [];
  const open: { start: number; value: string }[] = [];
  let text = '';
  for (const piece of body.split(/(<[^>]*>)/)) {
    if (piece.startsWith('<TIMEX3'))
      open.push({ start: text.length, value: attribute(piece, 'value') ?? '' });
    else if (piece === '</TIMEX3>') {
      const start = open.pop();
      if (start !== undefined) times.push({ ...start, end: text.length });
    } else if (!piece.startsWith('<')) text += decode(piece);
  }
  return { text, created: created === null ? null : attribute(created, 'value'), times };
}
