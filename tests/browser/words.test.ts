import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow, problemsOf } from './support/accessibility.ts';
import {
  type AppHost,
  eventually,
  KEEPS_ITSELF,
  openSample,
  openSampleAt,
  PHONE,
  startApp,
} from './support/app-page.ts';
import { BLAME, field, OWNED, openWords, read, SCENE } from './support/words-page.ts';

let app: AppHost;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const WEAK = `${SCENE}\n\n${BLAME}\n\nI have always had a passion for medicine.`;

const remarks = (page: Page) => page.getByRole('region', { name: 'All remarks' }).getByRole('article');
const blame = (page: Page) => remarks(page).filter({ hasText: 'May sound like blame' });

test('a weak statement gets remarks at its words; mended, the remark goes; a reload and no network keep it all', async () => {
  const { page, context, requests, expectClean } = await app.open(KEEPS_ITSELF);
  await openSample(page);
  expect(requests.filter(({ url }) => url.includes('/on-demand/'))).toEqual([]);
  await openWords(page, '?kind=personal-statement&specialty=med-peds');
  await field(page).fill(WEAK);
  await read(page);
  await blame(page).first().waitFor();

  // From the marked words to the remark, and from the remark to the words in the text to write.
  const marked = page.getByRole('link', { name: /^Remark \d+, May sound like blame:/ }).first();
  await marked.click();
  expect(
    await blame(page)
      .first()
      .evaluate((card) => card === document.activeElement),
  ).toBe(true);
  await blame(page)
    .first()
    .getByRole('button', { name: /^Change the words/ })
    .click();
  const selected = await field(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).not.toBe('');
  expect(BLAME).toContain(selected);

  await field(page).fill(WEAK.replace(BLAME, OWNED));
  await eventually(() => blame(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await field(page).inputValue()).toBe(WEAK);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();

  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  // The pack of a first visit is put aside once it is loaded.
  const aside = () =>
    page.evaluate(() => caches.open('on-demand').then((cache) => cache.keys().then((all) => all.length)));
  await eventually(aside).toBeGreaterThan(1);
  await page.reload();
  await eventually(() => field(page).inputValue()).toBe(WEAK.replace(BLAME, OWNED));
  await context.setOffline(true);
  await page.reload();
  await read(page);
  await field(page).fill(WEAK);
  await eventually(() => blame(page).count()).toBeGreaterThan(0);
  expectClean();
});

/** A PDF of a page with this inside. */
async function pdfOf(context: BrowserContext, html: string): Promise<Buffer> {
  const sheet = await context.newPage();
  await sheet.setContent(html);
  const pdf = await sheet.pdf();
  await sheet.close();
  return pdf;
}

test('what cannot be read is said and stays as it was put in; a second letter of intent is warned of', async () => {
  const { page, context } = await app.open();
  // A text can be read before there is a profile, too.
  await openWords(page, '?kind=thank-you');
  const spanish =
    'Muchas gracias por la entrevista de ayer. Me gustó mucho hablar con usted sobre la clínica y los pacientes que van desde niños hasta adultos.';
  await field(page).fill(spanish);
  await page.getByText('This is not in English').waitFor({ timeout: 40_000 });
  expect(await field(page).inputValue()).toBe(spanish);

  const paste = (length: number) =>
    field(page).evaluate((area, many) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Thank you. '.repeat(many / 11));
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, length);
  await paste(5_500_000);
  await page.getByText('This has 5,500,000 characters').waitFor();
  expect(await field(page).inputValue()).toBe(spanish);
  await paste(110_000);
  await eventually(async () => (await field(page).inputValue()).length).toBe(110_000 + spanish.length);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await field(page).inputValue()).toBe(spanish);

  const file = page.locator('input[type=file]');
  await file.setInputFiles({
    name: 'photo.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('\u0089PNG\r\n\0\0', 'latin1'),
  });
  await page.getByText('“photo.txt” could not be read').waitFor({ timeout: 20_000 });
  expect(await field(page).inputValue()).toBe(spanish);
  const scan = await pdfOf(
    context,
    '<svg width="300" height="300"><circle cx="150" cy="150" r="140"/></svg>',
  );
  await file.setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: scan });
  await page.getByText('This PDF holds pictures of pages and no text').waitFor({ timeout: 20_000 });
  expect(await field(page).inputValue()).toBe(spanish);
  // A file becomes a draft of its own: what was there is not written over.
  const typed = await pdfOf(context, '<p>Dear Dr. Osei, I remember the girl with the pump.</p>');
  await file.setInputFiles({ name: 'typed.pdf', mimeType: 'application/pdf', buffer: typed });
  await eventually(() => field(page).inputValue()).toMatch(
    /^Dear Dr\. Osei, I remember the girl with the pump\./,
  );
  await file.setInputFiles({
    name: 'note.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Dear Dr. Osei, thank you.'),
  });
  await eventually(() => field(page).inputValue()).toBe('Dear Dr. Osei, thank you.');
  await page.getByText('Your drafts (3)').click();
  await page.getByRole('button', { name: 'Delete this draft' }).click();
  await eventually(() => field(page).inputValue()).toBe('');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await eventually(() => field(page).inputValue()).toBe('Dear Dr. Osei, thank you.');

  await openWords(page, '?kind=letter-of-intent');
  await page.getByLabel('Program that it goes to').fill('Mercy Hospital');
  await field(page).fill('You are my first choice.');
  await openWords(page, '?kind=letter-of-intent&draft=new');
  await eventually(() => field(page).inputValue()).toBe('');
  await page.getByLabel('Program that it goes to').fill('City Hospital');
  await page.getByText('You have two letters of intent').waitFor();
  await page.getByText('Never ask how they will rank you').waitFor();
  // It counts among the remarks and comes first, although no word of the text says so.
  await field(page).fill('Dear Dr. Lam, on Tuesday you showed me the asthma clinic in the old school.');
  await remarks(page).filter({ hasText: 'First choice' }).waitFor({ timeout: 40_000 });
  await page
    .getByRole('status')
    .filter({ hasText: /^\d+ remarks?, / })
    .waitFor();
  const first = page.getByRole('region', { name: 'What to do first' }).getByRole('listitem').first();
  expect(await first.innerText()).toContain('a letter of intent to Mercy Hospital');
  await page.getByRole('button', { name: 'Make this one a letter of interest' }).click();
  await eventually(() => page.getByLabel('Kind of text').inputValue()).toBe('letter-of-interest');
  await eventually(() => page.getByText('You have two letters of intent').count()).toBe(0);
  expect(await page.getByLabel('Program that it goes to').inputValue()).toBe('City Hospital');
});

test('an update says what is missing; the notes, the day and the wish of a program serve every letter to it', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await openWords(page, '?kind=thank-you');
  await page.getByLabel('Program that interviewed you').fill('Mercy Hospital');
  await page.getByLabel('Day of the interview').fill('2026-11-20');
  await page.getByText('23 November 2026').waitFor({ timeout: 40_000 });
  await page.getByLabel('What of your own work does it touch?').fill('The shuttles of Oran');

  await openWords(page, '?kind=update-letter');
  await page.getByLabel('Program that it goes to').fill('mercy hospital');
  await page.getByRole('button', { name: /^Bring in your notes from: Thank-you note/ }).click();
  const fit = page.getByLabel('What does it mean for the work of this program?');
  await eventually(() => fit.inputValue()).toBe('The shuttles of Oran');
  await field(page).fill('Dear Dr. Osei, I passed Step 3 on 9 November with 219. Could we speak next week?');
  await read(page);
  const part = (name: string) => page.getByRole('article', { name });
  await part('What is new').getByText('Found').waitFor();
  await part('It asks for nothing').getByText('Weak').waitFor();
  await page.getByLabel('Does the program want letters').selectOption('It asks people not to write');
  await page.getByText('Do not send this letter.').waitFor();
  expect(await problemsOf(page)).toEqual([]);

  // A mail pasted whole: what it quotes of the program is no remark on the writer.
  await field(page).fill(
    'Dear Dr. Osei, I passed Step 3.\n\nOn Sun, Nov 22, Osei wrote:\n> How will you rank us?',
  );
  await page.getByText('what it quotes of somebody else').waitFor();
  await eventually(() => remarks(page).filter({ hasText: 'Asks about ranking' }).count()).toBe(0);
  expectClean();
});

test('a briefing sheet looks through what is typed for names of patients, and its copy speaks to the author', async () => {
  const { page, context } = await app.open({ viewport: PHONE });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSampleAt(page, 'words');
  await openWords(page, '?kind=lor-request');
  const shared = page.getByLabel('Patients or moments that you shared').first();
  await shared.fill('My patient Ahmed could not breathe.');
  await page.getByText('This may name a patient: “patient Ahmed”.').waitFor();
  await shared.fill('A man of 60 could not breathe.');
  await eventually(() => page.getByText('This may name a patient').count()).toBe(0);
  await page
    .getByRole('button', { name: /^Copy the sheet/ })
    .first()
    .click();
  await page.getByText('Copied.', { exact: true }).waitFor();
  const sheet = await page.evaluate(() => navigator.clipboard.readText());
  expect(sheet).toContain('One or two patients we cared for together: what I did');
  expect(sheet).not.toContain('Ask for');
  expect(sheet).toContain('A man of 60');
  expect(sheet).not.toContain('Ask by');
});

const OPINION = {
  remarks: [
    {
      quote: 'it was NOT my  fault',
      label: 'blame',
      why: 'It sounds like blame. <img src=x onerror=alert(1)>',
    },
    { quote: 'I never gave up', label: 'cliche', why: 'Worn words.' },
  ],
};

test('a second reader: the person copies the request and pastes the answer, and nothing is sent', async () => {
  const { page, context, requests, expectClean } = await app.open({ viewport: PHONE });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openSampleAt(page, 'words');
  await openWords(page, '?kind=personal-statement&specialty=med-peds');
  await field(page).fill(WEAK);
  await read(page);
  const second = page.getByRole('region', { name: 'A second reader' });
  const request = second.getByRole('textbox', { name: 'Your request' });
  expect(await request.isVisible()).toBe(false);
  await second.getByText('Ask a second reader', { exact: true }).click();
  const before = requests.length;

  const shown = await request.inputValue();
  expect(shown).toContain(WEAK);
  expect(shown).toContain('Do not rewrite any sentence');
  expect(shown).not.toMatch(/graduated|Exams:/);
  await second.getByRole('checkbox', { name: /^Exams:/ }).check();
  expect(await request.inputValue()).toMatch(/Exams: .*Step 1/);
  await second.getByRole('button', { name: 'Copy the request' }).click();
  await second.getByText('Copied.', { exact: true }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await request.inputValue());
  // A browser that lets nobody copy: the request is selected instead.
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await second.getByRole('button', { name: 'Copy the request' }).click();
  await second.getByText('The request is selected now').waitFor();
  expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(WEAK.length);

  const answer = second.getByRole('textbox', { name: 'The answer of your reader' });
  const readIt = second.getByRole('button', { name: 'Read the answer' });
  await answer.fill('I like it.');
  await readIt.press('Enter');
  await second.getByText('We found no remarks in this.').first().waitFor();
  await answer.fill(`Here you are:\n${JSON.stringify(OPINION)}`);
  await readIt.press('Enter');
  const theirs = second.getByRole('region', { name: 'Remarks of your reader, listed' });
  await theirs.getByText('<img src=x onerror=alert(1)>').waitFor();
  expect(await theirs.getByRole('article').count()).toBe(1);
  await second.getByRole('heading', { name: 'Not found in your text' }).waitFor();
  await second.getByText('“I never gave up” Worn words.').waitFor();
  // By keyboard from the marked words to the remark, and on to the words in the text to write.
  const marked = second.getByRole('link', { name: /^Remark 1 of your reader, May sound like blame:/ });
  expect(await marked.textContent()).toContain('It was not my fault');
  await marked.press('Enter');
  expect(await theirs.getByRole('article').evaluate((card) => card === document.activeElement)).toBe(true);
  await theirs.getByRole('button', { name: /^Change the words of remark 1 of your reader/ }).press('Enter');
  const selected = await field(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('It was not my fault');
  expect(await problemsInEveryWindow(page, 'second reader')).toEqual([]);

  await second.getByRole('button', { name: 'Take it away' }).click();
  await eventually(() => theirs.count()).toBe(0);
  expect(await answer.inputValue()).toBe('');
  expect(requests.slice(before).map(({ url }) => url)).toEqual([]);
  // A new visit knows nothing of it.
  await answer.fill('A secret remark.');
  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  await page.reload();
  await eventually(() => field(page).inputValue()).toBe(WEAK);
  await second.getByText('Ask a second reader', { exact: true }).click();
  expect(await answer.inputValue()).toBe('');
  expectClean();
});

test('clean for assistive technology, and large enough to touch on a phone', async () => {
  const { page } = await app.open({ viewport: PHONE });
  await openSampleAt(page, 'words');
  await openWords(page);
  await field(page).fill(WEAK);
  await read(page);
  await blame(page).first().waitFor();
  expect(await problemsInEveryWindow(page, 'words')).toEqual([]);
  const small = await page
    .locator('main :is(button, select, textarea, summary, input[type=text])')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { height } = one.getBoundingClientRect();
        return height > 0 && height < 43.5 ? [`${one.tagName} ${one.textContent}`] : [];
      }),
    );
  expect(small).toEqual([]);
});
