import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { CAREFUL, type FetchPolicy } from '../fetch/index.ts';
import { serveAsset } from './assets.ts';
import type { Desk } from './desk.ts';
import { checkHost, checkOrigin, checkToken, type Door, limitRate, refuse } from './guard.ts';
import { pagePolicy } from './policy.ts';
import { openRoom, openRouter } from './room.ts';
import { addAddingRoutes } from './routes/adding.ts';
import { addDecidingRoutes } from './routes/deciding.ts';
import { addEventRoutes, openBulletin } from './routes/events.ts';
import { addExportRoutes } from './routes/exports.ts';
import { addHeldRoutes } from './routes/held.ts';
import { addReadingRoutes } from './routes/reading.ts';

/** What a workbench is served with. */
export interface Workbench {
  readonly desk: Desk;
  readonly door: Door;
  /** The folder of the built page. */
  readonly assets: string;
  readonly version: string;
  readonly fetching?: FetchPolicy;
}

/** The largest body of a request, in bytes. */
const LARGEST_BODY = 64 * 1024 * 1024;

function documentOf(version: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Headwater workbench',
      version,
      description: 'What the workbench’s page asks its server.',
    },
    servers: [{ url: '/api' }],
  };
}

function openApi({ desk, door, version, fetching = CAREFUL }: Workbench): OpenAPIHono {
  const api = openRouter();
  api.use(checkOrigin());
  api.doc31('/openapi.json', documentOf(version));
  api.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  api.use(limitRate(door), checkToken(door));
  api.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (c) => refuse(c, 413, 'too-large', `a request holds at most ${LARGEST_BODY} bytes`),
    }),
  );
  const room = openRoom(desk);
  // Worked out before anybody asks, so that the first page does not wait for it.
  room.board();
  const bulletin = openBulletin(desk);
  addReadingRoutes(api, room, version);
  addAddingRoutes(api, room, bulletin, fetching);
  addDecidingRoutes(api, room);
  addExportRoutes(api, room);
  addHeldRoutes(api, room);
  addEventRoutes(api, desk, bulletin);
  return api;
}

/** The workbench as a function from requests to responses; needs no port, so that tests can ask it directly. */
export function openApp(workbench: Workbench): OpenAPIHono {
  const app = openRouter();
  app.use(checkHost(workbench.door), pagePolicy());
  app.use('/assets/*', compress());
  app.use('/api/*', async (c, next) => {
    await next();
    if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  });
  app.route('/api', openApi(workbench));
  app.all('/api/*', (c) => refuse(c, 404, 'no-such-route', '/api/openapi.json lists what can be asked'));
  app.get('*', (c) => serveAsset(c, workbench.assets));
  app.onError((error, c) => refuse(c, 500, 'internal-error', `please report it: ${error.message}`));
  return app;
}
