import type { SeasonalFacts } from '@matchwright/facts';
import type { Profile } from '@matchwright/inputs';
import { wantedSpecialties } from '../list/preferences.ts';
import { seasonFigure } from './funnel-verdict.ts';
import type { Alternative, PostMatch } from './postmatch-results.ts';
import type { FunnelRow } from './season-results.ts';

const STAGES: Record<FunnelRow['stage'], string> = {
  interviews: 'between applications and interviews',
  ranks: 'between interviews and your rank order list',
  match: 'between your rank order list and the match',
};

/** What the funnel means, in a few sentences. */
export function resultWords(
  result: PostMatch['result'],
  funnel: readonly FunnelRow[],
  broke: PostMatch['broke'],
): string[] {
  if (result === 'matched') return ['You matched. Congratulations.'];
  const start =
    result === 'matched-in-soap'
      ? 'You have a place through SOAP. Congratulations. It is a real place. A look back is only for understanding the season.'
      : result === null
        ? 'You have not said how the season ended. Until then, this is a look at its numbers alone.'
        : 'Not matching is hard, and it says less about you as a doctor than it feels like today.';
  if (funnel.length === 0)
    return [
      start,
      'Without your numbers of applications and interviews, we cannot tell where the season broke.',
    ];
  if (broke !== null) return [start, `The season broke ${STAGES[broke]}: that is more than chance explains.`];
  const small = funnel
    .filter(({ stage }) => stage === 'interviews')
    .every(({ verdict }) => verdict === 'too-small-to-tell' || verdict === 'cannot-tell');
  return [
    start,
    small
      ? 'The numbers are too small to tell where the season broke. The gaps below come from your profile alone.'
      : 'No stage fell short of what chance does. The season went as the odds had it, so better odds are the way: see the repairs.',
  ];
}

/** What helps this week, before any plan. */
export function thisWeek(result: PostMatch['result']): string[] {
  if (result !== 'unmatched') return [];
  return [
    'Tell one person who is on your side. You do not have to explain anything.',
    'Sleep, eat and move first. Decide nothing large in the first days.',
    'Thank the people who wrote your letters, and tell them how it ended. You may need them again.',
    'Write down what you remember of each interview while it is fresh. It is worth more than any forum.',
    'If dark thoughts stay, or you think of harming yourself, call the emergency number of the country you are in, or go to the nearest hospital. You are a doctor and also a person who may need one.',
  ];
}

/** What people who apply again should know. */
export function reapplyCautions(facts: SeasonalFacts, next: number): string[] {
  const limit = facts.parameters.find(({ key }) => key === 'nrmp.registration.img_id');
  return [
    'Programs see that you applied before. Say in one sentence what is new since then, with its date.',
    'Write a new statement. A program may still have the old one.',
    'Ask for at least one new letter from the months since. Old letters show the old date.',
    ...(limit ? [`Register again for the ${next} Match. A registration counts for one season only.`] : []),
    'Another year moves you away from graduation. Check the limits that programs state, and stay in clinical work.',
    'Pay nobody who promises you a position. Positions come through the Match, SOAP, or an open vacancy of a program itself.',
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
          title: 'Internal Medicine or Pediatrics alone, with patients of all ages in view',
          says: 'Three years in one of the two. Clinics for conditions that begin in childhood need doctors from both sides.',
          keepsOpen: `Fellowships of that specialty, and much of the work with young adults. Not the second board that ${years} years of Med-Peds give.`,
        },
      ]
    : [];
  return [
    ...both,
    {
      id: 'young-adults',
      title: 'Hospital or primary care with young adults',
      says: 'People with sickle cell disease, cystic fibrosis or heart defects grow up. Many hospitals look for doctors who know both worlds.',
      keepsOpen: 'It follows after any of the three residencies.',
    },
    {
      id: 'community',
      title: 'Community or global health',
      says: 'Work in an underserved place, here or at home, with teaching and quality projects.',
      keepsOpen: 'It counts as continuous clinical work if you apply again.',
    },
    {
      id: 'research-year',
      title: 'A year in research or in a clinical post, then apply again',
      says: 'It is sensible when it adds what your gaps name: US letters, Step 3, or a new specialty link.',
      keepsOpen: 'Every residency, at the price of a year more since graduation.',
    },
  ];
}
