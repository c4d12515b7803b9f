/**
 * `npm run words:measure [FOLDER]`: the reviewer against labelled texts that it was not trained on. Prints the figures; for the
 * held-out set itself it also writes docs/review-measured.md.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forSeason, nextSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { parseProfile, profileContext } from '@matchwright/inputs';
import { createReviewer, type Review } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import { type Judged, judge } from './judge.ts';
import { measuredPage } from './measured-page.ts';
import { timings } from './timings.ts';
import { dataFolder, type LabelledText, labelledTexts } from './training-data.ts';

const TODAY = '2026-11-23';
const heldOut = join(dataFolder, 'held-out');
const folder = process.argv[2] ?? heldOut;
const isVerbose = process.argv.includes('--verbose');

const texts = labelledTexts(folder);
if (texts.length === 0) {
  process.stderr.write('There are no labelled texts in the folder.\n');
  process.exit(2);
}
const facts = loadFacts();
const reviewer = createReviewer(await loadPack(), forSeason(facts, nextSeason(facts, TODAY)), TODAY);
const judged: Judged[] = texts.map((text) => judge(text, reviewOf(text)));
const page = measuredPage(judged, timings(reviewer, texts));
process.stdout.write(`${page}\n`);
if (isVerbose) for (const one of judged) process.stdout.write(`${one.lines.join('\n')}\n`);
if (folder === heldOut) writeFileSync(join(dataFolder, '..', '..', '..', 'docs', 'review-measured.md'), page);

function reviewOf(text: LabelledText): Review {
  const profile = text.profile === undefined ? undefined : profileOf(text);
  const { kind, specialty, program, others } = text;
  const reviewed = reviewer.review({ kind, text: text.text, specialty, profile, program, others });
  if (!reviewed.ok) throw new Error(`${text.id}: refused, ${reviewed.says}`);
  return reviewed.review;
}

function profileOf({ id, profile }: LabelledText) {
  const parsed = parseProfile(profile, profileContext(facts, TODAY));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.issues.map((issue) => JSON.stringify(issue)).join('; ')}`);
  return parsed.profile;
}
