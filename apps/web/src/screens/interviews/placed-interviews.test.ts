import type { CalendarInterview, InterviewDay } from '@matchwright/engine/season';
import type { ApplicationStatus, SeasonLog } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { withHeld } from './interview-edits.ts';
import { placedInterviews } from './placed-interviews.ts';

const AT = { now: '2028-01-20T12:00:00Z', today: '2028-01-20' };

const application = (program: string, status: ApplicationStatus) => ({
  program,
  history: [{ status }],
  interviews: [],
  letters: [],
  contacts: [],
});
const timed = (code: string, start: string) =>
  ({ id: `${code}-0`, code, name: code, start, end: start.replace('T15', 'T16') }) as CalendarInterview;
const day = (code: string, date: string, isOff = false) =>
  ({ id: `${code}-0`, code, name: code, date, isOff }) as InterviewDay;

const LOG: SeasonLog = {
  'season-log': 1,
  counts: {},
  soapReady: [],
  applications: ['1', '2', '3', '4'].map((code) => application(code, 'scheduled')),
};
const CALENDAR = {
  interviews: [timed('1', '2028-01-10T15:00:00Z'), timed('2', '2028-01-30T15:00:00Z')],
  days: [day('3', '2028-01-15'), day('4', '2028-01-28'), day('4', '2028-01-02', true)],
};
const codes = (log: SeasonLog) => {
  const { ahead, booked, open, over, overDays } = placedInterviews(CALENDAR, log, AT);
  const of = (list: readonly { code: string | null }[]) => list.map(({ code }) => code);
  return { ahead: of(ahead), booked: of(booked), open: of(open), over: of(over), overDays: of(overDays) };
};

test('an interview that took place is over, whether its hour is known or only its day', () => {
  expect(codes(LOG)).toEqual({ ahead: ['2'], booked: ['4'], open: ['1'], over: [], overDays: [] });
  const held = withHeld(withHeld(LOG, '1', '2028-01-10'), '3', '2028-01-15');
  expect(codes(held)).toEqual({ ahead: ['2'], booked: ['4'], open: [], over: ['1'], overDays: ['3'] });
});
