import type { ReadText } from '../document.ts';
import type { KindedName } from './settle-kinds.ts';

const MARKS: ReadonlySet<string> = new Set(['"', "'", '(', ')']);

const isMark = (form: string | undefined): boolean => form !== undefined && MARKS.has(form);

/** Whether between two persons' names there is only a word or two in quotation marks. */
function isNickname({ forms }: ReadText, from: number, to: number): boolean {
  const length = to - from;
  return (length === 3 || length === 4) && isMark(forms[from]) && isMark(forms[to - 1]);
}

/** Joins a first and a last name around a nickname in marks (Kari "Kip" Orr), which the tagger sees as three. */
export function joinNicknames(read: ReadText, names: readonly KindedName[]): KindedName[] {
  const joined: KindedName[] = [];
  for (const span of names) {
    const [earlier, previous] = [joined.at(-2), joined.at(-1)];
    const isClose = (name: KindedName | undefined): name is KindedName =>
      name?.kind === 'person' && span.kind === 'person' && isNickname(read, name.last, span.first);
    if (isClose(previous)) joined.splice(-1, 1, { ...span, first: previous.first });
    else if (isClose(earlier)) joined.splice(-2, 2, { ...span, first: earlier.first });
    else joined.push(span);
  }
  return joined;
}
