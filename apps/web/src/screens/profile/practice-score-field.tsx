import { readPracticeScore } from '@matchwright/inputs';
import { figure } from '../../text/bidi.ts';
import { phrases } from '../../text/phrases.ts';
import { TextField } from './form-fields.tsx';
import { useField } from './use-field.ts';

const t = phrases.profile.practice;

/** The result of a practice test. Many reports give a percentage, and the keys of a phone have no percent sign: both are read. */
export function PracticeScoreField({ index, label }: { index: number; label: string }) {
  const path = ['practice', index, 'score'];
  const read = readPracticeScore(useField(path).value);
  const note = typeof read === 'string' ? t.percentage(figure(read)) : undefined;
  return <TextField path={path} label={label} placeholder={t.scoreHelp} note={note} numeric />;
}
