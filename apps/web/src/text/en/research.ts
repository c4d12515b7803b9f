export const research = {
  title: 'Research and continuity',
  lede: 'Small projects that fit your goal, and no long empty period.',
};
