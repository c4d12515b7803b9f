import { learnAdvice } from './worker-speech.ts';

/** The advisor, with its sentences in the language of this worker. Loaded when first asked for. */
export async function loadAdvice(): Promise<typeof import('@matchwright/engine/advice')> {
  await learnAdvice();
  return import('@matchwright/engine/advice');
}
