import type { Level } from '@matchwright/engine';
import { phrases } from '../../text/phrases.ts';
import styles from './level-tag.module.css';

/** Applied in plain words; a signal as a tag whose word says which. */
export function LevelTag({ level }: { level: Level | 'signal' }) {
  return <span className={`${styles.tag} ${styles[level]}`}>{phrases.list.level[level]}</span>;
}
