import { Check } from 'lucide-react';
import type { DirectoryRow } from '../../directory/directory-row.ts';
import { Button } from '../../parts/button.tsx';
import { phrases } from '../../text/phrases.ts';
import { includeProgram, pinProgram } from '../list/list-edits.ts';
import { fullName } from '../list/program-names.ts';
import styles from './row-choice.module.css';

const t = phrases.programs;

/** What a person can do with a program from the directory: put it in the list, or allow it again. */
export function RowChoice({ row }: { row: DirectoryRow }) {
  const { code, leftOut, level, can } = row;
  if (can === null) return null;
  const name = fullName(row);
  if (leftOut?.rule === 'excluded-by-you') {
    return (
      <Button aria-label={phrases.list.removeExclusion(name)} onClick={() => includeProgram(code)}>
        {t.allow}
      </Button>
    );
  }
  if (level) {
    return (
      <span className={styles.listed}>
        <Check size={18} strokeWidth={1.75} aria-hidden="true" />
        {t.listed}
      </span>
    );
  }
  if (leftOut) return null;
  return (
    <Button look="quiet" aria-label={phrases.list.pinName(name)} onClick={() => pinProgram(code)}>
      {phrases.list.pin}
    </Button>
  );
}
