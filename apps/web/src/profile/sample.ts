import { planner } from '../app-planner.ts';
import { go } from '../route.ts';
import { type Draft, textAt, withValue } from './draft.ts';
import { isoDay } from './reading-context.ts';

/** Made-up people, each told something else: high risks; a good chance and money to save; what to find out first. */
export const SAMPLES = ['failedOnce', 'usCitizen', 'firstSteps'] as const;
export type Sample = (typeof SAMPLES)[number];

/** Opens a made-up person as the current profile. Rejects when its part of the app cannot be loaded. */
export async function openSample(sample: Sample): Promise<void> {
  const [{ readProfileFile }, { SAMPLE_FILES }] = await Promise.all([
    import('./profile-file.ts'),
    import('./sample-files.ts'),
  ]);
  // Without the dated facts, a sample that names no season would get one that is no longer open.
  await planner.factsTried();
  const reading = readProfileFile(SAMPLE_FILES[sample], planner.readingContext());
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  planner.begin(stillToCome(reading.draft, new Date()), 'sample');
  go('home');
}

/** Further ahead than it takes to get a certificate. */
const AHEAD_DAYS = 150;
const EXPECTED = ['ecfmg', 'expected'];

/** A made-up person who waits for a certificate still waits for it, whenever the sample is opened. */
export function stillToCome(draft: Draft, now: Date): Draft {
  const expected = textAt(draft, EXPECTED);
  const ahead = new Date(now);
  ahead.setDate(ahead.getDate() + AHEAD_DAYS);
  const soonest = isoDay(ahead);
  return expected === '' || expected >= soonest ? draft : withValue(draft, EXPECTED, soonest);
}
