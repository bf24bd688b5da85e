import type { OpenAPIHono } from '@hono/zod-openapi';
import { plainText, renderHtml, renderJson } from '../../dossier/index.ts';
import { refuse } from '../guard.ts';
import type { Room } from '../room.ts';

const ATTACHMENT = (name: string) => ({ 'content-disposition': `attachment; filename="${name}"` });

/** Adds what leaves the workbench as a file: the dossier, and a report's bytes as they came in. */
export function addExportRoutes(app: OpenAPIHono, { desk, shelf }: Room): void {
  app.get('/export/dossier.html', (c) =>
    c.body(renderHtml(shelf().dossier), 200, {
      ...ATTACHMENT('dossier.html'),
      'content-type': 'text/html; charset=utf-8',
    }),
  );
  app.get('/export/dossier.json', (c) =>
    c.body(renderJson(shelf().dossier), 200, {
      ...ATTACHMENT('dossier.json'),
      'content-type': 'application/json',
    }),
  );
  app.get('/reports/:id/original', async (c) => {
    const id = c.req.param('id');
    const original = await desk.original(id);
    if (!original) return refuse(c, 404, 'no-original', `the original of ${plainText(id)} is not kept here`);
    return c.body(new Uint8Array(original.bytes), 200, {
      ...ATTACHMENT('original'),
      'content-type': 'application/octet-stream',
      'x-media-type': /^[\w.+-]+\/[\w.+-]+$/.test(original.mediaType) ? original.mediaType : 'unknown',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });
}
