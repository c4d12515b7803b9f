import { describe, expect, test } from 'vitest';
import { risks } from './risks.ts';
import { schedule, type Task } from './schedule.ts';
import type { SeasonSoFar } from './situation.ts';
import { type RawProfile, situationOf } from './testing/rule-cases.ts';

/** Match 2028 (all projected): Pathways until 31 January, rank lists due on 1 March, Match Week from 13 to 17 March. */
const EXPECTED = '2028-01-20';
function at(today: string, more: RawProfile = {}, season: Partial<SeasonSoFar> = {}) {
  return situationOf(
    {
      citizenship: 'JO',
      visa: { needed: true, acceptable: ['J-1'] },
      school: { country: 'JO', graduated: 2021 },
      exams: [
        { exam: 'step1', date: '2022-11-02', result: 'pass' },
        { exam: 'step2ck', date: '2024-03-15', score: 224 },
      ],
      letters: [{ field: 'internal-medicine', us: true, status: 'received' }],
      ecfmg: { certified: false, expected: EXPECTED },
      // No odds are worked out: nothing here rests on them.
      preferences: { specialties: {} },
      ...more,
    },
    today,
    { sent: true, did: ['nrmp-register', 'rank-draft', 'rank-certify'], ...season },
  );
}
const planAt = (...of: Parameters<typeof at>) => schedule(at(...of));
const found = ({ tasks }: { tasks: readonly Task[] }, id: string) => tasks.find((one) => one.id === id);
const open = ({ tasks }: { tasks: readonly Task[] }) =>
  tasks.flatMap(({ id, status }) => (status === 'done' ? [] : [id]));

describe('a date that the lead times of the plan do not allow', () => {
  test('what the certificate is needed by is the day of the rank lists, never the day that we count with', () => {
    const of = at('2027-12-15');
    const { criticalSays, tasks } = schedule(of);
    expect(found({ tasks }, 'ecfmg-certificate')?.due).toBe('2028-03-23');
    expect(criticalSays).toContain('ECFMG must confirm you by about 1 March 2028');
    expect(criticalSays).not.toContain('23 March');
    const { certificateNotes, findings } = risks(of);
    expect(certificateNotes.join(' ')).toContain('must be there by about 1 March 2028');
    expect(findings[0]).toMatchObject({ id: 'risk.certification', severity: 'high', decides: true });
    expect(findings[0]?.title).toBe('ECFMG certification may come too late');
    expect(findings[0]?.says).toMatch(/23 March 2028.*\(about 1 March 2028.*is 22 days too late\.$/);
    expect(findings[0]?.says).not.toContain('You are in time');
  });

  test('one that they allow is no worse for coming after applications', () => {
    const risk = risks(at('2027-09-20')).findings.find(({ id }) => id === 'risk.certification');
    expect(risk).toMatchObject({ severity: 'low', repair: { late: false, by: EXPECTED, months: 3 } });
    expect(risk?.says).toContain('You are in time for that');
  });
});

describe('days in hand before the certificate is needed', () => {
  test('one’s own date within them is not past its date', () => {
    const certificate = found(planAt('2027-09-20'), 'ecfmg-certificate');
    expect(certificate).toMatchObject({ due: EXPECTED, ownDate: EXPECTED, lateDays: 0, projected: false });
    expect(certificate?.status).not.toBe('late');
  });

  test('used up, the room that is left is counted to the rank lists themselves', () => {
    // 99 days from 20 November: 27 February. Its confirmation takes a week more, until 5 March: 4 days too late.
    const of = (today: string) => planAt(today, { ecfmg: { certified: false } });
    expect(found(of('2027-11-20'), 'ecfmg-certificate')).toMatchObject({ lateDays: 4, seasonSlackDays: -4 });
    expect(found(of('2027-11-06'), 'ecfmg-certificate')).toMatchObject({ lateDays: 0, seasonSlackDays: 10 });
    // Whole, they are kept free.
    expect(found(of('2027-06-20'), 'ecfmg-certificate')?.due).toBe('2028-01-01');
  });
});

describe('a Pathway that nobody can apply for any more', () => {
  const AFTER = ['ecfmg-pathways', 'pathways-decision', 'ecfmg-certificate', 'ecfmg-verification'];
  const plan = planAt('2028-02-20');

  test('takes with it what depends on it, and none of that decides the season', () => {
    expect(plan.noLonger.map(({ id }) => id)).toEqual(expect.arrayContaining(AFTER));
    for (const { id, misses } of plan.noLonger)
      expect([id, misses?.event]).toEqual([id, 'pathways-deadline']);
    for (const id of [...AFTER, 'oet', 'oet-book', 'ecfmg-credentials'])
      expect(plan.criticalPath, id).not.toContain(id);
    for (const id of AFTER) expect(open(plan), id).not.toContain(id);
    expect(plan.notes.join(' ')).toContain('If you sent yours by then, mark it done in your plan');
    expect(plan.notes.join(' ')).toContain('begin season 2029 on the page “After the Match”');
  });

  test('what the next one asks for, too, counts for the next season', () => {
    for (const id of ['oet-book', 'oet', 'ecfmg-credentials'])
      expect(found(plan, id), id).toMatchObject({ nextSeason: true, lateDays: 0 });
  });

  test('was applied for: then its steps are there', () => {
    const sent = planAt('2028-02-20', { plan: { done: ['ecfmg-pathways'] } });
    for (const id of AFTER.slice(1)) expect(open(sent), id).toContain(id);
    // The last day has not come.
    for (const id of AFTER) expect(open(planAt('2028-01-30')), id).toContain(id);
  });
});

describe('while programs rank and after it', () => {
  const firstOf = (...of: Parameters<typeof at>) => risks(at(...of)).findings;

  test.each(['2028-02-20', '2028-03-07', '2028-03-13'])(
    'on %s nobody has said that it came: that comes first',
    (day) => {
      const findings = firstOf(day);
      expect(findings[0]).toMatchObject({ id: 'risk.certification', severity: 'high', decides: true });
      expect(findings[0]?.says).toContain(
        'You expected it on 20 January 2028, and your profile does not say',
      );
      expect(findings.filter(({ settled }) => !settled).map(({ topic }) => topic)).toEqual([
        'certification',
        'visa',
      ]);
      expect(findings.find(({ id }) => id === 'risk.letters')).toMatchObject({ settled: true });
    },
  );

  test('no date at all is not in hand either, a certificate is, and a place shows it', () => {
    const ids = (...of: Parameters<typeof at>) => firstOf(...of).map(({ id }) => id);
    expect(ids('2028-02-20', { ecfmg: { certified: false } })[0]).toBe('risk.certification');
    expect(ids('2028-02-20', { ecfmg: { certified: true } })).not.toContain('risk.certification');
    expect(ids('2028-03-14', {}, { ended: 'matched' })).not.toContain('risk.certification');
  });

  test('before, and once the Match is over, each risk can be worked on', () => {
    for (const day of ['2027-09-20', '2028-03-20'])
      expect(firstOf(day).find(({ id }) => id === 'risk.letters')?.settled, day).toBeUndefined();
    // The plan has no time left for letters.
    expect(firstOf('2027-12-15').find(({ id }) => id === 'risk.letters')?.settled).toBe(true);
  });
});

describe('a season without a place', () => {
  const SOAP = ['soap-ready', 'soap-send', 'soap-calls', 'soap-decide', 'soap-review', 'soap-offers'];
  const soapOf = (plan: ReturnType<typeof planAt>) => SOAP.filter((id) => found(plan, id));
  const unmatched = (today: string, ecfmg: object) => planAt(today, { ecfmg }, { ended: 'unmatched' });

  test('each step of SOAP stands when it is its time, and getting ready for it does not', () => {
    const steps = (today: string) =>
      open(unmatched(today, { certified: true })).filter((id) =>
        /^soap-(?:ready|send|calls|decide)$/.test(id),
      );
    expect(steps('2028-03-13')).toEqual(['soap-send']);
    expect(unmatched('2028-03-13', { certified: true }).next).toEqual(['soap-send']);
    expect(steps('2028-03-15')).toEqual(['soap-calls']);
    expect(steps('2028-03-16')).toEqual(['soap-decide']);
  });

  test('whom ECFMG had not confirmed, SOAP does not take: the next season comes', () => {
    const plan = unmatched('2028-03-13', { certified: false, expected: '2028-03-10' });
    expect(soapOf(plan)).toEqual([]);
    expect(plan).toMatchObject({ goal: null, nextSeason: 2029 });
    expect(plan.notes.join(' ')).toContain('neither match nor take part in SOAP in 2028');
    const confirmed = planAt(
      '2028-03-13',
      { ecfmg: { certified: false, expected: '2028-03-10' } },
      { ended: 'unmatched', did: ['ecfmg-verification'] },
    );
    expect(open(confirmed)).toContain('soap-send');
    // Nobody has said what came of the certificate.
    expect(open(unmatched('2028-03-13', { certified: false, expected: EXPECTED }))).toContain('soap-send');
  });
});

describe('the Statement of Need', () => {
  const statement = (...of: Parameters<typeof at>) =>
    risks(at(...of)).findings.find(({ id }) => id === 'risk.visa')?.repair;

  test.each(['2027-09-20', '2027-12-15', '2028-03-07'])(
    'on %s has the dates and the length of the plan',
    (day) => {
      const task = found(planAt(day), 'visa-ministry');
      expect(statement(day)).toMatchObject({ by: task?.due, weeks: 3, late: false });
      expect(task?.days).toBe(21);
      expect(statement(day)?.unmeasured).toContain('the residency that begins on 1 July 2028');
    },
  );

  test('is of no use to who cannot begin that residency, in the plan as in the audit', () => {
    const late = { ecfmg: { certified: false, expected: '2028-04-20' } };
    const plan = planAt('2027-12-15', late);
    expect(open(plan)).not.toContain('visa-ministry');
    expect(plan.notes.join(' ')).toContain('nothing that follows a match stands here');
    expect(statement('2027-12-15', late)).toBeUndefined();
    expect(statement('2028-03-13', {}, { ended: 'unmatched' })).toBeUndefined();
  });
});
