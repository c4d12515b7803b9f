import { expect, test } from 'vitest';
import { pageId, printedYear, SourceRegister } from './sources.ts';

test('an address has one stable id, whatever else is cited', () => {
  const page = 'https://www.nrmp.org/match-calendars/medical-schools/';
  const first = new SourceRegister();
  const second = new SourceRegister();
  second.cite('https://www.aamc.org/other', 2020);
  expect(first.cite(page, 2025)).toBe(second.cite(page, 2024));
  expect(pageId(page)).toMatch(/^nrmp-[0-9a-f]{5}$/);
});

test('a page cited twice keeps its newest year', () => {
  const register = new SourceRegister();
  const id = register.cite('https://example.edu/apply', 2020);
  register.cite('https://example.edu/apply', 2023);
  register.cite('https://example.edu/apply', null);
  expect(register.select([id])[0]).toMatchObject({ year: 2023, address: 'https://example.edu/apply' });
});

test('a file without an author is named as such, without an address', () => {
  const register = new SourceRegister();
  const [source] = register.select([register.cite('secondary: unnamed public application file', 2026)]);
  expect(source).toMatchObject({
    publisher: 'Unnamed secondary source',
    address: '',
    thirdParty: true,
    year: 2026,
  });
});

test('mirrors keep their address and say that they are copies', () => {
  const register = new SourceRegister();
  const [source] = register.select([
    register.cite('https://emulatesoutsidemorton.pages.dev/220119.html', 2025),
  ]);
  // The raw table says of this address: mirror of NRMP help.
  expect(source?.title).toBe('Copy of a help page of the NRMP (emulatesoutsidemorton.pages.dev)');
  expect(source?.publisher).toMatch(/National Resident Matching Program, from a copy/);
  expect(source?.thirdParty).toBe(true);
  expect(source?.address).toContain('emulatesoutsidemorton');
});

test('a copy at an address that names something else is called by what it holds', () => {
  const register = new SourceRegister();
  const [source] = register.select([
    register.cite('https://goldenstarz3.com/curriculum-vitae-for-visa-united-states-application-7558', 2023),
  ]);
  // The raw table: "Copy of ECFMG EVSP checklist".
  expect(source?.title).toBe("Copy of ECFMG's checklist for visa sponsorship (goldenstarz3.com)");
});

test("an institution publishes its own pages; a listing by somebody else is a third party's", () => {
  const register = new SourceRegister();
  const by = { institution: 'Example University' };
  const own = register.cite('https://medpeds.example.org/apply', 2024, by);
  const listing = register.cite('https://residencyadvisor.com/program/x', null, { ...by, thirdParty: true });
  expect(register.select([own])[0]).toMatchObject({ publisher: 'Example University' });
  expect(register.select([own])[0]?.thirdParty).toBeUndefined();
  expect(register.select([listing])[0]).toMatchObject({ publisher: 'Residency Advisor', thirdParty: true });
});

test('an unregistered id is refused', () => {
  expect(() => new SourceRegister().select(['nowhere'])).toThrow('nowhere');
});

test.each([
  ['2025', 2025],
  ['~2025', 2025],
  ['', null],
  ['undated', null],
])('the printed year "%s" is %s', (text, year) => {
  expect(printedYear(text)).toBe(year);
});
