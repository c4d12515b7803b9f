import { Download, FileUp, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { OpenFile } from '../../profile/open-file.tsx';
import { go } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.file;

export function FileSection() {
  const incomplete = usePlanner((state) => state.issues.length > 0);
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Section title={phrases.profile.sections.file}>
      <div className={styles.actions}>
        <div className={styles.action}>
          <Button icon={Download} onClick={() => void downloadProfile()}>
            {t.download}
          </Button>
          <p className={styles.help}>{incomplete ? t.notValidYet : t.downloadHelp}</p>
        </div>
        <div className={styles.action}>
          <OpenFile icon={FileUp} label={t.open} />
          <p className={styles.help}>{t.openHelp}</p>
        </div>
        <div className={styles.action}>
          <Button look="danger" icon={Trash2} onClick={() => dialog.current?.showModal()}>
            {t.erase}
          </Button>
          <p className={styles.help}>{t.eraseHelp}</p>
        </div>
      </div>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="erase-title">
        <div className={styles.dialogBody}>
          <h2 id="erase-title">{t.eraseTitle}</h2>
          <p>{t.eraseBody}</p>
          <div className={styles.dialogActions}>
            <Button onClick={() => dialog.current?.close()}>{t.cancel}</Button>
            <Button look="danger" icon={Trash2} onClick={() => void eraseEverything()}>
              {t.eraseConfirm}
            </Button>
          </div>
        </div>
      </dialog>
    </Section>
  );
}

async function downloadProfile() {
  const { writeProfileFile } = await import('../../profile/profile-file.ts');
  const { draft } = planner.store.getState();
  if (draft)
    downloadText(writeProfileFile(draft, planner.readingContext()), `${t.name}.yaml`, 'application/yaml');
}

async function eraseEverything() {
  await planner.eraseEverything();
  localStorage.removeItem('matchwright-theme');
  go('start');
}
