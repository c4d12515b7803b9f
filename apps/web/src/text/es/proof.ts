import type { proof as en } from '../en/proof.ts';
import { list } from './list.ts';

export const proof: typeof en = {
  title: 'Qué tan buena es esta lista',
  best: (budget: string) =>
    `Ninguna lista de hasta ${budget} es mejor. Es aritmética exacta sobre nuestras probabilidades.`,
  nearly: (budget: string, gap: string, weighted: boolean) =>
    weighted
      ? `Ninguna lista de hasta ${budget} supera a esta por más de ${gap} puntos de la puntuación ponderada por estrellas.`
      : `Ninguna lista de hasta ${budget} supera a esta por más de ${gap} puntos de la probabilidad de match.`,
  weighted:
    'Mejor significa mejor según sus estrellas: aquí los puntos son de la puntuación ponderada, en la que cuenta más un match que usted quiere más.',
  unweighted: 'Mejor significa mayor probabilidad de match. Un punto es un uno por ciento.',
  check: 'Comprobarlo',
  checking: 'Comprobando',
  valid: (seconds: string) =>
    `Comprobado. Otro programa recalculó el valor de la lista y su límite superior en ${seconds} s, y coincide.`,
  invalid: 'La comprobación falló. No confíe en la demostración y, por favor, avísenos.',
  notTheOdds: 'La demostración habla de la lista, no de las probabilidades.',
  doubt: (range: string) =>
    `Nuestra duda sobre las probabilidades es el rango ${range}: 9 de cada 10 veces, la suya está ahí. La demostración no dice nada de esa duda.`,
  worthTitle: 'Cuánto vale la siguiente solicitud',
  worthHelp: 'En puntos de su probabilidad de match, para el siguiente programa de cada especialidad.',
  worthNone: 'No hay otro programa',
  worthPrice: (price: string) => `por ${price}`,
  points: (points: string) => `${points} puntos`,
  last30: (points: string) => `Los últimos $30 de esta lista compraron ${points} puntos.`,
  next30: (points: string) => `Los siguientes $30 comprarían ${points} puntos.`,
  comparisonsTitle: 'Comparada con lo que se suele hacer',
  thisList: 'Esta lista',
  comparisonMeta: (programs: number, cost: string) => `${list.programs(programs)}, ${cost}`,
  sharedGroup: (name: string, specialties: string) => `${name}: ${specialties}`,
  sharedTitle: 'Programas que comparten institución',
  sharedHelp: 'Con frecuencia comparten personas. Diga lo mismo a ambos y no los cuente como independientes.',
  leftOutTitle: 'Los que quedaron fuera y por qué',
  leftOutRule: {
    visa: 'Ninguna visa que usted pueda aceptar',
    attempts: 'Límite de intentos en los exámenes',
    'graduation-year': 'Límite de años desde la graduación',
    'minimum-score': 'Puntaje mínimo mayor que el suyo',
    'us-experience': 'Exige experiencia clínica en EE. UU.',
    'not-img': 'No acepta graduados de fuera de EE. UU. (IMG)',
    'never-state': 'En un estado que usted descartó',
    'excluded-by-you': 'Excluido por usted',
    'not-considered': 'Especialidad sin estrellas',
  },
  leftOutNone: 'No quedó fuera ningún programa de sus especialidades.',
  leftOutSee: 'Verlos con sus fuentes',
  notesTitle: 'Conviene saber',
  starsAssumed:
    'Usted no ha dicho cuánto quiere cada especialidad, así que las tres cuentan igual, con 3 estrellas cada una.',
  feesTitle: 'Tarifas fijas',
  detailsComing: 'Calculando los detalles',
  unknownTitle: 'Lo que no sabemos',
  unknownCount: (n: number, of: number) =>
    n === 1
      ? `En 1 de los ${of} programas de la lista hay una política en duda: le damos menos de 90%.`
      : `En ${n} de los ${of} programas de la lista hay una política en duda: le damos menos de 90%.`,
  unknownSeveral: (n: number) =>
    n === 1
      ? 'Uno de ellos tiene más de una duda, por eso las líneas de abajo suman más.'
      : `${n} de ellos tienen más de una duda, por eso las líneas de abajo suman más.`,
  fields: {
    visa: 'Política de visas',
    visaJ1: 'Política sobre la visa J-1',
    visaH1b: 'Política sobre la visa H-1B',
    maxAttempts: 'Límite de intentos',
    attempts: 'Límite de intentos',
    maxYearsSinceGraduation: 'Límite de años desde la graduación',
    usceMonthsMin: 'Meses de experiencia en EE. UU.',
    imgConsidered: 'Si considera a graduados de fuera de EE. UU. (IMG)',
    usceRequired: 'Experiencia en EE. UU. obligatoria',
    minStep2: 'Puntaje mínimo de Step 2 CK',
    interview: 'Tasa de entrevistas',
  },
};
