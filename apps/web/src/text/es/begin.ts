import type { begin as en } from '../en/begin.ts';
import { count } from '../numbers.ts';

export const begin: typeof en = {
  place: (n: number, of: number) => `Inicio guiado, paso ${n} de ${of}`,
  progress: 'Pasos del inicio guiado',
  stepName: (n: number, name: string, stand: 'open' | 'answered' | 'wrong') => {
    if (stand === 'wrong') return `Paso ${n}: ${name}, por corregir`;
    return stand === 'answered' ? `Paso ${n}: ${name}, respondido` : `Paso ${n}: ${name}`;
  },
  forMatch: (year: string) => `Para el Match de ${year}`,
  match: {
    label: 'Año del Match que prepara',
    why: (running: string, opened: string, next: string) =>
      `Las solicitudes para el Match de ${running} se abrieron el ${opened}. Por eso ${next} es el próximo que todavía puede preparar desde el principio.`,
    running: (year: string) => `${year} (ya abierto)`,
    late: 'Solicitaría tarde, y muchos programas ya empezaron a leer. Nuestras probabilidades no lo cuentan.',
  },
  stopped: (field: string) =>
    `Hay que corregir «${field}». Corríjalo o déjelo para después: no se pierde nada de lo que escribió.`,
  goOnAnyway: 'Dejarlo para después y seguir',
  steps: {
    you: 'Quién es usted',
    school: 'Su facultad de medicina',
    exams: 'Sus exámenes',
    experience: 'Su experiencia en EE. UU.',
    wishes: 'Lo que usted quiere',
    money: 'Dinero y entrevistas',
  },
  why: {
    you: 'De esto depende qué programas pueden aceptarle y con los resultados de quién le comparamos.',
    school:
      'Algunos programas ponen un límite a los años desde la graduación. El certificado de la ECFMG decide si un programa puede incluirle en su rank order list, la lista que ordena a quiénes prefiere.',
    exams:
      'Cada intento se anota por separado, también los no aprobados. Basta un puntaje o un resultado; la fecha puede esperar.',
    experience:
      'Anote primero el trabajo clínico de práctica directa en Estados Unidos. Si todavía no tiene, márquelo: también es una respuesta.',
    wishes: 'Más estrellas cuentan más. Una especialidad sin estrellas queda fuera.',
    money:
      'Elegimos la mejor lista para este dinero. Después puede cambiar ambas respuestas con un solo movimiento.',
  },
  addHandsOn: 'Agregar práctica directa en EE. UU.',
  addObservership: 'Agregar una observación (observership) en EE. UU.',
  addResearch: 'Agregar investigación en EE. UU.',
  addAttempt: (exam: string) => `Agregar ${exam}`,
  back: 'Atrás',
  next: 'Siguiente',
  skip: 'Saltar este paso',
  finish: 'Ver su situación',
  kept: 'Cada respuesta se guarda al momento en este dispositivo. Puede salir cuando quiera y seguir después.',
  leave: 'Parar aquí y ver su situación',
  allAtOnce: 'O responder todas las preguntas en una página',

  panel: 'Lo que dan sus respuestas hasta ahora',
  allOfIt: 'Todo lo que dan sus respuestas',
  waiting: 'Cargando los programas',
  allOpen: (programs: string) => `Los ${programs} programas siguen abiertos a usted`,
  firstAnswer: 'Todavía falta saber qué tipo de solicitante es usted. Con eso aparece el primer rango.',
  correct: 'Hay que corregir una respuesta antes de armar una lista',
  correctFirst: 'Hay que corregir una respuesta. Su lista espera por ella.',
  correctHere: (field: string, problem: string) => `${field}: ${problem}`,
  working: 'Calculando su lista',
  workingLong: (seconds: number) =>
    seconds === 1 ? 'Seguimos calculando; va 1 segundo.' : `Seguimos calculando; van ${seconds} segundos.`,
  needed: (questions: string) => `Para llegar a un solo número todavía falta: ${questions}`,
  question: {
    step2: 'su puntaje de Step 2 CK',
    visa: 'si necesita visa',
    score: 'los puntajes de sus exámenes',
  },
  goTo: (step: string) => `Ir a: ${step}`,
  open: (open: string, all: string) => `${open} de ${all} programas no están descartados`,
  list: (programs: number, total: string) =>
    programs === 1
      ? `Su lista hasta ahora: 1 programa, ${total} en tarifas`
      : `Su lista hasta ahora: ${count(programs)} programas, ${total} en tarifas`,
  lastAnswer: (fields: string) => `Su última respuesta: ${fields}`,
  lastAnswers: (fields: string) => `Sus últimas respuestas: ${fields}`,
  named: (field: string) => `«${field}»`,
  more: (n: number) => `${n} más`,
  undone: 'Deshacer esta respuesta',
  nothing: 'Por sí sola no mueve ninguna probabilidad ni ningún programa. La usan sus riesgos y su plan.',
  none: 'Aquí aparece lo que cambia cada respuesta.',
  effect: {
    ownCounts:
      'Hasta ahora se contaba un promedio de experiencia en EE. UU. Desde ahora cuenta su propia respuesta.',
    averageCounts: 'Estos meses aún no están anotados, así que se cuenta un promedio hasta que los anote.',
    chance: (before: string, after: string, points: string) =>
      `Su probabilidad era ${before} y ahora es ${after} (${points} puntos).`,
    settled: (after: string) => `Ahora se sabe lo suficiente para un solo número: ${after}.`,
    fell: (before: string, after: string) =>
      `Su probabilidad bajó: el rango era ${before} y ahora es ${after}.`,
    rose: (before: string, after: string) =>
      `Su probabilidad subió: el rango era ${before} y ahora es ${after}.`,
    narrower: (before: string, after: string) =>
      `Hay menos duda: el rango era ${before} y ahora es ${after}.`,
    wider: (before: string, after: string) => `Hay más duda: el rango era ${before} y ahora es ${after}.`,
    moved: (before: string, after: string) => `El rango era ${before} y ahora es ${after}.`,
    open: (before: string, after: string) => `Programas no descartados: antes ${before}, ahora ${after}.`,
    list: (before: string, costBefore: string, after: string, costAfter: string) =>
      `Su lista: antes ${before} por ${costBefore}, ahora ${after} por ${costAfter}.`,
    exchanged: (n: number) =>
      n === 1
        ? 'Su lista: 1 programa dejó su lugar a otro.'
        : `Su lista: ${count(n)} programas dejaron su lugar a otros.`,
    signalsMoved: (n: number) =>
      n === 1
        ? 'Su lista: 1 programa tiene ahora otro signal.'
        : `Su lista: ${count(n)} programas tienen ahora otro signal.`,
  },
};
