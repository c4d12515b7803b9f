import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AppHost, PHONE, startApp } from './support/app-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const profile = (citizenship: string) => `
profile: 1
season: 2028
applicant: non-us-img
citizenship: ${citizenship}
visa: { needed: true }
school: { country: VE, graduated: 2019 }
exams:
  - { exam: step1, date: 2024-08-01, result: pass }
  - { exam: step2ck, date: 2025-06-01, score: 219, result: pass }
preferences: { specialties: { med-peds: 5 } }
budget: 1500
`;
const SAYS = /A US entry restriction names Venezuela/;

const PLACES = ['programs', 'check-first', 'program/1007700C0', 'compare?p=1007700C0'];

test('an entry restriction stands before the chances of single programs, and for nobody else', async () => {
  for (const [citizenship, times] of [
    ['VE', 1],
    ['EG', 0],
  ] as const) {
    const { page, expectClean } = await app.open({ viewport: PHONE });
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'mine.yaml',
        mimeType: 'application/yaml',
        buffer: Buffer.from(profile(citizenship)),
      });
    await page.waitForURL(/#\/home/);
    await page.getByRole('heading', { level: 2, name: /match with this plan/ }).waitFor({ timeout: 40_000 });
    for (const place of PLACES) {
      await page.evaluate((hash) => (window.location.hash = hash), `#/${place}`);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      if (times === 1) await page.getByText(SAYS).first().waitFor();
      expect([place, await page.getByText(SAYS).count()]).toEqual([place, times]);
    }
    await expectClean();
  }
});
