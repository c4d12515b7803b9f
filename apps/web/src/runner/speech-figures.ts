import type { Facts } from '@matchwright/facts';
import { SPEECH_PARAMETERS, type SpeechFigures } from '@matchwright/words/interview';

/** The dated parameters of speech, by which the reviewer judges, too. */
export function speechFigures({ parameters }: Pick<Facts, 'parameters'>): SpeechFigures {
  const figure = (key: string): number => {
    const value = parameters.find((one) => one.key === key)?.value;
    if (typeof value !== 'number') throw new Error(`The dated parameters have no number for ${key}.`);
    return value;
  };
  return {
    slow: figure(SPEECH_PARAMETERS.slow),
    fast: figure(SPEECH_PARAMETERS.fast),
    least: figure(SPEECH_PARAMETERS.least),
    most: figure(SPEECH_PARAMETERS.most),
  };
}
