/** Words that every page of the advisor shares. */
export const advice = {
  working: 'Looking at your profile',
  updating: 'Bringing this up to date',
  failed: 'This could not be worked out',
  none: 'Nothing to say here yet.',
  next: 'What to do',
  onThisPage: 'On this page',
  severities: { high: 'High', medium: 'Medium', low: 'Low' },
  kinds: { risk: 'Risk', strength: 'Strength', missing: 'Open' },
};
