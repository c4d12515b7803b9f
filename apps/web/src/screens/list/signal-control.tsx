import type { ListedProgram, ListResult } from '@matchwright/engine';
import type { SignalWish } from '@matchwright/inputs';
import { ChevronDown } from 'lucide-react';
import { phrases } from '../../text/phrases.ts';
import { LevelTag } from './level-tag.tsx';
import { setSignal } from './list-edits.ts';
import { levelWord } from './list-figures.ts';
import { hasRoom, type SignalSlots, wordOf } from './list-signals.ts';
import { fullName } from './program-names.ts';
import styles from './signal-control.module.css';

const t = phrases.studio;
const AUTO = 'auto';

interface Props {
  program: ListedProgram;
  result: ListResult;
  /** The signals of the program's specialty; without any there is nothing to choose. */
  slots: readonly SignalSlots[];
}

/** The level of a program; behind it the choice of its signal, which stays the planner's until it is made. */
export function SignalControl({ program, result, slots }: Props) {
  const { code, specialty, level, signalSet } = program;
  const tag = <LevelTag level={levelWord(result, specialty, level)} />;
  if (slots.length === 0) return tag;
  return (
    <span className={styles.control}>
      {/* What is seen is the level; the list of choices lies over it, so that finger and key reach the real one. */}
      <span className={styles.shown} aria-hidden="true">
        {tag}
        <ChevronDown size={16} strokeWidth={1.75} />
      </span>
      {signalSet && <span className={styles.byYou}>{t.byYou}</span>}
      <select
        className={styles.choice}
        aria-label={t.signalOf(fullName(program))}
        data-print="no"
        value={signalSet ?? AUTO}
        onChange={({ target: { value } }) => choose(code, slots, value)}
      >
        <option value={AUTO}>{t.signalChoice.auto}</option>
        {slots.map((slot) => (
          <option key={slot.kind} value={slot.kind} disabled={!hasRoom(slot, code)}>
            {choiceWords(slot)}
          </option>
        ))}
        <option value="none">{t.signalChoice.none}</option>
      </select>
    </span>
  );
}

function choiceWords({ word, set, allowed }: SignalSlots): string {
  return word === 'none' ? t.signalChoice.none : t.signalChoice[word](set.length, allowed);
}

function choose(code: string, slots: readonly SignalSlots[], value: string) {
  if (value === AUTO) setSignal(code, null, null);
  else setSignal(code, value as SignalWish, wordOf(slots, value as SignalWish));
}
