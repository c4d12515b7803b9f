export const audit = {
  title: 'Where you stand',
  lede: 'Your profile on one page: the risks, what speaks for you, what is missing, and what to do about each.',
};
