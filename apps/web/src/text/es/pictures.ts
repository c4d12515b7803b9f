import type { pictures as en } from '../en/pictures.ts';

export const pictures: typeof en = {
  asTable: 'Lo mismo en una tabla',
  downloadAs: (kind: string, title: string) => `Descargar como ${kind}: ${title}`,
  failed: 'Este navegador no pudo crear la imagen. Pruebe con SVG en lugar de PNG.',
  sourceOdds: (season: number, facts: string, day: string) =>
    `Una estimación para la temporada ${season}. Hecha con Matchwright el ${day}, con datos del ${facts}.`,
  sourcePlan: (season: number, day: string) =>
    `Fechas de la temporada ${season}. Hecho con Matchwright el ${day}. Verifique cada fecha en su fuente.`,
  sourceTest: (data: string, year: string, people: string, day: string) =>
    `${data}, ${year}, n\u00a0=\u00a0${people}. Hecho con Matchwright el ${day}.`,
  columns: {
    what: 'Qué',
    chance: 'Probabilidad',
    likely: 'La mitad de las veces',
    possible: '9 de cada 10 veces',
  },
  yes: 'Sí',

  dots: {
    title: 'Su probabilidad de match y cuánta duda hay',
    file: 'matchwright-probabilidad',
    help: 'Hay 20 puntos. Cada uno tiene las mismas posibilidades que los demás de ser su probabilidad real.',
    likely: (range: string) => `La mitad de los puntos, 10 de 20: ${range}`,
    possible: (range: string) => `9 de cada 10 puntos, 18 de 20: ${range}`,
    alt: (p: string, likely: string, possible: string) =>
      `20 puntos para su probabilidad de match. Nuestra mejor cifra única es ${p}. 10 puntos están en ${likely} y 18 en ${possible}.`,
    estimate: 'Mejor cifra única',
    dot: (n: number) => `Punto ${n} de 20`,
  },

  frontier: {
    file: 'matchwright-presupuestos',
    alt: (rows: string[], own: string | null) =>
      own === null
        ? `Probabilidad de match según el presupuesto: ${rows.join('; ')}.`
        : `Probabilidad de match según el presupuesto: ${rows.join('; ')}. ${own}.`,
    point: (budget: string, p: string) => `con ${budget}, ${p}`,
    own: (budget: string, p: string) => `El suyo, ${budget}: ${p}`,
    ownBudget: (budget: string) => `${budget} (el suyo)`,
    budget: 'Presupuesto',
  },

  funnel: {
    open: 'De todos los programas a su probabilidad',
    title: 'De todos los programas a su probabilidad',
    file: 'matchwright-embudo',
    help: 'Las entrevistas son las que esperamos en promedio. En su temporada pueden ser más o menos. No tenemos un rango para ellas.',
    names: {
      programs: 'Programas en sus especialidades',
      eligible: 'Abiertos a usted',
      applied: 'En su lista',
      interviews: 'Entrevistas esperadas',
      match: 'Probabilidad de match',
    },
    says: {
      programs: (n: string) =>
        n === '1' ? '1 programa en sus especialidades' : `${n} programas en sus especialidades`,
      eligible: (n: string) => (n === '1' ? '1 abierto a usted' : `${n} abiertos a usted`),
      applied: (n: string) => `${n} en su lista`,
      interviews: (n: string) =>
        n === '1' ? 'Se espera cerca de 1 entrevista' : `Se esperan unas ${n} entrevistas`,
      match: (p: string) => `${p} de probabilidad de match`,
    },
    ofBefore: (share: string) => `${share} de los de arriba`,
    ranges: (likely: string, possible: string) =>
      `La mitad de las veces: ${likely}. 9 de cada 10 veces: ${possible}`,
    alt: (rows: string[]) => `${rows.join('; ')}.`,
    step: 'Paso',
    number: 'Número',
    share: 'Del paso anterior',
    range: 'Rango',
  },

  timeline: {
    file: 'matchwright-linea-de-tiempo',
    monthOfYear: (month: string, year: string) => `${month} ${year}`,
    late: (title: string) => `${title} (atrasada)`,
    key: {
      critical: 'Ruta crítica',
      other: 'Otras tareas',
      early: 'Ya puede empezar',
      late: 'Atrasada',
    },
    alt: (tasks: number, critical: string[], from: string, to: string) => {
      const all = `${tasks === 1 ? '1 tarea' : `${tasks} tareas`}, del ${from} al ${to}.`;
      return critical.length === 0 ? all : `${all} La ruta crítica: ${critical.join(', luego ')}.`;
    },
    columns: {
      task: 'Tarea o fecha',
      earliest: 'Puede empezar',
      start: 'Empezar a más tardar',
      due: 'Terminar a más tardar',
      critical: 'Ruta crítica',
    },
    all: (n: number) => (n === 1 ? 'Mostrar la única tarea' : `Mostrar las ${n} tareas`),
    fewer: 'Mostrar solo la ruta crítica',
  },

  reliability: {
    file: 'matchwright-fiabilidad',
    agreement: 'coinciden',
    byChance: 'Por el solo azar',
  },
};
