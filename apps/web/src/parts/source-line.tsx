import { usePlanner } from '../app-planner.ts';
import { en } from '../text/en.ts';

/** Where a statement comes from: title and year, and a link where the source has an address. */
export function SourceLine({ source: id, year }: { source: string; year: number | null }) {
  const source = usePlanner((state) => state.facts?.sources[id]);
  const when = year ?? source?.year;
  const text = en.programs.source(source?.title ?? id, when ? String(when) : en.programs.undated);
  if (!source || !/^https?:\/\//.test(source.address)) return <>{text}</>;
  return (
    <a href={source.address} target="_blank" rel="noopener noreferrer">
      {text}
      <span className="visually-hidden"> ({en.programs.newTab})</span>
    </a>
  );
}
