import type { ResearchGuide } from '@matchwright/engine/advice';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import { GuideSection, MarkedList } from '../advice/guide-section.tsx';

const t = roomPhrases.research.email;

/** The parts of the e-mail as questions, with the person's own facts beside them. */
export function EmailSection({ email: { words, parts, avoid, steps } }: { email: ResearchGuide['email'] }) {
  return (
    <GuideSection id="email" title={t.title}>
      <p>{t.help(words)}</p>
      <ol className={guide.blocks}>
        {parts.map(({ id, title, prompts, material }) => (
          <li key={id} className={guide.card}>
            <h3>{title}</h3>
            <div className={`${guide.blocks} ${guide.two}`}>
              <div className={guide.block}>
                <p className={guide.label}>{t.prompts}</p>
                <MarkedList items={prompts} />
              </div>
              <div className={guide.block}>
                <p className={guide.label}>{t.material}</p>
                {material.length === 0 ? (
                  <p className="soft">{t.noMaterial}</p>
                ) : (
                  <MarkedList items={material.map(({ says }) => says)} />
                )}
              </div>
            </div>
          </li>
        ))}
      </ol>
      <div className={`${guide.blocks} ${guide.two}`}>
        <div className={guide.block}>
          <h3>{t.avoid}</h3>
          <MarkedList items={avoid} />
        </div>
        <div className={guide.block}>
          <h3>{t.steps}</h3>
          <MarkedList items={steps} />
        </div>
      </div>
    </GuideSection>
  );
}
