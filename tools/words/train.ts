/**
 * `npm run words:train`: fits the classifiers to the labelled sentences and phrases and writes
 * packages/words/data/models.json. Prints what five-fold cross-validation finds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Models } from '@matchwright/words/training';
import { fitModels } from './fit-models.ts';
import { fitTones } from './fit-tones.ts';
import { textThresholds, withThresholds } from './text-thresholds.ts';
import {
  dataFolder,
  labelledLetters,
  labelledPhrases,
  labelledSentences,
  labelledTones,
  sentencesOfTexts,
} from './training-data.ts';

const folder = join(dataFolder, 'training');
const [sentences, texts] = [labelledSentences(folder), sentencesOfTexts(folder)];
const thresholds = textThresholds(sentences, texts, (own) => fitModels(own, [], []));
const say = (line: string) => process.stdout.write(`${line}\n`);
for (const [family, least] of Object.entries(thresholds)) say(`${family} from ${least}`);
const plain = withThresholds(
  fitModels([...sentences, ...texts], labelledPhrases(folder), labelledLetters(folder), say),
  thresholds,
);
const models: Models = { ...plain, tones: fitTones(labelledTones()) };
writeFileSync(join(dataFolder, 'models.json'), JSON.stringify(models));
