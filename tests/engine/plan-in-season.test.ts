import { advise } from '@matchwright/engine/advice';
import { soapGuide } from '@matchwright/engine/season';
import { seasonSoFar } from '@matchwright/engine/season-so-far';
import { parseSeason } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import { openTasks, PASSED, referenceWith, task } from './plan-people.ts';

/** Certified, with rotations and Step 3 left out: what they are worth takes long to work out and is not asked here. */
const CERTIFIED = {
  exams: PASSED,
  ecfmg: { certified: true },
  plan: { leaveOut: ['usce-arrange', 'usce-visa', 'usce-rotation', 'step3-exam', 'step3'] },
};

function planAt(today: string, log: Record<string, unknown>, changes: Record<string, unknown> = {}) {
  const { profile, facts } = referenceWith({ ...CERTIFIED, ...changes }, today);
  const parsed = parseSeason({ 'season-log': 1, season: 2028, ...log }, { today });
  if (!parsed.ok) throw new Error('The season cannot be read.');
  return advise('plan', profile, facts, today, seasonSoFar(parsed.log, profile.season, today));
}

const open = (plan: ReturnType<typeof planAt>) => openTasks(plan).map(({ id }) => id);
const SENT = { program: '1000000C0', history: [{ status: 'submitted', date: '2027-09-25' }] };
const HELD = {
  program: '1000000C0',
  history: [...SENT.history, { status: 'interviewed', date: '2027-11-10' }],
};

describe('what the kept season shows', () => {
  test('sent applications: neither the form nor the sending is asked for, and the letters still are', () => {
    const plan = planAt('2027-10-05', { applications: [SENT] });
    for (const id of ['send-applications', 'eras-form', 'final-list', 'ecfmg-token'])
      expect(task(plan, id), id).toMatchObject({ status: 'done', doneBy: 'season' });
    expect(open(plan)).toContain('letters-upload');
    expect(open(planAt('2027-10-05', {}))).toContain('send-applications');
  });

  test('a list of planned applications, and one that is sent tomorrow, show nothing', () => {
    const planned = { program: '1000000C0', history: [{ status: 'planned' }] };
    expect(open(planAt('2027-09-24', { applications: [planned, SENT] }))).toContain('send-applications');
    expect(open(planAt('2027-09-25', { applications: [planned, SENT] }))).not.toContain('send-applications');
  });

  test('totals alone show that they were sent', () => {
    const plan = planAt('2027-10-05', { counts: { 'internal-medicine': { applications: 40 } } });
    expect(open(plan)).not.toContain('send-applications');
  });

  test('an interview that took place ends the practice', () => {
    expect(open(planAt('2027-11-10', { applications: [HELD] }))).not.toContain('interview-practice');
    expect(open(planAt('2027-11-09', { applications: [HELD] }))).toContain('interview-practice');
  });

  test('the list is made when every program that interviewed is on it or left off', () => {
    const ranks = ['1000000C0'];
    const other = { ...HELD, program: '2000000C0' };
    const at = (applications: object[], more: object = {}) =>
      open(planAt('2028-02-20', { applications, rankList: { ranks, ...more } }));
    expect(at([HELD])).not.toContain('rank-draft');
    expect(at([HELD, other])).toContain('rank-draft');
    expect(at([HELD, other], { leftOff: ['2000000C0'] })).not.toContain('rank-draft');
    expect(at([HELD])).toContain('rank-certify');
  });

  test('a certified list shows the registration; a changed one must be certified again', () => {
    const rankList = { ranks: ['1000000C0'], certified: true, certifiedAs: ['1000000C0'] };
    const certified = open(planAt('2028-02-28', { applications: [HELD], rankList }));
    for (const id of ['nrmp-register', 'rank-draft', 'rank-certify']) expect(certified).not.toContain(id);
    const changed = { ...rankList, ranks: ['1000000C0', '2000000C0'] };
    const again = open(planAt('2028-02-28', { applications: [HELD], rankList: changed }));
    expect(again).toContain('rank-certify');
    expect(again).not.toContain('nrmp-register');
  });

  test('what is ticked for SOAP answers the same question here', () => {
    const ticked = open(planAt('2028-02-20', { soapReady: ['registered', 'certificate'] }));
    expect(ticked).not.toContain('nrmp-register');
    expect(ticked).not.toContain('ecfmg-verification');
  });

  describe('letters noted with sent applications', () => {
    const LETTERS = ['letters-choose', 'letters-ask', 'letters-remind', 'letters-upload'];
    const openLetters = (letters: string[], more: object = {}, changes = { letters: [] as object[] }) => {
      const plan = planAt('2027-10-05', { applications: [{ ...SENT, letters, ...more }] }, changes);
      return LETTERS.filter((id) => open(plan).includes(id));
    };

    test('three that went out were chosen, asked for, written and uploaded', () => {
      const three = ['Dr. Amal Nour', 'Dr. Ben Ode', 'Dr. Cai Lin'];
      expect(openLetters([])).toEqual(LETTERS);
      expect(openLetters(three)).toEqual([]);
      expect(openLetters([...three.slice(0, 2), ' dr. ben ode '])).toEqual(LETTERS);
      expect(openLetters(three, { history: [{ status: 'planned' }] })).toEqual(LETTERS);
    });

    test('with those of the profile they make as many; what is only written is not uploaded', () => {
      const received = (author: string) => ({ author, status: 'received' });
      const letters = [received('Dr. Ben Ode'), received('Dr. Cai Lin')];
      expect(openLetters(['Dr. Amal Nour'], {}, { letters })).toEqual(['letters-upload']);
      expect(openLetters(['Dr. Ben Ode'], {}, { letters })).toEqual(LETTERS);
    });
  });

  test('a readiness list for SOAP with every point answered is the task done; one open point leaves it open', () => {
    const log = { applications: [HELD] };
    const { profile, facts } = referenceWith(CERTIFIED, '2028-02-20');
    const parsed = parseSeason({ 'season-log': 1, season: 2028 }, { today: '2028-02-20' });
    if (!parsed.ok) throw new Error('The season cannot be read.');
    const ids = soapGuide(profile, parsed.log, facts, '2028-02-20').ready.map(({ id }) => id);
    const at = (soapReady: string[], more: object = {}) =>
      planAt('2028-02-20', { ...log, soapReady, ...more });
    expect(task(at(ids), 'soap-ready')).toMatchObject({ status: 'done', doneBy: 'season' });
    for (const one of ids) expect(open(at(ids.filter((id) => id !== one))), one).toContain('soap-ready');
    const certified = { rankList: { ranks: ['1000000C0'], certified: true } };
    expect(
      open(
        at(
          ids.filter((id) => id !== 'registered'),
          certified,
        ),
      ),
    ).not.toContain('soap-ready');
  });

  test('a season of another year shows nothing', () => {
    const plan = planAt('2027-10-05', { season: 2027, applications: [SENT], soapReady: ['registered'] });
    expect(open(plan)).toEqual(open(planAt('2027-10-05', {})));
  });
});

describe('a certificate that comes after rank lists are due', () => {
  const UNCERTIFIED = {
    plan: CERTIFIED.plan,
    exams: [
      { exam: 'step1', date: '2025-05-10', result: 'pass' },
      { exam: 'step2ck', date: '2026-03-15', score: 238 },
    ],
  };
  const at = (today: string, expected?: string) =>
    planAt(today, { applications: [SENT] }, { ...UNCERTIFIED, ecfmg: { certified: false, expected } });
  const ofIt = ({ tasks }: ReturnType<typeof planAt>) =>
    tasks.filter(
      ({ id, phase, kind, status }) =>
        status !== 'done' && kind === 'work' && (phase === 'certification' || id === 'ecfmg-verification'),
    );

  test('its steps are not late: they are too late for this Match, and count for the next', () => {
    // Rank lists are due on 1 March 2028.
    for (const plan of [at('2027-11-20', '2028-05-04'), at('2028-02-26', '2028-05-04')]) {
      const tasks = ofIt(plan);
      expect(tasks.map(({ id }) => id)).toEqual(expect.arrayContaining(['oet', 'ecfmg-certificate']));
      for (const one of tasks) {
        expect(one, one.id).toMatchObject({ nextSeason: true, lateDays: 0, ifLate: null });
        expect(one.status, one.id).not.toBe('late');
        expect(one.why).toMatch(/^Too late for the Match of 2028.*counts for the next season/);
      }
      for (const { id } of tasks) expect(plan.nextWhy[id] ?? '', id).not.toMatch(/To be in time/);
    }
  });

  test('one that can still come in time is late as before, and nothing else is of the next season', () => {
    const plan = at('2028-01-20', '2028-02-20');
    expect(ofIt(plan).some(({ status }) => status === 'late')).toBe(true);
    expect(plan.tasks.filter(({ nextSeason }) => nextSeason)).toEqual([]);
    const others = at('2028-02-26', '2028-05-04').tasks.filter(({ nextSeason }) => nextSeason);
    expect(new Set(others.map(({ phase }) => phase))).toEqual(new Set(['certification', 'ranking']));
  });
});

describe('SOAP', () => {
  const next = (today: string, result?: string) => planAt(today, result ? { result } : {}).next;

  test('being ready for it is of use until Match Week begins', () => {
    // 13 March 2028 is the Monday; the work is planned with two weeks.
    for (const today of ['2028-03-02', '2028-03-10', '2028-03-13']) {
      const plan = planAt(today, {});
      expect(plan.noLonger, today).toEqual([]);
      expect(open(plan), today).toContain('soap-ready');
      // The season does not hang on it, so nothing is said to come too late for the Match.
      expect(plan.lateSays, today).toBeNull();
      expect(task(plan, 'soap-ready').due <= '2028-03-13', today).toBe(true);
    }
    expect(open(planAt('2028-03-14', {}))).not.toContain('soap-ready');
  });

  test('in Match Week the steps of the SOAP page come next, and then the result', () => {
    expect(next('2028-03-13', 'unmatched')).toContain('soap-send');
    expect(next('2028-03-16', 'unmatched')).toEqual(['soap-decide']);
    expect(next('2028-03-14')).toContain('match-status');
    expect(next('2028-03-14', 'matched-in-soap')).not.toContain('soap-send');
  });
});

describe('a rotation that cannot end before applications open', () => {
  const plan = planAt('2027-06-10', {}, { ecfmg: { certified: true }, plan: {} });
  const gone = plan.noLonger.map(({ id }) => id);

  test('is no longer possible, and neither late nor first', () => {
    expect(gone).toEqual(expect.arrayContaining(['usce-arrange', 'usce-rotation']));
    for (const id of [...plan.next, ...plan.criticalPath]) expect(gone).not.toContain(id);
  });

  test('misses the day on which applications open, and no later one', () => {
    for (const one of plan.noLonger.filter(({ id }) => id.startsWith('usce-')))
      expect(one.misses, one.id).toEqual({ event: 'submit-opens', date: '2027-09-01' });
    const note = plan.notes.find((one) => one.startsWith('No longer possible'));
    expect(note).toMatch(/rotation.*applications open on 1 September 2027/);
    expect(note).not.toMatch(/[Rr]ank lists are due/);
  });

  test('leaves the letters, which wait for nothing then', () => {
    expect(task(plan, 'letters-ask').after).not.toContain('usce-rotation');
    expect(plan.notes.join(' ')).toMatch(/No longer possible for the 2028 season/);
  });
});

test('once applications are out, the step of the season that it is time for comes before what is later late', () => {
  // Not certified: booking the English test has been late for months, and stays among the three.
  const at = (log: object) => planAt('2028-02-26', { ...log }, { ecfmg: { certified: false } });
  const season = ['rank-draft', 'rank-certify', 'soap-ready', 'nrmp-register'];
  const sent = at({ applications: [HELD], rankList: { ranks: ['1000000C0'] } });
  expect(season).toContain(sent.next[0]);
  const late = sent.next.filter((id) => !season.includes(id)).map((id) => task(sent, id).start);
  expect(late.toSorted()).toEqual(late);
  expect(at({}).next).not.toEqual(sent.next);
});
