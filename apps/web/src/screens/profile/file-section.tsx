import { Download, FileUp } from 'lucide-react';
import { planner, usePlanner } from '../../app-planner.ts';
import { Button } from '../../parts/button.tsx';
import { downloadText } from '../../parts/download.ts';
import { OpenFile } from '../../profile/open-file.tsx';
import { hrefOf } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import styles from './profile-screen.module.css';
import { Section } from './section.tsx';

const t = phrases.profile.file;

export function FileSection() {
  const incomplete = usePlanner((state) => state.issues.length > 0);
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
        <p>
          <a className={styles.all} href={hrefOf('data')}>
            {t.all}
          </a>
        </p>
      </div>
    </Section>
  );
}

async function downloadProfile() {
  const { writeProfileFile } = await import('../../profile/profile-file.ts');
  const { draft } = planner.store.getState();
  if (draft)
    downloadText(writeProfileFile(draft, planner.readingContext()), `${t.name}.yaml`, 'application/yaml');
}
