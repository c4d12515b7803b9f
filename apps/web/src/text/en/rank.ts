export const rank = {
  title: 'Rank order list',
  lede: 'Put the programs in the order in which you want them. That order is your best list.',
};
