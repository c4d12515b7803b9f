import { say } from '@matchwright/speech';
import { monthRangeWords, monthsWords } from '../../dates/date-words.ts';
import { agesWanted } from '../experience/aim.ts';
import { whenOf } from '../experience/period.ts';
import { OUTPUT_PARAMETERS, type Output, outputsFor } from '../research/outputs.ts';
import { worksRead } from '../research/scholarly-work.ts';
import { type Theme, themesFor } from '../research/themes.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { paragraph } from './in-words.ts';

export const RESEARCH_ADVICE = [
  rule<{ themes: Theme[]; works: number; medPeds: boolean }>({
    id: 'research.themes',
    kind: 'missing',
    topic: 'scholarship',
    when: say`You want Med-Peds, or adults and children, and none of your scholarly work concerns both ages.`,
    fields: ['scholarship', 'preferences.specialties'],
    parameters: [],
    sources: ['matchwright-advice'],
    judge(situation) {
      if (agesWanted(situation.specialties) !== 'both') return SILENT;
      const works = worksRead(situation.profile);
      if (works.some(({ lifespan }) => lifespan === 'met')) return SILENT;
      const open = works.flatMap(({ missing }) => missing);
      if (open.length > 0) return cannotTell(...open);
      const themes = themesFor(situation.profile, works);
      return {
        status: 'speaks',
        severity: 'low',
        values: { themes, works: works.length, medPeds: situation.specialties.includes('med-peds') },
      };
    },
    text: {
      title: () => say`No research that links adults and children`,
      says: ({ works, medPeds }) =>
        paragraph(
          works === 0
            ? say`No scholarly work is entered yet.`
            : say`None of your scholarly work concerns both ages.`,
          medPeds
            ? say`It is optional. A small project on such a theme gives you people and stories for Med-Peds.`
            : say`It is optional. A small project on such a theme gives you people and stories for both of your specialties.`,
        ),
      do: ({ themes }) => [
        say`Choose one theme that you know from your own work.`,
        say`You could begin with this one: ${themes[0]?.title.toLowerCase()}.`,
        say`Ask one small question that you can answer in a few months.`,
      ],
    },
  }),
  rule<{ outputs: Output[] }>({
    id: 'research.outputs',
    kind: 'missing',
    topic: 'scholarship',
    when: say`No scholarly work is entered.`,
    fields: ['scholarship'],
    parameters: OUTPUT_PARAMETERS,
    judge(situation) {
      if (situation.profile.scholarship.length > 0) return SILENT;
      const outputs = outputsFor(situation).filter(({ state }) => state === 'in-time' || state === 'tight');
      return { status: 'speaks', severity: 'low', values: { outputs } };
    },
    text: {
      title: () => say`No scholarly work entered yet`,
      says: ({ outputs }) =>
        outputs.length === 0
          ? say`If you have some, enter it. A new project would end after applications open this season.`
          : say`If you have some, enter it. If not: ${outputs.length} kinds of small projects can still end before applications open.`,
      do: ({ outputs }) =>
        outputs.length === 0
          ? [
              say`Put your time into exams, experience and letters. Think of a project again for the next season.`,
            ]
          : outputs
              .slice(0, 3)
              .map(({ title, months }) => `${title}: ${monthRangeWords(months.low, months.high)}.`),
    },
  }),
  rule<{ outputs: Output[] }>({
    id: 'research.faculty-email',
    kind: 'missing',
    topic: 'scholarship',
    when: say`You are in no research now, none is planned, and a small project can still end before applications open.`,
    fields: ['experience'],
    parameters: [...OUTPUT_PARAMETERS, 'advice.research.email_words'],
    judge(situation) {
      const outputs = outputsFor(situation).filter(({ state }) => state === 'in-time' || state === 'tight');
      if (outputs.length === 0) return SILENT;
      const { running, undated } = researchOf(situation);
      if (running) return SILENT;
      if (undated.length > 0) return cannotTell(...undated);
      return { status: 'speaks', severity: 'low', values: { outputs } };
    },
    text: {
      title: () => say`One short message to a faculty member`,
      says: ({ outputs }) =>
        say`Most projects begin with an e-mail. A ${outputs[0]?.title.toLowerCase().split(',')[0]} takes about ${monthsWords(outputs[0]?.months.low ?? 0)} if it goes well, so there is time.`,
      do: () => [
        say`Introduce yourself in two or three sentences.`,
        say`Name one paper, talk or clinic of theirs, and your question about it.`,
        say`Offer one task and some hours a week, also remotely.`,
      ],
    },
  }),
];

function researchOf({ profile, today }: Situation): { running: boolean; undated: string[] } {
  const research = profile.experience.flatMap((item, index) =>
    item.kind === 'research' ? [{ when: whenOf(item, today), path: `experience[${index}].from` }] : [],
  );
  return {
    running: research.some(({ when }) => when === 'now' || when === 'planned'),
    undated: research.filter(({ when }) => when === 'cannot-tell').map(({ path }) => path),
  };
}
