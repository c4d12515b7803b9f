import { soapGuide } from '@matchwright/engine/season';
import { forSeason } from '@matchwright/facts';
import { parseSeason, type SeasonLog } from '@matchwright/inputs/season';
import { describe, expect, test } from 'vitest';
import { facts, profileOf } from './example-profiles.ts';

const season = forSeason(facts, 2027);

function logOf(raw: object): SeasonLog {
  const parsed = parseSeason(raw, { today: '2026-11-20' });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  return parsed.log;
}

describe('SOAP', () => {
  const { profile } = profileOf({ season: 2027, applicant: 'non-us-img', ecfmg: { certified: false } });
  const guide = (more: object, today: string) => soapGuide({ ...profile, ...more }, logOf({}), season, today);

  test('a missing certificate closes it only after rank lists are due', () => {
    const status = (today: string) => guide({}, today).conditions.find(({ id }) => id === 'verified')?.status;
    expect(status('2027-03-03')).toBe('cannot-tell');
    expect(status('2027-03-04')).toBe('not-met');
    expect(guide({}, '2027-03-04').eligible).toBe('not-met');
  });

  test('a day that was only expected is no answer, and is asked about', () => {
    const of = (expected: string, today: string) =>
      guide({ ecfmg: { certified: false, expected } }, today).conditions.find(({ id }) => id === 'verified');
    expect(of('2027-02-15', '2027-03-15')).toMatchObject({
      status: 'cannot-tell',
      says: expect.stringContaining('You expected your ECFMG certificate on 15 February 2027. Has it come?'),
    });
    expect(of('2027-03-10', '2027-03-15')?.status).toBe('not-met');
  });

  test('a certificate in the profile is not yet its confirmation to the NRMP', () => {
    const certified = { ...profile, ecfmg: { ...profile.ecfmg, certified: true } };
    const of = (raw: object) => soapGuide(certified, logOf(raw), season, '2027-03-10');
    const condition = (raw: object) => of(raw).conditions.find(({ id }) => id === 'verified');
    expect(condition({})).toMatchObject({
      status: 'cannot-tell',
      says: expect.stringContaining('Check on your NRMP page that it is confirmed'),
    });
    expect(of({}).ready.find(({ id }) => id === 'certificate')?.done).toBe(false);
    expect(condition({ soapReady: ['certificate'] })?.status).toBe('met');
  });

  test('its four rounds, as published, on the Thursday of Match Week', () => {
    const { hours, limits } = guide({}, '2027-03-01');
    // soap.rounds: 09-11, 12-14, 15-17, 18-20 Eastern Time. 18 March 2027 is a Thursday.
    expect(
      hours.filter(({ to }) => to !== null).map(({ date, time, to }) => `${date} ${time} ${to}`),
    ).toEqual([
      '2027-03-18 09:00 11:00',
      '2027-03-18 12:00 14:00',
      '2027-03-18 15:00 17:00',
      '2027-03-18 18:00 20:00',
    ]);
    expect(hours[0]).toMatchObject({ date: '2027-03-15', time: '10:00' });
    expect(limits[0]).toMatchObject({ id: 'applications', year: 2026 });
    expect(limits[0]?.says).toMatch(/45 applications/);
  });

  test('a certified list shows the registration, and a place ends it', () => {
    const of = (raw: object) => soapGuide(profile, logOf(raw), season, '2027-03-15');
    const status = (raw: object, id: string) => of(raw).conditions.find((one) => one.id === id)?.status;
    expect(status({}, 'registered')).toBe('cannot-tell');
    expect(status({ rankList: { ranks: [], certified: true } }, 'registered')).toBe('met');
    expect(status({ result: 'unmatched' }, 'no-match')).toBe('met');
    expect(of({ result: 'matched' })).toMatchObject({
      eligible: 'not-met',
      says: [expect.stringMatching(/nothing to do/)],
    });
  });

  test('the hours of the other steps, and from which season an hour stands in', () => {
    const { hours } = guide({}, '2027-03-01');
    const clock = (id: string) => {
      const { date, time, timeFrom } = hours.find((one) => one.id === id) ?? {};
      return `${date} ${time} ${timeFrom}`;
    };
    // Published for 2027: Monday at 10:00 and Friday at noon. The rest is stated up to 2026.
    expect(clock('status')).toBe('2027-03-15 10:00 null');
    expect(clock('apply')).toBe('2027-03-15 11:00 2026');
    expect(clock('round-1')).toBe('2027-03-18 09:00 2026');
    expect(clock('soap-ends')).toBe('2027-03-18 21:00 2026');
    expect(clock('match-day')).toBe('2027-03-19 12:00 null');
    const bare = season.parameters.filter(({ key }) => key !== 'soap.applications_open');
    const without = soapGuide(profile, logOf({}), { ...season, parameters: bare }, '2027-03-01').hours;
    expect(without.find(({ id }) => id === 'apply')).toMatchObject({ time: null, timeFrom: null });
  });

  test('the registration is answered by a tick, by the task of the plan, or by a certified list', () => {
    const asked = (raw: object, plan?: object) => {
      const person = plan
        ? { ...profile, plan: { done: [], leaveOut: [], dates: {}, own: [], ...plan } }
        : profile;
      const { conditions, ready } = soapGuide(person, logOf(raw), season, '2027-03-01');
      const condition = conditions.find(({ id }) => id === 'registered');
      const point = ready.find(({ id }) => id === condition?.answeredBy);
      return [condition?.status, point?.done, point?.byProfile];
    };
    expect(asked({})).toEqual(['cannot-tell', false, false]);
    expect(asked({ soapReady: ['registered'] })).toEqual(['met', true, false]);
    expect(asked({}, { done: ['nrmp-register'] })).toEqual(['met', true, true]);
    expect(asked({ rankList: { ranks: [], certified: true } })).toEqual(['met', true, true]);
  });

  test('late registration ends with the hour at which rank lists are due', () => {
    const { ready } = guide({}, '2027-03-01');
    expect(ready.find(({ id }) => id === 'registered')?.says).toMatch(/3 March 2027 at 21:00 Eastern Time/);
  });

  test('no rule is cited from an unnamed file where the publisher’s page is known', () => {
    const { contact, conditions, ifNot } = guide({}, '2027-03-01');
    const of = (rules: typeof contact, id: string) =>
      facts.sources[rules.find((one) => one.id === id)?.source ?? '']?.address;
    expect(of(contact, 'wait')).toBe('https://www.nrmp.org/reporting-investigation-violations/');
    expect(of(conditions, 'registered')).toMatch(/^https:\/\/students-residents\.aamc\.org\//);
    expect(of(ifNot, 'list-kept')).toBe('https://www.nrmp.org/residency-applicants/after-the-match/');
    const copy = facts.sources[contact.find(({ id }) => id === 'unfilled-list')?.source ?? ''];
    expect(copy?.title).toMatch(/^Copy of a help page of the NRMP/);
  });

  test('every rule names its source and year, every hour its own', () => {
    const { conditions, limits, contact, hours } = guide({}, '2027-03-01');
    for (const { source } of [...conditions, ...limits, ...contact, ...hours])
      expect(Object.keys(facts.sources)).toContain(source);
    for (const { year } of [...conditions, ...limits, ...contact]) expect(year).toBeGreaterThan(2020);
    expect(new Set(hours.map(({ id }) => id)).size).toBe(hours.length);
  });

  test('what the person marked is done', () => {
    const ready = soapGuide(profile, logOf({ soapReady: ['people'] }), season, '2027-03-01').ready;
    expect(ready.filter(({ done }) => done).map(({ id }) => id)).toEqual(['people']);
  });

  test('without its dates and rules, nothing is made up', () => {
    const bare = {
      ...season,
      parameters: season.parameters.filter(({ key }) => !/^(?:soap|nrmp)\./.test(key)),
    };
    const { hours, contact, limits } = soapGuide(
      profile,
      logOf({}),
      { ...bare, season: { ...season.season, calendar: [] } },
      '2027-03-01',
    );
    expect({ hours, contact }).toEqual({ hours: [], contact: [] });
    // Our own advice needs no source; a rule does.
    expect(limits.map(({ id, source }) => [id, source])).toEqual([['binding', null]]);
  });
});
