import { expect, test } from 'vitest';
import { PortfolioError } from './error.ts';
import type { Instance } from './instance.ts';
import { solve } from './solve.ts';

function valid(): Instance {
  return {
    weights: [0.5, 0.5],
    budget: 50,
    specialties: [
      { id: 'im', tiers: [{ upTo: 2, price: 11 }, { price: 30 }], signals: { gold: 1, silver: 1 } },
    ],
    programs: [
      { id: 'a', specialty: 'im', q: { applied: [0.1, 0.2], gold: [0.2, 0.3] } },
      { id: 'b', specialty: 'im', q: { applied: [0.1, 0.1] } },
      { id: 'c', specialty: 'im', q: { gold: [0.1, 0.1] } },
    ],
  };
}

const CASES: { name: string; spoil: (instance: Instance) => void; path: string }[] = [
  {
    name: 'pins dearer than the budget',
    path: 'budget',
    spoil: (x) => {
      x.budget = 20;
      for (const p of x.programs.slice(0, 2)) p.pin = true;
    },
  },
  {
    name: 'pinned and excluded',
    path: 'programs[1]',
    spoil: (x) => Object.assign(x.programs[1] as object, { pin: true, exclude: true }),
  },
  {
    name: 'pinned without a level left',
    path: 'programs[2].pin',
    spoil: (x) => {
      x.specialties[0]!.signals = {};
      x.programs[2]!.pin = true;
    },
  },
  {
    name: 'two pins for one gold signal',
    path: 'specialties[0].signals',
    spoil: (x) => {
      delete x.programs[0]!.q.applied;
      x.programs[0]!.pin = true;
      x.programs[2]!.pin = true;
    },
  },
  {
    name: 'pins past the last tier',
    path: 'specialties[0].tiers',
    spoil: (x) => {
      x.specialties[0]!.tiers = [{ upTo: 1, price: 1 }];
      x.programs[0]!.pin = true;
      x.programs[1]!.pin = true;
    },
  },
  {
    name: 'falling prices',
    path: 'specialties[0].tiers[1].price',
    spoil: (x) => {
      x.specialties[0]!.tiers[1]!.price = 5;
    },
  },
  {
    name: 'negative price',
    path: 'specialties[0].tiers[0].price',
    spoil: (x) => {
      x.specialties[0]!.tiers[0]!.price = -1;
    },
  },
  {
    name: 'tiers that do not rise',
    path: 'specialties[0].tiers[1].upTo',
    spoil: (x) => {
      x.specialties[0]!.tiers = [
        { upTo: 3, price: 1 },
        { upTo: 3, price: 2 },
      ];
    },
  },
  {
    name: 'a tier without an end before the last',
    path: 'specialties[0].tiers[0].upTo',
    spoil: (x) => {
      delete x.specialties[0]!.tiers[0]!.upTo;
    },
  },
  {
    name: 'no tiers',
    path: 'specialties[0].tiers',
    spoil: (x) => {
      x.specialties[0]!.tiers = [];
    },
  },
  {
    name: 'half a signal',
    path: 'specialties[0].signals.gold',
    spoil: (x) => {
      x.specialties[0]!.signals = { gold: 0.5 };
    },
  },
  {
    name: 'q of 1',
    path: 'programs[0].q.gold[1]',
    spoil: (x) => {
      x.programs[0]!.q.gold![1] = 1;
    },
  },
  {
    name: 'q not a number',
    path: 'programs[1].q.applied[0]',
    spoil: (x) => {
      x.programs[1]!.q.applied![0] = Number.NaN;
    },
  },
  {
    name: 'too few nodes',
    path: 'programs[1].q.applied',
    spoil: (x) => {
      x.programs[1]!.q.applied = [0.1];
    },
  },
  {
    name: 'no level',
    path: 'programs[1].q',
    spoil: (x) => {
      x.programs[1]!.q = {};
    },
  },
  {
    name: 'same id twice',
    path: 'programs[2].id',
    spoil: (x) => {
      x.programs[2]!.id = 'a';
    },
  },
  {
    name: 'unknown specialty',
    path: 'programs[0].specialty',
    spoil: (x) => {
      x.programs[0]!.specialty = 'peds';
    },
  },
  {
    name: 'negative weight',
    path: 'weights[1]',
    spoil: (x) => {
      x.weights[1] = -0.1;
    },
  },
  {
    name: 'no nodes',
    path: 'weights',
    spoil: (x) => {
      x.weights = [];
      for (const p of x.programs) p.q = { applied: [] };
    },
  },
  {
    name: 'negative utility',
    path: 'programs[0].utility',
    spoil: (x) => {
      x.programs[0]!.utility = -1;
    },
  },
  {
    name: 'attend without offer',
    path: 'programs[0].offer',
    spoil: (x) => {
      x.attend = 3;
    },
  },
  {
    name: 'half an interview',
    path: 'attend',
    spoil: (x) => {
      x.attend = 1.5;
      for (const p of x.programs) p.offer = 0.2;
    },
  },
  {
    name: 'offer of 1',
    path: 'programs[1].offer',
    spoil: (x) => {
      x.attend = 1;
      x.programs.forEach((p, i) => {
        p.offer = i === 1 ? 1 : 0.2;
      });
    },
  },
];

test.each(CASES)('$name is refused at $path', ({ spoil, path }) => {
  const instance = valid();
  expect(() => solve(instance)).not.toThrow();
  spoil(instance);
  let caught: unknown;
  try {
    solve(instance);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(PortfolioError);
  expect((caught as PortfolioError).path).toBe(path);
});
