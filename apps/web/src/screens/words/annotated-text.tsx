import type { Severity } from '@matchwright/words';
import { Fragment } from 'react';
import { roomPhrases } from '../../text/room-phrases.ts';
import styles from './remarks.module.css';
import { type Place, type Segment, textSegments } from './text-segments.ts';

const t = roomPhrases.words;

/** Words with a remark. */
export interface Marked extends Place {
  number: number;
  look: Severity | 'theirs';
  /** How a screen reader names the remark before its words. */
  spoken: string;
}

interface Props<Mark extends Marked> {
  text: string;
  remarks: readonly Mark[];
  /** Words to be lit up, such as the sentence that shows a part. */
  lit: readonly Place[];
  active: number | null;
  /** Before the ids of the words, where remarks of others have numbers of their own. */
  prefix?: string;
  onChoose: (remark: Mark) => void;
}

/** The text as it was read, to read: the words of each remark lead to it. */
export function AnnotatedText<Mark extends Marked>({
  text,
  remarks,
  lit,
  active,
  prefix = '',
  onChoose,
}: Props<Mark>) {
  const segments = textSegments(text, remarks, lit);
  const firstLit = segments.find((segment) => segment.lit);
  return (
    <div className={styles.annotated} lang="en" dir="auto">
      {segments.map((segment) => (
        <Fragment key={segment.from}>
          <Words
            segment={segment}
            id={segment === firstLit ? 'words-lit' : undefined}
            words={text.slice(segment.from, segment.to)}
            remarks={remarks}
            active={active}
            prefix={prefix}
            onChoose={onChoose}
          />
        </Fragment>
      ))}
    </div>
  );
}

interface WordsProps<Mark extends Marked> extends Pick<Props<Mark>, 'remarks' | 'active' | 'onChoose'> {
  segment: Segment;
  id: string | undefined;
  words: string;
  prefix: string;
}

function Words<Mark extends Marked>(props: WordsProps<Mark>) {
  const { segment, id, words, remarks, active, prefix, onChoose } = props;
  const { owner, named, lit } = segment;
  const remark = owner === null ? undefined : remarks[owner];
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
    'data-severity': remark.look,
    'data-active': remark.number === active || undefined,
    'data-lit': lit || undefined,
  };
  const here = named.flatMap((at) => remarks[at] ?? []);
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
        id={`${prefix}words-of-${first.number}`}
        href={`#${prefix}remark-${first.number}`}
        onClick={(event) => {
          event.preventDefault();
          onChoose(first);
        }}
      >
        {here.map(({ number, spoken }) => (
          <span
            key={number}
            id={number === first.number ? undefined : `${prefix}words-of-${number}`}
            className="visually-hidden"
          >
            {spoken}{' '}
          </span>
        ))}
        {words}
        <sup aria-hidden="true">{here.map(({ number }) => number).join(',')}</sup>
        <span className="visually-hidden"> {t.remarkEnd}</span>
      </a>
    </mark>
  );
}
