import type { RankList } from '@matchwright/inputs/season';
import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './rank.module.css';
import { added, editRankList, forgotten, keyOf } from './rank-edits.ts';
import type { NameOf } from './rank-names.ts';

const t = roomPhrases.rank;

/** When to leave a program off, and those that were. */
export function LeftOff({ list, nameOf }: { list: RankList; nameOf: NameOf }) {
  const lines = list.leftOff ?? [];
  return (
    <div className={styles.block}>
      <h3>{t.leaveOff.title}</h3>
      <p>{t.leaveOff.body}</p>
      {lines.length > 0 && (
        <>
          <h3>{t.leaveOff.section}</h3>
          <p className="soft">{t.leaveOff.sectionHelp}</p>
          <ul className={styles.found}>
            {lines.map((line) => {
              const key = keyOf(line);
              const { name, place } = nameOf(key);
              return (
                <li key={key}>
                  <span>
                    <b>{name}</b>
                    <span className={styles.where}>{[place, key].filter(Boolean).join(' · ')}</span>
                  </span>
                  <span className={styles.actions}>
                    <Button
                      icon={Plus}
                      aria-label={t.leaveOff.putBackName(name)}
                      onClick={() => editRankList(t.did.putBack(name), (one) => added(one, [line]))}
                    >
                      {t.leaveOff.putBack}
                    </Button>
                    <Button
                      look="quiet"
                      icon={Trash2}
                      aria-label={t.leaveOff.forgetName(name)}
                      onClick={() => editRankList(t.did.forgotten(name), (one) => forgotten(one, key))}
                    >
                      {t.leaveOff.forget}
                    </Button>
                  </span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </div>
  );
}
