import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { loadFacts } from '@matchwright/facts/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from './app.ts';

const SCRIPT = `export const text = '${'planner '.repeat(200)}';\n`;
const folder = mkdtempSync(join(tmpdir(), 'web root-'));
let app: ReturnType<typeof createApp>;

beforeAll(() => {
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(
    join(folder, 'web', 'index.html'),
    "<!doctype html><title>Matchwright</title><script>alert('Hello, world.');</script>",
  );
  writeFileSync(join(folder, 'web', 'sw.js'), 'self');
  writeFileSync(join(folder, 'web', 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'web', 'assets', 'app-Ab3_x-9Z.js'), SCRIPT);
  writeFileSync(join(folder, 'web', 'assets', 'face-B1b2C3d4.woff2'), Buffer.alloc(2000));
  app = createApp({
    facts: loadFacts(),
    webRoot: join(folder, 'web'),
    today: () => '2026-11-22',
    moment: () => '2026-11-22T12:00:00Z',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

test('the page, for its own address and for every screen of the app', async () => {
  for (const path of ['/', '/index.html', '/list', '/program/1252700C0']) {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('Matchwright');
  }
});

test('hashed files are kept for ever, the service worker is asked for each time', async () => {
  const script = await get('/assets/app-Ab3_x-9Z.js');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect((await get('/sw.js')).headers.get('cache-control')).toBe('no-cache');
  expect((await get('/manifest.webmanifest')).headers.get('content-type')).toBe('application/manifest+json');
  expect((await get('/assets/face-B1b2C3d4.woff2')).headers.get('content-type')).toBe('font/woff2');
});

test.each([
  ['gzip, deflate, br', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
] as const)('text is compressed for %s', async (accepted, encoding, expand) => {
  const response = await get('/assets/app-Ab3_x-9Z.js', { 'accept-encoding': accepted });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  const body = Buffer.from(await response.arrayBuffer());
  expect(body.length).toBeLessThan(SCRIPT.length / 4);
  expect(expand(body).toString()).toBe(SCRIPT);
});

test('nothing is compressed for who does not ask, nor fonts', async () => {
  const plain = await get('/assets/app-Ab3_x-9Z.js', { 'accept-encoding': 'identity' });
  expect(plain.headers.get('content-encoding')).toBeNull();
  expect(await plain.text()).toBe(SCRIPT);
  const font = await get('/assets/face-B1b2C3d4.woff2', { 'accept-encoding': 'br' });
  expect(font.headers.get('content-encoding')).toBeNull();
});

test('what the browser has is not sent again', async () => {
  const etag = (await get('/')).headers.get('etag') ?? '';
  const again = await get('/', { 'if-none-match': etag });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('HEAD has the headers and no body', async () => {
  const response = await app.request('/', { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('');
});

test.each([
  '/../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/assets/../../secret.txt',
  '/nothing.js',
  '/%ff.js',
])('%s is not there', async (path) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).not.toContain('secret');
});

test('what stands in the page is allowed by its hash, there and nowhere else', async () => {
  // The example of the W3C's Content Security Policy Level 2, 4.2.5.
  const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
  const policy = async (path: string) => (await get(path)).headers.get('content-security-policy') ?? '';
  expect(await policy('/')).toContain(`script-src 'self' ${hash}; style-src 'self';`);
  expect(await policy('/list')).toContain(hash);
  expect(await policy('/assets/app-Ab3_x-9Z.js')).not.toContain('sha256');
  expect(await policy('/api/facts')).not.toContain('sha256');
});

test.each(['/', '/nothing.js', '/api/facts', '/api/nothing'])(
  '%s carries the strict headers',
  async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("media-src 'self' blob:");
    const permissions = headers.get('permissions-policy') ?? '';
    expect(permissions).toContain('microphone=(self)');
    expect(permissions.replace('microphone=(self)', '')).not.toMatch(/\((?!\))/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  },
);

test('other methods are refused', async () => {
  expect((await app.request('/', { method: 'POST' })).status).toBe(405);
});
