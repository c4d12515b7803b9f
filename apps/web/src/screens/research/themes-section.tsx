import type { ResearchGuide } from '@matchwright/engine/advice';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection, MarkedList } from '../advice/guide-section.tsx';

const t = roomPhrases.research.themes;

export function ThemesSection({ themes }: { themes: ResearchGuide['themes'] }) {
  return (
    <GuideSection id="themes" title={t.title}>
      <p>{t.help}</p>
      <div className={guide.cards}>
        {themes.map(({ id, title, examples, why, ideas, because }) => (
          <article key={id} className={guide.card}>
            <h3>{title}</h3>
            {because.length > 0 && (
              <p>
                <span className={guide.label}>{t.because}</span> {because.map(({ says }) => says).join('; ')}
              </p>
            )}
            <p>{examples}</p>
            <p>{why}</p>
            <p className={guide.label}>{t.ideas}</p>
            <MarkedList items={ideas} />
          </article>
        ))}
      </div>
    </GuideSection>
  );
}
