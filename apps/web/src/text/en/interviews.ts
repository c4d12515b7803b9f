export const interviews = {
  title: 'Interviews',
  lede: 'Every interview in your own time and in the program’s, with what to do before and after.',
};
