import { en } from '../../text/en.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';

const t = en.money;

export default function MoneyScreen() {
  return (
    <AdviceScreen topic="money" title={t.title} lede={t.lede}>
      {() => null}
    </AdviceScreen>
  );
}
