import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { createApi } from './api.ts';
import type { ApiSettings } from './api-settings.ts';
import { Problem } from './problem.ts';
import { secureHeaders } from './security.ts';
import { StaticFiles } from './static-files.ts';

export interface AppSettings extends ApiSettings {
  /** Folder of the built web app; an absent or empty one leaves the API alone. */
  webRoot: string;
}

export function createApp({ webRoot, ...settings }: AppSettings): Hono {
  const files = new StaticFiles(webRoot);
  const app = new Hono();
  app.use(secureHeaders);
  app.use('/api/*', compress());
  app.route('/api', createApi(settings));
  app.get('*', (context) => {
    const found = files.respond(decodePath(context.req.path), context.req.raw);
    if (found) return found;
    const missing = files.isEmpty
      ? 'The web app is not built. Run `npm start` in the project folder.'
      : 'Not found.';
    return context.text(missing, 404);
  });
  app.notFound(() => new Problem(405, 'Only GET is answered here.').toResponse());
  app.onError((problem) => {
    if (problem instanceof Problem) return problem.toResponse();
    process.stderr.write(`${problem.stack ?? problem.message}\n`);
    return new Problem(500, 'The request could not be answered. The reason is in the terminal.').toResponse();
  });
  return app;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
