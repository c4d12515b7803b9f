import { say } from '@matchwright/speech';
import { dateWords } from '../dates/date-words.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import { type Continuity, continuity } from './research/continuity.ts';
import { type FacultyEmail, facultyEmail } from './research/faculty-email.ts';
import { type Output, outputsFor } from './research/outputs.ts';
import { type ResearchWorth, researchWorth } from './research/research-worth.ts';
import { type WorkRead, worksRead } from './research/scholarly-work.ts';
import { type Theme, themesFor } from './research/themes.ts';
import type { SeasonDate, Situation } from './situation.ts';

/** Scholarship and continuity: what to do, how to document it. */
export interface ResearchGuide {
  season: number;
  /** ISO date that it was made for. */
  today: string;
  findings: Finding[];
  have: WorkRead[];
  /** How the application asks for scholarly work; null when no dated rule says it. */
  entering: { says: string; sources: string[] } | null;
  themes: Theme[];
  outputs: Output[];
  /** The day by which an output must be done to count this season; null when not known. */
  opens: SeasonDate | null;
  worth: ResearchWorth;
  email: FacultyEmail;
  continuity: Continuity;
}

export function researchGuide(situation: Situation): ResearchGuide {
  const have = worksRead(situation.profile);
  return {
    season: situation.profile.season,
    today: situation.today,
    findings: findingsOf(situation, ['scholarship']),
    have,
    entering: entering(situation),
    themes: themesFor(situation.profile, have),
    outputs: outputsFor(situation),
    opens: situation.date('submit-opens'),
    worth: researchWorth(situation),
    email: facultyEmail(situation, have),
    continuity: continuity(situation),
  };
}

function entering(situation: Situation): ResearchGuide['entering'] {
  const rule = situation.parameter('eras.2027.scholarly_work');
  if (!rule) return null;
  const says =
    rule.from === null
      ? say`How ERAS asks for it: "${rule.value}."`
      : say`How ERAS asks for it, since ${dateWords(rule.from)}: "${rule.value}."`;
  return { says, sources: [rule.source] };
}
