import { parseProfileText } from '@matchwright/inputs';
import { expect, test } from 'vitest';
import { en } from '../text/en.ts';
import { contextOf } from './reading-context.ts';
import { SAMPLES, stillToCome } from './sample.ts';
import { SAMPLE_FILES } from './sample-files.ts';

const context = contextOf(null, new Date('2026-11-22T12:00:00Z'));

test.each(SAMPLES)('the sample %s opens, and is who its card says', (sample) => {
  const reading = parseProfileText(SAMPLE_FILES[sample], undefined, context);
  if (!reading.ok) throw new Error(reading.issues[0]?.message);
  const { exams, school, budget, visa } = reading.profile;
  const { name, who } = en.landing.samples[sample];
  const words = `${name} ${who}`;
  const known = [
    ...exams.flatMap(({ score }) => score ?? []),
    ...(school.graduated ? [school.graduated] : []),
    ...(budget ? [budget] : []),
  ];
  const said = [...words.matchAll(/\$?\d[\d,]{2,}/g)].map(([number]) => Number(number.replace(/[$,]/g, '')));
  expect(said.sort()).toEqual(known.sort());
  expect(/failed/i.test(words)).toBe(exams.some(({ result }) => result === 'fail'));
  expect(/visa/i.test(words)).toBe(visa.needed === true);
});

test('whoever waits for a certificate still waits, on whatever day the sample is opened', () => {
  const waiting = { ecfmg: { certified: false, expected: '2027-03-01' } };
  expect(stillToCome(waiting, new Date(2026, 8, 1))).toBe(waiting);
  // 1 January 2027 and 150 days.
  expect(stillToCome(waiting, new Date(2027, 0, 1))).toEqual({
    ecfmg: { certified: false, expected: '2027-05-31' },
  });
  const certified = { ecfmg: { certified: true } };
  expect(stillToCome(certified, new Date(2030, 0, 1))).toBe(certified);
});
