import { Columns3 } from 'lucide-react';
import { planner } from '../../app-planner.ts';
import { COLUMNS, type ColumnId, OWN_COLUMNS, withColumn } from '../../directory/columns.ts';
import { Button } from '../../parts/button.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { PopUp } from '../../parts/pop-up.tsx';
import { en } from '../../text/en.ts';
import { shown } from '../../text/numbers.ts';
import styles from './column-chooser.module.css';

const t = en.programs;

interface Props {
  columns: readonly ColumnId[];
  /** False while there is no profile: columns about the person are then not offered. */
  own: boolean;
}

/** Chooses the columns of the table; remembered on the device. */
export function ColumnChooser({ columns, own }: Props) {
  const choose = (column: ColumnId, on: boolean) =>
    planner.editDirectory((settings) => ({
      ...settings,
      columns: withColumn(settings.columns, own, column, on),
    }));
  const usual = () => planner.editDirectory((settings) => ({ ...settings, columns: null }));
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
                onChange={(on) => choose(column, on)}
              />
            ))}
          </div>
          <Button onClick={usual}>{t.usualColumns}</Button>
        </fieldset>
      )}
    </PopUp>
  );
}
