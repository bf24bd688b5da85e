import type { Lexeme } from '../lexemes.ts';
import { type BoundCue, boundAfter, type ChangeCue, changeAfter, changeBefore } from './bounds.ts';
import { type Counted, countedAt } from './counted.ts';
import { type Find, type Scene, type Whole, wholeOf } from './finds.ts';
import { singularOf } from './nouns.ts';
import { isPersonNoun } from './person-nouns.ts';
import { meaningOfUnit } from './units.ts';

/** Everything that the words around a find tell. */
export interface Setting {
  readonly scene: Scene;
  readonly find: Find;
  readonly whole: Whole | null;
  readonly counted: Counted | null;
  readonly cue: BoundCue | null;
  readonly change: ChangeCue | null;
}

/** Reads the words around a find. `before` is the setting of the figure before it, whose bound a conversion in brackets shares. */
export function settingOf(scene: Scene, find: Find, before: Setting | null): Setting {
  const { lexemes, analysis } = scene;
  const whole = wholeOf(lexemes, find);
  const end = whole?.measured.next ?? find.next;
  const unit = (find.range?.second ?? find.measured).unit ?? whole?.measured.unit ?? null;
  const after = find.cue === null ? (boundAfter(lexemes, end) ?? null) : null;
  const countedStart = after?.next ?? end;
  const counted =
    unit === null ? countedAt(lexemes, analysis.tokens, { at: countedStart, number: end - 1 }) : null;
  const late =
    find.cue === null && after === null && counted !== null ? boundAfter(lexemes, counted.next) : null;
  const model = isConversion(lexemes, find, before) ? before : null;
  const from = find.cue?.at ?? find.measured.at;
  return {
    scene,
    find,
    whole,
    counted,
    cue: find.cue ?? after ?? late ?? model?.cue ?? null,
    change: changeBefore(lexemes, from) ?? changeAfter(lexemes, find.next) ?? model?.change ?? null,
  };
}

/** Whether the find gives the figure before it in another unit: "just under 296 hp (224 kW / 300 PS)". */
function isConversion(lexemes: readonly Lexeme[], find: Find, before: Setting | null): boolean {
  const mark = lexemes[find.measured.at - 1]?.text;
  if (before === null || (mark !== '(' && mark !== '/') || before.find.next !== find.measured.at - 1)
    return false;
  const [unit, other] = [find.measured.baseUnit, before.find.measured.baseUnit];
  if (unit === null || other === null) return false;
  const [dimension, wanted] = [meaningOfUnit(unit)?.dimension, meaningOfUnit(other)?.dimension];
  return (
    dimension === wanted || (dimension?.startsWith('money') === true && wanted?.startsWith('money') === true)
  );
}

/** A name goes on after its figure: "Galaxy Note 20 Ultra". */
function namesOn({ lexemes }: Scene, counted: Counted): boolean {
  const head = lexemes[counted.next - 1]!;
  return (
    lexemes[counted.at]!.upper &&
    head.upper &&
    singularOf(head.text) === head.text &&
    !isPersonNoun(counted.head)
  );
}

/** Whether a bare figure after a name is part of the name: "Apollo 11", "Lang 20". */
export function isNameNumber({ scene, find, counted, cue, change, whole }: Setting): boolean {
  const { lexemes } = scene;
  const { measured } = find;
  if (measured.unit !== null || cue !== null || change !== null || whole !== null) return false;
  if (counted !== null && !namesOn(scene, counted)) return false;
  const before = lexemes[measured.at - 1];
  const first = before === undefined || lexemes[measured.at - 2]?.sentence !== before.sentence;
  const figure = measured.amount.form === 'digits' && measured.amount.value < 1000;
  return before?.kind === 'word' && before.upper && !first && figure;
}
