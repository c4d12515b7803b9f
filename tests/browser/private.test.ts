import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, eventually, KEEPS_ITSELF, startApp } from './support/app-page.ts';
import { type RecordingProxy, startRecordingProxy } from './support/recording-proxy.ts';

const DIST = fileURLToPath(new URL('../../apps/web/dist', import.meta.url));
/** A word that stands in every free text of the profile, and figures that nobody else has. */
const MARK = 'quagga';
const PROFILE = `
profile: 1
season: 2028
applicant: non-us-img
citizenship: EG
visa: { needed: true, acceptable: [J-1] }
school: { name: Quagga University, country: EG, graduated: 2019 }
exams:
  - { exam: step1, date: 2022-05-10, result: fail }
  - { exam: step1, date: 2022-11-02, result: pass }
  - { exam: step2ck, date: 2024-03-15, score: 219 }
experience:
  - { kind: hands-on, name: Quagga Clinic, country: US, field: [internal-medicine], months: 1.5, from: 2025-02, to: 2025-03 }
letters: [ { field: internal-medicine, author: Dr Quagga, us: true, handsOn: true, status: received } ]
scholarship: [ { kind: poster, topic: quagga transition, year: 2025 } ]
gaps: [ { from: 2022-01, to: 2022-11, reason: quagga illness } ]
story: { why: My quagga taught me medicine. }
preferences: { specialties: { med-peds: 5, internal-medicine: 3 } }
budget: 1717
`;

/** The browser looks for its own updates and the time whatever page is open; no switch stops it. */
const BROWSERS_OWN = /^(http:\/\/)?(update\.googleapis|clients2\.google)\.com[:/]/;

let proxy: RecordingProxy;
let app: AppHost;

beforeAll(async () => {
  proxy = await startRecordingProxy();
  app = await startApp([
    `--proxy-server=${proxy.address}`,
    // Without this the browser would not send what is meant for this machine through the proxy.
    '--proxy-bypass-list=<-loopback>',
    // What the browser asks its maker on its own (about the kinds of fields of a form, about updates) is not ours.
    '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,Translate',
    '--disable-extensions',
    '--disable-default-apps',
    '--disable-domain-reliability',
    '--no-pings',
    '--gaia-url=http://127.0.0.1:1',
  ]);
});
afterAll(async () => {
  await app.close();
  await proxy.close();
});

/** Follows links, one of each kind of screen, until no kind is new. */
async function visitEveryScreen(page: Page): Promise<string[]> {
  const seen = new Map([['', '#/']]);
  for (const [, place] of seen) {
    await page.goto(`${app.address}${place}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    // Lazy parts and the engine's answers follow the heading.
    await eventually(() => page.getByText('Working it out').count()).toBe(0);
    const links = await page
      .locator('a[href^="#/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    for (const link of links) {
      const kind = /^#\/([^/?]*)/.exec(link)?.[1] ?? '';
      if (!seen.has(kind)) seen.set(kind, link);
    }
  }
  return [...seen.keys()];
}

test('in a whole session nothing leaves the browser but requests for the files of the app', async () => {
  const { page, expectClean } = await app.open(KEEPS_ITSELF);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: `${MARK}.yaml`, mimeType: 'text/yaml', buffer: Buffer.from(PROFILE) });
  await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor();
  expect((await visitEveryScreen(page)).length).toBeGreaterThan(15);
  await page.goto(`${app.address}#/profile`);
  await page.getByLabel('Medical school').fill(`Another ${MARK} school`);
  await page.getByText(/^Saved on this device/).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await eventually(() => page.getByLabel('Medical school').inputValue()).toBe(`Another ${MARK} school`);
  expectClean();

  const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${app.address}${join(entry.parentPath, entry.name).slice(DIST.length + 1)}`);
  const allowed = new Set([app.address, ...files]);
  const sent = proxy.sent.filter(({ url }) => !BROWSERS_OWN.test(url));
  expect(sent.length).toBeGreaterThan(30);
  expect(sent.filter(({ url }) => !allowed.has(url))).toEqual([]);
  expect(sent.filter(({ method, body }) => method !== 'GET' || body !== '')).toEqual([]);
  expect(sent.filter(({ headers }) => /cookie|referer/i.test(headers))).toEqual([]);
  expect(JSON.stringify(proxy.sent).toLowerCase()).not.toContain(MARK);
});

test('the recorder would have seen it', async () => {
  const { page } = await app.open();
  await page.evaluate(
    (mark) => fetch(`./?told=${mark}`, { method: 'POST', body: mark }).catch(() => undefined),
    MARK,
  );
  await page.goto(`http://elsewhere.invalid/${MARK}`).catch(() => undefined);
  const told = proxy.sent.filter(({ url, body }) => url.includes(MARK) || body.includes(MARK));
  expect(told.map(({ method }) => method)).toEqual(['POST', 'GET']);
});
