export const experience = {
  title: 'US clinical experience',
  lede: 'What you have, how it counts, and what the next rotation should look like.',
};
