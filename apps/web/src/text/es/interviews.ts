import type { interviews as english } from '../en/interviews.ts';

export const interviews: typeof english = {
  title: 'Entrevistas',
  lede: 'Cada entrevista en su hora y en la del programa, con lo que conviene hacer antes y después.',
};
