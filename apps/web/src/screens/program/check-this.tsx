import type { FactField } from '@matchwright/facts';
import { ANSWERABLE, type AnswerableField } from '../../answers/answer-edits.ts';
import { Button } from '../../parts/button.tsx';
import { shown } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './program-screen.module.css';

const t = phrases.program;
const CHECKABLE: readonly FactField[] = ANSWERABLE;

interface Props {
  field: FactField;
  /** What the person reads as the field's name. */
  name: string;
  /** Opens the form for an answer; left out where no answer can be kept. */
  onCheck: ((field: AnswerableField) => void) | undefined;
}

/** Leads to the form for what the person finds out; nothing for a field that takes no answer. */
export function CheckThis({ field, name, onCheck }: Props) {
  if (!onCheck || !isCheckable(field)) return null;
  return (
    <Button
      look="quiet"
      className={styles.check}
      aria-label={t.checkName(shown(name))}
      onClick={() => onCheck(field)}
      data-print="no"
    >
      {t.checkThis}
    </Button>
  );
}

export function isCheckable(field: FactField): field is AnswerableField {
  return CHECKABLE.includes(field);
}
