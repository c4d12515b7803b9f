import type { chance as en } from '../en/chance.ts';

const uncapitalised = (words: string) => `${words.charAt(0).toLowerCase()}${words.slice(1)}`;

export const chance: typeof en = {
  about: (n: number, outOf: number) => `Cerca de ${n} de cada ${outOf}`,
  fewerThan: (n: number, outOf: number) => `Menos de ${n} de cada ${outOf}`,
  moreThan: (n: number, outOf: number) => `Más de ${n} de cada ${outOf}`,
  tooLittle: (range: string) =>
    `Todavía se sabe muy poco: su probabilidad de hacer match podría ser de ${range}`,
  between90: (range) => `Su probabilidad de hacer match podría ser de ${range}`,
  mayFallBelow: 'Con un puntaje bajo o un intento no aprobado puede ser menor.',
  answerNext: (n: number) =>
    n === 1 ? 'Esta respuesta lo precisaría más:' : `Estas ${n} respuestas lo precisarían más:`,
  question: {
    step2: 'Su puntaje de Step 2 CK',
    visa: '¿Necesita visa?',
    score: 'Los puntajes de sus exámenes',
  },
  nothingFits: 'Todavía no cabe ninguna solicitud en este plan',
  noneOpen: 'Todavía no hay ningún programa abierto para usted',
  ifEntry: (headline) => `Si puede entrar a Estados Unidos, ${uncapitalised(headline)}`,
  ifCertified: (headline) => `Si su certificado llega a tiempo, ${uncapitalised(headline)}`,
  ifBoth: (headline) =>
    `Si puede entrar a Estados Unidos y su certificado llega a tiempo, ${uncapitalised(headline)}`,
  ifWasCertified: (headline) => `Si su certificado llegó a tiempo, ${uncapitalised(headline)}`,
  ifBothWere: (headline) =>
    `Si puede entrar a Estados Unidos y su certificado llegó a tiempo, ${uncapitalised(headline)}`,
  notCertified: 'Sin el certificado de la ECFMG no hay match esta temporada',
  toCertificate: 'Ir a su respuesta sobre el certificado',
  headline: (people: string) => `${people} personas como usted hacen match con este plan`,
  between: (low: number, high: number, outOf: number) =>
    `Podrían ser entre ${low} y ${high} de cada ${outOf}.`,
  fromAlmostNone: (high: number, outOf: number) =>
    `Podrían ser desde casi ninguna hasta ${high} de cada ${outOf}.`,
  fromFewer: (high: number, outOf: number) => `Podrían ser desde menos de 1 hasta ${high} de cada ${outOf}.`,
  toNearlyAll: (low: number, outOf: number) => `Podrían ser desde ${low} de cada ${outOf} hasta casi todas.`,
  narrow: (outOf: number) => `Nuestra duda es menor que una persona de cada ${outOf}.`,
  likely: (range: string) => `La mitad de las veces, el valor real está en ${range}`,
  possible: (range: string) => `9 de cada 10 veces está en ${range}`,
  figures: (p: string, likely: string, possible: string) =>
    `Probabilidad de match: ${p}. La mitad de las veces está en ${likely}; nueve de cada diez veces, en ${possible}.`,
  rangeAlt: (p: string, likely: string, possible: string) =>
    `${p}; rango probable, ${likely}; rango posible, ${possible}`,
};
