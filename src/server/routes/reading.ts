import { type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { plainText } from '../../dossier/index.ts';
import {
  AskAnswer,
  Board,
  CaseInfo,
  ClaimPage,
  Comparison,
  ConflictView,
  DerivationView,
  Found,
  LineageView,
  MapView,
  ReportList,
  ReportPage,
  Timeline,
} from '../api/index.ts';
import { refuse } from '../guard.ts';
import type { Room } from '../room.ts';
import {
  claimPageOf,
  comparisonOf,
  conflictViews,
  lineageOf,
  mapOf,
  reportPageOf,
  searchIn,
  timelineOf,
} from '../views/index.ts';
import { NO_QUERY, reading, readingOne } from './route.ts';

const ROUTES = {
  info: reading('/case', 'What is open and what may be done with it', CaseInfo, NO_QUERY),
  board: reading('/claims', 'All claims as lines, by falling weight', Board, NO_QUERY),
  claim: readingOne('/claims/{id}', 'Everything about one claim', ClaimPage),
  conflicts: reading('/conflicts', 'All conflicts, those that stand first', z.array(ConflictView), NO_QUERY),
  reports: reading('/reports', 'All reports', ReportList, NO_QUERY),
  report: readingOne('/reports/{id}', 'A report with all that was read in it', ReportPage),
  compare: reading(
    '/compare',
    'Reports side by side with the passages that neighbours share',
    Comparison,
    z.object({ reports: z.string().describe('Ids of reports as a JSON array of strings') }),
  ),
  lineage: reading(
    '/lineage',
    'Who leaned on whom',
    LineageView,
    z.object({
      claim: z.string().optional(),
      family: z.string().optional(),
      fold: z.enum(['no', 'alike', 'families']).default('alike'),
    }),
  ),
  derivation: readingOne('/derivations/{id}', 'One derivation with its evidence', DerivationView),
  timeline: reading('/timeline', 'Claims by event time, reports by publication', Timeline, NO_QUERY),
  map: reading('/map', 'Places that statements speak of', MapView, NO_QUERY),
  search: reading(
    '/search',
    'Where the texts of all reports hold these words',
    Found,
    z.object({ words: z.string().max(500) }),
  ),
  ask: reading('/ask', 'Who speaks of this claim', AskAnswer, z.object({ claim: z.string().max(2000) })),
};

function infoOf({ desk, shelf }: Room, version: string): CaseInfo {
  const { dossier, revision } = shelf();
  return {
    title: desk.title,
    version,
    revision,
    abilities: [...desk.abilities],
    reports: dossier.reports.length,
    claims: dossier.claims.length,
    conflicts: dossier.conflicts.filter(({ verdict }) => verdict === 'conflict').length,
    problems: dossier.problems,
  };
}

async function answerOf(words: string, { desk, row }: Room): Promise<AskAnswer> {
  const { asked, found, also } = await desk.ask(words);
  const rowOfFound = found && row(found.claim.id);
  return {
    asked,
    found:
      found && rowOfFound
        ? {
            row: rowOfFound,
            claim: found.claim,
            relation: found.relation,
            nearest: found.nearest,
            reasons: [...found.reasons],
          }
        : null,
    also: also.flatMap(({ claim }) => row(claim.id) ?? []),
  };
}

function idsIn(text: string): string[] {
  try {
    return z.array(z.string()).max(6).parse(JSON.parse(text));
  } catch {
    return [];
  }
}

/** The typed routes know only the answer that succeeds. */
function missing(c: Context, message: string): never {
  return refuse(c, 404, 'not-found', message) as never;
}

/** The id that an address names: half a character in an id is U+FFFD in an address. */
function wholeId(named: string, known: ReadonlyMap<string, unknown>): string {
  if (known.has(named)) return named;
  return [...known.keys()].find((id) => id.toWellFormed() === named) ?? named;
}

function addLists(app: OpenAPIHono, room: Room, version: string): void {
  app.openapi(ROUTES.info, (c) => c.json(infoOf(room, version), 200));
  app.openapi(ROUTES.board, (c) => c.json(room.board(), 200));
  app.openapi(ROUTES.conflicts, (c) => c.json(conflictViews(room.shelf()), 200));
  app.openapi(ROUTES.reports, (c) => {
    const { refs, revision } = room.shelf();
    return c.json({ revision, reports: [...refs.values()] }, 200);
  });
  app.openapi(ROUTES.timeline, (c) => c.json(timelineOf(room.shelf()), 200));
  app.openapi(ROUTES.map, (c) => c.json(mapOf(room.shelf()), 200));
}

function addSingles(app: OpenAPIHono, room: Room): void {
  app.openapi(ROUTES.claim, (c) => {
    const { id } = c.req.valid('param');
    const shelf = room.shelf();
    const claim = shelf.claims.get(id) ?? shelf.dossier.claims.find(({ aliases }) => aliases.includes(id));
    const row = claim && room.row(claim.id);
    if (!claim || !row) return missing(c, `there is no claim ${plainText(id)}`);
    return c.json(claimPageOf(claim, row, shelf), 200);
  });
  app.openapi(ROUTES.report, async (c) => {
    const id = wholeId(c.req.valid('param').id, room.shelf().reports);
    const [reading, original] = [await room.desk.reading(id), await room.desk.original(id)];
    const page = reportPageOf(id, room.shelf(), reading, original !== null);
    if (page === null) return missing(c, `there is no report ${plainText(id)}`);
    return c.json(page, 200);
  });
  app.openapi(ROUTES.derivation, (c) => {
    const { dossier, refs } = room.shelf();
    const derivation = dossier.derivations.find(({ id }) => id === c.req.valid('param').id);
    if (!derivation) return missing(c, 'there is no such derivation');
    const { from, to } = derivation;
    const toName = typeof to === 'string' ? (refs.get(to)?.name ?? to) : to.source;
    return c.json({ derivation, fromName: refs.get(from)?.name ?? from, toName }, 200);
  });
}

function addAsked(app: OpenAPIHono, room: Room): void {
  app.openapi(ROUTES.compare, (c) =>
    c.json(comparisonOf(idsIn(c.req.valid('query').reports), room.shelf()), 200),
  );
  app.openapi(ROUTES.lineage, (c) => {
    return c.json(lineageOf(room.shelf(), c.req.valid('query')), 200);
  });
  app.openapi(ROUTES.search, (c) => c.json(searchIn(room.shelf(), c.req.valid('query').words), 200));
  app.openapi(ROUTES.ask, async (c) => c.json(await answerOf(c.req.valid('query').claim, room), 200));
}

/** Adds the routes that read. */
export function addReadingRoutes(app: OpenAPIHono, room: Room, version: string): void {
  addLists(app, room, version);
  addSingles(app, room);
  addAsked(app, room);
}
