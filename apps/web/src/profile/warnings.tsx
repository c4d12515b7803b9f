import { usePlanner } from '../app-planner.ts';
import { Notice } from '../parts/notice.tsx';
import { phrases } from '../text/phrases.ts';
import { useReaderWords } from '../text/reader-words.ts';
import { plainWarning } from './plain-message.ts';

const SHOWN = 6;

/** The reader names the field first. */
const OF_SEASON = /^season is /;

/**
 * What looks like a mistake in the profile, such as a misspelt field of a file, must not only be said on the form.
 * @param followed the season under way is followed: that its applications are open is no mistake then
 */
export function Warnings({ followed = false }: { followed?: boolean }) {
  useReaderWords();
  const all = usePlanner((state) => state.warnings);
  const warnings = followed ? all.filter((one) => !OF_SEASON.test(one)) : all;
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
