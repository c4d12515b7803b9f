import firstSteps from '../../../../examples/first-steps.yaml?raw';
import failedOnce from '../../../../examples/reference.yaml?raw';
import usCitizen from '../../../../examples/us-citizen-caribbean.yaml?raw';
import type { Sample } from './sample.ts';

/** The same files that the command line's examples use. */
export const SAMPLE_FILES: Record<Sample, string> = { failedOnce, usCitizen, firstSteps };
