import type { DraftBin } from './draft-shelf.ts';
import { halfFilled, keepHalfFilled } from './half-filled.ts';
import { DRAFTS_FORMAT, readDrafts } from './text-drafts.ts';

const FORM = 'removed-draft';

/** The last deleted draft, kept with the tab: a reload must not make a deletion final. */
export const draftBin: DraftBin = {
  read() {
    try {
      const { draft = '' } = halfFilled(FORM) ?? {};
      const drafts: unknown = [JSON.parse(draft)];
      return readDrafts({ format: DRAFTS_FORMAT, drafts })?.[0] ?? null;
    } catch {
      return null;
    }
  },
  keep: (draft) => keepHalfFilled(FORM, draft && { draft: JSON.stringify(draft) }),
};
