import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { listed, say } from '@matchwright/speech';
import { wantedSpecialties } from '../list/preferences.ts';
import { seasonFigure } from './funnel-verdict.ts';
import type { SeasonEnding } from './postmatch-funnel.ts';
import type { Alternative, PostMatch } from './postmatch-results.ts';
import type { FunnelRow } from './season-results.ts';

const BROKE: Record<FunnelRow['stage'], string> = {
  interviews: say`The season broke between applications and interviews: that is more than chance explains.`,
  ranks: say`The season broke between interviews and your rank order list: that is more than chance explains.`,
  match: say`The season broke between your rank order list and the match: that is more than chance explains.`,
};

/** What the funnel means, in a few sentences. @param question stands for what is not known of the end */
export function resultWords(
  end: SeasonEnding,
  funnel: readonly FunnelRow[],
  broke: PostMatch['broke'],
  question: string | null,
): string[] {
  const { result, running, certificateCondition } = end;
  const invited = funnel.filter(({ stage }) => stage === 'interviews');
  if (running) return runningWords(invited, question);
  const start = startWords(result, question);
  if (certificateCondition === 'not-certified')
    return [
      start,
      say`Without the certificate no list can lead to a match, so the numbers cannot tell where else the season broke.`,
    ];
  if (funnel.length === 0)
    return [
      start,
      say`Without your numbers of applications and interviews, we cannot tell where the season broke.`,
    ];
  if (broke !== null) return [start, BROKE[broke]];
  if (areSmall(invited))
    return [
      start,
      say`The numbers are too small to tell where the season broke. The gaps below come from your profile alone.`,
    ];
  return [
    start,
    certificateCondition === null
      ? say`No stage fell short of what chance does. The season went as the odds had it, so better odds are the way: see the repairs.`
      : say`If you were certified in time, no stage fell short of what chance does. Then better odds are the way: see the repairs.`,
  ];
}

function startWords(result: PostMatch['result'], question: string | null): string {
  if (result === 'matched-in-soap')
    return say`You have a place through SOAP. Congratulations. It is a real place. A look back is only for understanding the season.`;
  if (result !== null)
    return say`Not matching is hard, and it says less about you as a doctor than it feels like today.`;
  return (
    question ?? say`You have not said how the season ended. Until then, this is a look at its numbers alone.`
  );
}

/** While a season runs, it is told as it stands, with the verdict of its own page. */
function runningWords(invited: readonly FunnelRow[], question: string | null): string[] {
  const start = question ?? say`This season still runs. Here is how it stands today.`;
  if (invited.length === 0) return [start];
  if (invited.some(({ verdict }) => verdict === 'fewer'))
    return [
      start,
      say`So far, fewer invitations came than chance explains. What to do now stands on the page “Season”.`,
    ];
  return [
    start,
    areSmall(invited)
      ? say`The numbers are still too small to tell anything.`
      : say`So far, no stage falls short of what chance does.`,
  ];
}

function areSmall(invited: readonly FunnelRow[]): boolean {
  return invited.every(({ verdict }) => verdict === 'too-small-to-tell' || verdict === 'cannot-tell');
}

/** What helps this week, before any plan. @param soapRuns only what helps through its days stands here then */
export function thisWeek(result: PostMatch['result'], soapRuns: boolean): string[] {
  if (result !== 'unmatched') return [];
  const tell = say`Tell one person who is on your side. You do not have to explain anything.`;
  const help = say`If dark thoughts stay, or you think of harming yourself, call the emergency number of the country you are in, or go to the nearest hospital. You are a doctor and also a person who may need one.`;
  if (soapRuns)
    return [tell, say`Sleep and eat between the steps of SOAP. You need a clear head for them.`, help];
  return [
    tell,
    say`Sleep, eat and move first. Decide nothing large in the first days.`,
    say`Thank the people who wrote your letters, and tell them how it ended. You may need them again.`,
    say`Write down what you remember of each interview while it is fresh. It is worth more than any forum.`,
    help,
  ];
}

/** Names that a sentence can hold. */
const MOST_NAMES = 4;

/** Who interviewed the person last time is known by name. @param names of the programs */
function interviewedWords(names: readonly string[], season: number): string[] {
  if (names.length === 0) return [];
  const more = names.length - MOST_NAMES;
  const told = more > 1 ? [...names.slice(0, MOST_NAMES), say`${more} more`] : names;
  return [
    say`In season ${season} you had an interview at ${listed(told)}. Where you apply again, say what is new since you talked.`,
  ];
}

/** What people who apply again should know. @param interviewed names of the programs that interviewed them */
export function reapplyCautions(
  facts: SeasonalFacts,
  next: number,
  interviewed: readonly string[],
): string[] {
  const limit = facts.parameters.find(({ key }) => key === 'nrmp.registration.img_id');
  return [
    ...interviewedWords(interviewed, facts.season.season),
    say`Programs see that you applied before. Say in one sentence what is new since then, with its date.`,
    say`Write a new statement. A program may still have the old one.`,
    say`Ask for at least one new letter from the months since. Old letters show the old date.`,
    ...(limit ? [say`Register again for the ${next} Match. A registration counts for one season only.`] : []),
    say`Another year moves you away from graduation. Check the limits that programs state, and stay in clinical work.`,
    say`Pay nobody who promises you a position. Positions come through the Match, SOAP, or an open vacancy of a program itself.`,
  ];
}

/** Ways that lead to the same kind of work. */
export function alternatives(profile: Profile, facts: SeasonalFacts): Alternative[] {
  const wantsBoth = wantedSpecialties(profile, Object.keys(facts.model.population) as ['med-peds']).has(
    'med-peds',
  );
  const years = seasonFigure(facts, 'medpeds.length');
  const both: Alternative[] = wantsBoth
    ? [
        {
          id: 'one-parent',
          title: say`Internal Medicine or Pediatrics alone, with patients of all ages in view`,
          says: say`Three years in one of the two. Clinics for conditions that begin in childhood need doctors from both sides.`,
          keepsOpen: say`Fellowships of that specialty, and much of the work with young adults. Not the second board that ${years} years of Med-Peds give.`,
        },
      ]
    : [];
  return [
    ...both,
    {
      id: 'young-adults',
      title: say`Hospital or primary care with young adults`,
      says: say`People with sickle cell disease, cystic fibrosis or heart defects grow up. Many hospitals look for doctors who know both worlds.`,
      keepsOpen: say`It follows after any of the three residencies.`,
    },
    {
      id: 'community',
      title: say`Community or global health`,
      says: say`Work in an underserved place, here or at home, with teaching and quality projects.`,
      keepsOpen: say`It counts as continuous clinical work if you apply again.`,
    },
    {
      id: 'research-year',
      title: say`A year in research or in a clinical post, then apply again`,
      says: say`It is sensible when it adds what your gaps name: US letters, Step 3, or a new specialty link.`,
      keepsOpen: say`Every residency, at the price of a year more since graduation.`,
    },
  ];
}
