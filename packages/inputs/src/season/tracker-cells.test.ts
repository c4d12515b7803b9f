import { loadFacts } from '@matchwright/facts/node';
import { describe, expect, test } from 'vitest';
import { importTracker } from './index.ts';

const { programs, rules } = loadFacts();
const TODAY = '2026-11-23';
const codes = programs.filter(({ specialty }) => specialty === 'pediatrics').map(({ code }) => code);

/** Rows of one column beside codes of pediatric programs. */
function column(header: string, cells: readonly string[], more: Parameters<typeof importTracker>[2] = {}) {
  const table = [['code', header], ...cells.map((cell, i) => [codes[i] ?? '', cell])];
  const { applications, ...rest } = importTracker(table, programs, { today: TODAY, ...more });
  const steps = applications.map(({ history }) =>
    history.map(({ status, date }) => `${status} ${date ?? '?'}`),
  );
  return { ...rest, applications, steps: steps.map((one) => one.join('; ')) };
}
const days = (cells: readonly string[], more?: Parameters<typeof importTracker>[2]) => {
  const { applications, remarks } = column('Invited', cells, more);
  return { days: applications.map(({ history }) => history[0]?.date), remarks };
};

describe('which number is the day', () => {
  test('another cell of the column tells, and no word is lost about it', () => {
    expect(days(['03/11/2026', '25/11/2026'])).toMatchObject({ days: ['2026-11-03', '2026-11-25'] });
    expect(days(['10/9/2026', '9/30/2026'])).toEqual({ days: ['2026-10-09', '2026-09-30'], remarks: [] });
    expect(days(['9/10/2026', '30/9/2026'])).toEqual({ days: ['2026-10-09', '2026-09-30'], remarks: [] });
  });

  test('otherwise the day inside the season counts, and that is said', () => {
    const { days: read, remarks } = days(['1/10/2026', '11/3/2026']);
    expect(read).toEqual(['2026-10-01', '2026-11-03']);
    expect(remarks).toEqual([expect.stringMatching(/"1\/10\/2026" can mean two days.*: 2026-10-01\.$/)]);
  });

  test('a column with both orders: nothing falls before September', () => {
    const { days: read, remarks } = days(['29/9/2026', '9/30/2026', '1/10/2026']);
    expect(read).toEqual(['2026-09-29', '2026-09-30', '2026-10-01']);
    expect(remarks[0]).toMatch(/^Some dates of this table have the day first/);
  });

  test('the season corrects a cell that is not in the order of its column, and says so', () => {
    const { days: read, remarks } = days(['29/9/2026', '10/1/2026']);
    expect(read).toEqual(['2026-09-29', '2026-10-01']);
    expect(remarks).toEqual([expect.stringMatching(/^Row 3: "10\/1\/2026" is read as 2026-10-01/)]);
  });

  test('if both lie inside the season, or neither, no day is kept and the rows are named', () => {
    for (const [one, other] of [
      ['9/10/2026', '11/10/2026'],
      ['5/6/2024', '6/5/2024'],
    ] as const) {
      const { days: read, remarks } = days([one, '2026-10-20', other]);
      expect(read).toEqual([undefined, '2026-10-20', undefined]);
      expect(remarks).toEqual([
        expect.stringMatching(/no day is kept\. Write the month in words.* 2 and 4\.$/),
      ]);
    }
  });

  test('the order of one column says nothing of another', () => {
    const table = [
      ['code', 'Sent', 'Invited'],
      [codes[0] ?? '', '29/9/2026', '10/11/2026'],
    ];
    const { applications } = importTracker(table, programs, { today: TODAY });
    expect(applications[0]?.history).toEqual([
      { status: 'submitted', date: '2026-09-29' },
      { status: 'invited' },
    ]);
  });

  test('with dots the day comes first, unless the column shows otherwise', () => {
    expect(days(['9.11.2026', '10.11.26'])).toEqual({ days: ['2026-11-09', '2026-11-10'], remarks: [] });
    expect(days(['11.9.2026', '11.15.2026'])).toEqual({ days: ['2026-11-09', '2026-11-15'], remarks: [] });
    expect(days(['9.11.2026', '9/11/2026']).days).toEqual(['2026-11-09', undefined]);
  });

  test('a season that is over has its own September, one that has not begun has none yet', () => {
    expect(days(['1/10/2025'], { match: 2026 }).days).toEqual(['2025-10-01']);
    expect(days(['1/10/2026'], { match: 2028 }).days).toEqual(['2026-10-01']);
    expect(days(['1/10/2025'], { today: '2026-02-10' }).days).toEqual(['2025-10-01']);
  });
});

describe('cells of days', () => {
  test.each([
    ['10/19/26', '2026-10-19'],
    ['Nov 3', '2026-11-03'],
    ['2 November', '2026-11-02'],
    ['Sept 29', '2026-09-29'],
    ['30-Sep-26', '2026-09-30'],
    ['29.09.2026', '2026-09-29'],
    ['12 Oct 2026', '2026-10-12'],
    ['Oct 12th, 2026', '2026-10-12'],
    ['3 de noviembre', '2026-11-03'],
    ['٣ نوفمبر ٢٠٢٦', '2026-11-03'],
    ['10/19', '2026-10-19'],
    ['2026-10-19T08:30:00', '2026-10-19'],
    ['10/19/2026 8:30 AM', '2026-10-19'],
    ['24 Sep 2019', '2019-09-24'],
  ])('%s is %s', (text, day) => {
    expect(days([text])).toEqual({ days: [day], remarks: [] });
  });

  test('a day without a year after the new year is of the year of the Match', () => {
    expect(days(['Jan 12'], { today: '2027-02-01' }).days).toEqual(['2027-01-12']);
  });

  test.each(['31/9/2026', 'tomorrow', 'Nov', 'Nov 31', '4 July', 'Oct 2026', '26-10-01', '13/13/2026', '?'])(
    '%s is named, and its row',
    (text) => {
      for (const header of ['Invited', 'Sent on']) {
        const { steps, remarks } = column(header, ['2026-10-01', text]);
        expect(steps[1]).toMatch(/ \?$/);
        expect(remarks).toEqual([expect.stringContaining(`Row 3: "${text}" is no day that we can read`)]);
      }
    },
  );

  test('a column of the last step: what is not read is named, and a day without a step', () => {
    const table = [
      ['code', 'Status', 'Heard on'],
      [codes[0] ?? '', 'rejected', 'soon'],
      [codes[1] ?? '', '', 'Nov 3'],
      [codes[2] ?? '', 'rejected', 'Nov 3'],
    ];
    const { applications, remarks } = importTracker(table, programs, { today: TODAY });
    expect(applications.map(({ history }) => history)).toEqual([
      [{ status: 'rejected' }],
      [],
      [{ status: 'rejected', date: '2026-11-03' }],
    ]);
    expect(remarks).toEqual([
      expect.stringMatching(/^Row 2: "soon" is no day/),
      expect.stringMatching(/^Row 3: no step is known for the day 2026-11-03/),
    ]);
  });

  test('two days of one step: the one of its own column stays, and the other is named', () => {
    const table = [
      ['code', 'Sent on', 'Status', 'Date'],
      [codes[0] ?? '', '2026-09-29', 'applied', '2026-10-02'],
    ];
    const { applications, remarks } = importTracker(table, programs, { today: TODAY });
    expect(applications[0]?.history).toEqual([{ status: 'submitted', date: '2026-09-29' }]);
    expect(remarks).toEqual([expect.stringMatching(/kept 2026-09-29 and left out 2026-10-02/)]);
  });
});

describe('columns', () => {
  test('obvious names are known, and the others are named', () => {
    const known = programs.find(({ code }) => code === '1252700C0');
    const table = [
      [
        'Hospital',
        'Place',
        'Spec',
        'What happened',
        'Sent on',
        'Heard on',
        'Signal?',
        'My notes',
        'Mood',
        '',
      ],
      [
        known?.name ?? '',
        `${known?.city} ${known?.state}`,
        'Med-Peds',
        'invited',
        '29/9/2026',
        'Oct 12',
        'no',
        'kind',
        'ok',
        'x',
      ],
    ];
    const { applications, remarks, columns } = importTracker(table, programs, { today: TODAY });
    expect(applications).toEqual([
      {
        program: '1252700C0',
        signal: 'none',
        history: [
          { status: 'submitted', date: '2026-09-29' },
          { status: 'invited', date: '2026-10-12' },
        ],
        interviews: [],
        letters: [],
        contacts: [],
        notes: 'kind',
      },
    ]);
    expect(remarks).toEqual([]);
    expect(columns).toEqual({ read: table[0]?.slice(0, 8), notRead: ['Mood', 'column 10'] });
  });

  test('a second column of a field is not read in silence; notes are read together', () => {
    const table = [
      ['code', 'Program', 'Hospital', 'Notes', 'Comments', 'Invitation'],
      [codes[0] ?? '', 'one', 'two', 'kind', 'far', 'Oct 12'],
    ];
    const { applications, columns } = importTracker(table, programs, { today: TODAY });
    expect(columns.notRead).toEqual(['Hospital']);
    expect(applications).toMatchObject([
      { notes: 'kind\nfar', history: [{ status: 'invited', date: '2026-10-12' }] },
    ]);
  });

  test.each(['%s, ', '%s '])('the state behind the city: "%sST"', (shape) => {
    const one = programs.find(({ code }) => code === '1252700C0');
    const place = `${shape.replace('%s', one?.city ?? '')}${one?.state}`;
    const table = (cells: string[]) => [
      ['Hospital', 'Place', 'Spec', 'Status'],
      [one?.name ?? '', ...cells],
    ];
    const read = importTracker(table([place, 'Med-Peds', 'applied']), programs, { today: TODAY });
    expect(read.applications).toMatchObject([{ program: one?.code }]);
    const elsewhere = one?.state === 'AK' ? 'HI' : 'AK';
    const wrong = importTracker(table([`Nowhere ${elsewhere}`, 'Med-Peds', 'applied']), programs, {
      today: TODAY,
    });
    expect(wrong.applications).toMatchObject([{ name: one?.name }]);
  });
});

describe('words of statuses', () => {
  test.each([
    ['interview', 'invited ?', /is read as an invitation/],
    ['Interviewed', 'interviewed ?', null],
    ['interview done', 'interviewed ?', null],
    ['declined by them', 'rejected ?', null],
    ['Interview invite', 'invited ?', null],
    ['Interview Invitation', 'invited ?', null],
    ['Invited to interview', 'invited ?', null],
    ['Interview scheduled', 'scheduled ?', null],
    ['Wait-listed', 'waitlisted ?', null],
    ['Not selected', 'rejected ?', null],
    ['Not sent yet', 'planned ?', null],
    ['No response', 'submitted ?', null],
    ['Ghosted', 'submitted ?', null],
    ['Regret', 'rejected ?', null],
    ['Declined', 'rejected ?', /is read as "rejected".*"withdrawn" for a no of yours/],
    ['Declined interview', 'withdrawn ?', /is read as "withdrawn".*"rejected" for a no of the program/],
    ['I declined', 'withdrawn ?', null],
    ['Con invitación', 'invited ?', null],
    ['قائمة الانتظار', 'waitlisted ?', null],
    ['hopeful', '', /is not known/],
  ])('%s', (text, step, remark) => {
    const { steps, remarks } = column('Status', [text]);
    expect(steps).toEqual([step]);
    expect(remarks).toEqual(remark === null ? [] : [expect.stringMatching(remark)]);
  });

  test('a column of interviews: a day that is past was the interview, one ahead is booked', () => {
    const { steps, remarks } = column('Interview date', ['Nov 12', 'Dec 2', 'yes', 'no', 'soon']);
    expect(steps).toEqual(['interviewed 2026-11-12', 'scheduled ?', 'invited ?', '', 'invited ?']);
    expect(remarks.join('\n')).toMatch(
      /^Row 3: 2026-12-02 lies ahead, so it is read as the day of the interview/,
    );
    expect(remarks.map((says) => says.slice(0, 6))).toEqual(['Row 3:', 'Row 4:', 'Row 6:', 'Row 6:']);
  });
});

test('a day of an interview in another year is kept and named, and no other day of that year', () => {
  const { steps, remarks } = column('Interview date', ['2026-01-12', '2026-11-12', '2028-01-12']);
  expect(steps).toEqual(['interviewed 2026-01-12', 'interviewed 2026-11-12', 'scheduled ?']);
  const wrong = remarks.filter((says) => says.includes('outside this season'));
  expect(wrong).toEqual([
    expect.stringMatching(/^Row 2: an interview on 2026-01-12 .* 2026-07-01 to 2027-06-30.* Check its year/),
    expect.stringMatching(/^Row 4: an interview on 2028-01-12/),
  ]);
  expect(column('Interview date', ['2026-01-12'], { match: 2026 }).remarks).toEqual([]);
});

describe('codes', () => {
  const known = programs.find(({ acgme }) => acgme !== null);
  const read = (...table: string[][]) => importTracker(table, programs, { today: TODAY });

  test.each(['code', 'ACGME code', 'Program ID'])('an ACGME code names its program under "%s"', (header) => {
    const { applications, remarks } = read([header, 'status'], [known?.acgme ?? '', 'applied']);
    expect(applications).toMatchObject([{ program: known?.code }]);
    expect(remarks).toEqual([]);
  });

  test('one that nobody knows is named, and its row is kept', () => {
    const { applications, remarks } = read(['ACGME code', 'status'], ['9999999999', 'invited']);
    expect(applications).toMatchObject([{ name: '9999999999', history: [{ status: 'invited' }] }]);
    expect(remarks).toEqual([
      expect.stringMatching(
        /^Row 2: the code "9999999999" belongs to no program that we know.*Check the code/,
      ),
    ]);
  });

  test('beside a name that is sure, an unknown code takes nothing away', () => {
    const header = ['acgme', 'program', 'city', 'state', 'specialty', 'status'];
    const { name = '', city = '', state = '', specialty = '' } = known ?? {};
    const row = ['9999999999', name, city, state, specialty, 'applied'];
    const { applications, remarks } = read(header, row);
    expect(applications).toMatchObject([{ program: known?.code }]);
    expect(remarks).toEqual([
      expect.stringMatching(/^Row 2: the ACGME code 9999999999 is not in our facts\. By its name, we read/),
    ]);
    expect(remarks[0]).toContain(`"${name}"`);
    expect(read(header, row.with(0, known?.acgme ?? '')).remarks).toEqual([]);
  });

  test('beside a name that is not, an unknown code is said together with it', () => {
    const { remarks } = read(['acgme', 'program', 'status'], ['9999999999', 'Mercy of Nowhere', 'applied']);
    expect(remarks[0]).toMatch(/^Row 2: "Mercy of Nowhere" with the code "9999999999" is no program/);
  });
});

describe('signals', () => {
  test('"yes" is one of two kinds, so it is left out and said', () => {
    const { applications, remarks } = column('Signal', ['yes', 'silver', 'no', 'perhaps']);
    expect(applications.map(({ signal }) => signal)).toEqual([undefined, 'silver', 'none', undefined]);
    expect(remarks).toEqual([
      expect.stringMatching(/^Row 2: "yes" does not say which signal/),
      expect.stringMatching(/^Row 5: the signal "perhaps" is not known/),
    ]);
  });

  test('where the season has one kind of signal for a specialty, "yes" is that one', () => {
    const { seasons } = rules;
    const of2027 = seasons.find(({ season }) => season === 2027)?.signals;
    expect(of2027?.pediatrics?.value.tiered).toBe(false);
    expect(of2027?.['internal-medicine']?.value.tiered).toBe(true);
    const { applications, remarks } = column('Signal', ['yes'], { seasons });
    expect(applications).toMatchObject([{ signal: 'gold' }]);
    expect(remarks).toEqual([]);
    const medicine = programs.find(({ specialty }) => specialty === 'internal-medicine')?.code ?? '';
    const table = [
      ['code', 'Signal'],
      [medicine, 'yes'],
    ];
    const tiered = importTracker(table, programs, { today: TODAY, seasons });
    expect(tiered.applications).toMatchObject([{ program: medicine }]);
    expect(tiered.applications[0]?.signal).toBeUndefined();
    expect(tiered.remarks).toEqual([expect.stringMatching(/does not say which signal/)]);
  });
});

test('two rows of one program are one application, and both rows are named', () => {
  const table = [
    ['code', 'status'],
    [codes[0] ?? '', 'applied'],
    [codes[1] ?? '', 'applied'],
    [codes[0] ?? '', 'invited'],
  ];
  const { applications, remarks } = importTracker(table, programs, { today: TODAY });
  expect(applications.map(({ history }) => history.length)).toEqual([2, 1]);
  expect(remarks).toEqual([expect.stringMatching(/^Row 4: it is the same program as row 2/)]);
});
