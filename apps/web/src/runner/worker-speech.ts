import { learn, type Sentences, type Spoken, speakIn } from '@matchwright/speech';

/** Fetched only by those who read them; the advisor's with the advisor. */
const CATALOGUES: Record<Spoken, { engine: () => Promise<Sentences>; advice: () => Promise<Sentences> }> = {
  es: {
    engine: () => import('@matchwright/speech/es').then(({ es }) => es),
    advice: () => import('@matchwright/speech/es/advice').then(({ advice }) => advice),
  },
  ar: {
    engine: () => import('@matchwright/speech/ar').then(({ ar }) => ar),
    advice: () => import('@matchwright/speech/ar/advice').then(({ advice }) => advice),
  },
};

/** What this worker speaks, by the name it was given; null for English, which needs no catalogue. */
const spoken = Object.hasOwn(CATALOGUES, self.name) ? (self.name as Spoken) : null;

/** Sets the language of this worker. What cannot be fetched is said in English. */
export async function speakAsVisited(): Promise<void> {
  if (!spoken) return;
  const sentences = await CATALOGUES[spoken].engine().catch(() => ({}));
  speakIn(spoken, sentences);
}

/** The advisor's sentences, before the advisor is imported. */
export async function learnAdvice(): Promise<void> {
  if (spoken) learn(await CATALOGUES[spoken].advice().catch(() => ({})));
}
