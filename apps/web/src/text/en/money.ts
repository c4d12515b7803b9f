export const money = {
  title: 'What the season costs',
  lede: 'Exams, certification, applications, experience, travel and visa, month by month.',
};
