import { planner } from '../app-planner.ts';
import { go } from '../route.ts';

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
  planner.begin(reading.draft, 'sample');
  go('home');
}
