import type { whatIf as en } from '../en/what-if.ts';

export const whatIf: typeof en = {
  title: 'Qué ayudaría',
  lede: 'Lo que usted todavía puede cambiar y el efecto en su probabilidad de match. Cada línea es un plan nuevo, con su mejor lista.',
  working: 'Calculando qué ayudaría. Tarda unos segundos.',
  updating: 'Calculando otra vez',
  failed: 'No se pudieron calcular los cambios',
  now: (p: string) => `Ahora: ${p}.`,
  menu: 'De mayor a menor ganancia',
  scale: 'Ganancia en puntos, con su rango de 90%',
  gain: (points: string) => (points === '0' ? 'sin diferencia' : `${points} puntos`),
  gainRange: (low: string, high: string) =>
    low !== high ? `entre ${low} y ${high}` : low === '0' ? 'ninguna que podamos medir' : `${low}`,
  gainAlt: (points: string, likely: string, possible: string) =>
    `Ganancia de ${points} puntos; probable, ${likely}; posible, ${possible}`,
  to: (low: string, high: string) => `de ${low} a ${high}`,
  chanceThen: (p: string) => `la probabilidad sería ${p}`,
  cost: 'Costo',
  noCost: 'no se conoce',
  free: 'nada',
  costRange: (low: string, high: string) => `de ${low} a ${high}`,
  months: 'Tiempo',
  monthsOf: (n: number) => (n === 0 ? 'ninguno' : n === 1 ? '1 mes' : `${n} meses`),
  noMonths: 'no se conoce',
  details: 'Qué significa y sus fuentes',
  try: 'Probarlo',
  trying: 'Lo está probando',
  tryOf: (change: string) => `Probarlo: ${change}`,
  keep: 'Conservarlo',
  keepHelp: 'Al conservarlo cambia su perfil. Puede deshacerlo.',
  notYetTrue: {
    steps:
      'Todavía no puede conservarlo: el Step 3 va después del Step 1 y del Step 2 CK. Esto muestra qué cambiaría si lo aprobara.',
    certificate:
      'Todavía no puede conservarlo: el Step 3 necesita antes su certificado de la ECFMG. Esto muestra qué cambiaría si lo aprobara.',
  },
  stop: 'Dejarlo como estaba',
  kept: (change: string) => `Se guardó en su perfil: ${change}`,
  compare: 'Ahora y después',
  columnNow: 'Ahora',
  columnThen: 'Después',
  rows: {
    match: 'Probabilidad de match',
    programs: 'Programas',
    interviews: 'Entrevistas esperadas',
    fees: 'Todas las tarifas',
  },
  moreHelps: (n: number) => (n === 1 ? 'Mostrar 1 más pequeño' : `Mostrar ${n} más pequeños`),
  unmeasured: 'Ayuda, pero nadie ha medido cuánto',
  notes: 'Cómo leer esto',
  change: 'Cambie algo usted',
  changeHelp: 'Pruebe otros números. Nada se guarda hasta que usted lo diga.',
  fields: {
    score: 'Puntaje de Step 2 CK',
    scoreHelp: 'Para un examen que todavía no ha aprobado.',
    step3: 'Step 3 aprobado',
    months: 'Más meses de práctica directa en EE. UU.',
    budget: 'Presupuesto para solicitudes',
    interviews: 'Entrevistas a las que puede asistir',
  },
  monthsFirst:
    'Para probar más meses, anote primero su experiencia en EE. UU., aunque sea ninguna: hasta entonces se cuenta un promedio.',
  wrong: 'Escriba un número entero.',
  nothing: 'Cambie un número para ver qué efecto tiene.',
  own: {
    score: (score: string) => `Step 2 CK: ${score}`,
    step3: 'Step 3 aprobado',
    months: (n: string) =>
      n === '1' ? '1 mes más de práctica directa' : `${n} meses más de práctica directa`,
    budget: (dollars: string) => `presupuesto de ${dollars}`,
    interviews: (n: string) => (n === '1' ? '1 entrevista' : `${n} entrevistas`),
    stars: (specialty: string, stars: string) =>
      stars === '1' ? `${specialty} con 1 estrella de 5` : `${specialty} con ${stars} estrellas de 5`,
    dropped: (specialty: string) => `sin ${specialty}`,
  },
  wait: 'Postular ahora o esperar',
  waitHelp:
    'El Match que usted planea, tal como está y en su mejor versión, junto al Match de un año después, tras lo que usted haría en ese año.',
  applyNow: (season: number) => `Tal como está ahora, match ${season}`,
  applyBest: (season: number) => `Lo mejor que todavía puede hacer, match ${season}`,
  applyLater: (season: number) => `Si espera, match ${season}`,
  activity: '¿Qué haría en el año?',
  activities: { clinical: 'Trabajo clínico', research: 'Investigación', none: 'Ninguno de los dos' },
  notSaid: 'Todavía no lo sé',
  funds: 'Dólares de EE. UU. que tiene para el año',
  fundsHelp: 'Aparte de las solicitudes.',
  waitMonths: 'Más meses de práctica directa en EE. UU.',
  conditions: 'Esperar es sensato si se cumplen las tres',
  costs: 'Lo que cuesta el año',
  costTotal: 'Lo que se conoce hasta ahora',
  costUnknown: 'No está incluido',
  visa: 'Visa',
  graduation: 'Años desde la graduación',
  graduationYears: (now: string, then: string) => `${now} años si postula ahora, ${then} si espera.`,
  graduationBroken: (now: number, then: number) =>
    `Usted supera el límite que declaran ${now === 1 ? '1 programa' : `${now} programas`} ahora y ${then === 1 ? '1 programa' : `${then} programas`} después.`,
  graduationNewly: (n: number) =>
    n === 0
      ? 'No se cerraría ningún otro programa.'
      : n === 1
        ? 'Se cerraría 1 programa más:'
        : `Se cerrarían ${n} programas más:`,
};
