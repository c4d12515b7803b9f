import { useDeferredValue } from 'react';
import { usePlanner } from '../../app-planner.ts';
import { useProgramSearch } from '../../directory/program-search.ts';
import { Button } from '../../parts/button.tsx';
import type { ProgramLabel } from '../../runner/program-label.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { namesLike } from './close-names.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;
const NO_LABELS: ProgramLabel[] = [];

/** Names of programs like the one that was typed: the reviewer knows a program by its whole name. */
export function NamesLike({ typed, onTake }: { typed: string; onTake: (name: string) => void }) {
  const wanted = useDeferredValue(typed.trim());
  const labels = usePlanner((state) => state.facts?.labels ?? NO_LABELS);
  const { codes } = useProgramSearch(wanted, labels);
  const names = namesLike(wanted, labels, codes);
  return (
    <div role="status" className={styles.like}>
      {names.length > 0 && (
        <>
          <p className="soft">{t.namesLike}</p>
          <div className={styles.actions}>
            {names.map((name) => (
              <Button key={name} look="quiet" onClick={() => onTake(name)}>
                {name}
              </Button>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
