import { surnamesIn } from './person-list.ts';

/** How the values of an attribute are told apart. */
export type ValueKind = 'text' | 'names';

/** A value as it is compared: `key` is the same for two ways of writing one value, `parts` are the members of a list. */
export interface ValueForm {
  readonly key: string;
  readonly parts: readonly string[];
}

const NOTHING_SAID =
  /^\W*(?:not available|not provided|n\/a|na|none|null|unknown|unk|tba|various|anonymous)?\W*$/i;
const NUMBER = /^([+-]?\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+|[+-]?\d+)(\.\d+)?(?=\D|$)/;
const NAMES = /author|editor|director|writer|composer|actor|cast|names|persons|people|members/i;

/** Whether an attribute's name says that its values are lists of persons. */
export function kindOfAttribute(attribute: string): ValueKind {
  return NAMES.test(attribute) ? 'names' : 'text';
}

function textKey(value: string): string {
  const plain = value.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return plain.replace(NUMBER, (whole) => `${Number(whole.replaceAll(/[ ,\u00a0\u202f]/g, ''))}`);
}

/** The form of a value, or null when the words say that there is none ("n/a"). */
export function formOf(value: string, kind: ValueKind): ValueForm | null {
  if (NOTHING_SAID.test(value)) return null;
  if (kind === 'text') return { key: textKey(value), parts: [textKey(value)] };
  const parts = surnamesIn(value);
  return parts.length === 0 ? null : { key: parts.join('; '), parts };
}
