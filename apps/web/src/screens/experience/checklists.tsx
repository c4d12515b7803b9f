import type { ExperienceGuide } from '@matchwright/engine/advice';
import { TriangleAlert } from 'lucide-react';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection } from '../advice/guide-section.tsx';
import styles from './experience.module.css';

const t = roomPhrases.experience;

export function HabitsSection({ habits }: { habits: ExperienceGuide['habits'] }) {
  const parts = [...new Set(habits.map(({ when }) => when))];
  return (
    <GuideSection id="rotation" title={t.habits.title}>
      <div className={styles.habits}>
        {parts.map((part) => (
          <div key={part} className={styles.check}>
            <h3>{t.habits.when[part]}</h3>
            <ul className={guide.marked}>
              {habits
                .filter(({ when }) => when === part)
                .map(({ says, why }) => (
                  <li key={says}>
                    {says} <span className="soft">{why}</span>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </GuideSection>
  );
}

export function ScamSection({ checks }: { checks: ExperienceGuide['scam'] }) {
  return (
    <GuideSection id="before-you-pay" title={t.scam.title}>
      <p>{t.scam.help}</p>
      <ul className={styles.checks}>
        {checks.map(({ id, topic, ask, warning }) => (
          <li key={id} className={styles.check}>
            <h3>{topic}</h3>
            <p>
              <span className={guide.label}>{t.scam.ask}:</span> {ask}
            </p>
            <p className={styles.warning}>
              <TriangleAlert size={18} strokeWidth={1.75} aria-hidden="true" />
              <span>
                <span className={guide.label}>{t.scam.warning}:</span> {warning}
              </span>
            </p>
          </li>
        ))}
      </ul>
    </GuideSection>
  );
}
