import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REVIEW_KINDS } from '../review.ts';
import { profileOf } from '../testing/test-profile.ts';
import { opinionRequest, requestText } from './opinion-request.ts';
import { profileFacts } from './profile-facts.ts';
import { DEFINITIONS } from './remark-definitions.ts';

test('the definitions are those that the training texts were labelled by', () => {
  const readme = readFileSync(new URL('../../data/training/README.md', import.meta.url), 'utf8');
  const [, table = ''] = readme.split('## Remarks');
  const rows = [...table.matchAll(/^\| ([a-z-]+) \| (.+) \| (.+) \|$/gm)].filter(([, id]) => id !== 'id');
  expect(rows.length).toBeGreaterThan(5);
  const labelled = rows.map(([, id, marked, fine]) => [id, { marked, fine }]);
  expect(DEFINITIONS).toEqual(Object.fromEntries(labelled));
});

test.each(REVIEW_KINDS)('%s: the text once and whole, remarks asked for, nothing to be written', (kind) => {
  const text = 'A text with "quotes",\n\nTEXT and lines.';
  const asked = requestText(opinionRequest({ kind, text, specialty: 'pediatrics' }));
  expect(asked.split(text)).toHaveLength(2);
  expect(asked).toContain('Do not rewrite any sentence');
  expect(asked).toContain('for Pediatrics');
  expect(asked).not.toContain('about myself');
  expect(asked).not.toContain('contradicts-profile');
  const isMail = kind !== 'personal-statement' && kind !== 'score-answer';
  expect(asked.includes('- ranking-request:')).toBe(isMail);
  expect(asked).toContain('- blame: others, an institution');
});

test('of a profile only what was chosen goes along, without names', () => {
  const profile = profileOf({
    school: { name: 'Quagga University', country: 'EG', graduated: 2021 },
    exams: [
      { exam: 'step1', date: 2022, result: 'fail' },
      { exam: 'step2ck', date: '2024-03-15', score: 224 },
    ],
    experience: [
      { kind: 'hands-on', country: 'US', field: ['internal-medicine'], months: 1, name: 'Quagga Clinic' },
    ],
    gaps: [{ from: '2022-01', to: '2022-11', reason: 'quagga' }],
    strengths: { languages: ['ar', 'Quechua of Cusco'] },
  });
  const facts = profileFacts(profile);
  expect(facts.map(({ id }) => id)).toEqual(['exams', 'graduation', 'experience', 'gaps', 'languages']);
  const [exams = { says: '' }] = facts;
  expect(exams.says).toMatch(/Step 1, failed, 2022; .*Step 2 CK, passed, score 224, 2024-03-15\./);
  expect(facts.map(({ says }) => says)).toEqual(
    expect.arrayContaining([
      'Medical school: Egypt, graduated 2021.',
      'Clinical and other work: hands-on, internal medicine, United States, 1 month.',
      'Languages: Arabic, Quechua of Cusco.',
    ]),
  );
  expect(JSON.stringify(facts)).not.toMatch(/quagga/i);
  const asked = requestText(
    opinionRequest({ kind: 'personal-statement', text: 'A text.', facts: [exams.says] }),
  );
  expect(asked).toContain(`- ${exams.says}`);
  expect(asked).toContain('contradicts-profile');
  expect(asked).not.toContain('2022-01');
  expect(profileFacts(profileOf({}))).toEqual([]);
});
