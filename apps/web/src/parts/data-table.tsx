import type { ReactNode } from 'react';
import styles from './data-table.module.css';

export interface TableColumn<Row> {
  title: string;
  value: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  number?: boolean;
}

/** Columns whose titles a phone has room for beside each other; with more of them the table scrolls. */
const MOST_ABREAST = 4;

interface Props<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly TableColumn<Row>[];
  keyOf: (row: Row) => string;
}

/** A plain table of figures; on a narrow screen it scrolls inside itself, by keyboard too. */
export function DataTable<Row>({ label, rows, columns, keyOf }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <figure className={styles.scroller} tabIndex={0}>
      <table
        className={`${styles.table} ${columns.length > MOST_ABREAST ? styles.many : ''}`}
        aria-label={label}
      >
        <thead>
          <tr>
            {columns.map(({ title, number }) => (
              <th key={title} scope="col" className={number ? styles.number : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ title, value, number }, index) =>
                index === 0 ? (
                  <th key={title} scope="row">
                    {value(row)}
                  </th>
                ) : (
                  <td key={title} className={number ? styles.number : undefined}>
                    {value(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}
