export const letters = {
  title: 'Letters of recommendation',
  lede: 'Who writes for which specialty, what is missing, and when to ask.',
};
