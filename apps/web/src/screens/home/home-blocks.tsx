import type { ListResult } from '@matchwright/engine';
import type { Profile } from '@matchwright/inputs';
import { planner } from '../../app-planner.ts';
import { useAdvice } from '../../season/use-advice.ts';
import { useAsked } from '../../use-asked.ts';
import styles from './home-screen.module.css';
import { ListBlock } from './list-block.tsx';
import { MissingFold } from './missing-fold.tsx';
import { RisksBlock } from './risks-block.tsx';
import { SeasonLine } from './season-line.tsx';
import { Standing } from './standing.tsx';
import { TasksBlock } from './tasks-block.tsx';

interface Props {
  result: ListResult;
  profile: Profile;
}

/** The list's result stands at once; tasks and risks follow, the quicker first, and stand where they are read. */
export function HomeBlocks({ result, profile }: Props) {
  const { today, nextSeason } = planner.readingContext();
  const plan = useAdvice('plan');
  const risks = useAsked('risks', (subject) => planner.ask.risks(subject, today));
  // Of a season before the next one we first ask whether it is over: a chance that nothing can change misleads.
  const unsettled = profile.season < nextSeason() && risks.result === null && risks.error === null;
  return (
    <>
      <Standing
        result={result}
        profile={profile}
        cannot={risks.result?.cannot ?? null}
        unsettled={unsettled}
        late={plan.result?.lateSays ?? null}
      />
      <div className={styles.columns}>
        <RisksBlock asked={risks} />
        <TasksBlock asked={plan} />
      </div>
      {result.programs.length > 0 && <ListBlock result={result} />}
      {plan.result?.goal && <SeasonLine plan={plan.result} goal={plan.result.goal} />}
      <MissingFold />
    </>
  );
}
