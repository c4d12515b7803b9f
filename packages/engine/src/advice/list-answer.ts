import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { type ListOptions, list } from '../list/list.ts';
import type { ListResult } from '../results.ts';
import { type CertificateBeside, certificateBeside } from './certificate-notes.ts';
import { Situation } from './situation.ts';

/** The list with what its chance does not count; the command line and the server give it. */
export type ListAnswer = ListResult & CertificateBeside;

/** @throws PlanError as `list` does */
export function listAnswer(
  profile: Profile,
  facts: SeasonalFacts,
  options: ListOptions & { today: string },
): ListAnswer {
  const beside = certificateBeside(new Situation(profile, facts, options.today));
  return { ...list(profile, facts, options), ...beside };
}
