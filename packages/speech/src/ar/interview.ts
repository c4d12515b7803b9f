import type { Sentences } from '../sentences.ts';
import { behavioural } from './interview/behavioural.ts';
import { clinical } from './interview/clinical.ts';
import { closing } from './interview/closing.ts';
import { fit } from './interview/fit.ts';
import { motivation } from './interview/motivation.ts';
import { offLimits } from './interview/off-limits.ts';
import { opening } from './interview/opening.ts';
import { scores } from './interview/scores.ts';
import { story } from './interview/story.ts';
import { teamwork } from './interview/teamwork.ts';
import { visa } from './interview/visa.ts';

/** Sentences about the questions of an interview; the questions themselves stay English, as they will be asked. */
export const interview: Sentences = {
  ...offLimits,
  ...behavioural,
  ...clinical,
  ...closing,
  ...fit,
  ...motivation,
  ...opening,
  ...scores,
  ...story,
  ...teamwork,
  ...visa,
};
