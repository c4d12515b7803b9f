import { en } from '../../text/en.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';

const t = en.plan;

export default function PlanScreen() {
  return (
    <AdviceScreen topic="plan" title={t.title} lede={t.lede}>
      {() => null}
    </AdviceScreen>
  );
}
