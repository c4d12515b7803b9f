import type { rank as english } from '../en/rank.ts';

export const rank: typeof english = {
  title: 'Lista de preferencias (rank order list)',
  lede: 'Ponga los programas en el orden en que los quiere. Ese orden es su mejor lista.',
};
