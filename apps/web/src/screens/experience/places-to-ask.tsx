import type { ExperienceGuide } from '@matchwright/engine/advice';
import { SourceNote } from '../../parts/source-note.tsx';
import { hrefOfProgram } from '../../route.ts';
import { phrases } from '../../text/phrases.ts';
import { roomPhrases } from '../../text/room-phrases.ts';
import guide from '../advice/guide.module.css';
import styles from './experience.module.css';

const t = roomPhrases.experience.next;
type Places = NonNullable<ExperienceGuide['next']>['places'];
type Place = Places['shown'][number];

/** Hospitals of the directory, with their programs and what these say of US experience. */
export function PlacesToAsk({ places }: { places: Places }) {
  return (
    <div className={guide.block}>
      <h3>{t.places}</h3>
      <p>{places.says}</p>
      {places.shown.length > 0 && (
        <ul className={guide.rows}>
          {places.shown.map((place) => (
            <li key={place.institution}>
              <PlaceRow place={place} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PlaceRow({ place: { name, city, state, tied, programs } }: { place: Place }) {
  return (
    <>
      <div className={guide.row}>
        <span className={guide.label}>{name}</span>
        <span className="soft">
          {city}, {state}
          {tied && ` · ${t.tied}`}
        </span>
      </div>
      <div className={styles.programs}>
        {programs.map(({ code, specialty }) => (
          <a key={code} className={guide.link} href={hrefOfProgram(code)}>
            {t.code(phrases.list.specialty[specialty], code)}
          </a>
        ))}
      </div>
      {programs.flatMap(({ code, says }) =>
        says.map(({ text, year, source }) => (
          <p key={`${code} ${text}`} className={guide.small}>
            {code}: {text}. <SourceNote id={source} year={year} />
          </p>
        )),
      )}
      {programs.map(
        ({ code, closed }) =>
          closed && (
            <p key={code} className={guide.small}>
              {code}: {t.closed} {closed}
            </p>
          ),
      )}
    </>
  );
}
