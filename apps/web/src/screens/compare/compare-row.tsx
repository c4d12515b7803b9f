import { EqualNot } from 'lucide-react';
import type { ReactNode } from 'react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './compare-table.module.css';

interface Props {
  label: string;
  /** Marked with a sign and a word. */
  differs?: boolean;
  /** Codes of the programs, in the order of the cells. */
  codes: readonly string[];
  cells: readonly ReactNode[];
}

/** One row of the comparison. */
export function CompareRow({ label, differs = false, codes, cells }: Props) {
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.label}>
        {label}
        {differs && (
          <span className={styles.differs}>
            <EqualNot size={14} strokeWidth={2} aria-hidden="true" />
            {roomPhrases.compare.differs}
          </span>
        )}
      </th>
      {codes.map((code, i) => (
        <td key={code} className={styles.cell}>
          {cells[i]}
        </td>
      ))}
    </tr>
  );
}
