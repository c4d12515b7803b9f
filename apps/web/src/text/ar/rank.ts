import type { rank as english } from '../en/rank.ts';

export const rank: typeof english = {
  title: 'قائمة الترتيب (rank order list)',
  lede: 'رتّب البرامج كما تريدها فعلًا. هذا الترتيب هو أفضل قائمة لك.',
};
