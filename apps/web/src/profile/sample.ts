import { planner } from '../app-planner.ts';
import { go } from '../route.ts';

/** Opens the reference profile, the same file the command line's example uses. */
export async function openSample(): Promise<void> {
  const [{ readProfileFile }, { default: text }] = await Promise.all([
    import('./profile-file.ts'),
    import('../../../../examples/reference.yaml?raw'),
  ]);
  const reading = readProfileFile(text, planner.readingContext());
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  planner.begin(reading.draft, 'sample');
  go('list');
}
