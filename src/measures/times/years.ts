import { SMALL } from '../number-words.ts';
import { centuryMoment, decadeMoment, yearMoment } from './moments.ts';
import { dayAt } from './month-days.ts';
import { fixed, textAt, type TimeFind, type TimeScene } from './scene.ts';

const TENS: ReadonlySet<string> = new Set(['eighteen', 'nineteen', 'twenty']);

/** "nineteen ninety-six" and "two thousand". */
function yearInWords(scene: TimeScene, at: number): { year: number; next: number } | null {
  if (textAt(scene, at) === 'two' && textAt(scene, at + 1) === 'thousand') {
    const ones = SMALL.get(textAt(scene, at + 2));
    const spoken = textAt(scene, at - 1) === 'year' || ones !== undefined;
    return spoken ? { year: 2000 + (ones ?? 0), next: at + (ones === undefined ? 2 : 3) } : null;
  }
  if (!TENS.has(textAt(scene, at))) return null;
  const decade = SMALL.get(textAt(scene, at + 1));
  if (decade === undefined || decade < 10) return null;
  const onesAt = textAt(scene, at + 2) === '-' ? at + 3 : at + 2;
  const ones = decade >= 20 ? SMALL.get(textAt(scene, onesAt)) : undefined;
  const joined = ones !== undefined && ones > 0 && ones < 10;
  return {
    year: SMALL.get(textAt(scene, at))! * 100 + decade + (joined ? ones : 0),
    next: joined ? onesAt + 1 : at + 2,
  };
}

/** A four-digit year, or one in words. */
export function yearAt(scene: TimeScene, at: number): { year: number; next: number } | null {
  const lexeme = scene.lexemes[at];
  if (lexeme === undefined) return null;
  if (lexeme.kind === 'word') return yearInWords(scene, at);
  if (!/^[12]\d{3}$/.test(lexeme.text)) return null;
  const year = Number(lexeme.text);
  return year <= 2100 ? { year, next: at + 1 } : null;
}

const YEAR_BEFORE: ReadonlySet<string> = new Set(
  'in since until till by from of during before after late early mid through to year around about circa fiscal between and than spring summer autumn fall winter christmas season ( , - – / for the'.split(
    ' ',
  ),
);
const COUNTED =
  /^(?:people|men|women|children|troops|police|km|kg|mph|percent|per|dollars|euros|pounds|meters|metres|feet|miles)$/;

/** Whether a bare four-digit figure is a year by its neighbours. */
function isBareYear(scene: TimeScene, at: number, year: number): boolean {
  const { lexemes } = scene;
  const before = lexemes[at - 1];
  const follower = lexemes[at + 1];
  if (year < 1400 || year > 2100 || (before?.glued === true && lexemes[at]!.glued && before.text === '.'))
    return false;
  if (follower?.kind === 'word' && COUNTED.test(follower.text)) return false;
  if (before !== undefined && /^[$£€#%¥]$/.test(before.text)) return false;
  if (follower?.glued === true && follower.kind !== 'symbol') return false;
  if (before === undefined || YEAR_BEFORE.has(before.text)) return true;
  return year >= 1900 && !(follower?.kind === 'word' && !follower.upper && /[^su]s$/.test(follower.text));
}

/** A year by itself: "1975", "fiscal 1989", "the year 2000", "nineteen ninety-six". */
export function readYear(scene: TimeScene, at: number): TimeFind | null {
  let start = at;
  if (textAt(scene, start) === 'fiscal') start += 1;
  if (textAt(scene, start) === 'year') start += 1;
  const found = yearAt(scene, start);
  if (found === null) return null;
  const figures = scene.lexemes[start]!.kind === 'number';
  if (figures && start === at && !isBareYear(scene, at, found.year)) return null;
  return fixed(at, found.next, yearMoment(found.year));
}

const WORD_DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
  }),
);

/** "1990s", "'80s", "the nineties". */
export function readDecade(scene: TimeScene, at: number): TimeFind | null {
  const start = textAt(scene, at) === 'the' ? at + 1 : at;
  const word = WORD_DECADES.get(textAt(scene, start));
  if (word !== undefined && start > at) return fixed(at, start + 1, decadeMoment(1900 + word));
  const quoted = /^['’`‘]$/.test(textAt(scene, start));
  const figureAt = quoted ? start + 1 : start;
  const figure = textAt(scene, figureAt);
  const apostrophe = /^['’]$/.test(textAt(scene, figureAt + 1)) ? figureAt + 2 : figureAt + 1;
  const plural = scene.lexemes[apostrophe];
  if (plural?.text !== 's' || !plural.glued) return null;
  if (/^[12]\d\d0$/.test(figure)) return fixed(at, apostrophe + 1, decadeMoment(Number(figure)));
  if (!/^\d0$/.test(figure) || !(quoted || start > at)) return null;
  return fixed(at, apostrophe + 1, decadeMoment((figure < '20' ? 2000 : 1900) + Number(figure)));
}

/** "the 20th century", "11th century". */
export function readCentury(scene: TimeScene, at: number): TimeFind | null {
  const start = textAt(scene, at) === 'the' ? at + 1 : at;
  const ordinal = dayAt(scene, start);
  if (ordinal === null || ordinal.next === start + 1 ? scene.lexemes[start]?.kind === 'number' : false)
    return null;
  if (ordinal === null) return null;
  const noun = textAt(scene, ordinal.next) === '-' ? ordinal.next + 1 : ordinal.next;
  if (textAt(scene, noun) !== 'century') return null;
  return fixed(at, noun + 1, centuryMoment(ordinal.day - 1));
}
