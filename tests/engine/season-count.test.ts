import { seasonOutlook } from '@matchwright/engine/season';
import { seasonCount } from '@matchwright/engine/season-count';
import { forSeason } from '@matchwright/facts';
import { parseSeason, type SeasonLog, STATUSES } from '@matchwright/inputs/season';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facts, profileOf } from './example-profiles.ts';

const season = forSeason(facts, 2027);
const { profile } = profileOf({ season: 2027, applicant: 'non-us-img', visa: { needed: true } });
const programs = facts.programs.slice(0, 12);
const CODES = programs.map(({ code }) => code);
// The AAMC's timeline for the Match of 2027: applicants may submit from 2 September 2026.
const OPENS = '2026-09-02';

function logOf(raw: object): SeasonLog {
  const parsed = parseSeason({ season: 2027, ...raw }, { today: '2027-06-01' });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}
const countOf = (log: SeasonLog, today = '2026-11-15') => {
  const specialtyOf = (code: string) => facts.programs.find((one) => one.code === code)?.specialty;
  return seasonCount(log, { opens: OPENS, specialtyOf }, today);
};

test('59 of 60 rows, counted by hand: the page of the season counts the same', () => {
  const rows = facts.programs.slice(0, 59).map(({ code }) => ({ program: code, status: 'submitted' }));
  const log = logOf({ applications: [...rows, { name: 'Nowhere', status: 'invited', date: '2026-10-01' }] });
  expect(countOf(log)).toEqual({ sent: 59, left: 1, invitations: 1 });
  expect(seasonOutlook(profile, log, season, '2026-11-15').sent).toBe(59);
});

test('what was sent stays sent after a no, and when it was given up; planned is not sent', () => {
  const log = logOf({
    applications: [
      { program: CODES[0], status: 'planned' },
      { program: CODES[1], status: 'submitted' },
      {
        program: CODES[2],
        history: [{ status: 'submitted' }, { status: 'invited' }, { status: 'withdrawn' }],
      },
      { program: CODES[3], status: 'interviewed' },
      { program: CODES[4], history: [{ status: 'submitted' }, { status: 'rejected' }] },
      { program: CODES[5], history: [{ status: 'submitted' }, { status: 'withdrawn' }] },
    ],
  });
  expect(countOf(log)).toEqual({ sent: 5, left: 1, invitations: 2 });
  const { sent, notSent, funnel } = seasonOutlook(profile, log, season, '2026-11-15');
  expect([sent, funnel.find(({ specialty }) => specialty === 'all')?.from ?? funnel[0]?.from]).toEqual([
    5, 4,
  ]);
  expect(notSent).toMatch(/1 planned.*1 application that you withdrew before an answer counts as sent/);
});

test('totals alone count, and nothing is nothing', () => {
  const counts = { pediatrics: { applications: 40, interviews: 3 }, 'med-peds': { applications: 12 } };
  expect(countOf(logOf({ counts }))).toEqual({ sent: 52, left: 0, invitations: 3 });
  expect(countOf(logOf({}))).toEqual({ sent: 0, left: 0, invitations: 0 });
});

/** Rows that were sent and given up before an answer, counted by their history alone. */
function givenUp({ applications }: SeasonLog, today: string): number {
  return applications.filter(({ program, history }) => {
    const past = history
      .filter(({ date }) => date === undefined || date <= today)
      .map(({ status }) => status);
    const answered = past.some((one) =>
      ['invited', 'scheduled', 'interviewed', 'ranked', 'matched'].includes(one),
    );
    const out = past.some((one) => ['submitted', 'waitlisted', 'rejected'].includes(one));
    const isKnown = program !== undefined && today >= OPENS;
    return isKnown && out && !answered && past.at(-1) === 'withdrawn';
  }).length;
}

test('whatever is kept: as many are sent as the comparison with what was expected is made of', () => {
  const event = fc.record({
    status: fc.constantFrom(...STATUSES),
    date: fc.constantFrom('2026-04-10', '2026-09-10', '2026-11-01', '2026-12-24'),
  });
  const row = fc.record({
    program: fc.constantFrom(...CODES, undefined),
    name: fc.constantFrom('Nowhere', 'Elsewhere'),
    history: fc.array(event, { maxLength: 3 }),
  });
  const total = fc.record({ applications: fc.nat(20), interviews: fc.nat(5) });
  const counts = fc.record(
    { 'internal-medicine': total, pediatrics: total, 'med-peds': total },
    { requiredKeys: [] },
  );
  const day = fc.constantFrom('2026-08-01', '2026-11-15', '2027-03-10');
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 4, maxLength: 10 }),
      counts,
      day,
      (applications, totals, today) => {
        const log = logOf({ applications, counts: totals });
        const { sent, funnel } = seasonOutlook(profile, log, season, today);
        const all = funnel.find(({ specialty }) => specialty === 'all') ?? funnel[0];
        expect(sent).toBe((all?.from ?? 0) + givenUp(log, today));
        expect(countOf(log, today).sent).toBe(sent);
      },
    ),
    { numRuns: 6, seed: 59 },
  );
});
