import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { contentSecurityPolicy } from './security.ts';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|manifest\+json|wasm)|image\/svg)/;
/** Vite's names carry a hash of the content, so such a file never changes. */
const HASHED_NAME = /^\/assets\/.+-[\w-]{8}\.\w+$/;

interface StaticFile {
  type: string;
  etag: string;
  cacheControl: string;
  /** Of a page: what it may run and be drawn with. */
  policy?: string;
  plain: Buffer<ArrayBuffer>;
  br?: Buffer<ArrayBuffer>;
  gzip?: Buffer<ArrayBuffer>;
}

/** Serves one folder. Only files listed at the start exist, so no address can lead out of the folder. */
export class StaticFiles {
  private readonly paths: Map<string, string>;
  private readonly loaded = new Map<string, StaticFile>();

  constructor(folder: string) {
    this.paths = new Map(
      listFiles(folder).map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
    );
  }

  get isEmpty(): boolean {
    return this.paths.size === 0;
  }

  /** The answer to a GET or HEAD request, or null when there is no such file. */
  respond(path: string, request: Request): Response | null {
    const found = this.find(path);
    if (!found) return null;
    const file = this.load(...found);
    const encoding = chooseEncoding(request.headers.get('accept-encoding') ?? '', file);
    const headers: Record<string, string> = {
      'Content-Type': file.type,
      'Cache-Control': file.cacheControl,
      ETag: file.etag,
      ...(file.policy ? { 'Content-Security-Policy': file.policy } : {}),
      ...(file.br ? { Vary: 'Accept-Encoding' } : {}),
    };
    if (request.headers.get('if-none-match') === file.etag)
      return new Response(null, { status: 304, headers });
    const body = (encoding && file[encoding]) || file.plain;
    if (encoding) headers['Content-Encoding'] = encoding;
    headers['Content-Length'] = String(body.length);
    return new Response(request.method === 'HEAD' ? null : body, { headers });
  }

  /** Addresses of the app's own screens have no ending; they all are its one page. */
  private find(path: string): [name: string, file: string] | null {
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = this.paths.get(name);
    if (file) return [name, file];
    const page = this.paths.get('/index.html');
    return page && extname(name) === '' ? ['/index.html', page] : null;
  }

  private load(name: string, file: string): StaticFile {
    const known = this.loaded.get(name);
    if (known) return known;
    const plain = readFileSync(file);
    const type = CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const isWorthIt = COMPRESSIBLE.test(type) && plain.length > 500;
    const loaded: StaticFile = {
      type,
      plain,
      etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
      cacheControl: HASHED_NAME.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(type.startsWith('text/html') ? { policy: contentSecurityPolicy(plain.toString()) } : {}),
      ...(isWorthIt ? { br: brotli(plain), gzip: gzipSync(plain) } : {}),
    };
    this.loaded.set(name, loaded);
    return loaded;
  }
}

/** Quality 9 is within a few percent of the best and many times faster, and it runs once a file. */
const brotli = (content: Buffer) =>
  brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });

function chooseEncoding(accepted: string, file: StaticFile): 'br' | 'gzip' | null {
  if (!file.br) return null;
  const accepts = (name: string) =>
    new RegExp(`(?:^|,)\\s*${name}\\s*(?:;(?!\\s*q=0(?:\\.0*)?\\s*(?:,|$))|,|$)`).test(accepted);
  if (accepts('br')) return 'br';
  return accepts('gzip') ? 'gzip' : null;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name));
}
