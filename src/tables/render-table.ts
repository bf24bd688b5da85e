import type { CopyingPair, WeighedQuestion, WeighedTable } from './weigh-table.ts';

const FORMULA = /^[=+\-@\t\r]/;

/** A CSV field (RFC 4180); what a spreadsheet would take for a formula is set off by an apostrophe. */
function csvField(field: string | number): string {
  const text = typeof field === 'string' && FORMULA.test(field) ? `'${field}` : `${field}`;
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line a value: who gives it, the range of independent sources, its chance, and whether it is the likeliest or the majority's. */
export function renderTableCsv({ questions }: WeighedTable): string {
  const header = 'item,attribute,value,sources,independent_min,independent_max,chance,likeliest,majority';
  const lines = questions.flatMap(({ item, attribute, likeliest, majority, values }) =>
    values.map(({ value, sources, independent: { min, max }, chance }) =>
      [
        item,
        attribute,
        value,
        sources.length,
        min,
        max,
        chance,
        `${value === likeliest}`,
        `${value === majority}`,
      ]
        .map(csvField)
        .join(','),
    ),
  );
  return `${[header, ...lines].join('\n')}\n`;
}

function cell(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|]/g, '\\$&');
}

function questionLines({ item, attribute, likeliest, majority, values }: WeighedQuestion): string[] {
  return values.map(({ value, sources, independent: { min, max } }) => {
    const marks = [value === likeliest ? 'likeliest' : '', value === majority ? 'majority' : ''].filter(
      Boolean,
    );
    const range = min === max ? `${max}` : `${min} to ${max}`;
    return `| ${[item, attribute, value].map(cell).join(' | ')} | ${sources.length} | ${range} | ${marks.join(', ')} |`;
  });
}

function pairLine({ sources, copying, shared, same, evidence }: CopyingPair): string {
  const [first] = evidence;
  const shown =
    first === undefined ? '' : `${cell(first.value)} (${cell(first.item)}, ${first.others} others)`;
  return `| ${sources.map(cell).join(' and ')} | ${Math.round(100 * copying)} % | ${same} of ${shared} | ${evidence.length} | ${shown} |`;
}

/** The table as Markdown: values by question, then the pairs of which one likely copies, with shared minority values. */
export function renderTableMarkdown({ questions, copying }: WeighedTable): string {
  return [
    '# Values',
    '',
    '| item | attribute | value | sources | independent | |',
    '|---|---|---|--:|--:|---|',
    ...questions.flatMap(questionLines),
    '',
    '# Sources that likely copy',
    '',
    ...(copying.length === 0 ? ['None.'] : []),
    ...(copying.length === 0
      ? []
      : [
          '| sources | chance | same values | shared minority values | for instance |',
          '|---|--:|--:|--:|---|',
        ]),
    ...copying.map(pairLine),
    '',
  ].join('\n');
}
