import type { Review } from '@matchwright/words';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { ScrollPane } from '../../parts/scroll-pane.tsx';
import type { TextDraft } from '../../storage/text-drafts.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { isWritten, type WrittenDraft } from './draft-meant.ts';
import { isOnWhole, type Remark, SEVERITIES } from './remark.ts';
import { RemarkCard } from './remark-card.tsx';
import own from './remarks.module.css';
import type { Place } from './text-segments.ts';
import type { RemarkSteps } from './use-remarks.ts';
import styles from './words-screen.module.css';

const t = roomPhrases.words;
/** As many remarks stand open whatever they weigh. */
const FEW = 5;

interface Props {
  text: string;
  review: Review;
  remarks: readonly Remark[];
  /** The texts that it was compared with, in the order given to the reviewer. */
  others: readonly TextDraft[];
  lit: readonly Place[];
  steps: RemarkSteps;
  /** How many remarks the person has left. */
  left: number;
  onShowLeft: () => void;
}

/** The text with its marks, and the remarks beside it or below. */
export function RemarksSection({ text, review, remarks, others, lit, steps, left, onShowLeft }: Props) {
  return (
    <section className={styles.section} aria-labelledby="remarks-title">
      <div className={styles.sectionHead}>
        <h2 id="remarks-title">{t.remarks}</h2>
        {remarks.length > 0 && (
          <div className={styles.stepper}>
            <Button icon={ArrowUp} onClick={() => steps.step(-1)}>
              {t.previous}
            </Button>
            <Button icon={ArrowDown} onClick={() => steps.step(1)}>
              {t.following}
            </Button>
          </div>
        )}
      </div>
      {review.ignored.map((says) => (
        <p key={says} className={styles.small}>
          {says}
        </p>
      ))}
      <div className={own.beside}>
        <div className={own.text}>
          <h3>{t.readOnly}</h3>
          <p className={styles.small}>{t.readOnlyHelp}</p>
          <AnnotatedText
            text={text}
            remarks={remarks.filter((remark) => !isOnWhole(remark)).map(marked)}
            lit={lit}
            active={steps.active}
            onChoose={steps.choose}
          />
        </div>
        <ScrollPane label={t.remarksList} className={own.pane}>
          <p className={styles.small}>
            {remarks.length === 0 ? t.noRemarks : t.remarksCount(remarks.length)}
          </p>
          {SEVERITIES.map((severity) => {
            const group = remarks.filter((remark) => remark.severity === severity);
            if (group.length === 0) return null;
            return (
              <Fold
                key={severity}
                label={t.severityCount(t.severity[severity], group.length)}
                open={group[0] === remarks[0] || remarks.length <= FEW}
              >
                <div className={own.group}>
                  {group.map((remark) => (
                    <RemarkCard
                      key={`${remark.key} ${remark.number}`}
                      remark={remark}
                      sharedWith={sharedWith(remark, review, others)}
                      active={remark.number === steps.active}
                      onSee={steps.see}
                      onCorrect={steps.correct}
                      onUse={steps.use}
                      onLeave={steps.leave}
                    />
                  ))}
                </div>
              </Fold>
            );
          })}
          {left > 0 && (
            <p className={own.left}>
              {t.left(left)}
              <Button look="quiet" onClick={onShowLeft}>
                {t.showLeft}
              </Button>
            </p>
          )}
        </ScrollPane>
      </div>
    </section>
  );
}

/** The drafts that hold the same reason as the words of a remark. */
function sharedWith(
  { from, says }: Remark,
  { similar }: Review,
  others: readonly TextDraft[],
): WrittenDraft[] {
  return similar
    .filter((one) => one.sameMotive && one.says === says && one.spans.some((span) => span.from === from))
    .flatMap(({ other }) => others[other] ?? [])
    .filter(isWritten);
}

const marked = (remark: Remark) => ({
  ...remark,
  look: remark.severity,
  spoken: t.remarkIn(remark.number, t.notes[remark.id]),
});
