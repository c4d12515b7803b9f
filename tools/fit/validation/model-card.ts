import type { ApplicantType, CalibrationRow, OddsModel, SpecialtyId, Validation } from '@matchwright/facts';

const SPECIALTY: Record<SpecialtyId, string> = {
  'internal-medicine': 'Internal Medicine',
  pediatrics: 'Pediatrics',
  'med-peds': 'Medicine-Pediatrics',
};
const TYPE: Record<ApplicantType, string> = {
  'us-md': 'US MD',
  'us-do': 'US DO',
  'us-img': 'US-citizen IMG',
  'non-us-img': 'non-US IMG',
};

/** docs/model-card.md: every figure of validation.json in words and tables. Pure, so that a test can compare. */
export function modelCard(validation: Validation, model: OddsModel): string {
  return `${[
    '# Model card',
    '',
    'Written by `npm run facts:validate` from `packages/facts/data/validation.json`; do not edit by hand. What the model is and how it was fitted: [odds](odds.md).',
    '',
    `Model \`${validation.model}\`, fitted for ${model.fitted}. ${validation.sizes.map((s) => `${s.file} ${kilobytes(s.bytes)}, compressed ${kilobytes(s.compressed)}`).join('; ')}.`,
    '',
    '## In short',
    '',
    ...summary(validation),
    '',
    '## Does the fitter find a known truth?',
    '',
    'Simulation-based calibration: a truth is drawn, reported as rounded percentages with unknown denominators, and fitted. The rank of the truth among its posterior draws must be uniform over eight bins.',
    '',
    ...table(
      ['Quantity', 'Counts in eight bins', 'χ² (7 degrees of freedom)', 'n'],
      validation.ranks.map((r) => [r.of, r.counts.join(' '), String(r.chiSquare), String(r.n)]),
    ),
    '',
    'A χ² above 24.3 happens by chance once in a thousand times.',
    '',
    '## Coverage',
    '',
    ...table(
      ['Of', 'Nominal', 'Observed', 'n', 'Data', 'Year'],
      validation.coverage.map((c) => [
        c.of,
        percent(c.nominal),
        percent(c.observed),
        String(c.n),
        c.data,
        c.year,
      ]),
    ),
    '',
    '## Figures',
    '',
    ...table(
      ['Figure', 'Value', 'Metric', 'Data', 'Year', 'n'],
      validation.figures.map((f) => [
        f.note ? `${f.name}. ${f.note}` : f.name,
        f.error === null ? String(f.value) : `${f.value} ± ${f.error}`,
        f.metric,
        f.data,
        f.year,
        String(f.n),
      ]),
    ),
    '',
    '## Reliability',
    '',
    ...validation.reliability.flatMap((r) => [
      `${capital(r.of)} (${r.data}, ${r.year}), ten bins of equal size:`,
      '',
      ...table(
        ['Predicted', 'Observed', 'n'],
        r.bins.map((b) => [percent(b.predicted, 1), percent(b.observed, 1), String(b.n)]),
      ),
      '',
    ]),
    '## National tables',
    '',
    'A season simulated from the model beside the published tables. "z" is the difference in sampling errors of the published figure, rounding included. Fitted figures are reproduced by construction; the others check the model.',
    '',
    ...table(
      ['Specialty', 'Applicants', 'Figure', 'Published', 'Simulated', 'z', 'Fitted', 'n', 'Year'],
      validation.calibration.map(calibrationCells),
    ),
    '',
    '## Applicants and people with a rank list',
    '',
    'Published match rates leave out people without an interview. The simulated season holds both.',
    '',
    ...table(
      [
        'Specialty',
        'Applicants',
        'With a rank list',
        'Match rate of these',
        'Match rate of all applicants',
        'Mean interviews',
        'Applications (median)',
        'Most interviews attended',
      ],
      validation.applicants.map((a) => [
        SPECIALTY[a.specialty],
        TYPE[a.type],
        percent(a.ranking),
        percent(a.matchRateOfRankers, 1),
        percent(a.matchRateOfApplicants, 1),
        a.meanInterviews.toFixed(1),
        String(Math.round(a.applications)),
        String(a.attended),
      ]),
    ),
    '',
    '## By Step 2 CK',
    '',
    'Match rate of non-US IMGs with a rank list, 2026: implied by the published means and spreads, and simulated.',
    '',
    ...table(
      ['Specialty', 'Step 2 CK', 'Implied', 'Simulated'],
      validation.scoreBands.map((b) => [
        SPECIALTY[b.specialty],
        String(b.step2),
        percent(b.published),
        percent(b.simulated),
      ]),
    ),
    '',
    '## Does the list change when the numbers move?',
    '',
    ...table(
      ['Profile', 'What moves', 'Of the list stays', 'New list minus old list, points'],
      validation.sensitivity.map((s) => [s.profile, s.moved, percent(s.kept), (100 * s.change).toFixed(2)]),
    ),
    '',
    '## What is not known',
    '',
    ...validation.unknown.map((text) => `- ${text}`),
  ].join('\n')}\n`;
}

function summary(validation: Validation): string[] {
  const figure = (id: string) => validation.figures.find((f) => f.id === id);
  const promise = figure('promise-shrunk');
  const plugged = figure('promise-plugged');
  const spread = figure('program-gain-cellSpread');
  const worst = validation.calibration
    .filter((row) => row.fitted)
    .reduce((most, row) => Math.max(most, Math.abs(zOf(row))), 0);
  return [
    `- Promised minus delivered: ${points(promise?.value)} points; with plugged-in rates ${points(plugged?.value)}.`,
    `- Programs that the fit did not see: ${spread?.value} more log score for each report than the mean and spread of their specialty and type.`,
    `- National tables: fitted figures are at most ${worst.toFixed(1)} sampling errors off.`,
    '- Every list comes with its own proven gap, which is arithmetic on the odds. How far off the odds themselves may be, its range says. Never read the proof as accuracy.',
  ];
}

function calibrationCells(row: CalibrationRow): string[] {
  const rate = row.figure === 'match rate';
  const show = (value: number) => (rate ? percent(value, 1) : value.toFixed(1));
  return [
    SPECIALTY[row.specialty],
    TYPE[row.type],
    row.note ? `${row.figure}. ${row.note}` : row.figure,
    show(row.published),
    show(row.simulated),
    zOf(row).toFixed(1),
    row.fitted ? 'yes' : 'no',
    String(row.n),
    String(row.year),
  ];
}

function zOf(row: CalibrationRow): number {
  return row.se === 0 ? 0 : (row.simulated - row.published) / row.se;
}

/** Columns are padded, as the formatter wants them. */
function table(head: string[], rows: string[][]): string[] {
  const widths = head.map((cell, c) =>
    Math.max(3, cell.length, ...rows.map((row) => (row[c] as string).length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, c) => cell.padEnd(widths[c] as number)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}

function percent(share: number, digits = 0): string {
  return `${(100 * share).toFixed(digits)}%`;
}

function points(value: number | undefined): string {
  return value === undefined ? 'not measured' : (100 * value).toFixed(1);
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} KB`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
