import type { CalibrationRow } from '@matchwright/facts';
import { useState } from 'react';
import { DataTable } from '../../parts/data-table.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { figure } from '../../text/bidi.ts';
import type { Measured } from '../../text/measured-words.ts';
import { count, percent, signedPoints } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { Measurements } from './measurements.ts';
import styles from './model-screen.module.css';

const t = roomPhrases.model;

/** A simulated season beside the published tables, and how the list reacts when the numbers move. */
export function PublishedTables({ figures, said }: Measurements) {
  return (
    <>
      <Calibration rows={figures.calibration} said={said} />
      <section className={styles.section} aria-labelledby="bands">
        <h2 id="bands">{t.bands}</h2>
        <p>{t.bandsHelp}</p>
        <DataTable
          label={t.bands}
          rows={figures.scoreBands}
          keyOf={(row) => `${row.specialty} ${row.step2}`}
          columns={[
            { title: t.specialty, value: (row) => phrases.list.specialty[row.specialty] },
            { title: t.score, value: (row) => String(row.step2), number: true },
            { title: t.implied, value: (row) => percent(row.published), number: true },
            { title: t.simulated, value: (row) => percent(row.simulated), number: true },
          ]}
        />
      </section>
      <section className={styles.section} aria-labelledby="applicants">
        <h2 id="applicants">{t.applicants}</h2>
        <p>{t.applicantsHelp}</p>
        <DataTable
          label={t.applicants}
          rows={figures.applicants}
          keyOf={(row) => `${row.specialty} ${row.type}`}
          columns={[
            { title: t.specialty, value: (row) => phrases.list.specialty[row.specialty] },
            { title: t.type, value: (row) => t.types[row.type] },
            { title: t.ranking, value: (row) => percent(row.ranking), number: true },
            { title: t.ofRankers, value: (row) => percent(row.matchRateOfRankers), number: true },
            { title: t.ofApplicants, value: (row) => percent(row.matchRateOfApplicants), number: true },
            { title: t.interviews, value: (row) => row.meanInterviews.toFixed(1), number: true },
          ]}
        />
      </section>
      <section className={styles.section} aria-labelledby="sensitivity">
        <h2 id="sensitivity">{t.sensitivity}</h2>
        <DataTable
          label={t.sensitivity}
          rows={figures.sensitivity}
          keyOf={(row) => `${row.profile} ${row.moved}`}
          columns={[
            { title: t.moved, value: (row) => said(row.moved) },
            { title: t.profile, value: (row) => t.examples[row.profile] ?? row.profile },
            { title: t.kept, value: (row) => percent(row.kept), number: true },
            { title: t.change, value: (row) => signedPoints(row.change), number: true },
          ]}
        />
      </section>
    </>
  );
}

function Calibration({ rows, said }: { rows: CalibrationRow[]; said: Measured }) {
  const [checks, setChecks] = useState(false);
  const shown = checks ? rows.filter((row) => !row.fitted) : rows;
  return (
    <section className={styles.section} aria-labelledby="published">
      <h2 id="published">{t.published}</h2>
      <p>{t.publishedHelp}</p>
      <CheckInput label={t.onlyChecks} checked={checks} onChange={setChecks} />
      <DataTable
        label={t.published}
        rows={shown}
        keyOf={(row) => `${row.specialty} ${row.type} ${row.figure}`}
        columns={[
          { title: t.specialty, value: (row) => phrases.list.specialty[row.specialty] },
          { title: t.type, value: (row) => t.types[row.type] },
          {
            title: t.figure,
            value: (row) => (row.note ? `${said(row.figure)}. ${said(row.note)}` : said(row.figure)),
          },
          { title: t.publishedColumn, value: (row) => figureWords(row, row.published), number: true },
          { title: t.simulated, value: (row) => figureWords(row, row.simulated), number: true },
          {
            title: t.off,
            value: (row) => figure(((row.simulated - row.published) / row.se).toFixed(1)),
            number: true,
          },
          { title: t.role, value: (row) => (row.fitted ? t.fitted : t.checked) },
          { title: t.year, value: (row) => String(row.year), number: true },
          { title: t.people, value: (row) => count(row.n), number: true },
        ]}
      />
    </section>
  );
}

/** Rates are shares of 1; scores and numbers of ranks are larger things. */
function figureWords({ figure }: CalibrationRow, value: number): string {
  return /rate|share/.test(figure) ? percent(value) : value.toFixed(1);
}
