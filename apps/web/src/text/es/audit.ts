import type { audit as en } from '../en/audit.ts';

export const audit: typeof en = {
  title: 'Su evaluación',
  lede: 'Su perfil en una página: los riesgos, lo que habla a su favor, lo que falta y qué hacer con cada cosa.',
  private:
    'Esta página es privada. Se hace en este dispositivo y nada de ella se envía a ningún lugar. Solo usted decide quién ve una copia impresa.',
  print: 'Imprimir esta página',
  noChance: 'Todavía no se puede calcular una probabilidad',
  listsClosed: 'Las rank order lists están cerradas',
  toList: 'Ver la lista',
  madeFor: (season: number, day: string) => `Para la temporada ${season}, hecha el ${day}.`,

  next: 'Qué hacer ahora',
  toPlan: 'Ver el plan completo',

  first: 'Qué anotar primero',
  enter: 'Anotarlo',
  range: (range: string) => `Su probabilidad: ${range}, según la respuesta.`,

  jumps: {
    questions: 'Preguntas',
    risks: 'Riesgos',
    strengths: 'Fortalezas',
    missing: 'Lo que falta',
    sheet: 'La hoja',
  },

  questions: 'Lo que se pregunta primero',
  changes: 'Qué cambiaría la respuesta',
  pages: {
    'what-if': 'Ir a qué ayudaría',
    exams: 'Ir a exámenes',
    experience: 'Ir a experiencia en EE. UU.',
    story: 'Ir a su historia',
  },

  biggest: (n: number) =>
    n === 1 ? 'Su mayor riesgo' : n === 2 ? 'Sus dos mayores riesgos' : 'Sus tres mayores riesgos',
  settled: (n: number) =>
    n === 1
      ? 'Esta temporada ya nada cambia el último. Cuenta para la próxima.'
      : `Esta temporada ya nada cambia los últimos ${n}. Cuentan para la próxima.`,
  more: (n: number) => (n === 1 ? 'Un riesgo más' : `${n} riesgos más`),
  noRisks: 'Riesgos',
  noRisk: 'Ninguna regla encuentra un riesgo en lo que anotó. Lo que falta, abajo, podría cambiarlo.',
  cheapest: 'Primero, los pasos más económicos',
  cheapestHelp: 'Un solo paso puede reducir varios riesgos.',
  lessens: 'Reduce',
  strengths: 'Lo que habla a su favor',
  noStrength:
    'Quizá aún no anotó mucho de lo que habla a su favor. Agregue idiomas, docencia, trabajo con pacientes y cartas a su perfil: aquí aparecerán sus fortalezas.',
  undone: 'Todavía por hacer',
  missing: 'Lo que falta en su perfil',
  missingHelp: 'Cada línea muestra cuál sería su probabilidad con respuestas posibles. No son un pronóstico.',
  nothingMissing: 'No falta nada de lo que leemos.',
  waits: (n: number) => (n === 1 ? '1 regla lo espera' : `${n} reglas lo esperan`),

  sheet: 'Su perfil en una hoja',
  sheetHelp: 'Cada número lleva al hallazgo que trata de esa línea.',
  notEntered: 'Sin anotar',
  lines: 'En la hoja',
  finding: (n: number, title: string) => `${n}: ${title}`,
  notes: 'Cómo leer esta página',
  sources: 'Fuentes',
};
