import { parseSeason } from '@matchwright/inputs/season';
import { expect, test } from 'vitest';
import { applicationsToAdd } from './applications-to-add.ts';

test('who invited stands first, then booked ones, then the silent by name, and what is over last', () => {
  const parsed = parseSeason(
    {
      applications: [
        { name: 'A', status: 'rejected' },
        { name: 'D', status: 'submitted' },
        { name: 'C', status: 'submitted' },
        { name: 'F', status: 'scheduled' },
        { name: 'Z', status: 'invited' },
        { name: 'Y', status: 'invited' },
      ],
    },
    { today: '2027-02-01' },
  );
  if (!parsed.ok) throw new Error('not read');
  expect(applicationsToAdd(parsed.log.applications, (key) => key)).toEqual(['Y', 'Z', 'F', 'C', 'D', 'A']);
});
