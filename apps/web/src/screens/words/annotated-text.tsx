import { Fragment } from 'react';
import { roomPhrases } from '../../text/room-phrases.ts';
import { isOnWhole, type Remark } from './remark.ts';
import styles from './remarks.module.css';
import { type Place, type Segment, textSegments } from './text-segments.ts';

const t = roomPhrases.words;

interface Props {
  text: string;
  remarks: readonly Remark[];
  /** Words to be lit up, such as the sentence that shows a part. */
  lit: readonly Place[];
  active: number | null;
  onChoose: (remark: Remark) => void;
}

/** The text as it was read, to read: the words of each remark lead to it. */
export function AnnotatedText({ text, remarks, lit, active, onChoose }: Props) {
  const placed = remarks.filter((remark) => !isOnWhole(remark));
  const segments = textSegments(text, placed, lit);
  const firstLit = segments.find((segment) => segment.lit);
  return (
    <div className={styles.annotated} lang="en" dir="auto">
      {segments.map((segment) => (
        <Fragment key={segment.from}>
          <Words
            segment={segment}
            id={segment === firstLit ? 'words-lit' : undefined}
            words={text.slice(segment.from, segment.to)}
            placed={placed}
            active={active}
            onChoose={onChoose}
          />
        </Fragment>
      ))}
    </div>
  );
}

interface WordsProps extends Pick<Props, 'active' | 'onChoose'> {
  segment: Segment;
  id: string | undefined;
  words: string;
  placed: readonly Remark[];
}

function Words({ segment, id, words, placed, active, onChoose }: WordsProps) {
  const { owner, named, lit } = segment;
  const remark = owner === null ? undefined : placed[owner];
  if (!remark)
    return lit ? (
      <mark id={id} className={styles.lit}>
        {words}
      </mark>
    ) : (
      words
    );
  const look = {
    className: styles.mark,
    'data-severity': remark.severity,
    'data-active': remark.number === active || undefined,
    'data-lit': lit || undefined,
  };
  const here = named.flatMap((at) => placed[at] ?? []);
  const [first] = here;
  if (!first)
    return (
      <mark id={id} {...look}>
        {words}
      </mark>
    );
  return (
    <mark id={id} {...look}>
      <a
        id={`words-of-${first.number}`}
        href={`#remark-${first.number}`}
        onClick={(event) => {
          event.preventDefault();
          onChoose(first);
        }}
      >
        {here.map(({ number, id: note }) => (
          <span
            key={number}
            id={number === first.number ? undefined : `words-of-${number}`}
            className="visually-hidden"
          >
            {t.remarkIn(number, t.notes[note])}{' '}
          </span>
        ))}
        {words}
        <sup aria-hidden="true">{here.map(({ number }) => number).join(',')}</sup>
        <span className="visually-hidden"> {t.remarkEnd}</span>
      </a>
    </mark>
  );
}
