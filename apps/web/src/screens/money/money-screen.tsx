import type { SeasonMoney } from '@matchwright/engine/advice';
import { Notice } from '../../parts/notice.tsx';
import { SourceNotes } from '../../parts/source-note.tsx';
import { shown } from '../../text/numbers.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AdviceScreen } from '../advice/advice-screen.tsx';
import { BudgetBlock } from './budget-block.tsx';
import { ItemList } from './item-list.tsx';
import styles from './money-screen.module.css';
import { MonthBars } from './month-bars.tsx';
import { TotalBlock } from './total-block.tsx';

const t = roomPhrases.money;

export default function MoneyScreen() {
  return (
    <AdviceScreen topic="money" title={t.title} lede={t.lede}>
      {(money) => <Blocks money={money} />}
    </AdviceScreen>
  );
}

function Blocks({ money }: { money: SeasonMoney }) {
  return (
    <>
      {money.notes.length > 0 && (
        <Notice tone="note">
          {money.notes.map((note) => (
            <p key={note}>{shown(note)}</p>
          ))}
        </Notice>
      )}
      <TotalBlock money={money} />
      <MonthBars months={money.months} />
      <BudgetBlock applications={money.applications} />
      <ItemList items={money.items} />
      <div className={styles.pair}>
        <section className={styles.section} aria-labelledby="unknown-title">
          <h2 id="unknown-title">{t.unknown}</h2>
          <p className="soft">{t.unknownHelp}</p>
          <ul className={styles.unknown}>
            {money.unknown.map((cost) => (
              <li key={cost}>{shown(cost)}</li>
            ))}
          </ul>
        </section>
        {money.savings.length > 0 && (
          <section className={styles.section} aria-labelledby="savings-title">
            <h2 id="savings-title">{t.savings}</h2>
            <ul className={styles.rows}>
              {money.savings.map(({ id, title, says, sources }) => (
                <li key={id}>
                  <h3>{title}</h3>
                  <p>{shown(says)}</p>
                  <p>
                    <SourceNotes ids={sources} />
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
