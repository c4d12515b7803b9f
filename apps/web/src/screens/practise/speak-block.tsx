import { type SpeechFigures, spokenIn } from '@matchwright/words/interview';
import { Circle, Mic, Square, Timer } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { CheckInput } from '../../parts/inputs.tsx';
import { LiveText } from '../../parts/live-text.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useSeconds } from '../../parts/use-seconds.ts';
import { count } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { SoundBlock } from './sound-block.tsx';
import styles from './speak.module.css';
import { SpeakClock } from './speak-clock.tsx';
import { useSpeaking } from './use-speaking.ts';

const t = roomPhrases.practise.speak;

interface Props {
  /** Words of the text that is said; 0 where there is none. */
  words: number;
  speech: SpeechFigures;
  /** Seconds of an earlier try. */
  before?: number | null;
  onSpoken?: (seconds: number) => void;
}

/** A clock for one answer, with a recording for those who want one. */
export function SpeakBlock({ words, speech, before = null, onSpoken = () => {} }: Props) {
  const heading = useId();
  const [withSound, setWithSound] = useState(false);
  const [deleted, setDeleted] = useState(false);
  const { state, since, seconds, sound, trouble, start, stop, dropSound } = useSpeaking(onSpoken);
  const running = useSeconds(since);
  const isSpeaking = state === 'speaking';
  const shownSeconds = isSpeaking ? running : (seconds ?? before ?? 0);
  const last = isSpeaking ? null : (seconds ?? before);
  return (
    <section className={styles.speak} aria-labelledby={heading}>
      <h3 id={heading}>{t.title}</h3>
      <SpeakClock seconds={shownSeconds} speech={speech} />
      <LiveText text={isSpeaking ? spokenSoFar(running, speech) : ''} />
      <div className={styles.controls}>
        {isSpeaking ? (
          <Button look="primary" icon={Square} onClick={() => void stop()}>
            {t.stop}
          </Button>
        ) : (
          <Button
            look="primary"
            icon={withSound ? Mic : Timer}
            disabled={state === 'asking'}
            onClick={() => {
              setDeleted(false);
              void start(withSound);
            }}
          >
            {last === null ? t.start : t.again}
          </Button>
        )}
        {isSpeaking && withSound && !trouble && (
          <p className={styles.live}>
            <Circle size={12} fill="currentColor" aria-hidden="true" />
            {t.recording}
          </p>
        )}
        {!isSpeaking && <CheckInput label={t.record} checked={withSound} onChange={setWithSound} />}
      </div>
      {withSound && (
        <p className={styles.small}>
          {t.recordHelp} {t.onlyYou}
        </p>
      )}
      <div role="status" className={styles.status}>
        {state === 'asking' && <p>{t.asking}</p>}
        {deleted && <p>{t.deleted}</p>}
        {last !== null && <Spoken seconds={last} words={seconds === null ? 0 : words} speech={speech} />}
      </div>
      {trouble && (
        <Notice tone="care" role="alert">
          <p>{t.mic[trouble]}</p>
        </Notice>
      )}
      {sound && (
        <SoundBlock
          sound={sound}
          onDelete={() => {
            dropSound();
            setDeleted(true);
          }}
        />
      )}
    </section>
  );
}

/** Said aloud at two moments only: a voice that counts would talk into the answer. */
function spokenSoFar(seconds: number, { least, most }: SpeechFigures): string {
  if (seconds >= most) return t.over(count(most));
  return seconds >= least ? t.enough(count(least)) : t.running;
}

function Spoken({ seconds, words, speech }: { seconds: number; words: number; speech: SpeechFigures }) {
  const { length, pace, speed } = spokenIn(seconds, words, speech);
  return (
    <>
      <p>
        <b>{t.spoken(count(seconds))}</b> {t.length[length]}
      </p>
      {pace !== null && speed !== null && (
        <p>
          {t.pace(count(pace))} {t.speed[speed]}
        </p>
      )}
    </>
  );
}
