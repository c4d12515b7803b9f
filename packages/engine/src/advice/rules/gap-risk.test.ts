import { proveRules } from '../testing/rule-cases.ts';
import { GAP } from './gap-risk.ts';

const MED_PEDS = { preferences: { specialties: { 'med-peds': 5 } }, school: { graduated: 2021 } };
const work = (...dates: [string, string?][]) => ({
  ...MED_PEDS,
  experience: dates.map(([from, to]) => ({ kind: 'practice', country: 'EG', from, ...(to && { to }) })),
});
/** Worked from graduation on, with one hole. */
const hole = (last: string, again: string) => work(['2022-01', last], [again]);

proveRules([GAP], {
  'risk.inactive-gap': {
    speaks: [
      {
        name: 'nobody declared it',
        profile: hole('2024-12', '2026-01'),
        outcome: 'high',
        says: [
          'from January 2025 to December 2025 (12 months)',
          'Add it with dates',
          'Show steady work since then',
          '61%',
          '71%',
        ],
      },
      {
        name: 'still going on',
        profile: work(['2022-01', '2026-03']),
        outcome: 'medium',
        says: ['from April 2026 until today (7 months)', 'Start something now'],
      },
      {
        name: 'declared with a reason, and nothing left to add',
        profile: {
          ...work(['2022-01', '2024-12'], ['2025-09']),
          gaps: [{ from: '2025-01', to: '2025-08', reason: 'exam preparation' }],
        },
        outcome: 'medium',
        says: ['8 months, explained: exam preparation', /^(?![\s\S]*Add it with dates)/],
      },
      {
        name: 'declared, though the rest cannot be told',
        profile: { gaps: [{ from: '2023-01', to: '2023-12' }] },
        outcome: 'high',
      },
      {
        name: 'four periods, three of them named',
        profile: work(
          ['2022-12', '2022-12'],
          ['2023-10', '2023-10'],
          ['2024-09', '2024-09'],
          ['2025-08', '2025-08'],
        ),
        outcome: 'high',
        says: ['5 periods without dated work', 'There are 2 more such periods.'],
      },
      {
        name: 'a gap of the year 2018, with steady work since',
        profile: { ...work(['2022-01']), gaps: [{ from: '2018-01', to: '2018-09', reason: 'illness' }] },
        outcome: 'low',
      },
    ],
    silent: [
      { name: 'work since graduation', profile: work(['2022-01']), outcome: 'silent' },
      { name: 'still at school', profile: { school: { graduated: 2027 } }, outcome: 'silent' },
      { name: 'graduated this year', profile: { school: { graduated: 2026 } }, outcome: 'silent' },
      {
        name: 'declared, but documented work covers it',
        profile: {
          ...work(['2022-01']),
          gaps: [{ from: '2023-01', to: '2024-06', reason: 'exam preparation' }],
        },
        outcome: 'silent',
      },
      {
        name: 'research and teaching fill a year',
        profile: {
          ...MED_PEDS,
          experience: [
            { kind: 'research', from: '2022-01', to: '2024-12' },
            { kind: 'teaching', from: '2025-01' },
          ],
        },
        outcome: 'silent',
      },
    ],
    boundary: [
      { name: 'a day under six months', profile: hole('2025-01-01', '2025-07-01'), outcome: 'silent' },
      { name: 'six months', profile: hole('2024-12-31', '2025-07-01'), outcome: 'medium' },
      { name: 'a day under twelve months', profile: hole('2025-01-01', '2026-01-01'), outcome: 'medium' },
      { name: 'twelve months', profile: hole('2024-12', '2026-01'), outcome: 'high' },
      {
        name: 'two adjoining pieces make one',
        profile: {
          ...hole('2025-03', '2025-10'),
          gaps: [{ from: '2025-04', to: '2025-06', reason: 'moving' }],
        },
        outcome: 'medium',
        says: ['6 months, 3 of them explained: moving'],
      },
      {
        name: 'ended five years ago to the day',
        profile: { ...work(['2022-01']), gaps: [{ from: '2020-11-23', to: '2021-11-22' }] },
        outcome: 'medium',
      },
      {
        name: 'ended a day later',
        profile: { ...work(['2022-01']), gaps: [{ from: '2020-11-23', to: '2021-11-23' }] },
        outcome: 'high',
      },
      {
        name: 'an entry without dates',
        profile: { ...MED_PEDS, experience: [{ kind: 'practice', months: 4 }] },
        outcome: { missing: ['experience[0].from'] },
      },
      { name: 'nothing entered', profile: {}, outcome: { missing: ['school.graduated'] } },
    ],
  },
});
