/**
 * `npm run bench:web`: Lighthouse (mobile preset) on the start page, how soon the app answers a person on a phone with a
 * quarter of this machine's speed, and how evenly the table of all programs scrolls. Needs the network once, for Lighthouse itself. An otherwise idle machine
 * decides the figures; compare those of one run only.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadFacts } from '@matchwright/facts/node';
import { serve } from '@matchwright/server';
import { chromium } from 'playwright-core';
import { printTable } from '../bench/table.ts';
import { ensureWeb } from '../build.mjs';
import { findBrowser } from '../setup/browser.mjs';
import { answerTimes } from './answer-times.ts';
import { scrollFrames } from './scroll-frames.ts';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const root = fileURLToPath(new URL('../..', import.meta.url));

await ensureWeb(root);
const server = await serve({
  facts: loadFacts(),
  webRoot: join(root, 'apps', 'web', 'dist'),
  today: () => '2026-11-22',
  moment: () => '2026-11-22T12:00:00Z',
  port: 0,
});
try {
  const report = await lighthouse(`${server.address}/`);
  printTable(
    ['Lighthouse, mobile', 'score'],
    Object.values(report.categories).map(({ title, score }) => [title, String(Math.round(score * 100))]),
  );
  printTable(
    ['Start page', ''],
    [
      'first-contentful-paint',
      'largest-contentful-paint',
      'total-blocking-time',
      'cumulative-layout-shift',
    ].map((id) => [report.audits[id]?.title ?? id, report.audits[id]?.displayValue ?? '']),
  );
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '', args: ['--no-sandbox'] });
  try {
    const times = await answerTimes(browser, `${server.address}/`);
    printTable(
      ['Interaction, CPU at a quarter', 'ms'],
      times.map(({ name, ms }) => [name, String(Math.round(ms))]),
      'From the press to the next picture, as the browser measures it (Event Timing).',
    );
    const scrolled = await scrollFrames(browser, `${server.address}/`);
    printTable(
      ['Scrolling', 'pictures a second', 'longest gap, ms'],
      scrolled.map(({ name, perSecond, longest }) => [name, perSecond.toFixed(1), longest.toFixed(0)]),
    );
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
}

interface Report {
  categories: Record<string, { title: string; score: number }>;
  audits: Record<string, { title: string; displayValue?: string } | undefined>;
}

/** In a process of its own, which is not waited for in one breath: the server of this one must go on answering. */
async function lighthouse(address: string): Promise<Report> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const words = ['--yes', LIGHTHOUSE, address, '--quiet', '--output=json', `--output-path=${file}`];
  const run = spawn('npx', [...words, '--chrome-flags=--headless=new --no-sandbox'], {
    env: { ...process.env, CHROME_PATH: findBrowser() ?? '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const code = await new Promise((done) => run.on('close', done));
  if (code !== 0) throw new Error('Lighthouse could not be run; the reason is above.');
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  rmSync(folder, { recursive: true });
  return report;
}
