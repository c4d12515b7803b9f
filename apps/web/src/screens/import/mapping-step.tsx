import type { MappableTarget, MappedColumn } from '@matchwright/inputs/spreadsheet';
import { CircleHelp } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import inputs from '../../parts/inputs.module.css';
import type { OpenedFile, TableView } from '../../runner/importer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './import-screen.module.css';

const t = roomPhrases.imports;

interface Props {
  table: TableView;
  targets: OpenedFile['targets'];
  onChange: (column: number, target: MappableTarget | null) => void;
}

/** What each column means: those in use or in doubt first, the rest folded. */
export function MappingStep({ table, targets, onChange }: Props) {
  const lines = table.mapping.columns.map((column, index) => ({ column, index }));
  const inUse = lines.filter(({ column }) => column.target !== null || column.suggestion !== null);
  const unused = lines.filter(({ column }) => column.target === null && column.suggestion === null);
  const shown = (some: typeof lines) => (
    <ul className={styles.rows}>
      {some.map(({ column, index }) => (
        <ColumnLine
          key={index}
          column={column}
          index={index}
          samples={table.samples[index] ?? []}
          targets={targets}
          onChange={(target) => onChange(index, target)}
        />
      ))}
    </ul>
  );
  return (
    <section className={styles.section} aria-labelledby="mapping">
      <h2 id="mapping">{t.mapping}</h2>
      <p className="soft">{table.isSaved ? t.saved : t.mappingHelp}</p>
      {shown(inUse)}
      {unused.length > 0 && (
        <Fold label={t.showUnused(unused.length)} open={inUse.length === 0}>
          {shown(unused)}
        </Fold>
      )}
    </section>
  );
}

interface LineProps {
  column: MappedColumn;
  index: number;
  samples: string[];
  targets: OpenedFile['targets'];
  onChange: (target: MappableTarget | null) => void;
}

function ColumnLine({ column, index, samples, targets, onChange }: LineProps) {
  const { target, suggestion } = column;
  const header = column.header === '' ? t.noHeader(index + 1) : column.header;
  const suggested = targets.find((one) => one.id === suggestion)?.label;
  return (
    <li className={styles.column}>
      <div>
        <p className={styles.header}>{header}</p>
        <p className={styles.small}>{samples.join(' · ')}</p>
      </div>
      <div className={styles.means}>
        {suggested && suggestion && (
          <p className={styles.asked}>
            <CircleHelp size={16} strokeWidth={1.75} aria-hidden="true" />
            {t.suggestion(suggested)}
            <Button aria-label={t.takeOf(suggested, header)} onClick={() => onChange(suggestion)}>
              {t.take}
            </Button>
          </p>
        )}
        <select
          className={`${inputs.input} ${inputs.select} ${inputs.full}`}
          aria-label={t.meansOf(header)}
          value={target ?? ''}
          onChange={(event) =>
            onChange(event.target.value === '' ? null : (event.target.value as MappableTarget))
          }
        >
          <option value="">{t.unused}</option>
          {targets.map((one) => (
            <option key={one.id} value={one.id}>
              {one.label}
            </option>
          ))}
        </select>
      </div>
    </li>
  );
}
