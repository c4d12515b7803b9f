import { usePlanner } from '../app-planner.ts';
import { Notice } from '../parts/notice.tsx';
import { phrases } from '../text/phrases.ts';
import { useReaderWords } from '../text/reader-words.ts';
import { plainWarning } from './plain-message.ts';

const SHOWN = 6;

/** What looks like a mistake in the profile, such as a misspelt field of a file, must not only be said on the form. */
export function Warnings() {
  useReaderWords();
  const warnings = usePlanner((state) => state.warnings);
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
