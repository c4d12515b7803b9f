import { describe, expect, test } from 'vitest';
import { researchGuide } from '../research-guide.ts';
import { situationOf } from '../testing/rule-cases.ts';
import { themesOf } from './theme-words.ts';

const guide = (raw: Record<string, unknown>, today?: string) => researchGuide(situationOf(raw, today));

describe('what can still be done', () => {
  // Season 2027: applications opened on 2 September 2026. A case poster takes two to four months.
  test.each([
    ['2026-05-02', 'in-time'],
    ['2026-05-03', 'tight'],
    ['2026-07-02', 'tight'],
    ['2026-07-03', 'too-late'],
  ])('a poster begun on %s: %s', (today, state) => {
    expect(guide({ season: 2027 }, today).outputs[0]).toMatchObject({
      id: 'case-poster',
      state,
      latestStart: '2026-07-02',
    });
  });

  test('the quickest come first, and a longer one is never in time before a shorter', () => {
    const { outputs } = guide({});
    const order = ['in-time', 'tight', 'too-late'];
    const states = outputs.map(({ state }) => order.indexOf(state));
    expect(states).toEqual([...states].sort((a, b) => a - b));
    expect(outputs.map(({ months }) => months.low)).toEqual(
      outputs.map(({ months }) => months.low).sort((a, b) => a - b),
    );
  });
});

describe('themes', () => {
  test.each([
    ['sickle cell transition', ['chronic-disease', 'transition']],
    ['Audit of asthma guidelines in refugee children', ['chronic-disease', 'disparities', 'quality']],
    ['QI of discharge letters', ['quality']],
    ['equipment of laboratories', []],
  ])('%s', (topic, themes) => {
    expect(themesOf(topic)).toEqual(themes);
  });

  test('those that the profile fits come first, with the reason', () => {
    const { themes } = guide({
      scholarship: [{ kind: 'poster', topic: 'handover checklist' }],
      strengths: { underserved: true, languages: ['ar', 'en'] },
    });
    expect(themes.slice(0, 2).map(({ id, because }) => [id, because.map(({ path }) => path)])).toEqual([
      ['disparities', ['strengths.underserved', 'strengths.languages']],
      ['quality', ['scholarship[0]']],
    ]);
    expect(themes.length).toBe(4);
  });
});

test('works are met, not met or cannot be told, and name the missing field', () => {
  const scholarship = [
    { kind: 'poster', topic: 'sickle cell', lifespan: true },
    { kind: 'abstract', topic: 'knee surgery', lifespan: false },
    { kind: 'poster', topic: 'asthma' },
    { kind: 'publication' },
  ];
  expect(guide({ scholarship }).have.map(({ lifespan, missing }) => [lifespan, missing])).toEqual([
    ['met', []],
    ['not-met', []],
    ['cannot-tell', ['scholarship[2].lifespan']],
    ['cannot-tell', ['scholarship[3].topic', 'scholarship[3].lifespan']],
  ]);
});

test('the outline of the e-mail offers only facts of the profile, and no finished sentence', () => {
  const { email } = guide({
    school: { name: 'Example University', graduated: 2021 },
    experience: [
      { kind: 'research', country: 'US', field: ['peds'], from: '2026-01', name: 'Asthma clinic' },
    ],
    strengths: { languages: ['es'], teaching: true },
  });
  expect(email.parts.map(({ id }) => id)).toEqual(['introduction', 'interest', 'offer']);
  const material = email.parts.flatMap((part) => part.material.map(({ says }) => says));
  expect(material).toEqual([
    'Example University',
    'Graduation: 2021',
    'Research, pediatrics, Asthma clinic, since January 2026',
    'Languages: Spanish',
    'You have taught',
  ]);
  expect(guide({}).email.parts.every((part) => part.material.length === 0)).toBe(true);
  expect(JSON.stringify(email.parts)).not.toMatch(/Dear|I am|I would/);
});

describe('continuity', () => {
  const idle = {
    school: { graduated: 2021 },
    experience: [{ kind: 'practice', country: 'EG', from: '2022-01', to: '2025-12' }],
  };

  test('says how long, what would end it, and what the paper trail is', () => {
    const { continuity } = guide(idle);
    expect(continuity.says).toMatch(/10 months/);
    expect(continuity.stretches.map(({ level }) => level)).toEqual(['asked']);
    expect(continuity.options[0]).toMatchObject({ id: 'home-practice', because: { path: 'experience[0]' } });
    expect(continuity.document.join(' ')).toMatch(/10 experiences with 750 characters/);
    const planned = { kind: 'hands-on', country: 'US', from: '2027-02', to: '2027-03' };
    const later = guide({ ...idle, experience: [...idle.experience, planned] }).continuity;
    expect(later.endsWith).toMatchObject({ path: 'experience[1]', start: '2027-02-01' });
  });

  test('a year is long, half a year is asked about, less is short', () => {
    const levels = (today: string) => guide(idle, today).continuity.stretches.map(({ level }) => level);
    expect(levels('2026-06-29')).toEqual(['short']);
    expect(levels('2026-06-30')).toEqual(['asked']);
    expect(levels('2026-12-30')).toEqual(['asked']);
    expect(levels('2026-12-31')).toEqual(['long']);
  });
});

test('every figure of the evidence has its source', () => {
  const { worth, continuity } = guide({});
  const known = situationOf({}).facts.sources;
  for (const { says, sources } of [...worth.evidence, continuity.evidence]) {
    expect(says).not.toMatch(/undefined|NaN/);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(known[source], source).toBeDefined();
  }
});
