import type { ValidationFigure } from '@matchwright/facts';
import { DataTable, type TableColumn } from '../../parts/data-table.tsx';
import { Fold } from '../../parts/fold.tsx';
import type { Measured } from '../../text/measured-words.ts';
import { count, percent } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import type { Measurements } from './measurements.ts';
import styles from './model-screen.module.css';
import { ReliabilityDiagram } from './reliability-diagram.tsx';

const t = roomPhrases.model;

const figureColumns = (said: Measured): TableColumn<ValidationFigure>[] => [
  { title: t.figure, value: (row) => (row.note ? `${said(row.name)}. ${said(row.note)}` : said(row.name)) },
  { title: t.value, value: valueWords, number: true },
  { title: t.metric, value: (row) => said(row.metric) },
  { title: t.data, value: (row) => `${said(row.data)}, ${said(row.year)}` },
  { title: t.people, value: (row) => count(row.n), number: true },
];

/** Tests on what the model had not seen: calibration, coverage, simple guesses, a known truth. */
export function Tests({ figures, said }: Measurements) {
  const columns = figureColumns(said);
  const guesses = figures.figures.filter(
    ({ id }) => id.startsWith('program-gain') || id.startsWith('half-gain'),
  );
  const others = figures.figures.filter((figure) => !guesses.includes(figure));
  return (
    <>
      <section className={styles.section} aria-labelledby="reliability">
        <h2 id="reliability">{t.reliability}</h2>
        <p>{t.reliabilityHelp}</p>
        <div className={styles.diagrams}>
          {figures.reliability.map((one) => (
            <figure key={one.of} className={styles.figure}>
              <figcaption>{said(one.of)}</figcaption>
              <ReliabilityDiagram of={one} said={said} />
            </figure>
          ))}
        </div>
      </section>
      <section className={styles.section} aria-labelledby="coverage">
        <h2 id="coverage">{t.coverage}</h2>
        <p>{t.coverageHelp}</p>
        <DataTable
          label={t.coverage}
          rows={figures.coverage}
          keyOf={(row) => `${row.of} ${row.nominal}`}
          columns={[
            { title: t.of, value: (row) => said(row.of) },
            { title: t.nominal, value: (row) => percent(row.nominal), number: true },
            { title: t.held, value: (row) => percent(row.observed), number: true },
            { title: t.data, value: (row) => `${said(row.data)}, ${said(row.year)}` },
            { title: t.people, value: (row) => count(row.n), number: true },
          ]}
        />
      </section>
      <section className={styles.section} aria-labelledby="baselines">
        <h2 id="baselines">{t.baselines}</h2>
        <p>{t.baselinesHelp}</p>
        <DataTable label={t.baselines} rows={guesses} keyOf={(row) => row.id} columns={columns} />
        <Fold label={t.all}>
          <DataTable label={t.all} rows={others} keyOf={(row) => row.id} columns={columns} />
        </Fold>
      </section>
      <section className={styles.section} aria-labelledby="ranks">
        <h2 id="ranks">{t.ranks}</h2>
        <p>{t.ranksHelp}</p>
        <DataTable
          label={t.ranks}
          rows={figures.ranks}
          keyOf={(row) => row.of}
          columns={[
            { title: t.of, value: (row) => said(row.of) },
            { title: t.counts, value: (row) => row.counts.join(' ') },
            { title: t.chiSquare, value: (row) => row.chiSquare.toFixed(1), number: true },
            { title: t.people, value: (row) => count(row.n), number: true },
          ]}
        />
      </section>
    </>
  );
}

function valueWords({ value, error }: ValidationFigure): string {
  const rounded = (number: number) => String(Number(number.toPrecision(3)));
  return error === null ? rounded(value) : t.error(rounded(value), String(Number(error.toPrecision(2))));
}
