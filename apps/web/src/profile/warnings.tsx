import { usePlanner } from '../app-planner.ts';
import { Notice } from '../parts/notice.tsx';
import { useSeasonSoFar } from '../season/season-so-far.ts';
import { phrases } from '../text/phrases.ts';
import { useReaderWords } from '../text/reader-words.ts';
import { fieldLabel } from './field-label.ts';
import { hrefOfField } from './field-link.ts';
import { plainWarning } from './plain-message.ts';

const SHOWN = 6;

/** The reader names the field first. */
const OF_SEASON = /^season is /;
/** A page with a chance asks before that chance whether the certificate came, with the way to the answer. */
const BESIDE_THE_CHANCE = 'ecfmg.expected';

interface Props {
  /** Shows those of some places only, beside their fields; the place is that which a warning begins with, `exams[2]`. */
  of?: (place: string) => boolean;
}

/** What looks like a mistake in the profile, such as a misspelt field of a file, must not only be said on the form. */
export function Warnings({ of }: Props) {
  useReaderWords();
  const all = usePlanner((state) => state.warnings);
  const season = usePlanner((state) => state.profile?.season);
  // Of a season that is followed it is no mistake that its applications are open.
  const { sent } = useSeasonSoFar(season, of === undefined);
  const isMeant = of !== undefined || sent;
  const warnings = all.filter(
    (one) => !(isMeant && OF_SEASON.test(one)) && (of?.(placeOf(one)) ?? placeOf(one) !== BESIDE_THE_CHANCE),
  );
  if (warnings.length === 0) return null;
  return (
    <Notice tone="note" title={phrases.profile.warnings}>
      <ul>
        {warnings.slice(0, SHOWN).map((warning) => (
          <li key={warning}>
            {plainWarning(warning)} {of === undefined && <WayTo place={placeOf(warning)} />}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const placeOf = (warning: string) => warning.split(' ', 1)[0] ?? '';

/** The field that the warning asks for, by its name. */
function WayTo({ place }: { place: string }) {
  const label = fieldLabel(place);
  return label === null ? null : <a href={hrefOfField(place)}>{label}</a>;
}
