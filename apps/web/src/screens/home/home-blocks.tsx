import type { ListResult } from '@matchwright/engine';
import type { Profile } from '@matchwright/inputs';
import { lazy, Suspense } from 'react';
import { planner } from '../../app-planner.ts';
import { useSeasonSoFar } from '../../season/season-so-far.ts';
import {
  useAdvice,
  useAwaitsCondition,
  useCertificate,
  usePlanStage,
  useRisks,
} from '../../season/use-advice.ts';
import styles from './home-screen.module.css';
import { ListBlock, NextList } from './list-block.tsx';
import { MissingFold } from './missing-fold.tsx';
import { RisksBlock } from './risks-block.tsx';
import { SeasonLine } from './season-line.tsx';
import { Standing } from './standing.tsx';
import { TasksBlock } from './tasks-block.tsx';

/** Few have sent applications when they come here. */
const SeasonStanding = lazy(() => import('./season-standing.tsx'));

interface Props {
  result: ListResult;
  profile: Profile;
}

/** The list's result stands at once; tasks and risks follow, the quicker first, and stand where they are read. */
export function HomeBlocks({ result, profile }: Props) {
  const { nextSeason } = planner.readingContext();
  const { sent, ended } = useSeasonSoFar(profile.season, true);
  const stage = usePlanStage();
  const runs = stage === 'sent' || stage === 'closed';
  // Of a season that was sent and is over no chance is left: the card above leads to how it ended.
  const isOver = stage === 'over' && sent;
  // Asked first: it is there long before the plan, and no chance may stand without its condition.
  const awaits = useAwaitsCondition();
  const certificate = useCertificate();
  const plan = useAdvice('plan');
  const risks = useRisks();
  // Of a season before the next one we first ask whether it is over: a chance that nothing can change misleads.
  const unsettled =
    awaits || (profile.season < nextSeason() && risks.result === null && risks.error === null);
  return (
    <>
      {isOver ? null : !runs ? (
        <Standing
          result={result}
          profile={profile}
          cannot={risks.result?.cannot ?? null}
          certificate={certificate}
          unsettled={unsettled}
          late={plan.result?.lateSays ?? null}
        />
      ) : (
        ended === null && (
          <Suspense fallback={null}>
            <SeasonStanding />
          </Suspense>
        )
      )}
      <div className={styles.columns}>
        {runs && <TasksBlock asked={plan} />}
        <RisksBlock asked={risks} measured={!runs} />
        {!runs && <TasksBlock asked={plan} />}
      </div>
      {result.programs.length > 0 && stage !== 'over' && <ListBlock result={result} planned={runs} />}
      {isOver && ended !== 'matched' && ended !== 'matched-in-soap' && <NextList season={profile.season} />}
      {plan.result?.goal && <SeasonLine plan={plan.result} goal={plan.result.goal} />}
      <MissingFold />
    </>
  );
}
