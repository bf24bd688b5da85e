/**
 * A news agency or an outlet. `name` is the one normal name, `forms` further spellings and short forms,
 * `unsafe` those that are also everyday words or other people's initials ("Time", "PA"): they name the outlet
 * where an outlet is expected, never in running text. `owner` is the group that it belongs to, where widely
 * known; `listed` is false for one that is only recognised by the shape of its name.
 */
export interface Outlet {
  readonly name: string;
  readonly kind: 'agency' | 'outlet';
  readonly forms: readonly string[];
  readonly unsafe: readonly string[];
  readonly domains: readonly string[];
  readonly owner: string | null;
  readonly listed: boolean;
}

/** An outlet with the place where a text names it: `[start, end)` in UTF-16 code units. */
export interface OutletMention {
  readonly outlet: Outlet;
  readonly start: number;
  readonly end: number;
}

function cells(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(';')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/**
 * Reads a table of outlets: one a line, `name | forms | domains | owner`, forms and domains parted by `;`,
 * an unsafe form marked with `~`. A name marked with `~` is unsafe itself.
 */
export function outletsFrom(table: string, kind: Outlet['kind']): readonly Outlet[] {
  return cells(table.replaceAll(';', '\u0001').replaceAll('\n', ';')).map((line) => rowOutlet(line, kind));
}

function rowOutlet(line: string, kind: Outlet['kind']): Outlet {
  const [name = '', forms, domains, owner] = line.replaceAll('\u0001', ';').split('|');
  const spelled = [name.trim(), ...cells(forms)];
  const isUnsafe = (form: string) => form.startsWith('~');
  const plain = (form: string) => form.replace('~', '').trim();
  return {
    name: plain(name),
    kind,
    forms: spelled.filter((form) => !isUnsafe(form)).map(plain),
    unsafe: spelled.filter(isUnsafe).map(plain),
    domains: cells(domains),
    owner: cells(owner)[0] ?? null,
    listed: true,
  };
}
