import type { Place, Range, Reading, Report, Statement, Time } from '../model/index.ts';

/** When and where a statement plays, as far as its words tell. Days as `YYYY-MM-DD`; places by identity. */
export interface Scene {
  readonly days: { readonly earliest: string; readonly latest: string } | null;
  readonly places: ReadonlySet<string>;
  /** Whether it tells of something well before the report's own happenings. */
  readonly isPast: boolean;
}

/** What lies this many days before a report is background to it. */
const PAST_DAYS = 45;
const MILLISECONDS_A_DAY = 86_400_000;
/** Kinds of places that tell one spot from another. */
const SPOTS = new Set(['city', 'area']);
const POINTS_BACK = /^(?:it|that|this|the latter)\b/i;

/** Days since 1970 of a day `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year!, (month ?? 1) - 1, date ?? 1) / MILLISECONDS_A_DAY;
}

/** Identity of a place: the gazetteer's, or its name. */
function placeKey({ geonames, name }: Place): string {
  return geonames === null ? name.toLowerCase() : `${geonames}`;
}

function isInside(spans: readonly Range[], { start, end }: Range): boolean {
  return spans.some((span) => span.start >= start && span.end <= end);
}

/** The last day that a report tells of or was published on. */
function newestDay({ report, times }: Reading): string | null {
  if (report.published !== null && /^\d{4}-\d\d-\d\d/.test(report.published))
    return report.published.slice(0, 10);
  const days = times.flatMap(({ latest, role }) => (latest !== null && role !== 'event' ? [latest] : []));
  return days.reduce<string | null>((a, b) => (a === null || b > a ? b : a), null);
}

function daysOf(times: readonly Time[]): Scene['days'] {
  const dated = times.filter(
    ({ role, kind, earliest, latest }) =>
      role === 'event' && (kind === 'date' || kind === 'time') && earliest !== null && latest !== null,
  );
  const [first] = dated;
  return first === undefined ? null : { earliest: first.earliest!, latest: first.latest! };
}

function sceneIn(reading: Reading, range: Range, newest: string | null): Scene {
  const sources = reading.attributions.flatMap(({ source }) => source ?? []);
  const days = daysOf(reading.times.filter(({ spans }) => isInside(spans, range)));
  const places = reading.places.filter(
    ({ spans, use, offset, kind }) =>
      use === 'place' &&
      offset === null &&
      SPOTS.has(kind ?? '') &&
      isInside(spans, range) &&
      !sources.some((source) => isInside(spans, source)),
  );
  return {
    days,
    places: new Set(places.map(placeKey)),
    isPast: days !== null && newest !== null && dayNumber(newest) - dayNumber(days.latest) > PAST_DAYS,
  };
}

/** The scene of a statement: its own words', else its sentence's, else that of the sentence before when it points back. */
export function sceneOf(reading: Reading, statement: Statement): Scene {
  const { sentences } = reading.analysis;
  const at = sentences.findIndex(({ start, end }) => {
    const first = statement.spans[0]!.start;
    return first >= start && first < end;
  });
  const newest = newestDay(reading);
  const own = sceneIn(
    reading,
    { start: statement.spans[0]!.start, end: statement.spans.at(-1)!.end },
    newest,
  );
  const sentence = at < 0 ? own : sceneIn(reading, sentences[at]!, newest);
  const before =
    at > 0 && pointsBack(reading.report, sentences[at]!)
      ? sceneIn(reading, sentences[at - 1]!, newest)
      : sentence;
  const days = own.days === null ? (sentence.days === null ? before : sentence) : own;
  const places = own.places.size > 0 ? own : sentence.places.size > 0 ? sentence : before;
  return { days: days.days, isPast: days.isPast, places: places.places };
}

function pointsBack({ text }: Report, { start, end }: Range): boolean {
  return POINTS_BACK.test(text.slice(start, Math.min(end, start + 40)).replace(/^[“"'‘\s]+/, ''));
}

/** Why two scenes cannot be one, or null. */
export function differentScenes(a: Scene, b: Scene): string | null {
  if (a.isPast !== b.isPast) return 'one tells of something long before the other';
  if (
    a.days !== null &&
    b.days !== null &&
    (a.days.latest < b.days.earliest || b.days.latest < a.days.earliest)
  )
    return `one plays on ${a.days.earliest}, the other on ${b.days.earliest}`;
  if (a.places.size > 0 && b.places.size > 0 && ![...a.places].some((place) => b.places.has(place)))
    return 'they play at different places';
  return null;
}
