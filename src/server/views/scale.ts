import type { Conflict, Quantity, Statement, Time } from '../../model/index.ts';
import type { ConflictView, ScaleMark } from '../api/index.ts';
import { eventTimes } from './board.ts';
import type { Shelf } from './shelf.ts';

type Scale = ConflictView['scale'];
type Side = Conflict['sides'][number];

const DAY = 86_400_000;

/** Days since 1970-01-01 of a calendar day `YYYY-MM-DD`, or null. */
export function dayNumber(day: string | null): number | null {
  const parts = /^(-?\d{4,})-(\d\d)-(\d\d)/.exec(day ?? '');
  return parts ? Math.floor(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / DAY) : null;
}

function statementsOf(side: Side, shelf: Shelf): Statement[] {
  return side.statements.flatMap((id) => shelf.statements.get(id) ?? []);
}

/** The number that a side's value names. */
function numberIn(value: string): number | null {
  const digits = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/i.exec(value);
  return digits ? Number(digits[0]) : null;
}

function figureOf(side: Side, shelf: Shelf): Quantity | undefined {
  const value = numberIn(side.value);
  return statementsOf(side, shelf)
    .flatMap(({ quantities }) => quantities)
    .find((quantity) => quantity.value === value);
}

function numberScale(conflict: Conflict, shelf: Shelf): Scale {
  const figures = conflict.sides.map((side) => figureOf(side, shelf));
  const marks = conflict.sides.flatMap((side, index): ScaleMark[] => {
    const figure = figures[index];
    return figure ? [{ side: index, low: figure.low, high: figure.high, label: side.value }] : [];
  });
  const first = figures.find((figure) => figure !== undefined);
  return marks.length < 2 ? null : { kind: 'number', unit: first?.unit ?? first?.counted ?? null, marks };
}

function timeOf(side: Side, shelf: Shelf): Time | undefined {
  const times = statementsOf(side, shelf).flatMap(eventTimes);
  return times.find(({ edtf }) => edtf === side.value) ?? times[0];
}

function timeScale(conflict: Conflict, shelf: Shelf): Scale {
  const marks = conflict.sides.flatMap((side, index): ScaleMark[] => {
    const time = timeOf(side, shelf);
    if (!time) return [];
    const [low, high] = [dayNumber(time.earliest), dayNumber(time.latest)];
    return low === null && high === null ? [] : [{ side: index, low, high, label: side.value }];
  });
  return marks.length < 2 ? null : { kind: 'time', unit: null, marks };
}

/** The sides of a conflict on a number line or a time line; null where the sides are no figures and no times. */
export function scaleOf(conflict: Conflict, shelf: Shelf): Scale {
  if (conflict.kind === 'number' || conflict.kind === 'bound') return numberScale(conflict, shelf);
  return conflict.kind === 'date' ? timeScale(conflict, shelf) : null;
}
