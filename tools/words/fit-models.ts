import { PARTS, type PartId } from '@matchwright/words';
import { BY_RULE, FAMILIES, type Family, isTone, type Models, PHRASE_IDS } from '@matchwright/words/training';
import { crossValidated } from './cross-validation.ts';
import { type Example, fitLinear } from './fit-linear.ts';
import type { LabelledPassage, LabelledPhrase, LabelledSentence } from './training-data.ts';
import { partExamples, phraseExamples, strengthExamples } from './training-examples.ts';

const FIT = { epochs: 20, rate: 0.1, penalty: 0.005 };
/** Where no word list speaks, a remark that is wrong costs more than one that is missed. */
const PHRASE_LEAST = 0.9;

/** All classifiers but those of tone. */
export type PlainModels = Omit<Models, 'tones'>;

/** The classifiers of one sentence, and what cross-validation says of each. */
export function fitModels(
  sentences: readonly LabelledSentence[],
  phrases: readonly LabelledPhrase[],
  letters: readonly LabelledPassage[],
  report: (line: string) => void = () => {},
): PlainModels {
  const fitted = (name: string, examples: readonly Example[]) => {
    const { f1, least } = crossValidated(examples, FIT);
    report(`${name.padEnd(28)} F1 ${f1.toFixed(2)} at ${least.toFixed(2)}`);
    return { model: fitLinear(examples, FIT), least };
  };
  const partsOf = (family: Family): Models['parts'][Family] => {
    const ids = [...new Set(FAMILIES[family].flatMap((kind): readonly PartId[] => PARTS[kind]))].filter(
      (id) => !BY_RULE.includes(id),
    );
    return Object.fromEntries(
      ids.map((id) => [id, fitted(`${family} ${id}`, partExamples(sentences, family, id))]),
    );
  };
  return {
    parts: {
      statement: partsOf('statement'),
      answer: partsOf('answer'),
      letter: partsOf('letter'),
      outreach: partsOf('outreach'),
      request: partsOf('request'),
    },
    strength: fitted('strength', strengthExamples(sentences)).model,
    phrases: Object.fromEntries(
      PHRASE_IDS.filter((id) => !isTone(id)).map((id) => {
        const { model, least } = fitted(`phrase ${id}`, phraseExamples(phrases, sentences, letters, id));
        return [id, { model, least: Math.max(least, PHRASE_LEAST) }];
      }),
    ),
  };
}
