import { textAt, type TimeScene } from './scene.ts';

/** A time of day in the lexemes `[at, next)`: hour 0 to 24 and minute. */
export interface Clock {
  readonly next: number;
  readonly hour: number;
  readonly minute: number;
}

const ZONES: ReadonlySet<string> = new Set(
  'gmt utc est edt cst cdt mst mdt pst pdt cet cest eet bst ist msk et pt local'.split(' '),
);

/** "a.m.", "pm", "AM" after a time; the lexeme behind it. */
function meridianAt(scene: TimeScene, at: number): { pm: boolean; next: number } | null {
  const text = textAt(scene, at);
  if (text === 'am' || text === 'pm') return { pm: text === 'pm', next: at + 1 };
  const dotted =
    (text === 'a' || text === 'p') && textAt(scene, at + 1) === '.' && textAt(scene, at + 2) === 'm';
  if (!dotted) return null;
  return { pm: text === 'p', next: textAt(scene, at + 3) === '.' ? at + 4 : at + 3 };
}

/** Past a zone and "time" or "o'clock". */
function afterZone(scene: TimeScene, at: number): number {
  if (!ZONES.has(textAt(scene, at))) return at;
  return textAt(scene, at + 1) === 'time' ? at + 2 : at + 1;
}

interface Figures {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  /** Written with minutes, so that it needs no a.m. or p.m. */
  readonly full: boolean;
}

function figuresAt(scene: TimeScene, at: number): Figures | null {
  const first = scene.lexemes[at];
  if (first?.kind !== 'number') return null;
  const colon = scene.lexemes[at + 1];
  const minutes = textAt(scene, at + 2);
  if (colon?.text === ':' && /^\d{2}$/.test(minutes) && /^\d{1,2}$/.test(first.text))
    return { hour: Number(first.text), minute: Number(minutes), next: at + 3, full: colon.glued };
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(first.text);
  if (dotted !== null)
    return { hour: Number(dotted[1]), minute: Number(dotted[2]), next: at + 1, full: false };
  if (/^\d{4}$/.test(first.text) && ZONES.has(textAt(scene, at + 1)))
    return {
      hour: Number(first.text.slice(0, 2)),
      minute: Number(first.text.slice(2)),
      next: at + 1,
      full: true,
    };
  return /^\d{1,2}$/.test(first.text)
    ? { hour: Number(first.text), minute: 0, next: at + 1, full: false }
    : null;
}

function isOclock(scene: TimeScene, at: number): boolean {
  return textAt(scene, at) === 'o' && textAt(scene, at + 2) === 'clock';
}

/** Past the seconds of "03:44:53". */
function afterSeconds(scene: TimeScene, at: number): number {
  const seconds =
    textAt(scene, at) === ':' && scene.lexemes[at]!.glued && /^\d{2}$/.test(textAt(scene, at + 1));
  return seconds ? at + 2 : at;
}

/** The time of day that begins at lexeme `at`: "7:15 p.m. EST", "14:30", "0900 GMT", "noon", "5 o'clock". */
export function readClock(scene: TimeScene, at: number): Clock | null {
  const word = textAt(scene, at);
  if (word === 'noon' || word === 'midday') return { next: at + 1, hour: 12, minute: 0 };
  if (word === 'midnight') return { next: at + 1, hour: 24, minute: 0 };
  const figures = figuresAt(scene, at);
  if (figures === null || figures.hour > 24 || figures.minute > 59) return null;
  const next = afterSeconds(scene, figures.next);
  const meridian = meridianAt(scene, next);
  if (meridian !== null && figures.hour <= 12)
    return {
      next: afterZone(scene, meridian.next),
      hour: (figures.hour % 12) + (meridian.pm ? 12 : 0),
      minute: figures.minute,
    };
  if (isOclock(scene, next)) return { next: next + 3, hour: figures.hour, minute: 0 };
  const zoned = afterZone(scene, next);
  return figures.full || (zoned > next && figures.minute > 0)
    ? { next: zoned, hour: figures.hour, minute: figures.minute }
    : null;
}

/** `T07:15`. */
export function clockText({ hour, minute }: Clock): string {
  return `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
