import { say } from '@matchwright/speech';
import { listed } from '../../words/word-forms.ts';
import { type HandsOnMonths, handsOnMonths } from '../experience/hands-on-months.ts';
import { nextRotation, ROTATION_PARAMETERS } from '../experience/next-rotation.ts';
import { type ScoredItem, scoredItems } from '../experience/scored-item.ts';
import { cannotTell, rule, SILENT } from '../rule.ts';

interface Next {
  months: HandsOnMonths;
  steps: string[];
}

interface Weak {
  item: ScoredItem;
  below: number;
}

export const EXPERIENCE_ADVICE = [
  rule<Next>({
    id: 'usce.next',
    kind: 'missing',
    topic: 'experience',
    when: say`You studied abroad, and your hands-on US months are too few, or leave out adults or children.`,
    fields: ['experience', 'school.graduated', 'visa.needed', 'citizenship'],
    parameters: ROTATION_PARAMETERS,
    judge(situation) {
      if (!situation.isImg) return SILENT;
      const months = handsOnMonths(situation);
      if (months.status === 'cannot-tell') return cannotTell(...months.missing);
      if (months.status === 'met' && months.lacks === null) return SILENT;
      const { repair, steps } = nextRotation(situation, months);
      return {
        status: 'speaks',
        severity: months.status === 'met' ? 'low' : 'medium',
        values: { months, steps },
        fields: ['experience'],
        repair,
      };
    },
    text: {
      title: ({ months }) =>
        months.status === 'met' ? say`The next rotation: the missing age group` : say`Your next US rotation`,
      says: ({ months }) =>
        months.status === 'met'
          ? say`You have enough hands-on months in the US, but none ${WITH[months.lacks ?? 'both']}.`
          : say`Hands-on US clinical experience (USCE): ${months.says}`,
      do: ({ months, steps }) => [
        ...steps,
        say`Look for hands-on work ${WITH[months.lacks ?? 'both']}, at a hospital where residents train.`,
        say`Agree on a written evaluation and the chance of a letter before you pay.`,
      ],
    },
  }),
  rule<Weak>({
    id: 'usce.planned-weak',
    kind: 'missing',
    topic: 'experience',
    when: say`You studied abroad, and a rotation that you plan in the US meets too few of the four points.`,
    fields: ['experience'],
    parameters: ['advice.usce.weak_points_below'],
    judge(situation) {
      if (!situation.isImg) return SILENT;
      const below = situation.figure('advice.usce.weak_points_below');
      const planned = scoredItems(situation).filter(
        ({ group, when }) => group === 'us' && when === 'planned',
      );
      const weak = planned.find(({ score }) => score.to < below);
      if (weak)
        return { status: 'speaks', severity: 'medium', values: { item: weak, below }, fields: [weak.path] };
      const unclear = planned.filter(({ score }) => score.from < below);
      return unclear.length > 0 ? cannotTell(...unclear.flatMap(({ missing }) => missing)) : SILENT;
    },
    text: {
      title: () => say`A planned rotation that gives you little`,
      says: ({ item }) =>
        say`${item.title} (${item.dates}) meets ${item.score.to} of four points at best. A month and its fees may bring no strong letter. You can still change it.`,
      do: ({ item }) => [
        ...(item.raise ? [item.raise.says] : []),
        say`If nothing can be changed, look for another place before you pay.`,
      ],
    },
  }),
  rule<{ items: ScoredItem[] }>({
    id: 'usce.details',
    kind: 'missing',
    topic: 'experience',
    when: say`You studied abroad, and your profile leaves open how a US experience scores on the four points.`,
    fields: ['experience'],
    parameters: [],
    sources: ['matchwright-advice'],
    judge(situation) {
      if (!situation.isImg) return SILENT;
      const items = scoredItems(situation).filter(
        ({ group, missing }) => (group === 'us' || group === 'country-unknown') && missing.length > 0,
      );
      if (items.length === 0) return SILENT;
      const fields = items.flatMap(({ missing }) => missing);
      return { status: 'speaks', severity: 'low', values: { items }, fields };
    },
    text: {
      title: () => say`Details of your US experience`,
      says: ({ items }) =>
        items.length === 1
          ? say`One US experience lacks details. They decide how programs see it: hands-on or not, which ages, which hospital, which letter.`
          : say`${items.length} US experiences lack details. They decide how programs see them: hands-on or not, which ages, which hospital, which letter.`,
      do: ({ items }) =>
        items.map(({ title, dates, missing }) => say`Complete "${title}" (${dates}): ${detailsOf(missing)}.`),
    },
  }),
];

/** The details that are not entered, by the names that the profile page gives them. */
const DETAILS: Readonly<Record<string, string>> = {
  kind: say`the kind of work`,
  country: say`the country`,
  field: say`the specialty`,
  months: say`the months`,
  from: say`the first day`,
  to: say`the last day`,
  setting: say`university or community hospital`,
  medPedsSite: say`whether the hospital has a Med-Peds program`,
  evaluated: say`whether you were evaluated in writing`,
  letter: say`whether a letter came of it`,
};

function detailsOf(missing: readonly string[]): string {
  const names = missing.map((path) => path.split('.').at(-1) ?? path);
  return listed([...new Set(names)].map((name) => DETAILS[name] ?? name));
}

const WITH = {
  both: say`in Med-Peds, or in both internal medicine and pediatrics`,
  adults: say`with adults`,
  children: say`with children`,
};
