import { describe, expect, it } from 'vitest';
import { statementList } from './statement-item.ts';
import { SAMPLE } from './testing/sample.ts';
import { shownWithMarks } from './testing/shown.ts';
import { viewOf } from './view.ts';

const view = viewOf(SAMPLE);

function listed(...ids: readonly string[]): string {
  return shownWithMarks(
    statementList(
      ids.map((id) => view.statements.get(id)!),
      'supports',
      view,
    ),
  );
}

describe('a statement on the page', () => {
  it('leads through an agency to those whom it heard', () => {
    expect(listed('engine-blog')).toBe(
      'crew members say an engine would not reverse R6 The Plain Speaker ← Northwire agency According to ← crew members unnamed say',
    );
  });

  it('names the report that it was copied from, before the source that both name', () => {
    expect(listed('engine-gazette')).toContain(
      'R2 Ostrellby Gazette ← R1 Northwire copies ← two crew members unnamed according to',
    );
  });

  it('does not guess who copied whom', () => {
    expect(listed('struck-coastline')).toContain('R3 Coastline Daily ↔ R1 Northwire same words');
  });

  it('says that a report names nobody, or what it knows at first hand', () => {
    expect(listed('struck-northwire')).toContain('R1 Northwire · in its own voice, no source named');
    expect(listed('struck-radio')).toContain('R4 Harbour Radio · saw it itself');
  });

  it('shows the words of two copies once', () => {
    expect(listed('struck-northwire', 'struck-gazette').match(/struck the north pier/g)).toHaveLength(1);
  });
});
