import {
  type Firmness,
  OFF_LIMITS,
  OFF_LIMITS_ADVICE,
  type OffLimits,
  RULE_SOURCES,
} from '@matchwright/words/interview';
import { Ban, Scale, TriangleAlert } from 'lucide-react';
import { More } from '../../parts/more.tsx';
import { Outside } from '../../parts/source-note.tsx';
import { inEnglish } from '../../text/language.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import shared from '../story/story-screen.module.css';
import styles from './practise.module.css';
import own from './questions.module.css';
import { type Said, useInterviewWords } from './use-interview-words.ts';

const t = roomPhrases.practise.offLimits;
const ICONS: Record<Firmness, typeof Ban> = {
  'match-rule': Ban,
  'job-law': Scale,
  'should-not': TriangleAlert,
};

/** Questions that programs may not or should not ask, each with its rule and ways to respond. */
export function OffLimitsPart() {
  const said = useInterviewWords();
  return (
    <section className={styles.part} aria-labelledby="practise-off-limits">
      <div className={styles.intro}>
        <h2 id="practise-off-limits">{roomPhrases.practise.parts['off-limits']}</h2>
        <p>{t.lede}</p>
        <p className="soft">{t.firmnessHelp}</p>
      </div>
      <div className={styles.box}>
        <h3>{t.always}</h3>
        <ul className={shared.bullets}>
          {OFF_LIMITS_ADVICE.map(({ says, sources }, place) => (
            <li key={says}>
              <span {...said?.attributes}>{said?.words.advice[place]}</span> <Sources ids={sources} />
            </li>
          ))}
        </ul>
      </div>
      <ul className={own.limits}>
        {OFF_LIMITS.map((one) => (
          <li key={one.id}>
            <Limit one={one} said={said} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Limit({ one: { id, ask, firmness, sources }, said }: { one: OffLimits; said: Said | null }) {
  const words = said?.words.offLimits[id];
  const Icon = ICONS[firmness];
  return (
    <article className={own.limit} aria-labelledby={`limit-${id}`}>
      <h3 id={`limit-${id}`} {...inEnglish}>
        {ask}
      </h3>
      <p className={own.firmness} data-firmness={firmness}>
        <Icon size={18} strokeWidth={2} aria-hidden="true" />
        {t.firmness[firmness]}
      </p>
      <h4>{t.respond}</h4>
      <ul className={shared.bullets}>
        {words?.respond.map((way) => (
          <li key={way} {...said?.attributes}>
            {way}
          </li>
        ))}
      </ul>
      <p>
        <b>{t.behind}:</b> <span {...said?.attributes}>{words?.behind}</span>
      </p>
      <p>
        <b>{t.rule}:</b> <span {...said?.attributes}>{words?.rule}</span>
      </p>
      <More label={t.sources}>
        <p className={shared.small}>
          <Sources ids={sources} />
        </p>
      </More>
    </article>
  );
}

function Sources({ ids }: { ids: readonly string[] }) {
  const named = RULE_SOURCES.filter(({ id }) => ids.includes(id));
  return named.map(({ id, title, publisher, dated, address }, place) => (
    <span key={id} className={shared.small}>
      {place > 0 && ' · '}
      <Outside href={address}>
        <span {...inEnglish}>{t.cited(title, publisher, dated ?? t.undated)}</span>
      </Outside>
    </span>
  ));
}
