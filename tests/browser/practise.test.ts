import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemsInEveryWindow, problemsOf } from './support/accessibility.ts';
import { type AppHost, eventually, openSampleAt, PHONE, startApp } from './support/app-page.ts';
import { readStored } from './support/device-store.ts';

let app: AppHost;

beforeAll(async () => {
  // A microphone that hums, and a browser that says yes to it.
  app = await startApp(['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream']);
});
afterAll(() => app.close());

const NOTES = {
  '1. Acknowledge': 'I failed Step 1 in May 2022 and passed it six months later',
  '2. Context': 'I worked full time in a clinic and planned my study badly.',
  '3. Growth, with proof':
    'I made a plan with 40 questions a day. I then scored 224 on Step 2 CK, and my attending wrote about my reasoning.',
  '4. Back to your strengths': 'I bring calm from wards with few resources.',
};

async function openPractise(page: Page, part = '') {
  await page.evaluate(
    (hash) => {
      window.location.hash = hash;
    },
    `#/practise${part && `?part=${part}`}`,
  );
  await page.getByRole('heading', { level: 1, name: 'Practise answers' }).waitFor();
}
const draft = (page: Page) => page.getByRole('textbox', { name: 'Your answer, as you will say it' });
const note = (page: Page, step: string) => page.getByRole('textbox', { name: step });
const speak = (page: Page) => page.getByRole('region', { name: 'Say it aloud' });

async function writeNotes(page: Page) {
  for (const [step, text] of Object.entries(NOTES)) await note(page, step).fill(text);
  await page.getByRole('button', { name: 'Join my notes' }).click();
}

test('notes become a draft in the order of the steps; it is read, kept over a reload, and never lost', async () => {
  const { page, expectClean } = await app.open();
  await openSampleAt(page, 'practise');
  await openPractise(page);
  await page.getByText('A failed Step 1 attempt').first().waitFor();
  await writeNotes(page);
  const joined = Object.values(NOTES)
    .map((text) => text.replace(/([^.])$/, '$1.'))
    .join(' ');
  expect(await draft(page).inputValue()).toBe(joined);
  await page.getByText('57 words. Read calmly, this takes about 23 to 26 seconds.').waitFor();
  const heard = page.getByRole('region', { name: 'What a listener hears' });
  await heard.getByText('Read.', { exact: true }).waitFor({ timeout: 20_000 });
  await eventually(() =>
    heard
      .getByRole('listitem')
      .filter({ hasText: /^Acknowledge/ })
      .innerText(),
  ).toMatch(/Found\s+I failed Step 1/);

  await page.getByLabel('From your profile').selectOption({ index: 1 });
  await page.getByRole('button', { name: /^Take away: / }).waitFor();
  await draft(page).fill('It was not my fault that I failed Step 1. I passed it.');
  const blame = heard.getByRole('button', { name: /^Show “.*not my fault.*” in the text$/ });
  await blame.first().click();
  expect(
    await draft(page).evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    ),
  ).toMatch(/not my fault/);

  await page.getByRole('button', { name: 'Join my notes' }).click();
  await page.getByRole('button', { name: 'Bring the former text back' }).click();
  expect(await draft(page).inputValue()).toMatch(/^It was not my fault/);
  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  await page.reload();
  await eventually(() => draft(page).inputValue()).toMatch(/^It was not my fault/);
  expect(await note(page, '1. Acknowledge').inputValue()).toBe(NOTES['1. Acknowledge']);
  await page.getByRole('button', { name: /^Take away: / }).waitFor();
  expectClean();
});

test('a second reader of the spoken answer: the request names it, and the answer leads into the text', async () => {
  const { page, expectClean } = await app.open({ viewport: PHONE });
  await openSampleAt(page, 'practise');
  await openPractise(page);
  const second = page.getByRole('region', { name: 'A second reader' });
  // There is nothing to read yet.
  expect(await second.count()).toBe(0);
  await draft(page).fill('I was careless. It was not my fault that I failed Step 1.');
  await second.getByText('Ask a second reader', { exact: true }).click();
  const request = await second.getByRole('textbox', { name: 'Your request' }).inputValue();
  expect(request).toContain('This is a spoken answer about exam scores.');
  expect(request).toContain('It was not my fault that I failed Step 1.');
  await second
    .getByRole('textbox', { name: 'The answer of your reader' })
    .fill('"It was not my fault" sounds like blame.');
  await second.getByRole('button', { name: 'Read the answer' }).click();
  await second.getByRole('button', { name: /^Change the words of remark 1/ }).click();
  const selected = await draft(page).evaluate((area: HTMLTextAreaElement) =>
    area.value.slice(area.selectionStart, area.selectionEnd),
  );
  expect(selected).toBe('It was not my fault');
  expect(await problemsInEveryWindow(page, 'second reader of an answer')).toEqual([]);
  // The reviewer loads its own parts meanwhile; nothing is sent and nothing leaves.
  expectClean();
});

test('a recording plays under our policy, is nowhere stored or sent, and can be deleted', async () => {
  const { page, expectClean } = await app.open();
  await openSampleAt(page, 'practise');
  await openPractise(page);
  await writeNotes(page);
  await speak(page).getByLabel('Record my voice').check();
  await speak(page).getByRole('button', { name: 'Start' }).click();
  await speak(page).getByText('Recording', { exact: true }).waitFor();
  await eventually(() => speak(page).innerText()).toContain('0:02');
  await speak(page).getByRole('button', { name: 'Stop' }).click();
  await speak(page)
    .getByText(/^You spoke for \d seconds\./)
    .waitFor();
  const sound = speak(page).locator('audio');
  await sound.evaluate((audio: HTMLAudioElement) => audio.play());
  await eventually(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0.3);
  expect(await sound.getAttribute('src')).toMatch(/^blob:/);
  expect(await readStored(page).then(JSON.stringify)).toContain('practice');
  expect(await readStored(page).then(JSON.stringify)).not.toContain('A BLOB');
  const saved = page.waitForEvent('download');
  await speak(page).getByRole('button', { name: 'Save as a file' }).click();
  expect(readFileSync(await (await saved).path()).length).toBeGreaterThan(1000);
  await speak(page).getByRole('button', { name: 'Delete the recording' }).click();
  await speak(page).getByText('The recording is deleted.').waitFor();
  expect(await sound.count()).toBe(0);
  expectClean();

  // The microphone is let go when somebody leaves in the middle.
  await page.evaluate(() => {
    const real = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await real(wish);
      Object.assign(window, { stream });
      return stream;
    };
  });
  await speak(page).getByRole('button', { name: 'Start again' }).click();
  await speak(page).getByText('Recording', { exact: true }).waitFor();
  await openPractise(page, 'questions');
  await eventually(() =>
    page.evaluate(() => (window as unknown as { stream: MediaStream }).stream.getTracks()[0]?.readyState),
  ).toBe('ended');
});

test('without a microphone the clock runs all the same', async () => {
  const { page } = await app.open();
  await openSampleAt(page, 'practise');
  await openPractise(page);
  await speak(page).getByLabel('Record my voice').check();
  for (const [name, says] of [
    ['NotAllowedError', 'The microphone is not allowed for this page.'],
    ['NotFoundError', 'No microphone was found.'],
  ] as const) {
    await page.evaluate((error) => {
      navigator.mediaDevices.getUserMedia = async () => {
        throw new DOMException('no', error);
      };
    }, name);
    await speak(page)
      .getByRole('button', { name: /^Start/ })
      .click();
    await speak(page).getByText(says).waitFor();
    await eventually(() => speak(page).innerText()).toContain('0:01');
    await speak(page).getByRole('button', { name: 'Stop' }).click();
    await speak(page)
      .getByText(/^You spoke for/)
      .waitFor();
    expect(await speak(page).locator('audio').count()).toBe(0);
  }
});

test('a mock session: drawn, answered, left and gone on with, rated, kept, exported and deleted', async () => {
  const { page, expectClean } = await app.open();
  await openSampleAt(page, 'practise');
  await openPractise(page, 'mock');
  const rate = async (mark: string) => {
    for (const criterion of ['Clear', 'Specific', 'Length'])
      await page.getByRole('group', { name: criterion }).getByLabel(mark, { exact: true }).check();
  };
  await page.getByLabel('Part of the interview').selectOption({ label: 'Visa and papers' });
  await page.getByLabel('3', { exact: true }).check();
  await page.getByRole('button', { name: 'Draw the questions' }).click();
  const asked = page.getByRole('heading', { level: 2 });
  await page.getByText('Question 1 of 3 · Visa and papers').waitFor();
  const first = await asked.innerText();
  expect(await asked.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await rate('4');
  await page.getByRole('textbox', { name: 'A note to yourself' }).fill('Say the date.');
  await page.getByRole('button', { name: 'Next question' }).click();
  await page.getByText('Question 2 of 3').waitFor();
  expect(await asked.innerText()).not.toBe(first);
  await page.getByText('Saved on this device.', { exact: true }).waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Go on with it' }).click();
  await page.getByText('Question 2 of 3').waitFor();
  await page.getByRole('button', { name: 'Question before' }).click();
  expect(await asked.innerText()).toBe(first);
  expect(await page.getByRole('textbox', { name: 'A note to yourself' }).inputValue()).toBe('Say the date.');
  await page.getByRole('button', { name: 'End the session' }).click();
  const history = page.getByRole('region', { name: 'Your sessions' });
  await history.getByText('1 of 3 answered.').waitFor();
  await history.getByText('Clear 4.0, specific 4.0, length 4.0').waitFor();

  await history.getByText(/^Questions and notes of/).click();
  expect(await history.innerText()).toContain('Say the date.');
  await history.getByRole('button', { name: /^Practise the questions of .* again$/ }).click();
  expect(await asked.innerText()).toBe(first);
  await rate('5');
  await page.getByRole('button', { name: 'End the session' }).click();
  expect(await history.getByRole('figure').getByRole('listitem').count()).toBe(2);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my practice' }).click();
  const exported = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(exported.sessions.map(({ tries }: { tries: { rating: object }[] }) => tries[0]?.rating)).toEqual([
    { clear: 4, specific: 4, length: 4 },
    { clear: 5, specific: 5, length: 5 },
  ]);

  await history
    .getByText(/^Questions and notes of/)
    .first()
    .click();
  await history.getByRole('button', { name: /^Delete the session of/ }).click();
  await eventually(() => history.getByRole('heading', { level: 3 }).count()).toBe(1);
  await history.getByRole('button', { name: 'Bring it back' }).click();
  await eventually(() => history.getByRole('heading', { level: 3 }).count()).toBe(2);
  await page.getByRole('button', { name: 'Delete my practice' }).click();
  await page.getByRole('button', { name: 'Press once more to delete it all' }).click();
  await history.getByText('None yet.').waitFor();
  await eventually(() => readStored(page).then(JSON.stringify)).not.toContain('Say the date.');
  expectClean();
});

test('all questions can be searched; those that may not be asked name their rule and source', async () => {
  const { page } = await app.open({ locale: 'es' });
  await page.getByRole('button', { name: /^Reprobó Step 1/ }).click();
  await page.getByRole('heading', { level: 2, name: /hacen match/ }).waitFor();
  await page.evaluate(() => {
    window.location.hash = '#/practise?part=questions';
  });
  await page.getByLabel('Buscar en las preguntas').fill('sickle cell');
  await page.getByText(/^1 de \d+ preguntas$/).waitFor();
  const asked = page.locator('summary').filter({ hasText: 'sickle cell' });
  expect(await asked.locator('span').getAttribute('lang')).toBe('en');
  await asked.click();
  await page.getByText('El paso de la atención infantil a la adulta en la práctica.').waitFor();
  await page.getByLabel('Buscar en las preguntas').fill('xylophone');
  await page.getByText('Ninguna pregunta tiene esas palabras.').waitFor();
  await page.getByRole('link', { name: 'Preguntas que no deben hacer' }).click();
  const limit = page.getByRole('article', { name: 'Where else have you applied or interviewed?' });
  await limit.getByText('No lo permiten las reglas del Match').waitFor();
  await limit.getByRole('button', { name: 'Fuentes' }).click();
  expect(await limit.getByRole('link').first().getAttribute('href')).toMatch(/^http:\/\/www\.nrmp\.org\//);
});

test('clean for assistive technology, and large enough to touch', async () => {
  const { page } = await app.open();
  await openSampleAt(page, 'practise');
  await openPractise(page);
  await writeNotes(page);
  await page.getByText('Read.', { exact: true }).waitFor({ timeout: 20_000 });
  await speak(page).getByLabel('Record my voice').check();
  const found = await problemsInEveryWindow(page, 'answer');
  await openPractise(page, 'mock');
  await page.getByRole('button', { name: 'Draw the questions' }).click();
  await page.getByText('Question 1 of 5').waitFor();
  await page.setViewportSize(PHONE);
  found.push(...(await problemsOf(page)));
  const small = await page
    .locator('main :is(button, select, textarea, summary, label, input[type=text])')
    .evaluateAll((all) =>
      all.flatMap((one) => {
        const { height } = one.getBoundingClientRect();
        return height > 0 && height < 43.5 ? [`${one.tagName} ${one.textContent}`] : [];
      }),
    );
  await openPractise(page, 'off-limits');
  await page.getByRole('heading', { name: 'How old are you?' }).waitFor();
  found.push(...(await problemsOf(page)));
  expect(found).toEqual([]);
  expect(small).toEqual([]);
});
