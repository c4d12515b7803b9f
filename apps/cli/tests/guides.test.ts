import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ONE_SPECIALTY, ROOT, TODAY } from '../../../tests/run-cli.ts';
import { runMain } from '../src/testing/run-main.ts';

const TOPICS = ['exams', 'experience', 'research', 'letters', 'story'] as const;
type Topic = (typeof TOPICS)[number];

/** Words longer than a line, an answer of two paragraphs, and a claim with a date. */
const WRITER = `
profile: 1
applicant: us-img
citizenship: US
school: { name: ${'Universidad'.repeat(8)}, country: DM, graduated: 2024 }
ecfmg: { certified: false }
exams:
  - { exam: step1, date: 2022-05-10, result: fail }
  - { exam: step1, date: 2023-02-01, result: pass }
practice:
  - { exam: step2ck, date: 2026-10-01, score: 221 }
  - { exam: step2ck, score: 230 }
experience:
  - { kind: hands-on, country: US, field: [pediatrics], from: 2026-09, name: ${'Hospital'.repeat(12)} }
  - { kind: observership, field: [internal-medicine] }
  - { kind: research, from: 2025-01, to: 2025-06 }
letters:
  - { author: Dr. ${'Aa'.repeat(50)}, field: pediatrics, us: true, handsOn: true, status: asked, asked: 2026-06-01 }
  - { field: med-peds, status: planned }
story:
  scene: "I saw a child and her father on one ward.\\n\\n${'Word'.repeat(40)} was all he said."
  context: I failed because of my professor, I am sorry.
  growth:
    - { says: I passed Step 1., date: 2023-02, evidence: step1-pass-2023-02-01 }
preferences: { specialties: { med-peds: 5, pediatrics: 3 } }
`;

const PROFILES = {
  'the reference profile': ONE_SPECIALTY,
  'an empty profile': 'profile: 1\napplicant: non-us-img\n',
  'COMLEX alone': `
profile: 1
applicant: us-do
school: { country: US, graduated: 2027 }
exams:
  - { exam: comlex1, date: 2025-06-10, result: pass }
preferences: { specialties: { med-peds: 5, internal-medicine: 3 } }
`,
  'a US citizen abroad': WRITER,
};
type Name = keyof typeof PROFILES;

const guide = (input: string, topic: Topic, environment = {}) =>
  runMain(['guide', '-', topic, '--today', TODAY], { input, environment });
const guideJson = async (input: string, topic: Topic) => {
  const { code, stdout } = await runMain(['guide', '-', topic, '--json', '--today', TODAY], { input });
  expect(code).toBe(0);
  return JSON.parse(stdout);
};
/** Without breaks of lines, also those inside a word. */
const letterByLetter = (text: string): string => text.replace(/\s+/g, '');

const CASES = TOPICS.flatMap((topic) =>
  (Object.keys(PROFILES) as Name[]).map((name) => [topic, name] as const),
);

test.each(CASES)(
  'guide %s for %s: every finding with its steps, in words, on 60 columns',
  async (topic, name) => {
    const [result, { code, stdout }] = await Promise.all([
      guideJson(PROFILES[name], topic),
      guide(PROFILES[name], topic, { COLUMNS: '60' }),
    ]);
    expect(code).toBe(0);
    const said = letterByLetter(stdout);
    for (const { title, says, do: steps } of result.findings)
      for (const part of [title, says, ...steps]) expect(said).toContain(letterByLetter(part));
    expect(stdout).not.toMatch(/ $|undefined|NaN|\[object|\bnull\b/m);
    expect(stdout.split('\n').filter((line) => [...line].length > 60)).toEqual([]);

    // Nothing that only a machine reads: dates and months in digits, places of the profile, ids of rules and sources.
    expect(stdout).not.toMatch(/\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])\b|\b[a-z]+\[\d+\]/);
    const ids = idsIn(result).filter((id) => /[-.[\d]/.test(id) && !WORDS.has(id));
    expect(ids.length).toBeGreaterThan(0);
    const words = new Set(stdout.split(/\.?[\s,;:()“”]+/));
    expect(ids.filter((id) => words.has(id))).toEqual([]);
  },
);

/** Ids that are words of English, too. */
const WORDS = new Set(['hands-on', 'med-peds', 'half-way']);
const ID_FIELDS = new Set(['id', 'path', 'code', 'source', 'event', 'status', 'state', 'leaning', 'verdict']);

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'string'
      ? ID_FIELDS.has(key)
        ? [one]
        : []
      : key === 'sources' && Array.isArray(one)
        ? one.map(String)
        : idsIn(one),
  );
}

/** Headings of each page of the app, in its order: the reader finds the same in both. */
const HEADINGS: Record<Topic, string[]> = {
  exams: [
    'In short',
    'Step 2 CK',
    'Step 3',
    'Practice tests',
    'A step up',
    'Attempts and time limits',
    'Attempts',
    'The seven years of ECFMG',
    'Rules for repeating',
    'Limits of some states',
    'Apply now or wait',
  ],
  experience: [
    'Hands-on months in the US',
    'Your entries, on four points',
    'What the next one should look like',
    'Ways to get it',
    'Dates, so that the letter still arrives',
    'What it costs',
    'Entering the US for it',
    'What it is worth',
    'Places to ask',
    'On the rotation',
    'Before you pay',
  ],
  research: [
    'Staying active',
    'Your scholarly work',
    'What can still come of a project',
    'What it is worth',
    'Themes that link adults and children',
    'An e-mail to a faculty member',
  ],
  letters: [
    'Who writes for which specialty',
    'How the sets are chosen',
    'What is missing',
    'Ask, remind, upload',
    'How to ask',
    'What programs say about letters',
  ],
  story: ['Where you are', 'Your answers', 'Growth, with proof', 'Your outline', 'What ERAS says'],
};

test.each(TOPICS)('guide %s has the headings of its page in the app, in the same order', async (topic) => {
  const inApp = readFileSync(join(ROOT, 'apps', 'web', 'src', 'text', 'en', `${topic}.ts`), 'utf8');
  const { stdout } = await guide(PROFILES['the reference profile'], topic, { COLUMNS: '110' });
  const lines = stdout.split('\n').map((line) => line.trim());
  let before = 0;
  for (const heading of HEADINGS[topic]) {
    expect(inApp).toContain(`'${heading}'`);
    const at = lines.indexOf(heading, before);
    expect(at, heading).toBeGreaterThan(before);
    before = at;
  }
  expect(stdout.split('\n').filter((line) => [...line].length > 110)).toEqual([]);
});

test('the story quotes the person, with the remarks and the proof beside the words', async () => {
  const { stdout } = await guide(WRITER, 'story', { COLUMNS: '100' });
  const plain = stdout.replace(/\s+/g, ' ');
  expect(plain).toContain('“I saw a child and her father on one ward.');
  expect(plain).toContain('“I failed because of my professor, I am sorry.”');
  expect(plain).toMatch(/“(failed )?because of my professor” This may sound like blame\./);
  expect(plain).toContain('Claim 1, since February 2023');
  expect(plain).toContain('Shown by: Step 1 passed on 1 February 2023');
  expect(plain).toMatch(/Opening scene \w+ \w+ Context/);
});
