import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { type FetchedPage, fetchPages, type FetchPolicy } from '../../fetch/index.ts';
import { openInputs } from '../../inputs/index.ts';
import type { Input } from '../../reports/index.ts';
import { AddedView, ApiError, FetchOrder, NewReport } from '../api/index.ts';
import type { Desk } from '../desk.ts';
import { refuse } from '../guard.ts';
import type { Room } from '../room.ts';
import type { Bulletin } from './events.ts';
import { changing, FAILURES, json } from './route.ts';

/** One field of a form is given as it is, several of a name as an array. */
const ONE_FILE = z
  .custom<File>((value) => value instanceof File)
  .openapi({ type: 'string', format: 'binary' });

const ROUTES = {
  text: changing('/reports', 'Add reports as text', z.array(NewReport).min(1).max(1000), AddedView),
  fetch: changing('/fetch', 'Fetch one page and add it', FetchOrder, AddedView),
  files: createRoute({
    method: 'post',
    path: '/files',
    summary: 'Add files of reports',
    security: [{ token: [] }],
    request: {
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: z.object({
              files: z.union([z.array(ONE_FILE), ONE_FILE]),
            }),
          },
        },
      },
    },
    responses: {
      200: json(AddedView, 'Add files of reports'),
      ...FAILURES,
      409: json(ApiError, 'It cannot be done now.'),
    },
  }),
};

function inputOf({ name, text, ...known }: NewReport): Input {
  const meta = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { name, bytes: new TextEncoder().encode(text), meta };
}

/** A fetched page as an input: the address at which it was found in the end is the report's. */
function pageInput({ asked, exchanges }: FetchedPage): Input {
  const { body, url } = exchanges.at(-1)!;
  return { name: asked, bytes: body, meta: { url } };
}

function filesIn(form: FormData): Promise<Input[]> {
  const files = form.getAll('files').filter((value) => value instanceof File);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

function wantsAdding(desk: Desk): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.method === 'POST' && !desk.abilities.has('add'))
      return refuse(
        c,
        409,
        'read-only',
        'a finished dossier takes no more reports; open the reports or a case',
      );
    await next();
    return undefined;
  };
}

/** Adds routes by which reports come in. One addition runs at a time; the next waits for it. */
export function addAddingRoutes(
  app: OpenAPIHono,
  { desk }: Room,
  bulletin: Bulletin,
  policy: FetchPolicy,
): void {
  let last: Promise<unknown> = Promise.resolve();
  const add = (inputs: readonly Input[]): Promise<AddedView> => {
    const added = last
      .catch(() => undefined)
      .then(() => desk.add(inputs, (progress) => bulletin.tell({ kind: 'progress', ...progress })));
    last = added;
    return added.then(({ reports, problems }) => ({ reports: [...reports], problems: [...problems] }));
  };
  for (const path of ['/reports', '/files', '/fetch']) app.use(path, wantsAdding(desk));
  app.openapi(ROUTES.text, async (c) => c.json(await add(c.req.valid('json').map(inputOf)), 200));
  const addOpened = async (given: readonly Input[]): Promise<AddedView> => {
    const { inputs, problems } = await openInputs(given);
    const added = await add(inputs);
    return { ...added, problems: [...problems, ...added.problems] };
  };
  app.openapi(ROUTES.files, async (c) => c.json(await addOpened(await filesIn(await c.req.formData())), 200));
  app.openapi(ROUTES.fetch, async (c) => {
    const { pages, problems } = await fetchPages([c.req.valid('json').url.trim()], policy);
    if (pages.length === 0) return c.json({ reports: [], problems }, 200);
    return c.json(await addOpened(pages.map(pageInput)), 200);
  });
}
