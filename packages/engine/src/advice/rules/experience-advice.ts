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
    when: 'You studied abroad, and your hands-on US months are too few, or leave out adults or children.',
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
        months.status === 'met' ? 'The next rotation: the missing age group' : 'Your next US rotation',
      says: ({ months }) =>
        months.status === 'met'
          ? `You have enough hands-on months in the US, but none ${WITH[months.lacks ?? 'both']}.`
          : `Hands-on US clinical experience (USCE): ${months.says}`,
      do: ({ months, steps }) => [
        ...steps,
        `Look for hands-on work ${WITH[months.lacks ?? 'both']}, at a hospital where residents train.`,
        'Agree on a written evaluation and the chance of a letter before you pay.',
      ],
    },
  }),
  rule<Weak>({
    id: 'usce.planned-weak',
    kind: 'missing',
    topic: 'experience',
    when: 'You studied abroad, and a rotation that you plan in the US meets too few of the four points.',
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
      title: () => 'A planned rotation that gives you little',
      says: ({ item }) =>
        `${item.title} (${item.dates}) meets ${item.score.to} of four points at best. A month and its fees may bring no ` +
        'strong letter. You can still change it.',
      do: ({ item }) => [
        ...(item.raise ? [item.raise.says] : []),
        'If nothing can be changed, look for another place before you pay.',
      ],
    },
  }),
  rule<{ items: ScoredItem[] }>({
    id: 'usce.details',
    kind: 'missing',
    topic: 'experience',
    when: 'You studied abroad, and your profile leaves open how a US experience scores on the four points.',
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
      title: () => 'Details of your US experience',
      says: ({ items }) =>
        items.length === 1
          ? 'One US experience lacks details. They decide how programs see it: hands-on or not, which ages, which hospital, which letter.'
          : `${items.length} US experiences lack details. They decide how programs see them: hands-on or not, which ages, which hospital, which letter.`,
      do: ({ items }) =>
        items.map(({ title, dates, missing }) => `Complete "${title}" (${dates}): ${detailsOf(missing)}.`),
    },
  }),
];

/** The details that are not entered, by the names that the profile page gives them. */
const DETAILS: Readonly<Record<string, string>> = {
  kind: 'the kind of work',
  country: 'the country',
  field: 'the specialty',
  months: 'the months',
  from: 'the first day',
  to: 'the last day',
  setting: 'university or community hospital',
  medPedsSite: 'whether the hospital has a Med-Peds program',
  evaluated: 'whether you were evaluated in writing',
  letter: 'whether a letter came of it',
};

function detailsOf(missing: readonly string[]): string {
  const names = missing.map((path) => path.split('.').at(-1) ?? path);
  return listed([...new Set(names)].map((name) => DETAILS[name] ?? name));
}

const WITH = {
  both: 'in Med-Peds, or in both internal medicine and pediatrics',
  adults: 'with adults',
  children: 'with children',
};
