import type { ReactNode } from 'react';
import { usePlanner } from '../app-planner.ts';
import { useOpenSeason, useSeason } from '../app-season.ts';
import { Notice } from '../parts/notice.tsx';
import { hrefOf, type Route } from '../route.ts';
import { SectionTabs } from '../shell/section-tabs.tsx';
import { phrases } from '../text/phrases.ts';
import { roomPhrases } from '../text/room-phrases.ts';
import type { SeasonRecord } from './season-record.ts';
import styles from './season-screen.module.css';
import { SeasonSteps } from './season-steps.tsx';
import { TwoAnswers } from './two-answers.tsx';

const t = roomPhrases.season.frame;

interface Props {
  route: Extract<Route, 'season' | 'interviews' | 'rank' | 'soap' | 'afterwards'>;
  title: string;
  lede: string;
  children: (record: SeasonRecord) => ReactNode;
}

/** A page of the season: its section, its title, what cannot be saved, and the way back from the last step. */
export function SeasonScreen({ route, title, lede, children }: Props) {
  useOpenSeason();
  const record = useSeason((state) => state.value);
  const trouble = useSeason((state) => state.trouble);
  const needs = usePlanner((state) => state.profile === null);
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <SectionTabs route={route} />
        <h1>{title}</h1>
        <p>{lede}</p>
      </div>
      {trouble && (
        <Notice tone="care" role="alert">
          <p>{t.trouble[trouble]}</p>
        </Notice>
      )}
      {needs && (
        <Notice tone="note" title={roomPhrases.advice.needTitle}>
          <p>
            {roomPhrases.advice.needHelp} <a href={hrefOf('profile')}>{roomPhrases.advice.needLink}</a>
          </p>
        </Notice>
      )}
      <TwoAnswers />
      {record ? children(record) : <p className="soft">{phrases.shell.opening}</p>}
      <SeasonSteps />
    </div>
  );
}
