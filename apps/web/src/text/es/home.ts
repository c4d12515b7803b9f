import type { home as en } from '../en/home.ts';

export const home: typeof en = {
  title: 'Su situación',
  working: 'Calculando su lista',
  workingLong: (seconds: number) =>
    seconds === 1
      ? 'Seguimos calculando; va 1 segundo. En un teléfono puede tardar un poco más.'
      : `Seguimos calculando; van ${seconds} segundos. En un teléfono puede tardar un poco más.`,
  updating: 'Actualizando esto',
  means:
    'Se trata de personas con respuestas como las suyas que envían esta lista. Nadie puede decir cuáles de ellas harán match.',
  goOn: 'Seguir con los pasos cortos',
  couple:
    'Usted hace match en pareja. La probabilidad que ve aquí es solo la suya. Una pareja hace match solo con un par de programas que acepte a ambas personas, y eso no lo calculamos.',
  noChance: 'Todavía no se puede mostrar una probabilidad',
  toSeason: 'Cambiar la temporada',
  toVisa: 'Cambiar sus respuestas sobre la visa',
  toBudget: 'Cambiar el presupuesto en su lista',

  emptyTitle: 'Todavía no sabemos nada de usted',
  empty:
    'Son seis pasos cortos, unos tres minutos. Puede saltarse cualquiera. Una sola respuesta alcanza para una primera lista.',
  begin: 'Empezar con seis pasos cortos',
  profile: 'O llenar todo el perfil',
  needsTitle: 'Una respuesta más y aquí estará su plan',
  needs: 'Antes hacen falta o hay que corregir estas respuestas:',
  toProfile: 'Ir a su perfil',
  stale: 'Hay que corregir algunas respuestas. Mientras tanto, esta página usa su último perfil completo.',
  failedTitle: 'No se pudo calcular su lista',
  failed: 'Su perfil está a salvo. Cambie lo que indica el mensaje o inténtelo otra vez.',
  retry: 'Intentar otra vez',

  risks: (n: number) =>
    n === 1 ? 'Su mayor riesgo' : n === 2 ? 'Sus dos mayores riesgos' : 'Sus tres mayores riesgos',
  risksTitle: 'Sus mayores riesgos',
  risksWorking: 'Buscando sus riesgos',
  noRisk: 'Ninguna regla encuentra un riesgo en lo que anotó. Las respuestas que faltan podrían cambiarlo.',
  settledRisks: (n: number) =>
    n === 1
      ? 'Hay 1 riesgo más que ya nada cambia esta temporada. Cuenta para la próxima.'
      : `Hay ${n} riesgos más que ya nada cambia esta temporada. Cuentan para la próxima.`,
  without: (then: string, now: string) => `una probabilidad de ${then} en lugar de ${now}.`,
  nextStep: 'Qué hacer:',
  toAudit: (n: number) =>
    n === 0
      ? 'Lo que habla a su favor y lo que falta'
      : n > 3
        ? `Los ${n} riesgos, lo que habla a su favor y cada salida`
        : 'Lo que habla a su favor y cada salida',
  askFailed: 'No se pudo calcular.',

  tasks: 'Sus próximas tareas',
  tasksCount: (n: number) =>
    n === 1 ? 'Su próxima tarea' : n === 2 ? 'Sus próximas dos tareas' : 'Sus próximas tres tareas',
  tasksWorking: 'Calculando sus fechas',
  noTask: 'No hay nada pendiente.',
  toPlan: 'Todas las tareas y fechas',

  listPlanned: 'La lista que planeó',
  listPlannedChance: (p: string) =>
    `Su probabilidad se calculó antes de que enviara nada: ${p}. Cuenta las solicitudes de la lista, no las que usted envió.`,
  listOver: (season) => `La temporada ${season} terminó`,
  listOverHelp: (next) =>
    `Su lista ya es pasado: nada en ella puede cambiar. Su lista para ${next} se calcula de nuevo, con lo que pueda mejorar hasta entonces.`,
  beginNext: (next) => `Mirar atrás y empezar la temporada ${next}`,
  toSeasonChance: 'Ver su probabilidad desde aquí',
  list: 'Su lista de un vistazo',
  fees: (total: string) => `${total} en tarifas`,
  chosenOf: (chosen: string, open: string) => `${chosen} de ${open} abiertos a usted`,
  match: 'Probabilidad de match ahí',
  toList: 'Abrir su lista',

  season: 'La temporada',
  seasonLeft: (days: number, goal: string) =>
    days === 0
      ? `Hoy es ${goal}.`
      : days === 1
        ? `Falta 1 día para ${goal}.`
        : `Faltan ${days} días para ${goal}.`,
  goals: { 'match-day': 'el Match Day', 'residency-start': 'el primer día de la residencia' },
  today: 'Hoy',
  projected: 'prevista',
  stations: {
    'submit-opens': 'Ya se pueden enviar solicitudes',
    'review-opens': 'Los programas ven las solicitudes por primera vez',
    'rank-list-deadline': 'Último día para las rank order lists',
    'match-day': 'El Match Day',
    'residency-start': 'Empieza la residencia',
  },

  missing: 'Lo que falta en su perfil y qué cambiaría cada respuesta',
  missingWorking: 'Probando respuestas. Tarda unos segundos.',
};
