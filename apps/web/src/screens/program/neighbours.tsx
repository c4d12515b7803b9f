import { ArrowLeft, ArrowRight } from 'lucide-react';
import { neighboursOf } from '../../directory/last-found.ts';
import { hrefOf, hrefOfProgram } from '../../route.ts';
import { count } from '../../text/numbers.ts';
import { phrases } from '../../text/phrases.ts';
import { useProgramNames } from '../list/program-names.ts';
import styles from './neighbours.module.css';

const t = phrases.program;

/** Back to what the directory found, and on to the programs before and after this one in it. */
export function NeighbourLinks({ code }: { code: string }) {
  const found = neighboursOf(code);
  const names = useProgramNames();
  if (!found) {
    return (
      <p data-print="no">
        <a href={hrefOf('programs')}>{t.back}</a>
      </p>
    );
  }
  const { href, place, of, previous, next } = found;
  return (
    <nav className={styles.links} aria-label={t.found} data-print="no">
      <a href={href}>{t.backTo(count(of))}</a>
      <span className={styles.steps}>
        {previous && (
          <a href={hrefOfProgram(previous)} aria-label={t.previousName(names.get(previous) ?? previous)}>
            <ArrowLeft size={16} strokeWidth={1.75} aria-hidden="true" />
            {t.previous}
          </a>
        )}
        <span className="soft">{t.placeOf(count(place), count(of))}</span>
        {next && (
          <a href={hrefOfProgram(next)} aria-label={t.nextName(names.get(next) ?? next)}>
            {t.next}
            <ArrowRight size={16} strokeWidth={1.75} aria-hidden="true" />
          </a>
        )}
      </span>
    </nav>
  );
}
