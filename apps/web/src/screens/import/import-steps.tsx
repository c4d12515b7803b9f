import type { MappableTarget, Mapping, RowMatches } from '@matchwright/inputs/spreadsheet';
import { useEffect, useState } from 'react';
import { Notice } from '../../parts/notice.tsx';
import { messageOf } from '../../planner/planning.ts';
import type { Confirmed, Importer, OpenedFile, TableView, TableWish } from '../../runner/importer.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './import-screen.module.css';
import { MappingStep } from './mapping-step.tsx';
import { MatchStep } from './match-step.tsx';
import { ShapeStep } from './shape-step.tsx';
import { ValuesStep } from './values-step.tsx';

interface Props {
  file: OpenedFile;
  importer: Importer;
  onDone: (count: number) => void;
}

/** The four steps of an opened file; a change in one is followed by those below it. */
export function ImportSteps({ file, importer, onDone }: Props) {
  const [table, setTable] = useState<TableView>(file.table);
  const [matches, setMatches] = useState<RowMatches | null>(null);
  const [confirmed, setConfirmed] = useState<Confirmed>([]);
  const [error, setError] = useState<string | null>(null);
  const { mapping } = table;

  useEffect(() => {
    let wanted = true;
    importer.match(mapping).then(
      (found) => {
        if (!wanted) return;
        setMatches(found);
        setConfirmed([]);
      },
      (problem) => wanted && setError(messageOf(problem)),
    );
    return () => {
      wanted = false;
    };
  }, [importer, mapping]);

  const reshape = (wish: TableWish) =>
    importer.table(wish).then(setTable, (problem) => setError(messageOf(problem)));
  const retarget = (column: number, target: MappableTarget | null) =>
    importer.retarget(mapping, column, target).then(
      (next: Mapping) => setTable((before) => ({ ...before, mapping: next })),
      (problem) => setError(messageOf(problem)),
    );
  const settle = (row: number, code: string | null | undefined) =>
    setConfirmed((before) => [
      ...before.filter((one) => one.row !== row),
      ...(code === undefined ? [] : [{ row, code }]),
    ]);
  return (
    <>
      {error && (
        <Notice tone="risk" title={roomPhrases.imports.failed}>
          {error}
        </Notice>
      )}
      {file.notes.map((note) => (
        <p key={note} className={styles.small}>
          {note}
        </p>
      ))}
      <ShapeStep file={file} table={table} onChange={(wish) => void reshape(wish)} />
      <MappingStep
        table={table}
        targets={file.targets}
        onChange={(column, target) => void retarget(column, target)}
      />
      {matches && <MatchStep matches={matches} confirmed={confirmed} onSettle={settle} />}
      {matches && (
        <ValuesStep
          importer={importer}
          mapping={mapping}
          confirmed={confirmed}
          matches={matches}
          onDone={onDone}
        />
      )}
    </>
  );
}
