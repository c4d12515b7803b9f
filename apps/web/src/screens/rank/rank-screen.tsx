import { JumpNav } from '../../parts/jump-nav.tsx';
import { SeasonScreen } from '../../season/season-screen.tsx';
import { roomPhrases } from '../../text/room-phrases.ts';
import { CertifySection } from './certify-section.tsx';
import { ChanceSection } from './chance-section.tsx';
import { CompareSection } from './compare-section.tsx';
import { CoupleSection } from './couple-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { FileSection } from './file-section.tsx';
import { ListSection } from './list-section.tsx';
import { PaperList } from './paper-list.tsx';
import styles from './rank.module.css';
import { TruthSection } from './truth-section.tsx';
import { useRankOrder } from './use-rank-order.ts';

const t = roomPhrases.rank;
const PARTS = ['list', 'compare', 'chance', 'certify', 'truth', 'criteria', 'couple', 'file'] as const;
const PLACES = PARTS.map((part) => ({ id: `rank-${part}-title`, label: t.jump[part] }));

export default function RankScreen() {
  return (
    <SeasonScreen route="rank" title={t.title} lede={t.lede}>
      {() => <RankParts />}
    </SeasonScreen>
  );
}

/** In one column on a phone; on a desk the chance and the certificate stand beside the list. */
function RankParts() {
  const asked = useRankOrder();
  const { result } = asked;
  return (
    <>
      <PaperList result={result} />
      <div className={styles.screen} data-print="no">
        <JumpNav places={PLACES} />
        <div className={styles.columns}>
          <div className={styles.side}>
            <ListSection result={result} />
            <CompareSection result={result} />
          </div>
          <div className={styles.side}>
            <ChanceSection asked={asked} />
            <CertifySection asked={asked} />
          </div>
        </div>
        <div className={styles.columns}>
          <TruthSection />
          <CriteriaSection result={result} />
        </div>
        <div className={styles.columns}>
          <CoupleSection result={result} />
          <FileSection result={result} />
        </div>
      </div>
    </>
  );
}
