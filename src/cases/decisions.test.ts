import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Claim, Dossier, Statement } from '../model/index.ts';
import type { DecisionBody, DecisionWords } from '../review/index.ts';
import type { Case } from './case.ts';
import { initCase } from './open-case.ts';
import type { Result } from './result.ts';

function value<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

const report = (id: string, publisher: string, text: string) => ({
  name: `${id}.json`,
  bytes: new TextEncoder().encode(JSON.stringify({ id, publisher, text })),
});
const WIRE_TEXT =
  'At least 12 people drowned when the ferry sank off Osk, police said. The owner of the ferry, Ilva Kern, said it had passed its yearly inspection in the spring.';
const REPORTS = [
  report('wire', 'Sarnpress', WIRE_TEXT),
  report('copy', 'Dorn Courier', WIRE_TEXT),
  report(
    'herald',
    'Osk Herald',
    'Twelve people had drowned off Osk by noon as the ferry sank, harbour master Toma Brandt told the Osk Herald. An official said divers were on their way.',
  ),
];
const ANA = { who: 'ana' };

let folder = '';
let held: Case;
let plain: Dossier;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'headwater-decisions-'));
  held = value(await initCase(join(folder, 'case'), { name: 'ferry', who: 'ana', inMemory: true }));
  value(await held.add(REPORTS, ANA));
  plain = await held.dossier();
});
afterAll(async () => {
  await held.close();
  await rm(folder, { recursive: true });
});

const refOf = ({ id, statements }: Claim) => ({ id, statements: statements.map((one) => one.id) });
const joined = (): Claim => plain.claims.find(({ statements }) => statements.length > 2)!;
const quoting = (id: string, words: string): Statement =>
  plain.statements.find(
    ({ report: of, attribution }) => of === id && attribution.at(-1)?.name.includes(words),
  )!;
const sourceOf = (statement: Statement) => ({
  statement: statement.id,
  link: statement.attribution.length - 1,
});
const inCase = (dossier: Dossier, statement: Statement): Statement =>
  dossier.statements.find(({ id }) => id === statement.id)!;
const herald = (dossier: Dossier) => dossier.reports.find(({ id }) => id === 'herald')!;

interface Told {
  readonly body: () => DecisionBody;
  readonly words?: DecisionWords;
  /** What the decision makes of the dossier. */
  readonly shows: (dossier: Dossier) => void;
}

const edit = (over: Partial<Extract<DecisionBody, { kind: 'edit-claim' }>>) => ({
  kind: 'edit-claim' as const,
  claim: refOf(joined()),
  gist: null,
  relations: [],
  add: [],
  remove: [],
  ...over,
});

const DECISIONS: Readonly<Record<string, Told>> = {
  'a claim is accepted': {
    body: () => ({ kind: 'accept-claim', claim: refOf(joined()) }),
    shows: (dossier) => expect(dossier).toEqual(plain),
  },
  'a claim is rejected': {
    body: () => ({ kind: 'reject-claim', claim: refOf(joined()) }),
    shows: ({ claims }) => expect(claims.map(({ id }) => id)).not.toContain(joined().id),
  },
  'other words of it stand for a claim': {
    body: () => edit({ gist: joined().statements.at(-1)!.id }),
    shows: (dossier) => {
      const words = plain.statements.find(({ id }) => id === joined().statements.at(-1)!.id)!.quote;
      expect(dossier.claims.find(({ id }) => id === joined().id)!.gist).toBe(words);
    },
  },
  'a statement is taken out of a claim': {
    body: () => edit({ remove: [joined().statements[0]!.id] }),
    shows: ({ claims }) =>
      expect(claims.find(({ id }) => id === joined().id)!.statements).toHaveLength(
        joined().statements.length - 1,
      ),
  },
  'a relation is set': {
    body: () => edit({ relations: [{ statement: joined().statements[0]!.id, relation: 'questions' }] }),
    shows: ({ claims }) =>
      expect(claims.find(({ id }) => id === joined().id)!.statements[0]!.relation).toBe('questions'),
  },
  'a claim is split': {
    body: () => ({ kind: 'split-claim', claim: refOf(joined()), out: [joined().statements[0]!.id] }),
    shows: ({ claims }) => expect(claims).toHaveLength(plain.claims.length + 1),
  },
  'two claims are merged': {
    body: () => ({ kind: 'merge-claims', claims: plain.claims.slice(0, 2).map(refOf) }),
    shows: ({ claims }) => expect(claims).toHaveLength(plain.claims.length - 1),
  },
  'a derivation is rejected': {
    body: () => ({
      kind: 'reject-derivation',
      derivation: plain.derivations.find(({ kind }) => kind === 'copies')!.id,
    }),
    shows: ({ derivations, families }) => {
      expect(derivations.some(({ kind }) => kind === 'copies')).toBe(false);
      expect(families).toHaveLength(3);
    },
  },
  'a derivation is added': {
    body: () => ({
      kind: 'add-derivation',
      from: 'herald',
      to: { report: 'wire' },
      derivationKind: 'rewrites',
      evidence: [{ start: 0, end: 50 }],
    }),
    shows: ({ derivations, families }) => {
      expect(derivations.find(({ from, to }) => from === 'herald' && to === 'wire')?.kind).toBe('rewrites');
      expect(families).toHaveLength(1);
    },
  },
  'a source is retyped': {
    body: () => ({
      kind: 'retype-source',
      sources: [sourceOf(quoting('herald', 'official'))],
      sourceKind: 'document',
    }),
    shows: (dossier) =>
      expect(inCase(dossier, quoting('herald', 'official')).attribution.at(-1)!.kind).toBe('document'),
  },
  'an unnamed source is joined with a named one': {
    body: () => ({
      kind: 'join-sources',
      sources: [sourceOf(quoting('herald', 'official')), sourceOf(quoting('herald', 'Brandt'))],
    }),
    words: { name: 'Toma Brandt' },
    shows: (dossier) =>
      expect(inCase(dossier, quoting('herald', 'official')).attribution.at(-1)!.name).toBe('Toma Brandt'),
  },
  'a source is parted from others of its name': {
    body: () => ({ kind: 'part-sources', sources: [sourceOf(quoting('copy', 'police'))] }),
    words: { name: 'the police of Dorn' },
    shows: (dossier) => {
      expect(inCase(dossier, quoting('copy', 'police')).attribution.at(-1)!.name).toBe('the police of Dorn');
      expect(inCase(dossier, quoting('wire', 'police'))).toEqual(quoting('wire', 'police'));
    },
  },
  'a statement is marked': {
    body: () => ({
      kind: 'add-statement',
      report: 'herald',
      spans: [{ start: 0, end: 25 }],
      stance: 'asserts',
    }),
    shows: ({ statements }) =>
      expect(statements.map(({ quote }) => quote)).toContain('Twelve people had drowned'),
  },
  'a report is given its date and publisher': {
    body: () => ({ kind: 'set-report', report: 'herald', fields: ['published', 'publisher'], parts: null }),
    words: { published: '2031-05-01', publisher: 'Osk Evening Herald' },
    shows: (dossier) =>
      expect(herald(dossier)).toMatchObject({ published: '2031-05-01', publisher: 'Osk Evening Herald' }),
  },
  'a part of a report is set': {
    body: () => ({
      kind: 'set-report',
      report: 'herald',
      fields: [],
      parts: [{ kind: 'comment', start: 0, end: herald(plain).text.length }],
    }),
    shows: (dossier) => {
      expect(herald(dossier).parts).toMatchObject([{ kind: 'comment' }]);
      expect(dossier.statements.some(({ report: of }) => of === 'herald')).toBe(false);
    },
  },
  'a note is made': {
    body: () => ({ kind: 'note', target: { report: 'herald' } }),
    words: { note: 'call the harbour master' },
    shows: (dossier) => expect(dossier).toEqual(plain),
  },
  'a source is graded': {
    body: () => ({
      kind: 'grade',
      source: sourceOf(quoting('herald', 'Brandt')),
      reliability: 'B',
      credibility: 2,
    }),
    shows: (dossier) => expect(dossier).toEqual(plain),
  },
};

describe('every decision is an event that replay, undo and redo know', () => {
  afterEach(async () => {
    while ((await held.undo(null, ANA)).ok);
  });

  test.each(Object.entries(DECISIONS))('%s', async (_name, { body, words = {}, shows }) => {
    const { id } = value(await held.decide(body(), { who: 'ana', words }));
    const decided = await held.dossier();
    shows(decided);
    expect(await held.replay()).toMatchObject({ same: true, problems: [] });
    expect(value(await held.undo(null, ANA))).toBe(id);
    expect(JSON.stringify(await held.dossier())).toBe(JSON.stringify(plain));
    value(await held.redo(null, ANA));
    expect(JSON.stringify(await held.dossier())).toBe(JSON.stringify(decided));
    value(await held.undo(id, ANA));
    const entry = (await held.history()).find(({ event }) => event.id === id)!;
    expect(entry).toMatchObject({ undone: true, words, event: { who: 'ana' } });
  });

  test('and the chain of all of them holds', async () => {
    expect((await held.verify()).failures).toEqual([]);
    expect(await held.history()).toHaveLength(2 + 4 * Object.keys(DECISIONS).length);
  });
});

test('two who decide otherwise are both listed until a third settles it, and settling can be undone', async () => {
  const claim = refOf(joined());
  const yes = value(await held.decide({ kind: 'accept-claim', claim }, { who: 'ana' }));
  const no = value(await held.decide({ kind: 'reject-claim', claim }, { who: 'ben' }));
  expect((await held.reviewed()).disagreements).toMatchObject([{ holding: no.id }]);
  const settle: DecisionBody = { kind: 'settle', keep: yes.id, over: [no.id] };
  value(await held.decide(settle, { who: 'cleo', words: { why: 'seen by two' } }));
  expect(await held.reviewed()).toMatchObject({ disagreements: [] });
  expect((await held.dossier()).claims.map(({ id }) => id)).toContain(claim.id);
  value(await held.undo(null, { who: 'cleo' }));
  expect((await held.reviewed()).disagreements).toHaveLength(1);
});

test('what the case does not hold is refused with its name, and no event is made', async () => {
  const before = (await held.history()).length;
  const unknown = await held.decide({ kind: 'reject-derivation', derivation: 'none' }, ANA);
  expect(unknown).toMatchObject({ ok: false, problem: { code: 'not-in-case' } });
  const outside: DecisionBody = {
    kind: 'add-statement',
    report: 'herald',
    spans: [{ start: 0, end: 99_999 }],
    stance: 'asserts',
  };
  expect(await held.decide(outside, ANA)).toMatchObject({ ok: false, problem: { code: 'no-words' } });
  expect(await held.history()).toHaveLength(before);
});
