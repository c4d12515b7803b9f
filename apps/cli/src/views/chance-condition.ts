/** What a chance leaves out, as results carry it. */
interface Uncounted {
  entryNotes: readonly string[];
  certificateNotes?: readonly string[];
}

/** The condition under which a chance holds, so that no headline says more than the notes beside it; empty without one. */
export function chanceCondition({ entryNotes, certificateNotes = [] }: Uncounted): string {
  const parts = [
    ...(entryNotes.length > 0 ? ['may enter the United States'] : []),
    ...(certificateNotes.length > 0 ? ['are certified in time'] : []),
  ];
  return parts.length > 0 ? `if you ${parts.join(' and ')}` : '';
}
