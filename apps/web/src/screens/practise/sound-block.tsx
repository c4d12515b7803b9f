import { Download, Trash2 } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { downloadBlob } from '../../parts/download.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { endingOf } from './recorder.ts';
import styles from './speak.module.css';
import type { Sound } from './use-speaking.ts';

const t = roomPhrases.practise.speak;

/** The recording of the last try: to hear, to keep as a file, to delete. */
export function SoundBlock({ sound, onDelete }: { sound: Sound; onDelete: () => void }) {
  return (
    <div className={styles.sound}>
      {/* biome-ignore lint/a11y/useMediaCaption: it is the person's own voice of a moment ago */}
      <audio controls src={sound.address} aria-label={t.listen} />
      <div className={styles.controls}>
        <Button icon={Trash2} onClick={onDelete}>
          {t.delete}
        </Button>
        <Button
          look="quiet"
          icon={Download}
          onClick={() => downloadBlob(sound.blob, t.fileName(endingOf(sound.blob.type)))}
        >
          {t.save}
        </Button>
      </div>
    </div>
  );
}
