import { findQuotations } from './find-quotations.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const whole = (text: string) => ({ start: 0, end: text.length });
const quoted = (text: string) =>
  findQuotations(text, whole(text)).map(({ start, end }) => text.slice(start, end));

describe('finding quotations', () => {
  it('pairs curly marks and keeps the comma inside', () => {
    expect(quoted('“The dam held,” Marit Osk said. “For now.”')).toEqual(['“The dam held,”', '“For now.”']);
  });

  it('pairs straight marks with the odd spaces of text put together from tokens', () => {
    expect(quoted('" This is a crisis, "he said. "We leave. "')).toEqual([
      '" This is a crisis, "',
      '"We leave. "',
    ]);
  });

  it('reads nested quotations', () => {
    expect(quoted('“She said ‘never’ twice,” he said.')).toEqual(['“She said ‘never’ twice,”', '‘never’']);
  });

  it('takes apostrophes for what they are', () => {
    expect(quoted("The Osks' boat wasn't theirs in the '90s.")).toEqual([]);
    expect(quoted('The town’s mayors’ houses')).toEqual([]);
  });

  it('reads single marks as quotations where they pair', () => {
    expect(quoted("'We are ready,' he said.")).toEqual(["'We are ready,'"]);
  });

  it('follows a speech over paragraphs that each begin with an opening mark', () => {
    const text = '“We waited.\n\n“Nobody came,” she said.';
    const [first, second] = findQuotations(text, whole(text));
    expect(first?.closed).toBe(false);
    expect(second?.continues).toBe(0);
  });

  it('ends an unclosed quotation with its paragraph', () => {
    expect(quoted('“We waited.\n\nThe harbour was shut.')).toEqual(['“We waited.']);
  });

  it('follows a speech over lines, also where the closing mark leans on the next word', () => {
    const text = 'He left.\n"We waited.\nNobody came, "she said.\nThe quay was empty.';
    expect(quoted(text)).toEqual(['"We waited.\nNobody came, "']);
  });

  it('does not run on where every line is a paragraph with a speech of its own', () => {
    expect(quoted('“We waited.\n“Nobody came,” she said.')).toEqual(['“We waited.', '“Nobody came,”']);
  });

  it('reads marks that a wrong encoding has broken', () => {
    expect(
      quoted('\uFFFDWe won\uFFFDt pay,\uFFFD Osk said. It cost \uFFFD2.5 million \uFFFD a lot.'),
    ).toEqual(['\uFFFDWe won\uFFFDt pay,\uFFFD']);
    expect(quoted('They are ?devastated? by it. Are they?')).toEqual(['?devastated?']);
  });

  it('leaves inch marks and stray closing marks alone', () => {
    expect(quoted('A 12"x14" frame')).toEqual([]);
    expect(quoted('A frame” was sold.')).toEqual([]);
  });

  it('takes any text without throwing, and gives ranges with words in them', () => {
    const text = fc.string({ unit: fc.constantFrom('"', "'", '“', '”', '‘', '’', ' ', '\n', 'a', '.', '`') });
    fc.assert(
      fc.property(text, (value) => {
        for (const { start, innerStart, innerEnd, end } of findQuotations(value, whole(value)))
          expect(start < innerStart && innerStart < innerEnd && innerEnd <= end).toBe(true);
      }),
    );
  });

  it('takes a hundred thousand marks in its stride', () => {
    expect(quoted('"a" '.repeat(50_000))).toHaveLength(50_000);
    expect(findQuotations('“'.repeat(100_000), { start: 0, end: 100_000 })).toEqual([]);
  });
});
