import { exposeLater } from './expose-later.ts';
import { learnInputs, speakAsVisited } from './worker-speech.ts';

exposeLater(
  speakAsVisited()
    .then(learnInputs)
    .then(() => import('./document-runner.ts'))
    .then(({ reader }) => reader),
);
