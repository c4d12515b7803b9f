/**
 * `npm run words:measure`: the reviewer against labelled texts that it was not trained on. Prints the figures; for the
 * held-out set it also writes docs/review-measured.md. With --training, the training texts are judged, with --development
 * those that one may look at while tuning: each by models that were fitted without it. With --judging, those that one may
 * only count. With --folder and a path, texts that came since, by the models as they are. With --verbose, every error has its line.
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
const given = process.argv.includes('--folder')
  ? process.argv[process.argv.indexOf('--folder') + 1]
  : undefined;
const folder = given
  ? given
  : process.argv.includes('--training')
    ? training
    : process.argv.includes('--development')
      ? development
      : process.argv.includes('--judging')
        ? join(dataFolder, 'judging')
        : heldOut;
const isVerbose = process.argv.includes('--verbose');

const texts = labelledTexts(folder);
if (texts.length === 0) {
  process.stderr.write('There are no labelled texts there.\n');
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
  if (folder === heldOut || folder === given) return reviewer;
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
  const context = profileContext(facts, TODAY);
  const first = parseProfile(profile, context);
  if (first.ok) return first.profile;
  // A writer may come from a country that the profile has no code for: the text is judged without that field.
  const paths = first.issues.map(({ path }) => path).filter((path) => /country|citizenship/.test(path));
  const second = parseProfile(without(profile, paths), context);
  if (!second.ok) throw new Error(`${id}: ${second.issues.map((issue) => JSON.stringify(issue)).join('; ')}`);
  return second.profile;
}

/** A copy without the fields at these paths, such as `experience[0].country`. */
function without(value: unknown, paths: readonly string[]): unknown {
  const copy = structuredClone(value);
  for (const path of paths) {
    const names = path.split(/[.[\]]+/).filter(Boolean);
    const last = names.pop();
    const owner = names.reduce((at, name) => at?.[name] as Fields | undefined, copy as Fields | undefined);
    if (owner && last) delete owner[last];
  }
  return copy;
}

type Fields = { [name: string]: unknown };
