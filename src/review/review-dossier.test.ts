import { describe, expect, test } from 'vitest';
import type { Claim } from '../model/index.ts';
import { analyse } from '../pipeline/index.ts';
import { readInputs } from '../reports/index.ts';
import {
  anchorOf,
  type Decision,
  type DecisionBody,
  type DecisionWords,
  reviewDossier,
  statementRefs,
} from './index.ts';

const report = (id: string, publisher: string, text: string) => ({
  name: `${id}.json`,
  bytes: new TextEncoder().encode(JSON.stringify({ id, publisher, text })),
});
const HERALD = report(
  'herald',
  'Osk Herald',
  'Twelve people drowned when the ferry sank off Osk, harbour master Ilva Kern told the Osk Herald.',
);
const COURIER = report(
  'courier',
  'Dorn Courier',
  'Twelve people drowned when the ferry sank off Osk, coast guard captain Toma Brandt told the Dorn Courier.',
);
const OTHER_WORDS = report(
  'courier',
  'Dorn Courier',
  'The quay at Dorn was closed for repairs, Toma Brandt said.',
);

function review(decisions: readonly Decision[], inputs = [HERALD, COURIER]) {
  const { reports, problems } = readInputs(inputs);
  return reviewDossier({ reports, problems, decisions }, { analyse });
}

const plain = review([]).dossier;
const joined = plain.claims.find(({ statements }) => statements.length > 1)!;
const refOf = ({ id, statements }: Claim) => ({ id, statements: statements.map((one) => one.id) });

function decision(seq: number, who: string, body: DecisionBody, words: DecisionWords = {}): Decision {
  const byId = new Map(plain.statements.map((one) => [one.id, one]));
  const anchors = statementRefs(body).map((id) => anchorOf(byId.get(id)!, 'salt'));
  return { id: `e${seq}`, seq, who, at: '2031-05-01T00:00:00Z', body, anchors, words, salt: 'salt' };
}

test('two people who told two papers are two origins until somebody joins them', () => {
  expect(joined.independent).toEqual({ min: 2, max: 2 });
  const sources = joined.statements.map(({ id }) => {
    const chain = plain.statements.find((one) => one.id === id)!.attribution;
    return { statement: id, link: chain.length - 1 };
  });
  const { dossier } = review([
    decision(2, 'ana', { kind: 'join-sources', sources }, { name: 'the harbour' }),
  ]);
  const claim = dossier.claims.find(({ statements }) => statements.length > 1)!;
  expect(claim.independent).toEqual({ min: 1, max: 1 });
});

test('two spellings that are taken for one person are one origin until somebody parts them, and again when that is undone', () => {
  const inputs = [
    report('herald', 'Osk Herald', 'Twelve people drowned when the ferry sank off Osk, Ihor Karpov said.'),
    report('courier', 'Dorn Courier', 'Twelve people drowned when the ferry sank off Osk, Igor Karpov said.'),
  ];
  const { dossier } = review([], inputs);
  const claim = dossier.claims.find(({ statements }) => statements.length > 1)!;
  expect(claim.independent).toEqual({ min: 1, max: 1 });
  expect(claim.origins[0]!.reasons).toContain('h for g, as in Ukrainian');
  const statement = dossier.statements.find(
    ({ id, report: of }) => of === 'herald' && id === claim.statements.find((one) => one.id === id)?.id,
  )!;
  const body: DecisionBody = {
    kind: 'part-sources',
    sources: [{ statement: statement.id, link: statement.attribution.length - 1 }],
  };
  const anchors = [anchorOf(statement, 'salt')];
  const parting = {
    id: 'e2',
    seq: 2,
    who: 'ana',
    at: '2031-05-01T00:00:00Z',
    body,
    anchors,
    words: {},
    salt: 'salt',
  };
  const after = review([parting], inputs).dossier.claims.find(({ statements }) => statements.length > 1)!;
  expect(after.independent).toEqual({ min: 2, max: 2 });
  expect(review([], inputs).dossier.claims).toEqual(dossier.claims);
});

test('a rejected claim is set aside and an accepted one is kept', () => {
  const rejected = review([decision(2, 'ana', { kind: 'reject-claim', claim: refOf(joined) })]);
  expect(rejected.dossier.claims.map(({ id }) => id)).not.toContain(joined.id);
  const accepted = review([decision(2, 'ana', { kind: 'accept-claim', claim: refOf(joined) })]);
  expect([...accepted.accepted.values()]).toEqual(['e2']);
});

test('a split claim is two claims, and a merge brings the statements together again', () => {
  const [first, second] = joined.statements.map(({ id }) => id);
  const split = decision(2, 'ana', { kind: 'split-claim', claim: refOf(joined), out: [second!] });
  const parted = review([split]).dossier.claims;
  expect(
    parted.some(({ statements }) => [first, second].every((id) => statements.some((s) => s.id === id))),
  ).toBe(false);
  const halves = parted.filter(({ statements }) =>
    statements.some(({ id }) => id === first || id === second),
  );
  const merge = decision(3, 'ana', { kind: 'merge-claims', claims: halves.map(refOf) });
  const merged = review([split, merge]).dossier.claims;
  expect(
    merged.some(({ statements }) => [first, second].every((id) => statements.some((s) => s.id === id))),
  ).toBe(true);
});

test('a relation that a person edits is the one that counts', () => {
  const statement = joined.statements[1]!.id;
  const relations = [{ statement, relation: 'denies' as const }];
  const body = {
    kind: 'edit-claim' as const,
    claim: refOf(joined),
    gist: null,
    relations,
    add: [],
    remove: [],
  };
  const claim = review([decision(2, 'ana', body)]).dossier.claims.find(
    ({ statements }) => statements.length > 1,
  )!;
  expect(claim.statements.find(({ id }) => id === statement)!.relation).toBe('denies');
  expect(claim.independent).toEqual({ min: 1, max: 1 });
});

test('a derivation that a person adds makes two origins one, and can be rejected', () => {
  const body: DecisionBody = {
    kind: 'add-derivation',
    from: 'courier',
    to: { report: 'herald' },
    derivationKind: 'rewrites',
    evidence: [{ start: 0, end: 40 }],
  };
  const { dossier } = review([decision(2, 'ana', body, { why: 'the editor said so' })]);
  const edge = dossier.derivations.find(({ from, to }) => from === 'courier' && to === 'herald');
  expect(edge?.kind).toBe('rewrites');
});

test('a person sets who published a report', () => {
  const body: DecisionBody = { kind: 'set-report', report: 'herald', fields: ['publisher'], parts: null };
  const { dossier } = review([decision(2, 'ana', body, { publisher: 'Osk Evening Herald' })]);
  expect(dossier.reports.find(({ id }) => id === 'herald')!.publisher).toBe('Osk Evening Herald');
});

describe('decisions and new reports', () => {
  const own = plain.statements.find(({ report: of }) => of === 'courier')!;
  const note = decision(2, 'ana', { kind: 'note', target: { statement: own.id } }, { note: 'call him' });

  test('a decision holds when reports are added', () => {
    const more = report('star', 'Dorn Star', 'The ferry carried forty people, police said.');
    expect(review([note], [HERALD, COURIER, more])).toMatchObject({ orphans: [], standing: [{ id: 'e2' }] });
  });

  test('one whose words no longer stand is an orphan with its reason, and is moved nowhere', () => {
    const { orphans, standing } = review([note], [HERALD, OTHER_WORDS]);
    expect(standing).toEqual([]);
    expect(orphans).toMatchObject([{ decision: { id: 'e2' } }]);
    expect(orphans[0]!.reasons[0]).toContain('no longer stand in report courier');
  });
});

describe('two people who decide otherwise', () => {
  const claim = refOf(joined);
  const yes = decision(2, 'ana', { kind: 'accept-claim', claim });
  const no = decision(3, 'ben', { kind: 'reject-claim', claim });

  test('are both shown, and the later holds', () => {
    const { disagreements } = review([yes, no]);
    expect(disagreements).toMatchObject([{ decisions: [{ who: 'ana' }, { who: 'ben' }], holding: 'e3' }]);
  });

  test('one person who thinks again disagrees with nobody', () => {
    expect(review([yes, { ...no, who: 'ana' }]).disagreements).toEqual([]);
  });

  test('until somebody settles it', () => {
    const settle = decision(4, 'cleo', { kind: 'settle', keep: 'e2', over: ['e3'] });
    const { disagreements, dossier } = review([yes, no, settle]);
    expect(disagreements).toEqual([]);
    expect(dossier.claims.map(({ id }) => id)).toContain(joined.id);
  });
});
