import fc from 'fast-check';
import { expect, test } from 'vitest';
import { storyOutline } from './story-outline.ts';
import { type RawProfile, situationOf } from './testing/rule-cases.ts';

const outline = (raw: RawProfile) => storyOutline(situationOf(raw));
const wanting = (...specialties: string[]) => ({
  preferences: { specialties: Object.fromEntries(specialties.map((id, i) => [id, 5 - i])) },
});
const failed = { exams: [{ exam: 'step1', date: '2022-05-10', result: 'fail' }] };
const LONG =
  'On a Tuesday in March a boy of nine and his grandmother shared one inhaler in our clinic, and I stayed with both of them until the night bus came.';
const states = (raw: RawProfile, index = 0) =>
  Object.fromEntries(outline(raw).outlines[index]?.sections.map(({ id, status }) => [id, status]) ?? []);

test('without a story every part is missing, and the context only where there is something to explain', () => {
  expect(states(wanting('med-peds'))).toEqual({
    scene: 'missing',
    context: 'not-needed',
    growth: 'missing',
    why: 'missing',
    goals: 'missing',
  });
  expect(states({ ...wanting('med-peds'), ...failed }).context).toBe('missing');
});

test.each([
  ['a failed attempt', failed],
  ['a low Step 2 CK score', { exams: [{ exam: 'step2ck', score: 229 }] }],
  ['a gap of half a year', { gaps: [{ from: '2022-01', to: '2022-06' }] }],
  ['an old graduation', { school: { graduated: 2022 } }],
])('the context explains %s', (_name, raw) => {
  expect(outline(raw).concerns).toHaveLength(1);
});

test.each([
  ['a score at the line', { exams: [{ exam: 'step2ck', score: 230 }] }],
  ['a gap of five months', { gaps: [{ from: '2022-01', to: '2022-05' }] }],
  ['a graduation four years before applying', { school: { graduated: 2023 } }],
])('the context need not explain %s', (_name, raw) => {
  expect(outline(raw).concerns).toEqual([]);
});

test('an answered story is found, part by part', () => {
  const story = {
    scene: LONG,
    context: 'I failed Step 1 in May 2022 while my father was ill.',
    growth: [{ says: 'I taught first-year students.', evidence: 'teaching' }],
    why: LONG,
    adults: 'Two months on a medical ward.',
    children: 'A year in a children’s clinic.',
    continuity: 'I saw the same family for two years.',
    goals: LONG,
  };
  const raw = { ...wanting('med-peds'), ...failed, strengths: { teaching: true }, story };
  expect(states(raw)).toEqual({
    scene: 'found',
    context: 'found',
    growth: 'found',
    why: 'found',
    goals: 'found',
  });
  expect(states({ ...raw, story: { ...story, children: undefined } }).why).toBe('weak');
  expect(states({ ...raw, story: { ...story, growth: [{ says: 'I grew.' }] } }).growth).toBe('weak');
  expect(states({ ...raw, story: { ...story, goals: 'To help.' } }).goals).toBe('weak');
  const long = 'One. Two. Three.';
  expect(states({ ...raw, story: { ...story, context: long } }).context).toBe('weak');
});

test('one outline for each wanted specialty, the most wanted first, with its own parts', () => {
  const story = {
    adults: 'On the ward.',
    children: 'In the clinic.',
    scene: `${LONG.replace('boy', 'man').replace('nine', 'fifty')}`,
  };
  const { outlines } = outline({ ...wanting('med-peds', 'pediatrics', 'internal-medicine'), story });
  expect(outlines.map(({ specialty }) => specialty)).toEqual(['med-peds', 'pediatrics', 'internal-medicine']);
  const why = outlines.map(({ sections }) => sections[3]?.material.map(({ path }) => path));
  expect(why).toEqual([['story.adults', 'story.children'], ['story.children'], ['story.adults']]);
  expect(outlines.every(({ differs }) => differs.length > 0)).toBe(true);
  // One age in the scene concerns the Med-Peds statement alone.
  expect(outlines.map(({ sections }) => sections[0]?.status)).toEqual(['weak', 'found', 'found']);
  expect(outline(wanting('pediatrics')).outlines[0]?.differs).toEqual([]);
});

test('work with one age stands behind its own statement and the combined one', () => {
  const experience = [
    { kind: 'hands-on', field: ['internal-medicine'] },
    { kind: 'hands-on', field: ['pediatrics'] },
    { kind: 'hands-on', field: ['other'] },
  ];
  const { outlines } = outline({ ...wanting('med-peds', 'internal-medicine', 'pediatrics'), experience });
  const places = (section: string) =>
    outlines.map(({ sections }) =>
      sections
        .find(({ id }) => id === section)
        ?.facts.map(({ path }) => path.slice(-2, -1))
        .join(''),
    );
  expect(places('why')).toEqual(['012', '02', '12']);
  expect(places('growth')).toEqual(['012', '012', '012']);
});

test('an answer that no wanted specialty asks for is kept, and marked', () => {
  const { questions } = outline({ ...wanting('pediatrics'), story: { adults: 'On the ward.' } });
  expect(questions.find(({ id }) => id === 'adults')).toMatchObject({ needed: false, text: 'On the ward.' });
});

test('the outline holds the person’s words unchanged, and no other sentence where theirs belong', () => {
  fc.assert(
    fc.property(
      fc.record({ scene: fc.string(), why: fc.string({ maxLength: 400 }), goals: fc.string() }),
      fc.array(fc.record({ says: fc.string() }), { maxLength: 3 }),
      (answers, growth) => {
        const { outlines } = outline({ ...wanting('med-peds'), story: { ...answers, growth } });
        const material = outlines.flatMap(({ sections }) => sections.flatMap((section) => section.material));
        const given = [...Object.values(answers), ...growth.map(({ says }) => says)];
        expect(material.map(({ text }) => text).sort()).toEqual(
          given.filter((text) => text.trim() !== '').sort(),
        );
      },
    ),
    { seed: 20261122, numRuns: 200 },
  );
});

test('every remark points at the very words of its answer', () => {
  const context = 'My exam was unfair. I am sorry. I scored 250 on Step 2 CK.';
  const raw = { exams: [{ exam: 'step2ck', score: 224 }], story: { context } };
  const { questions } = outline(raw);
  const checks = questions.find(({ id }) => id === 'context')?.checks ?? [];
  expect(checks.map(({ id }) => id)).toEqual([
    'story.context-long',
    'story.blame',
    'story.apology',
    'story.contradicts-profile',
  ]);
  for (const { words } of checks) if (words) expect(context.slice(words.start, words.end)).toBe(words.text);
});

test('the length is that of the answers, beside a page and the limit', () => {
  const { length } = outline({ story: { scene: 'x'.repeat(1800), why: 'y'.repeat(1800) } });
  expect(length).toMatchObject({ answers: 3600, page: 3500, limit: 28000 });
  expect(length.says).toMatch('3,600 characters');
});
