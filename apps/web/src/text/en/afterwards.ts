export const afterwards = {
  title: 'After the Match',
  lede: 'What happened this season, what the numbers can say about it, and what to do next.',
};
