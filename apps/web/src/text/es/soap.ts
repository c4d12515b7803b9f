import type { soap as english } from '../en/soap.ts';

export const soap: typeof english = {
  title: 'SOAP',
  lede: 'Qué tener listo antes de la semana del Match y qué hacer en ella, hora por hora.',
};
