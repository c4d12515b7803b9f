import { SectionTabs } from '../../shell/section-tabs.tsx';
import { en } from '../../text/en.ts';
import styles from '../advice/advice.module.css';

const t = en.rules;

export default function RulesScreen() {
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <SectionTabs route="rules" />
        <h1>{t.title}</h1>
        <p>{t.lede}</p>
      </div>
    </div>
  );
}
