import { say } from '@matchwright/speech';
import { counted } from '../../words/word-forms.ts';
import { closedPrograms } from '../closed-programs.ts';
import { type AnyRule, cannotTell, rule, SILENT } from '../rule.ts';
import { step3Open } from './exam-levels.ts';
import { directorFigures, directorsInWords, paragraph } from './in-words.ts';

/** How people write English among their languages. */
const ENGLISH = /^(?:en(?:[-_].*)?|eng|english)$/i;

const LANGUAGES = rule<{ others: number; directors: string }>({
  id: 'strength.languages',
  kind: 'strength',
  topic: 'whole',
  when: say`You speak a language besides English.`,
  fields: ['strengths.languages'],
  parameters: directorFigures('language'),
  answers: ['risk.graduation-age'],
  judge(situation) {
    const { languages } = situation.profile.strengths;
    if (languages.length === 0) return cannotTell('strengths.languages');
    const others = new Set(
      languages.map((one) => one.trim().toLowerCase()).filter((one) => one !== '' && !ENGLISH.test(one)),
    ).size;
    if (others === 0) return SILENT;
    const directors = directorsInWords(situation, 'language', say`looked for a language of their patients`);
    return { status: 'speaks', severity: 'low', values: { others, directors } };
  },
  text: {
    title: ({ others }) => say`${counted(others, 'language')} besides English`,
    says: ({ directors }) =>
      paragraph(say`You can speak with patients whom others need an interpreter for.`, directors),
    do: () => [
      say`Name your level honestly: greet, take a history, or explain a plan.`,
      say`Look for programs whose patients speak it, and say so in one sentence there.`,
    ],
  },
});

/** A strength that the person ticks: so far only a word. */
interface Ticked {
  id: string;
  field: 'leadership' | 'underserved';
  when: string;
  answers: string[];
  title: string;
  says: string;
  do: string[];
}

function ticked({ id, field, when, answers, title, says, do: steps }: Ticked): AnyRule {
  const path = `strengths.${field}`;
  return rule<null>({
    id,
    kind: 'strength',
    topic: 'whole',
    when,
    fields: [path],
    parameters: [],
    sources: ['matchwright-advice'],
    answers,
    judge({ profile }) {
      const said = profile.strengths[field];
      if (said === undefined) return cannotTell(path);
      return said ? { status: 'speaks', severity: 'low', values: null } : SILENT;
    },
    text: { title: () => title, says: () => says, do: () => steps },
  });
}

const LEADERSHIP = ticked({
  id: 'strength.leadership',
  field: 'leadership',
  when: say`You have led people or a project.`,
  answers: ['risk.graduation-age', 'risk.step1-low'],
  title: say`You have led people`,
  says: say`A resident leads a small team from the first year on. You have done this before.`,
  do: [say`Give one example with a number: how many people, how long, what was different afterwards.`],
});

const UNDERSERVED = ticked({
  id: 'strength.underserved',
  field: 'underserved',
  when: say`You have worked for people with little access to care.`,
  answers: ['risk.no-specialty-link', 'risk.graduation-age', 'risk.step2-low'],
  title: say`Work where care is scarce`,
  says: say`Many teaching hospitals treat patients with little access to care. You know this work.`,
  do: [
    say`Add it as an entry with dates and place, if it is not there yet.`,
    say`Look for programs with such clinics and say what you would bring, with one example.`,
  ],
});

const RECENT = rule<{ years: number }>({
  id: 'strength.recent-graduate',
  kind: 'strength',
  topic: 'education',
  when: say`You graduated abroad, and not long before you apply.`,
  fields: ['school.graduated'],
  parameters: ['advice.strength.recent_years'],
  answers: ['risk.inactive-gap', 'risk.no-usce', 'risk.usce-observer-only', 'risk.usce-short'],
  judge(situation) {
    if (!situation.isImg) return SILENT;
    const years = situation.applicant.yearsAtApplication;
    if (years === null) return cannotTell('school.graduated');
    if (years > situation.figure('advice.strength.recent_years')) return SILENT;
    if (closedPrograms(situation, 'graduation-year').count > 0) return SILENT;
    return { status: 'speaks', severity: 'high', values: { years } };
  },
  text: {
    title: () => say`A recent graduate`,
    says: ({ years }) =>
      years === 0
        ? say`You apply in the year of your graduation or before it. Your training is fresh, and no limit of years that we know closes a program to you.`
        : say`You apply ${counted(years, 'year')} after graduation. No limit of years that we know closes a program to you.`,
    do: () => [say`Keep this in mind when you think of waiting: each season takes a year off it.`],
  },
});

const CERTIFIED = rule<{ visa: boolean; step3Open: boolean }>({
  id: 'strength.certified',
  kind: 'strength',
  topic: 'certification',
  when: say`You graduated abroad and hold the ECFMG certificate.`,
  fields: ['ecfmg.certified'],
  parameters: ['usmle.step3.requires', 'ecfmg.pathways.seasonal'],
  answers: ['risk.step1-failed', 'risk.step2-failed'],
  judge(situation) {
    const { isImg, profile, applicant, today } = situation;
    if (!isImg) return SILENT;
    const { certified, expected } = profile.ecfmg;
    // Who expects the certificate does not hold it yet.
    if (certified === null && expected !== undefined && expected > today) return SILENT;
    if (certified === null) return cannotTell('ecfmg.certified');
    return certified
      ? {
          status: 'speaks',
          severity: 'medium',
          values: { visa: applicant.visaNeeded === true, step3Open: step3Open(situation) },
        }
      : SILENT;
  },
  text: {
    title: () => say`ECFMG certified`,
    says: ({ visa, step3Open: open }) =>
      paragraph(
        open
          ? say`Your certificate is here: no program has to wait for it, and Step 3 is open to you.`
          : say`Your certificate is here: no program has to wait for it.`,
        visa ? say`It is also what the J-1 visa asks for.` : '',
      ),
    do: () => [say`Check on your ECFMG page that it is still valid: some pathways expire.`],
  },
});

export const PERSON_STRENGTHS = [LANGUAGES, LEADERSHIP, UNDERSERVED, RECENT, CERTIFIED];
