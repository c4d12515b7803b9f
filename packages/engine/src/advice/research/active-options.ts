import { say } from '@matchwright/speech';
import type { Situation } from '../situation.ts';

/** A way to stay active, and the papers that prove it. */
export interface ActiveOption {
  id: 'home-practice' | 'community-clinic' | 'telemedicine' | 'teaching' | 'research';
  title: string;
  says: string;
  document: string[];
  /** Why it fits this person, when the profile shows it. */
  because: { path: string; says: string } | null;
}

/** Those that the profile points to come first, otherwise in the order of what programs value in them: patients first. */
export function activeOptions(situation: Situation): ActiveOption[] {
  return OPTIONS.map((option) => ({ ...option, because: becauseOf(option.id, situation) })).sort(
    (a, b) => Number(b.because !== null) - Number(a.because !== null),
  );
}

function becauseOf(id: ActiveOption['id'], { profile }: Situation): ActiveOption['because'] {
  const { strengths, experience } = profile;
  const practice = experience.findIndex(
    ({ kind, country }) => kind === 'practice' && country !== undefined && country !== 'US',
  );
  if (id === 'home-practice' && practice >= 0) {
    return { path: `experience[${practice}]`, says: say`You have worked there before.` };
  }
  if (id === 'community-clinic' && strengths.underserved) {
    return { path: 'strengths.underserved', says: say`You have worked with underserved patients.` };
  }
  if (id === 'teaching' && strengths.teaching)
    return { path: 'strengths.teaching', says: say`You have taught before.` };
  if (id === 'research' && profile.scholarship.length > 0) {
    return { path: 'scholarship', says: say`You have scholarly work to build on.` };
  }
  return null;
}

const OPTIONS: readonly Omit<ActiveOption, 'because'>[] = [
  {
    id: 'home-practice',
    title: say`Practice in your home country`,
    says: say`Paid or part-time, with adults and children if you can. It is real responsibility for patients.`,
    document: [
      say`A contract or a letter of the employer with dates and hours.`,
      say`Your licence for that time.`,
      say`Patients a week, by age group.`,
    ],
  },
  {
    id: 'community-clinic',
    title: say`Community or volunteer clinic`,
    says: say`Free clinics and camps need doctors, and in the US also helpers without a licence. Ask what you may do.`,
    document: [
      say`A letter of the clinic with dates, hours and your role.`,
      say`Say plainly whether you treated patients or helped.`,
      say`Your supervisor, who may later write a letter.`,
    ],
  },
  {
    id: 'telemedicine',
    title: say`Telemedicine, where the law allows it`,
    says: say`You usually need a licence where the patient is. Never treat patients in the US without a US licence.`,
    document: [
      say`The licence and the country of the patients.`,
      say`A contract with dates and hours.`,
      say`Visits a week.`,
    ],
  },
  {
    id: 'teaching',
    title: say`Teaching`,
    says: say`Medical students, nurses, or students who prepare for exams. It keeps knowledge fresh and shows communication.`,
    document: [
      say`A letter of the school or the company with dates and hours.`,
      say`Topics, number of sessions and of learners.`,
      say`Written feedback of learners, without names.`,
    ],
  },
  {
    id: 'research',
    title: say`Research, also remote`,
    says: say`It is active time, but not clinical time. Join it with half a day of patients a week.`,
    document: [
      say`A letter of the lead researcher with dates and hours.`,
      say`Your task and what came of it.`,
    ],
  },
];
