import type { studio as en } from '../en/studio.ts';
import { count } from '../numbers.ts';

const programs = (n: number) => (n === 1 ? '1 programa' : `${count(n)} programas`);
const byHand = (set: number, allowed: number) =>
  `${set} de ${allowed} ${set === 1 ? 'elegido' : 'elegidos'} por usted`;

export const studio: typeof en = {
  redo: 'Rehacer',
  takenBack: (what: string) => `Se deshizo: ${what}.`,
  nothingLeft:
    'No hay nada más que deshacer desde que abrió esta página. Lo que ingresó antes sigue contando.',

  signals: 'Signals',
  signalsHelp:
    'El planificador los pone donde más suman. Para poner uno usted, use el nivel en la fila del programa. Con un ratón también puede arrastrar la fila por su asa.',
  signalsNone: 'Usted no ha puesto ninguno.',
  signalUse: {
    tiered: (gold: number, goldAllowed: number, silver: number, silverAllowed: number) =>
      `Gold: ${gold} de ${goldAllowed}; Silver: ${silver} de ${silverAllowed}`,
    plain: (used: number, allowed: number) => `${used} de ${allowed}`,
  },
  signalOf: (name: string) => `Signal para ${name}`,
  byYou: 'elegido por usted',
  signalChoice: {
    auto: 'Que elija el planificador',
    gold: (set: number, allowed: number) => `Gold (${byHand(set, allowed)})`,
    silver: (set: number, allowed: number) => `Silver (${byHand(set, allowed)})`,
    signal: (set: number, allowed: number) => `Signal (${byHand(set, allowed)})`,
    none: 'Sin signal',
  },
  signalSet: {
    gold: (name: string) => `Gold: ${name}`,
    silver: (name: string) => `Silver: ${name}`,
    signal: (name: string) => `Signal: ${name}`,
    none: (name: string) => `Sin signal: ${name}`,
  },
  freeSignal: (name: string) => `Que el planificador vuelva a elegir el signal para ${name}`,
  freeAll: 'Que el planificador elija todos los signals',
  dropOn: (name: string) => `Suelte ${name} sobre un signal`,
  dropFull: 'Usted ya los puso todos',
  dropAuto: 'Elige el planificador',
  dropNone: 'Sin signal',
  dropSlot: {
    gold: 'Gold',
    silver: 'Silver',
    signal: 'Signal',
  },
  slots: byHand,

  changeOf: {
    signal: {
      gold: (name: string) => `Signal Gold para ${name}`,
      silver: (name: string) => `Signal Silver para ${name}`,
      signal: (name: string) => `Un signal para ${name}`,
      none: (name: string) => `Sin signal para ${name}`,
    },
    signalFreed: (name: string) => `El planificador elige el signal para ${name}`,
    signalsFreed: 'El planificador elige todos los signals',
    swap: (taken: string, left: string) => `Tomó ${taken} en lugar de ${left}`,
    version: (name: string) => `Volvió a las preferencias de “${name}”`,
  },

  alternatives: 'Serían igual de buenos, con menos de 0.01 puntos de diferencia',
  takeInstead: 'Tomar este',
  takeInsteadOf: (taken: string, left: string) => `Tomar ${taken} en lugar de ${left}`,
  sameInstitution: (names: string) =>
    `Es de la misma institución que ${names}. Con frecuencia comparten personas y los resultados van juntos.`,

  outside: 'Programas fuera de la lista',
  outsideHelp: 'Búsquelo por nombre, ciudad o estado. Agréguelo o vea por qué no está en la lista.',
  outsideFound: (n: number) =>
    n === 0
      ? 'Ningún programa fuera de la lista coincide.'
      : n === 1
        ? '1 encontrado'
        : `${count(n)} encontrados`,
  leftOut: 'Quedó fuera:',
  why: '¿Por qué no?',
  whyOf: (name: string) => `¿Por qué ${name} no está en la lista?`,
  whyLink: '¿Por qué no está en su lista?',
  whyTitle: (name: string) => `¿Por qué no ${name}?`,
  whyWorking: 'Calculando una lista que lo incluya',
  whyFailed: 'No se pudo calcular la comparación',
  whyClose: 'Cerrar',
  whyListed: 'Ahora está en su lista.',
  whyExcluded: 'Queda fuera sin importar cuánto sumaría.',
  whyRefused: 'No cabe en ninguna lista.',
  whyBeside: (n: number) =>
    n === 0
      ? 'Si entra en la lista, no tiene que salir ningún otro.'
      : n === 1
        ? 'Para que entre, saldría este programa:'
        : `Para que entre, saldrían ${programs(n)}:`,
  whyColumns: {
    program: 'Programa',
    level: 'Nivel',
    interview: 'Entrevista',
    match: 'Prob. de match',
    worth: 'Vale para usted',
    adds: 'Suma',
  },
  whyThis: 'este programa',
  whyLeaves: 'saldría',
  whyStars: (stars: string) => (stars === '1' ? '1 estrella de 5' : `${stars} estrellas de 5`),
  whyPoints: (points: string) => `${points} puntos`,
  whyTable: (name: string) => `${name} junto a lo que haría salir`,
  whyAddsHelp: 'Suma: la probabilidad de match con toda la lista, menos la probabilidad sin ese programa.',
  whyMore: (n: number) => `y ${n} más`,
  whyIn: (names: string) => `Junto con él entrarían: ${names}.`,
  whyResult: (before: string, after: string, points: string) =>
    `Si siempre está en la lista, su probabilidad de match pasa de ${before} a ${after} (${points} puntos).`,
  whyNear: (before: string, points: string) =>
    `Si siempre está en la lista, su probabilidad de match sigue cerca de ${before} (${points} puntos).`,
  whySame: (before: string) =>
    `Si siempre está en la lista, su probabilidad de match sigue en ${before}, con menos de 0.01 puntos de diferencia.`,
  whyFees: (from: string, to: string) => `El total de las tarifas pasa de ${from} a ${to}.`,
  whyFeesSame: (total: string) => `El total de las tarifas sigue en ${total}.`,
  whyStarsMatter: (points: string) =>
    `La lista es la mejor según sus estrellas, no solo según la probabilidad. Según sus estrellas, perdería ${points} puntos.`,
  whyTie:
    'Según sus estrellas las dos listas son iguales, hasta donde alcanza la demostración. Tome la que prefiera.',

  versions: 'Versiones de la lista',
  versionsHelp:
    'Guarde la lista como está ahora, cambie lo que quiera y compare. Las versiones se quedan en este dispositivo.',
  versionName: 'Nombre de esta versión',
  versionDefault: (day: string) => `Lista del ${day}`,
  versionSave: 'Guardar esta versión',
  versionSaved: (name: string) => `Se guardó “${name}”.`,
  versionNothing: 'No se pudo calcular la lista, así que no hay nada que guardar.',
  versionDeleted: (name: string) => `Se borró “${name}”.`,
  versionRenamed: (name: string) => `Ahora se llama “${name}”.`,
  versionsFailed:
    'No se pueden guardar versiones: este navegador no guarda nada aquí. En su lugar, descargue la lista.',
  versionsUnread: 'No se pudieron leer algunas versiones guardadas. Se quedan como están.',
  versionMeta: (day: string, p: string, total: string, n: number) =>
    `${day} · probabilidad: ${p} · ${total} · ${programs(n)}`,
  versionRename: 'Cambiar el nombre',
  versionRenameOf: (name: string) => `Cambiar el nombre de “${name}”`,
  versionNewName: (name: string) => `Nombre nuevo de “${name}”`,
  versionKeepName: 'Usar este nombre',
  versionDelete: 'Borrar',
  versionDeleteOf: (name: string) => `Borrar “${name}”`,
  versionBring: 'Traerla de vuelta',
  versionWishes: 'Usar sus preferencias',
  versionWishesOf: (name: string) =>
    `Usar otra vez las estrellas, los fijados, los signals y el presupuesto de “${name}”`,
  compare: 'Comparar',
  compareFrom: 'De',
  compareTo: 'A',
  now: 'La lista de ahora',
  compareTitle: (from: string, to: string) => `De ${from} a ${to}`,
  compareSame: 'Las dos listas son iguales.',
  compareIn: (n: number) => (n === 1 ? 'Entró 1 programa' : `Entraron ${count(n)} programas`),
  compareOut: (n: number) => (n === 1 ? 'Salió 1 programa' : `Salieron ${count(n)} programas`),
  compareMoved: (n: number) => (n === 1 ? 'Cambió 1 signal' : `Cambiaron ${count(n)} signals`),
  compareLevels: (name: string, before: string, after: string) => `${name}: de ${before} a ${after}`,
  compareEntry: (name: string, level: string) => `${name} (${level})`,

  exportXlsx: 'Descargar como Excel',
  exportFailed: 'No se pudo crear el archivo. Inténtelo otra vez o use el CSV.',
  print: 'Imprimir o guardar como PDF',
  sheetList: 'Lista',
  sheetAbout: 'Acerca de',
  columns: {
    specialty: 'Especialidad',
    program: 'Programa',
    city: 'Ciudad',
    state: 'Estado',
    level: 'Nivel',
    interview: 'Probabilidad de entrevista',
    interviewLow: 'Entrevista, mínimo (90%)',
    interviewHigh: 'Entrevista, máximo (90%)',
    match: 'Probabilidad de match',
    matchLow: 'Match, mínimo (90%)',
    matchHigh: 'Match, máximo (90%)',
    pinned: 'Fijado por usted',
    signal: 'Signal elegido por usted',
    why: 'Por qué',
    unknown: 'No se sabe',
    code: 'Código NRMP',
  },
  yes: 'sí',
  no: 'no',
  about: {
    made: 'Hecha el',
    season: 'Temporada',
    budget: 'Presupuesto',
    fees: 'Tarifas de solicitud',
    fixed: 'Tarifas fijas',
    total: 'Todas las tarifas',
    chance: 'Probabilidad de match',
    low: 'Probabilidad, mínimo (90%)',
    high: 'Probabilidad, máximo (90%)',
    programs: 'Programas',
    proof: 'Qué tan buena es la lista',
    sources: 'Fuentes',
    source: 'Fuente',
    usedFor: 'Se usa para',
    year: 'Año',
    address: 'Dirección',
    version: 'Versión de los datos',
  },
  usedFor: {
    fixedFee: 'tarifas fijas',
    prices: 'precio de una solicitud',
    signals: 'cantidad de signals',
    statements: 'lo que declaran los programas',
  },

  printTitle: (season: number) => `Lista de solicitudes, temporada ${season}`,
  printMade: (day: string) => `Hecha con Matchwright el ${day}`,
  printProfile: 'Usted',
  printSources: 'Fuentes',
  printSource: (title: string, year: string, uses: string) =>
    `${title.includes(year) ? title : `${title}, ${year}`}. Se usa para: ${uses}.`,
  printLabels: {
    applicant: 'Solicitante',
    graduated: 'Graduación',
    visa: 'Visa',
    exams: 'Exámenes',
    stars: 'Estrellas',
    budget: 'Presupuesto',
    list: 'Lista',
    chance: 'Probabilidad de match',
  },
  visaNeeded: 'la necesita',
  visaTaken: (classes: string) => `la necesita; acepta ${classes}`,
  visaNotNeeded: 'no la necesita',
  visaUnknown: 'sin anotar',
  examPassed: (exam: string, score: string) => (score === '' ? `${exam}: aprobado` : `${exam}: ${score}`),
  examFailed: (exam: string) => `${exam}: no aprobado`,
  examTaken: (exam: string) => `${exam}: presentado`,
  starsOf: (specialty: string, stars: number) => `${specialty}: ${stars}`,
  printList: (n: number, fees: string, total: string) =>
    `${programs(n)}, ${fees} en solicitudes, ${total} en total`,
  printChance: (p: string, range: string) => `${p}; 9 de cada 10 veces está en ${range}`,
};
