import { useState } from 'react';
import { planner } from '../app-planner.ts';
import { keepLanguage, LANGUAGES, type Language, language } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';
import styles from './language-choice.module.css';

const languages = Object.keys(LANGUAGES) as Language[];

/** Every language by its own name. Another one loads the page again, with the plan and at the same place. */
export function LanguageChoice() {
  const [remark, setRemark] = useState('');
  async function choose(chosen: Language) {
    await planner.flush();
    const { stage, save } = planner.store.getState();
    const loses = stage === 'working' && save.status === 'failed';
    if (loses && remark !== phrases.shell.languageLoses) setRemark(phrases.shell.languageLoses);
    else if (keepLanguage(chosen)) window.location.reload();
    else setRemark(phrases.shell.languageNotKept);
  }
  return (
    <div className={styles.choice} data-print="no">
      <ul className={styles.languages} aria-label={phrases.shell.language}>
        {languages.map((one) => (
          <li key={one}>
            <button
              type="button"
              lang={one}
              aria-current={one === language || undefined}
              onClick={() => one !== language && void choose(one)}
            >
              {LANGUAGES[one].name}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{remark}</p>
    </div>
  );
}
