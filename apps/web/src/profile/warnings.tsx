import { usePlanner } from '../app-planner.ts';
import { Notice } from '../parts/notice.tsx';
import { phrases } from '../text/phrases.ts';
import { plainWords } from './plain-message.ts';

const SHOWN = 6;

/** What looks like a mistake in the profile, such as a misspelt field of a file, must not only be said on the form. */
export function Warnings() {
  const warnings = usePlanner((state) => state.warnings);
  if (warnings.length === 0) return null;
  return (
    <Notice tone="note" title={phrases.profile.warnings}>
      <ul>
        {warnings.slice(0, SHOWN).map((warning) => (
          <li key={warning}>{plainWords(warning)}</li>
        ))}
      </ul>
    </Notice>
  );
}
