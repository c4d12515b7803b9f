import { expect, test } from 'vitest';
import { compileCalendar } from './calendar.ts';
import { SourceRegister } from './sources.ts';

const compile = (event: string, date = '2026-03-04', season = '2026') =>
  compileCalendar([{ season, event, date, source_url: 'https://www.nrmp.org/x' }], new SourceRegister())[0];

test('identifier, time and remark come out of the printed event', () => {
  expect(
    compile('NRMP rank list, late registration, withdrawal and IMG ECFMG verification deadline 21:00 ET'),
  ).toMatchObject({
    event: 'rank-list-deadline',
    time: '21:00',
    note: "also the deadline for late registration, withdrawal and ECFMG's verification",
  });
  expect(compile('SOAP offer rounds 09:00-20:00 ET; SOAP ends 21:00 ET')).toMatchObject({
    event: 'soap-offers',
    time: '09:00',
    note: 'until 20:00; SOAP ends 21:00 ET',
  });
  expect(compile('Match Day')).toMatchObject({ event: 'match-day', time: null });
  expect(compile('NRMP ranking opens (secondary source)')).toMatchObject({ note: 'secondary source' });
});

test('an unknown event or a malformed date stops the compile script', () => {
  expect(() => compile('Applicants celebrate')).toThrow('celebrate');
  expect(() => compile('Match Day', '20 March')).toThrow('20 March');
});
