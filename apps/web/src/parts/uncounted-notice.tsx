import { hrefOfField, jumpToField } from '../profile/field-link.ts';
import { phrases } from '../text/phrases.ts';
import { type Uncounted, uncountedNotes } from '../text/standing-words.ts';
import { EntryNotice } from './entry-notice.tsx';

/** The notes that stand before a chance; what they say of the certificate leads to where it is entered. */
export function UncountedNotice({
  uncounted,
  more = [],
}: {
  uncounted: Pick<Uncounted, 'entryNotes' | 'certificateNotes'>;
  /** Further notes of the kind. */
  more?: readonly string[];
}) {
  return (
    <EntryNotice notes={[...uncountedNotes(uncounted), ...more]}>
      {uncounted.certificateNotes.length > 0 && (
        <p data-print="no">
          {/* The address does not change when the same field is named twice, so the jump is made here too. */}
          <a
            href={hrefOfField('ecfmg.certified')}
            onClick={() => setTimeout(() => jumpToField('ecfmg.certified'))}
          >
            {phrases.chance.toCertificate}
          </a>
        </p>
      )}
    </EntryNotice>
  );
}
