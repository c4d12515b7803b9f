import { exposeLater } from './expose-later.ts';
import { speakAsVisited } from './worker-speech.ts';

exposeLater(
  speakAsVisited()
    .then(() => import('./engine-runner.ts'))
    .then(({ runner }) => runner),
);
