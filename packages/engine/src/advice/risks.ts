import { whyNoChance } from './audit/standing.ts';
import { weightiestFirst } from './audit.ts';
import { type CertificateBeside, certificateBeside } from './certificate-notes.ts';
import type { Finding } from './finding.ts';
import { outcomesOf } from './findings.ts';
import { RULES } from './rules/index.ts';
import type { Situation } from './situation.ts';

/** The risks of a profile alone: the part of the audit that can be there in a fraction of its time. */
export interface Risks extends CertificateBeside {
  /** Why no chance of this season can be shown, and what to do; null when one can. */
  cannot: string | null;
  /** Those of the audit, in its order; the strengths that answer them are not looked for. */
  findings: Finding[];
}

const RISK_RULES = RULES.filter(({ kind }) => kind === 'risk');

export function risks(situation: Situation): Risks {
  const { findings } = outcomesOf(situation, RISK_RULES);
  return {
    cannot: whyNoChance(situation),
    ...certificateBeside(situation),
    findings: findings.sort(weightiestFirst),
  };
}
