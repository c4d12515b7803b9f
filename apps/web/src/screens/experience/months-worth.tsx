import type { ExperienceGuide } from '@matchwright/engine/advice';
import { agreeingGain, signedBeside, signedGain } from '@matchwright/engine/words';
import { SourceNotes } from '../../parts/source-note.tsx';
import { percent } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { Sentences } from '../advice/guide-section.tsx';
import { GainMark, gainScale } from '../what-if/gain-mark.tsx';
import styles from './experience.module.css';

const t = roomPhrases.experience.next;

/** What more months would change, on one scale, and how little is known of it. */
export function MonthsWorth({ worth }: { worth: NonNullable<ExperienceGuide['next']>['worth'] }) {
  const scale = gainScale(worth.gains.map(({ gain }) => gain));
  return (
    <div className={guide.block}>
      <h3>{t.worth}</h3>
      {worth.gains.length > 0 && (
        <ul className={styles.gains}>
          {worth.gains.map(({ months, gain, match }) => (
            <li key={months}>
              <span className={guide.label}>{t.gain(months)}</span>
              <GainMark gain={agreeingGain(gain, match)} scale={scale} />
              <span className={guide.small}>
                {roomPhrases.whatIf.gain(signedBeside(gain, match))},{' '}
                {roomPhrases.whatIf.gainRange(signedGain(gain.lo90), signedGain(gain.hi90))};{' '}
                {roomPhrases.whatIf.chanceThen(percent(match.p))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <Sentences says={worth.says} />
      <p>
        <SourceNotes ids={worth.sources} />
      </p>
    </div>
  );
}
