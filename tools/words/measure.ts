/**
 * `npm run words:measure`: the reviewer against labelled texts that it was not trained on. Prints the figures; for the
 * held-out set it also writes docs/review-measured.md. With --training, the training texts are judged, with --development
 * those that one may look at while tuning: each by models that were fitted without it. With --judging, those that one may
 * only count. With --verbose, every error has its line.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forSeason, nextSeason } from '@matchwright/facts';
import { loadFacts } from '@matchwright/facts/node';
import { parseProfile, profileContext } from '@matchwright/inputs';
import { createReviewer, type Review, type Reviewer } from '@matchwright/words';
import { loadPack } from '@matchwright/words/pack';
import type { Models } from '@matchwright/words/training';
import { fitModels } from './fit-models.ts';
import { fitTones } from './fit-tones.ts';
import { type Judged, judge } from './judge.ts';
import { measuredPage } from './measured-page.ts';
import { thresholdsOf, withThresholds } from './text-thresholds.ts';
import { timings } from './timings.ts';
import {
  dataFolder,
  type LabelledText,
  labelledLetters,
  labelledPhrases,
  labelledSentences,
  labelledTexts,
  labelledTones,
  sentencesOfTexts,
} from './training-data.ts';

const TODAY = '2026-11-23';
const FOLDS = 4;
const heldOut = join(dataFolder, 'held-out');
const training = join(dataFolder, 'training', 'texts');
const held: Reviewer[] = [];
const development = join(dataFolder, 'development');
const folder = process.argv.includes('--training')
  ? training
  : process.argv.includes('--development')
    ? development
    : process.argv.includes('--judging')
      ? join(dataFolder, 'judging')
      : heldOut;
const isVerbose = process.argv.includes('--verbose');

const texts = labelledTexts(folder);
if (texts.length === 0) {
  process.stderr.write('There are no labelled texts in packages/words/data/held-out.\n');
  process.exit(2);
}
const facts = loadFacts();
const pack = await loadPack();
const season = forSeason(facts, nextSeason(facts, TODAY));
const reviewer = createReviewer(pack, season, TODAY);
const judged: Judged[] = texts.map((text) => judge(text, reviewOf(text, reviewerFor(text))));
const page = measuredPage(judged, timings(reviewer, texts));
process.stdout.write(`${page}\n`);
if (isVerbose) for (const one of judged) process.stdout.write(`${one.lines.join('\n')}\n`);
if (folder === heldOut) writeFileSync(join(dataFolder, '..', '..', '..', 'docs', 'review-measured.md'), page);

/** Texts that models were fitted to are judged by models that were fitted without them. */
function reviewerFor({ id }: LabelledText) {
  if (folder === heldOut) return reviewer;
  const fold = texts.findIndex((text) => text.id === id) % FOLDS;
  held[fold] ??= createReviewer({ ...pack, models: modelsWithout(fold) }, season, TODAY);
  return held[fold];
}

function modelsWithout(fold: number): Models {
  const from = new Set(texts.filter((_, i) => i % FOLDS === fold).map(({ id }) => id));
  const tones = fitTones(labelledTones((id) => from.has(id)));
  // Only the tones learn from the development texts.
  if (folder === development) return { ...pack.models, tones };
  const labelled = join(dataFolder, 'training');
  const others = sentencesOfTexts(labelled).filter((sentence) => !from.has(sentence.from ?? ''));
  const fitted = fitModels(
    [...labelledSentences(labelled), ...others],
    labelledPhrases(labelled),
    labelledLetters(labelled),
  );
  return { ...withThresholds(fitted, thresholdsOf(pack.models)), tones };
}

function reviewOf(text: LabelledText, reviewer: Reviewer): Review {
  const profile = text.profile === undefined ? undefined : profileOf(text);
  const { kind, specialty, program } = text;
  const others = texts.filter(({ id }) => text.others?.includes(id));
  const reviewed = reviewer.review({ kind, text: text.text, specialty, profile, program, others });
  if (!reviewed.ok) throw new Error(`${text.id}: refused, ${reviewed.says}`);
  return reviewed.review;
}

function profileOf({ id, profile }: LabelledText) {
  const parsed = parseProfile(profile, profileContext(facts, TODAY));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.issues.map((issue) => JSON.stringify(issue)).join('; ')}`);
  return parsed.profile;
}
