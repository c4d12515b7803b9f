import { usePlanner } from '../app-planner.ts';
import { Notice } from '../parts/notice.tsx';
import { phrases } from '../text/phrases.ts';
import { useReaderWords } from '../text/reader-words.ts';
import { plainWarning } from './plain-message.ts';

const SHOWN = 6;

/** The reader names the field first. */
const OF_SEASON = /^season is /;

interface Props {
  /** The season under way is followed: that its applications are open is no mistake then. */
  followed?: boolean;
  /** Shows those of some places only; the place is that which a warning begins with, `exams[2]`. */
  of?: (place: string) => boolean;
}

/** What looks like a mistake in the profile, such as a misspelt field of a file, must not only be said on the form. */
export function Warnings({ followed = false, of = () => true }: Props) {
  useReaderWords();
  const all = usePlanner((state) => state.warnings);
  const warnings = all.filter((one) => !(followed && OF_SEASON.test(one)) && of(one.split(' ', 1)[0] ?? ''));
  if (warnings.length === 0) return null;
  return (
    <Notice tone="note" title={phrases.profile.warnings}>
      <ul>
        {warnings.slice(0, SHOWN).map((warning) => (
          <li key={warning}>{plainWarning(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
