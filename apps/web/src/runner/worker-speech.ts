import { learn, type Sentences, type Spoken, speakIn } from '@matchwright/speech';

type Room = 'engine' | 'advice' | 'words' | 'interview' | 'inputs';

/** Fetched only by those who read them; the advisor's with the advisor, the reviewer's with the reviewer. */
const CATALOGUES: Record<Spoken, Record<Room, () => Promise<Sentences>>> = {
  es: {
    engine: () => import('@matchwright/speech/es').then(({ es }) => es),
    advice: () => import('@matchwright/speech/es/advice').then(({ advice }) => advice),
    words: () => import('@matchwright/speech/es/words').then(({ words }) => words),
    interview: () => import('@matchwright/speech/es/interview').then(({ interview }) => interview),
    inputs: () => import('@matchwright/speech/es/inputs').then(({ inputs }) => inputs),
  },
  ar: {
    engine: () => import('@matchwright/speech/ar').then(({ ar }) => ar),
    advice: () => import('@matchwright/speech/ar/advice').then(({ advice }) => advice),
    words: () => import('@matchwright/speech/ar/words').then(({ words }) => words),
    interview: () => import('@matchwright/speech/ar/interview').then(({ interview }) => interview),
    inputs: () => import('@matchwright/speech/ar/inputs').then(({ inputs }) => inputs),
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
  if (spoken) await learnFrom(CATALOGUES[spoken].advice);
}

async function learnFrom(catalogue: () => Promise<Sentences>): Promise<void> {
  learn(await catalogue().catch(() => ({})));
}

/** The reviewer's sentences and those of the advisor's checks that it asks, before the reviewer is imported. */
export async function learnWords(): Promise<void> {
  if (spoken) await Promise.all([learnAdvice(), learnFrom(CATALOGUES[spoken].words)]);
}

/** What is said about questions of an interview, before these are imported. */
export async function learnInterview(): Promise<void> {
  if (spoken) await learnFrom(CATALOGUES[spoken].interview);
}

/** The sentences of those who read files, before they are imported. */
export async function learnInputs(): Promise<void> {
  if (spoken) await learnFrom(CATALOGUES[spoken].inputs);
}
