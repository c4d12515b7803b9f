import type { ReactNode } from 'react';
import { usePlanner } from '../app-planner.ts';
import { webAddress } from '../text/fact-words.ts';
import { inEnglish } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';
import styles from './source-note.module.css';

interface Props {
  /** Id of a source, `you` for the person's own answers. */
  id: string;
  /** The year the statement was true; null when undated, left out for the source's own year. */
  year?: number | null;
}

/** Where a figure comes from: title and year, a link where the source has an address. */
export function SourceNote({ id, year }: Props) {
  const source = usePlanner((state) => state.facts?.sources[id]);
  const when = year === undefined ? source?.year : year;
  const title = ownTitle(id) ?? source?.title ?? id;
  const date = when ? String(when) : phrases.facts.undated;
  // Titles such as "as answered by programs around 2021" name the year themselves; that a list without an author bears no date is no news.
  const text =
    title.includes(date) || (!when && title === phrases.facts.unnamed)
      ? title
      : phrases.facts.cited(title, date);
  const address = source ? webAddress(source.address) : null;
  const words = ownTitle(id) ? text : <span {...inEnglish}>{text}</span>;
  return <span className={styles.source}>{address ? <Outside href={address}>{words}</Outside> : words}</span>;
}

/** What we call a source ourselves, in the language of the visit; null where it has a title of its own. */
export function ownTitle(id: string): string | null {
  if (id === 'you') return phrases.facts.you;
  const ours: Record<string, string | undefined> = phrases.facts.ours;
  return ours[id] ?? (id.startsWith('unnamed-secondary') ? phrases.facts.unnamed : null);
}

/** A link that leaves the app; what it leads to learns nothing about the person. */
export function Outside({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> ({phrases.shell.newTab})</span>
    </a>
  );
}

/** Several sources of one figure, as one run of text: in a grid, each would otherwise stand in a row of its own. */
export function SourceNotes({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null;
  return (
    <span className={styles.several}>
      {ids.map((id, index) => (
        <span key={id}>
          {index > 0 && <span className={styles.between}> · </span>}
          <SourceNote id={id} />
        </span>
      ))}
    </span>
  );
}
