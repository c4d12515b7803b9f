export const plan = {
  title: 'Your plan',
  lede: 'Everything to do before the Match, with dates worked back from the season.',
};
