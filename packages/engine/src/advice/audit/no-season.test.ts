import { describe, expect, test } from 'vitest';
import { audit } from '../audit.ts';
import { schedule } from '../schedule.ts';
import type { SeasonSoFar } from '../situation.ts';
import { type RawProfile, situationOf } from '../testing/rule-cases.ts';

const PROFILE: RawProfile = {
  citizenship: 'EG',
  visa: { needed: true },
  exams: ['step1', 'step2ck'].map((exam) => ({ exam, date: '2024-05-10', result: 'pass' })),
  preferences: { specialties: { 'med-peds': 5 } },
};
const of = (more: RawProfile, today?: string, season?: Partial<SeasonSoFar>) =>
  audit(situationOf({ ...PROFILE, ...more }, today, season));
const answer = (result: ReturnType<typeof of>, id: string) =>
  result.questions.find((one) => one.id === id)?.answer.join(' ') ?? '';

test('a budget below the fixed fees: said first, and nothing is measured on an empty list', () => {
  const result = of({ budget: 300, ecfmg: { certified: true } });
  expect(answer(result, 'realistic')).toMatch(
    /^Your budget of \$300 does not cover the fixed fees of \$340, so no list can be made\. Raise it/,
  );
  expect(result.standing.match).toBeNull();
  expect(result.findings.filter(({ effect, repair }) => effect || repair?.gain)).toEqual([]);
});

test.each([
  ['2028-03-20', 2029],
  ['2028-12-31', 2029],
  ['2029-06-01', 2030],
])('on %s the 2028 season is over, and nobody is told to apply now', (today, next) => {
  const result = of({ ecfmg: { certified: true } }, today);
  expect(answer(result, 'realistic')).toContain(`Choose the ${next} season`);
  expect(result.standing.match).toBeNull();
  expect(JSON.stringify(result)).not.toMatch(/If you apply now|Wait for the/);
});

test('once applications are open, the list can still grow', () => {
  expect(answer(of({ ecfmg: { certified: true } }, '2027-10-15'), 'realistic')).toContain(
    'You can still add programs',
  );
  expect(answer(of({ ecfmg: { certified: true } }), 'realistic')).not.toContain('still add programs');
});

test('once lists can be entered, the audit adds no program any more, as in the plan', () => {
  const today = '2028-02-20';
  const says = answer(of({ ecfmg: { certified: true } }, today), 'realistic');
  expect(says).toContain('The time for applications and interviews is over.');
  expect(says).toMatch(/your rank list, due on about 1 March 2028/);
  expect(says).not.toContain('add programs');
  const plan = schedule(situationOf({ ...PROFILE, ecfmg: { certified: true } }, today)).notes.join(' ');
  expect(plan).toContain('The time for applications and interviews is over');
});

describe('a season that was applied in', () => {
  const certified = { ecfmg: { certified: true } };

  test('while answers come, the chance of the list is named as the one before them', () => {
    const sent = of(certified, '2028-01-10', { sent: true });
    expect(sent.standing.stage).toBe('sent');
    expect(answer(sent, 'realistic')).toContain('the chance of your list before any answer came');
    expect(answer(of(certified, '2028-01-10'), 'realistic')).not.toContain('before any answer');
  });

  test('between the rank list deadline and Match Day it is not over: it waits for its result', () => {
    const at = (today: string, more: Partial<SeasonSoFar> = {}) =>
      of(certified, today, { sent: true, ...more }).standing;
    const waiting = at('2028-03-07');
    expect(waiting).toMatchObject({ stage: 'closed', match: null });
    // The day of the result has an hour, so that this is true all through it.
    for (const today of ['2028-03-07', '2028-03-13'])
      expect(at(today).cannot).toMatch(
        /nothing changes your chance any more.*From 13 March 2028, 10:00 Eastern Time on/,
      );
    expect(at('2028-03-14').cannot).toMatch(/your NRMP account shows whether you matched\. Note it/);
    expect(at('2028-03-14', { ended: 'matched' }).cannot).toMatch(/^You noted how your 2028 season ended/);
    for (const today of ['2028-03-07', '2028-03-14'])
      expect(at(today).cannot).not.toMatch(/season is over|Choose the/);
    expect(at('2028-03-18').cannot).toMatch(
      /season is over.*Begin season 2029 on the page “After the Match”/,
    );
  });

  test('what the season shows as done is not asked for', () => {
    const titles = (did: string[]) =>
      of(certified, '2028-02-25', { sent: true, did }).next.map(({ id }) => id);
    expect(titles([])).toContain('nrmp-register');
    expect(titles(['nrmp-register'])).not.toContain('nrmp-register');
  });
});

test('a certificate after the rank list deadline: waiting leads, and the season has no chance', () => {
  const late = of({ ecfmg: { certified: false, expected: '2028-03-15' } });
  expect(answer(late, 'realistic')).toMatch(/^Your chance in the 2028 Match is practically nil/);
  expect(answer(late, 'wait')).toMatch(/^Yes, by your entries: ECFMG certification comes too late for 2028/);
  expect(late.standing.certificateNotes.join(' ')).toMatch(
    /^Your chance in the 2028 Match is practically nil/,
  );
  const inTime = of({ ecfmg: { certified: false, expected: '2027-12-15' } });
  expect(answer(inTime, 'realistic') + answer(inTime, 'wait')).not.toContain('practically nil');
  expect(inTime.standing.certificateNotes).toEqual([]);
});

test('an expected certificate that comes too late is counted among the stacked risks', () => {
  const stacked = of({
    exams: [{ exam: 'step1', date: '2024-05-10', result: 'fail' }],
    ecfmg: { certified: false, expected: '2028-03-15' },
    citizenship: 'SD',
  }).findings.find(({ id }) => id === 'risk.stacked');
  expect(stacked?.says).toMatch(/ECFMG certification comes too late.*the chance is practically nil/s);
});

test('while nobody knows whether the certificate came, each chance of the answers says its condition', () => {
  const exams = [
    { exam: 'step1', date: '2024-05-10', result: 'pass' },
    { exam: 'step2ck', date: '2025-05-10', score: 240 },
  ];
  const open = of({ exams, ecfmg: { certified: false, expected: '2027-05-10' } }, '2027-06-01');
  expect(open.standing.certificateCondition).toBe('if-certified');
  expect(answer(open, 'realistic')).toMatch(/^If you are certified in time, your chance of a match/);
  expect(answer(open, 'wait')).toContain('The chance in the 2028 Match holds only if you are certified');
  const there = of({ exams, ecfmg: { certified: true } }, '2027-06-01');
  expect(answer(there, 'realistic') + answer(there, 'wait')).not.toContain('certified in time');
});
