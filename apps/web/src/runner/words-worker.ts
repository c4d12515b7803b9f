import { exposeLater } from './expose-later.ts';
import { learnWords, speakAsVisited } from './worker-speech.ts';

exposeLater(
  speakAsVisited()
    .then(learnWords)
    .then(() => import('./words-runner.ts'))
    .then(({ reviewing }) => reviewing),
);
