/**
 * `npm run words:train [FOLDER]`: fits the classifiers to the labelled sentences and phrases and writes
 * packages/words/data/models.json. Prints what five-fold cross-validation finds.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS, type PartId } from '@matchwright/words';
import { FAMILIES, type Family, type Models, PHRASE_IDS } from '@matchwright/words/training';
import { crossValidated } from './cross-validation.ts';
import { fitLinear } from './fit-linear.ts';
import { dataFolder, labelledPhrases, labelledSentences } from './training-data.ts';
import { partExamples, phraseExamples, strengthExamples } from './training-examples.ts';

const PART_FIT = { epochs: 20, rate: 0.1, penalty: 0.005 };
const PHRASE_FIT = { epochs: 20, rate: 0.1, penalty: 0.005 };
/** Phrases are marked in the text: a wrong mark costs more than one that is missed elsewhere in the sentence. */
const PHRASE_LEAST = 0.5;

const folder = process.argv[2] ?? join(dataFolder, 'training');
const sentences = labelledSentences(folder);
const phrases = labelledPhrases(folder);

const parts = Object.fromEntries(
  (Object.keys(FAMILIES) as Family[]).map((family) => {
    const ids = [...new Set(FAMILIES[family].flatMap((kind): readonly PartId[] => PARTS[kind]))];
    return [
      family,
      Object.fromEntries(
        ids.map((id) => {
          const examples = partExamples(sentences, family, id);
          const { f1, least } = crossValidated(examples, PART_FIT);
          report(`${family} ${id}`, f1, least);
          return [id, { model: fitLinear(examples, PART_FIT), least }];
        }),
      ),
    ];
  }),
) as Models['parts'];

const models: Models = {
  parts,
  strength: fitLinear(strengthExamples(sentences), PART_FIT),
  phrases: Object.fromEntries(
    PHRASE_IDS.map((id) => {
      const examples = phraseExamples(phrases, sentences, id);
      const { f1, least } = crossValidated(examples, PHRASE_FIT);
      report(`phrase ${id}`, f1, least);
      return [id, { model: fitLinear(examples, PHRASE_FIT), least: Math.max(least, PHRASE_LEAST) }];
    }),
  ),
};
report('strength', crossValidated(strengthExamples(sentences), PART_FIT).f1, 0.5);
writeFileSync(join(dataFolder, 'models.json'), JSON.stringify(models));

function report(name: string, f1: number, least: number): void {
  process.stdout.write(`${name.padEnd(28)} F1 ${f1.toFixed(2)} at ${least.toFixed(2)}\n`);
}
