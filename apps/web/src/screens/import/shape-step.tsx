import type { Orientation } from '@matchwright/inputs/spreadsheet';
import { ChoiceInput } from '../../parts/inputs.tsx';
import type { OpenedFile, TableView, TableWish } from '../../runner/importer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './import-screen.module.css';

const t = roomPhrases.imports;
const LINES = 30;

interface Props {
  file: OpenedFile;
  table: TableView;
  onChange: (wish: TableWish) => void;
}

export function ShapeStep({ file, table, onChange }: Props) {
  const { sheet, orientation, headerAt, mapping } = table;
  const lines = Array.from({ length: Math.max(LINES, headerAt + 1) }, (_, index) => ({
    value: String(index),
    label: String(index + 1),
  }));
  return (
    <section className={styles.section} aria-labelledby="shape">
      <h2 id="shape">{t.shape}</h2>
      <p role="status">{t.found(table.records, mapping.columns.length)}</p>
      <div className={styles.fields}>
        {file.sheets.length > 1 && (
          <ChoiceInput
            label={t.sheet}
            value={String(sheet)}
            options={file.sheets.map((name, index) => ({
              value: String(index),
              label: t.sheetOf(name, index + 1),
            }))}
            onChange={(value) => onChange({ sheet: Number(value) })}
          />
        )}
        <ChoiceInput
          label={t.orientation}
          value={orientation}
          options={Object.entries(t.orientations).map(([value, label]) => ({ value, label }))}
          onChange={(value) => onChange({ sheet, orientation: value as Orientation })}
        />
        <ChoiceInput
          label={t.headerLine}
          value={String(headerAt)}
          options={lines}
          onChange={(value) => onChange({ sheet, orientation, headerAt: Number(value) })}
        />
      </div>
    </section>
  );
}
