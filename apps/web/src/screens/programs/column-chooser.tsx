import { Columns3 } from 'lucide-react';
import { COLUMNS, type ColumnId, columnsOf, OWN_COLUMNS, withColumn } from '../../directory/columns.ts';
import { Button } from '../../parts/button.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { PopUp } from '../../parts/pop-up.tsx';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './column-chooser.module.css';

const t = phrases.programs;

interface Props {
  /** Null: the usual ones. */
  chosen: readonly ColumnId[] | null;
  /** False while there is no profile: columns about the person are then not offered. */
  own: boolean;
  onChoose: (columns: ColumnId[] | null) => void;
}

/** Chooses the columns of the table. */
export function ColumnChooser({ chosen, own, onChoose }: Props) {
  const columns = columnsOf(chosen, own);
  return (
    <PopUp icon={Columns3} look="quiet" label={t.chooseColumns}>
      {() => (
        <fieldset className={styles.columns}>
          <legend className="visually-hidden">{t.chooseColumns}</legend>
          <p className="soft">{t.columnsHelp}</p>
          <div className={styles.choices}>
            {COLUMNS.filter((column) => own || !OWN_COLUMNS.has(column)).map((column) => (
              <CheckInput
                key={column}
                label={shown(t.columns[column])}
                checked={columns.includes(column)}
                onChange={(on) => onChoose(withColumn(chosen, own, column, on))}
              />
            ))}
          </div>
          <Button onClick={() => onChoose(null)}>{t.usualColumns}</Button>
        </fieldset>
      )}
    </PopUp>
  );
}
