import { clockAt, readTypedZone } from '@matchwright/inputs/season';
import { useState } from 'react';
import { editSeason } from '../../app-season.ts';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { figure } from '../../text/bidi.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { cityOf, deviceZone, useOwnZone } from './clocks.tsx';
import styles from './interviews.module.css';
import { ZoneField } from './zone-field.tsx';

const t = roomPhrases.interviews.ownClock;

/** The clock that counts as the person's own, and the way to another one. */
export function OwnClock({ now }: { now: string }) {
  const zone = useOwnZone();
  const [text, setText] = useState(zone);
  const read = readTypedZone(text);
  const choose = (next: string) => {
    setText(next);
    const found = readTypedZone(next);
    if (found !== null && found !== zone)
      editSeason(t.changed(cityOf(found)), (log) => ({ ...log, zone: found }), 'own zone');
  };
  return (
    <div className={styles.ownClock}>
      <p>{t.says(cityOf(zone), figure(clockAt(now, zone).time))}</p>
      <div data-print="no">
        <Fold label={t.change}>
          <div className={styles.folded}>
            <ZoneField
              label={t.label}
              help={t.help}
              value={text}
              problem={read === null ? t.unread : undefined}
              suggested={[]}
              onChange={choose}
            />
            {zone !== deviceZone() && (
              <div>
                <Button onClick={() => choose(deviceZone())}>{t.device(cityOf(deviceZone()))}</Button>
              </div>
            )}
          </div>
        </Fold>
      </div>
    </div>
  );
}
