import type { list as en } from '../en/list.ts';
import { count, interviewsFigure } from '../numbers.ts';

export const list: typeof en = {
  working: 'Calculando su lista',
  workingLong: (seconds: number) =>
    seconds === 1
      ? 'Seguimos calculando; va 1 segundo. En un teléfono puede tardar un poco más.'
      : `Seguimos calculando; van ${seconds} segundos. En un teléfono puede tardar un poco más.`,
  updating: 'Actualizando la lista',
  failedTitle: 'No se pudo calcular la lista',
  failedHelp: 'Su perfil está a salvo. Cambie lo que indica el mensaje o inténtelo otra vez.',
  retry: 'Intentar otra vez',
  noProfileTitle: 'A su perfil le falta una respuesta',
  noProfile: 'Antes de armar una lista, hacen falta o hay que corregir estas respuestas:',
  toProfile: 'Ir a su perfil',
  toAudit: 'Su evaluación: todos los riesgos y qué hacer con cada uno',
  staleProfile:
    'Hay que corregir algunas respuestas de su perfil. La lista de abajo todavía usa su último perfil completo.',
  lastWorked: (budget: string) =>
    `Esta es la última lista que se pudo calcular, con un presupuesto de ${budget}.`,
  feesAlone: (fixed: string, smallest: string) =>
    `Solo las tarifas fijas suman ${fixed}. El menor presupuesto con una solicitud es ${smallest}.`,
  replanned: (p: string, programs: number, total: string) =>
    `Lista actualizada: probabilidad de match, ${p}; ${programs === 1 ? '1 programa' : `${count(programs)} programas`}; ${total} en total.`,

  jumpTo: 'Ir a',
  programs: (n: number) => (n === 1 ? '1 programa' : `${count(n)} programas`),
  costApplication: (cost: string) => `${cost} en solicitudes`,
  costFixed: (fixed: string) => `${fixed} en tarifas fijas`,
  signals: (used: number, allowed: number) => `signals: ${used} de ${allowed}`,
  interviews: (expected: number, attend: number | null) => {
    if (expected < 0.95) return 'se espera menos de 1 entrevista';
    const shown = interviewsFigure(expected);
    const words = shown === '1' ? 'se espera cerca de 1 entrevista' : `se esperan unas ${shown} entrevistas`;
    return attend !== null && expected > attend ? `${words}; usted puede asistir a ${count(attend)}` : words;
  },
  season: (season: number) => `temporada ${season}`,

  moreControls: 'Estrellas, signals, fijados y exclusiones',
  controls: 'Lo que usted puede cambiar',
  budget: 'Presupuesto para solicitudes',
  budgetHelp: 'Todas las especialidades, esta temporada, con las tarifas fijas.',
  budgetSlider: 'Presupuesto, control deslizante',
  budgetWrong: 'Escriba dólares enteros, de 0 a 100,000; por ejemplo, 1500.',
  budgetEmpty: (budget: string) => `En blanco: usamos ${budget}.`,
  frontier: 'Lo que compra más dinero',
  stars: 'Especialidades',
  starsHelp:
    'Las estrellas dicen cuánto vale para usted un match ahí. Son un peso, no una cantidad de programas. Ninguna estrella significa que no postula ahí.',
  starsAgainst: {
    fact: (more: string, moreCount: string, wanted: string, wantedCount: string) =>
      `Su lista tiene más programas de ${more} (${moreCount}) que de ${wanted} (${wantedCount}), aunque ${wanted} tiene más estrellas.`,
    dearer: (wanted: string, price: string, more: string, otherPrice: string) =>
      `La próxima solicitud en ${wanted} cuesta ${price}; en ${more}, ${otherPrice}. Por eso cada dólar da más probabilidad en ${more}, aun contando las estrellas.`,
    chance: (more: string) =>
      `En su caso, cada dólar da más probabilidad en ${more}, aun contando las estrellas.`,
    all: (wanted: string) => `Todos los programas de ${wanted} abiertos a usted ya están en la lista.`,
  },
  starNone: 'Ninguna',
  starCount: (n: number) => `${n} de 5`,
  pins: 'Siempre en la lista',
  pinsNone: 'Fije un programa para que siempre esté en la lista.',
  exclusions: 'Nunca en la lista',
  exclusionsNone: 'Excluya un programa para dejarlo fuera.',
  removePin: (name: string) => `Dejar de fijar ${name}`,
  removeExclusion: (name: string) => `Volver a permitir ${name}`,

  changes: 'Qué hizo su último cambio',
  changesNone:
    'Cambie el presupuesto, las estrellas, un programa fijado o una exclusión. Aquí verá el efecto en su probabilidad y en su costo.',
  changeBusy: 'Calculando',
  changeFailed: 'No se pudo calcular. La lista sigue siendo la última que funcionó.',
  changeWaits: 'La lista se actualiza cuando corrija la respuesta.',
  undo: 'Deshacer',
  changeOf: {
    budget: (from: string, to: string) => `Presupuesto de ${from} a ${to}`,
    stars: (specialty: string, n: number) =>
      n === 0
        ? `${specialty}: ya no se considera`
        : n === 1
          ? `${specialty}: 1 estrella de 5`
          : `${specialty}: ${n} estrellas de 5`,
    pin: (name: string) => `Fijó ${name}`,
    unpin: (name: string) => `Dejó de fijar ${name}`,
    exclude: (name: string) => `Excluyó ${name}`,
    include: (name: string) => `Volvió a permitir ${name}`,
    profile: 'Editó el perfil',
    opened: 'Abrió otro perfil',
    kept: (says: string) => `Se queda: ${says}`,
    answer: (name: string) => `Respuesta anotada para ${name}`,
    forget: (name: string) => `Respuesta quitada para ${name}`,
    'forget-all': (n: number) =>
      n === 1 ? 'Su respuesta se quitó' : `Sus ${count(n)} respuestas se quitaron`,
    import: (n: number) => (n === 1 ? '1 valor importado' : `${count(n)} valores importados`),
  },
  chance: 'Probabilidad de match',
  cost: 'Todas las tarifas',
  beforeAfter: (before: string, after: string) => `de ${before} a ${after}`,
  nowIn: (n: number) => (n === 1 ? 'Entró 1 programa' : `Entraron ${n} programas`),
  nowOut: (n: number) => (n === 1 ? 'Salió 1 programa' : `Salieron ${n} programas`),
  andMore: (n: number) => `y ${n} más`,
  levelsMoved: (n: number) => (n === 1 ? '1 signal cambió de lugar' : `${n} signals cambiaron de lugar`),
  noDifference: 'La lista queda igual.',
  barSame: {
    chance: (p: string) => `La probabilidad sigue en ${p}`,
    fees: (total: string) => `las tarifas siguen en ${total}`,
  },
  barIn: (name: string, more: number) =>
    more === 0 ? `Entra: ${name}` : `Entran: ${name} y ${count(more)} más`,
  barOut: (name: string, more: number) =>
    more === 0 ? `Sale: ${name}` : `Salen: ${name} y ${count(more)} más`,

  specialty: {
    'med-peds': 'Medicina-Pediatría',
    'internal-medicine': 'Medicina Interna',
    pediatrics: 'Pediatría',
  },
  shortSpecialty: {
    'med-peds': 'Med-Peds',
    'internal-medicine': 'Medicina Interna',
    pediatrics: 'Pediatría',
  },
  groupPrograms: (n: string, eligible: string, mayBeClosed: number) =>
    `${n} ${n === '1' ? 'elegido' : 'elegidos'} · ${eligible} abiertos a usted, hasta donde sabemos${
      mayBeClosed > 0
        ? `; ${count(mayBeClosed)} de ellos ${mayBeClosed === 1 ? 'podría estar cerrado' : 'podrían estar cerrados'}`
        : ''
    }`,
  groupGold: (used: number, allowed: number) => `Gold: ${used} de ${allowed}`,
  groupSilver: (used: number, allowed: number) => `Silver: ${used} de ${allowed}`,
  groupSignals: (used: number, allowed: number) => `signals: ${used} de ${allowed}`,
  groupMatch: (p: string) => `probabilidad de match en esta especialidad: ${p}`,
  fullName: (name: string, specialty: string) => `${name}, ${specialty}`,
  columns: {
    program: 'Programa',
    level: 'Nivel',
    interview: 'Entrevista',
    match: 'Match',
    actions: 'Su decisión',
  },
  level: { applied: 'Postular', silver: 'Silver', gold: 'Gold', signal: 'Signal' },
  levelLong: {
    applied: 'Postular sin signal',
    silver: 'Postular con un signal Silver',
    gold: 'Postular con un signal Gold',
    signal: 'Postular con un signal',
  },
  interviewedBefore: (season) => `Le entrevistó en la temporada ${season}`,
  allUnknown: (n: number, signalled: boolean) =>
    `No se conoce ninguno de los ${n} datos que deciden quién puede postular: verifique antes de ${signalled ? 'gastar un signal' : 'pagar'}.`,
  overlap: (total: string) =>
    `De cada programa verá la probabilidad de que le entreviste y la de hacer match allí. Las de match no suman su ${total}: se superponen, porque los mismos puntajes y cartas cuentan en todas partes y solo se puede hacer match una vez.`,
  signalMeans:
    'Un signal le dice a un programa, junto con su solicitud, que está entre sus pocas primeras opciones. Usted tiene un número fijo.',
  signalTiers:
    'Un signal le dice a un programa, junto con su solicitud, que está entre sus pocas primeras opciones. Usted tiene un número fijo. Uno Gold lo dice con más fuerza que uno Silver.',
  interviewChance: 'Entrevista:',
  matchChance: 'Match:',
  whyHere: 'Por qué está aquí:',
  pin: 'Fijar',
  unpin: 'Fijado',
  exclude: 'Excluir',
  pinName: (name: string) => `Fijar ${name}: siempre en la lista`,
  unpinName: (name: string) => `${name} está fijado. Dejar de fijarlo`,
  excludeName: (name: string) => `Excluir ${name}: nunca en la lista`,
  unknown: (n: number) => (n === 1 ? '1 dato en duda' : `${n} datos en duda`),
  policy: {
    inYear: (year: number) => `en ${year}`,
    undated: '(sin fecha)',
    visaTaken: (when: string, share: string) =>
      `Aceptó la visa J-1 ${when}; contamos con ${share} de probabilidad de que siga aceptándola.`,
    visaRefused: (when: string, share: string) =>
      `No aceptó la visa J-1 ${when}; contamos con ${share} de probabilidad de que hoy acepte una visa que a usted le sirva.`,
    visaNothing: (share: string) =>
      `No encontramos nada sobre visas. Contamos con ${share} de probabilidad de que acepte una que a usted le sirva: es una estimación basada en programas parecidos.`,
  },
  nrmpCode: (code: string) => `Código NRMP: ${code}`,
  more: 'Detalles',
  detailsOf: (name: string) => `Detalles de ${name}`,
  unknownOf: (unknowns: string, name: string) => `${unknowns}, detalles de ${name}`,
  likely: (range: string) => `probable ${range}`,
  possible: (range: string) => `posible ${range}`,
  empty:
    'Suba el presupuesto, dé al menos una estrella a una especialidad o permita programas que había excluido.',

  searchMore: 'Ver todos los programas',
  exportCsv: 'Descargar como CSV',
  fileName: 'matchwright-lista',
};
