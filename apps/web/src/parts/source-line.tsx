import { usePlanner } from '../app-planner.ts';
import { inEnglish } from '../text/language.ts';
import { phrases } from '../text/phrases.ts';
import { ownTitle } from './source-note.tsx';

/** Where a statement comes from: title and year, and a link where the source has an address. */
export function SourceLine({ source: id, year }: { source: string; year: number | null }) {
  const source = usePlanner((state) => state.facts?.sources[id]);
  const when = year ?? source?.year;
  const own = ownTitle(id);
  const title = own ?? source?.title ?? id;
  const date = when ? String(when) : phrases.programs.undated;
  // Titles such as "as answered by programs around 2021" name the year themselves.
  const text = title.includes(date) ? title : phrases.programs.source(title, date);
  if (!source || !/^https?:\/\//.test(source.address)) return <span {...(own ? {} : inEnglish)}>{text}</span>;
  return (
    <a href={source.address} target="_blank" rel="noopener noreferrer">
      <span {...inEnglish}>{text}</span>
      <span className="visually-hidden"> ({phrases.programs.newTab})</span>
    </a>
  );
}
