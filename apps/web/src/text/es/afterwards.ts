import type { afterwards as english } from '../en/afterwards.ts';

export const afterwards: typeof english = {
  title: 'Después del Match',
  lede: 'Qué pasó esta temporada, qué pueden decir los números y qué hacer ahora.',
};
