export const exams = {
  title: 'Exams',
  lede: 'What to decide about Step 2 CK and Step 3, with the dates that still count.',
};
