import type { soap as english } from '../en/soap.ts';

export const soap: typeof english = {
  title: 'SOAP',
  lede: 'Qué tener listo antes de la semana del Match y qué hacer en ella, hora por hora.',
  season: (year) => `Para la temporada ${year}.`,
  sections: {
    eligible: 'Si usted puede participar',
    ready: 'Qué tener listo antes de la semana del Match',
    limits: 'Reglas y límites',
    hours: 'La semana, hora por hora',
    contact: 'Quién puede contactar a quién',
    ifNot: 'Si la semana termina sin un puesto',
  },
  eligible: {
    met: 'Por lo que sabemos, usted puede participar.',
    'not-met': 'Por lo que sabemos, usted no puede participar esta temporada.',
    'cannot-tell': 'Todavía no lo podemos decir. Mire cada condición.',
  },
  parts: { documents: 'Los documentos', yourself: 'Usted y la semana' },
  ready: (done, all) => `${done} de ${all} listos.`,
  byProfile: 'Lo que ya anotó lo dice.',
  marked: (item) => `Listo para SOAP: ${item}`,
  unmarked: (item) => `Todavía no está listo: ${item}`,
  ourAdvice: 'Consejo nuestro',
  noRules: 'No tenemos reglas de esta temporada. Léalas en el sitio del NRMP.',
  noDays: 'Todavía no tenemos los días de esta temporada.',
  projectedTitle: 'Los días de esta temporada todavía no están publicados',
  projectedHelp: (from) =>
    from === null
      ? 'Los días de abajo se proyectan de temporadas anteriores. Vuelva a mirar cuando el NRMP los haya publicado.'
      : `Los días de abajo se proyectan de la temporada ${from}. Vuelva a mirar cuando el NRMP los haya publicado.`,
  projected: 'proyectado',
  zone: 'Su zona horaria',
  zoneHelp: 'La hora del Este es el reloj de Nueva York. El horario de verano se cuenta en los dos lugares.',
  zoneDevice: (zone) => `Como en este dispositivo: ${zone}`,
  zoneUsed: (zone) => `Su hora: ${zone}. La hora del Este es el reloj de Nueva York.`,
  zoneChanged: 'Su zona horaria',
  eastern: (time) => `${time}, hora del Este`,
  own: (time) => `${time}, su hora`,
  span: (from, to) => `${from} a ${to}`,
  hourUnknown: 'La hora no se conoce',
  hourFrom: (season) => `(como en ${season})`,
  hoursFrom: (season) =>
    `Las horas con «como en ${season}» todavía no están publicadas para esta temporada. Compruébelas en el sitio del NRMP antes de la semana.`,
  standings: { over: 'Pasó', now: 'Ahora', today: 'Hoy', next: 'Después' },
  confirmed: {
    registered: 'Lo miré: mi registro está hecho.',
    certificate: 'Lo miré: la ECFMG lo confirmó.',
  },
  asksFirst: 'Lo primero que pide SOAP',
  twoAnswers: {
    title: 'Dos de sus respuestas no coinciden',
    says: 'En la página de SOAP dijo que la ECFMG le confirmó. Su perfil no dice que tenga el certificado. Los consejos de aquí siguen su perfil. Si tiene el certificado, escríbalo en el perfil: entonces cuenta en todas las páginas. Si no, quite la marca en la página de SOAP.',
    write: 'Escribirlo en mi perfil',
    written: 'La ECFMG le certificó',
  },
  present: {
    title: 'En qué punto está la semana',
    clock: (day, time) => `Es ${day}, ${time}, hora del Este.`,
    clocks: (day, time, ownDay, own) =>
      day === ownDay
        ? `Es ${day}, ${time}, hora del Este, y ${own}, su hora.`
        : `Es ${day}, ${time}, hora del Este. Para usted es ${ownDay}, ${own}.`,
    before: (days) =>
      days === 1 ? 'La semana del Match empieza mañana.' : `La semana del Match empieza en ${days} días.`,
    after: 'La semana del Match terminó.',
    since: (day) => `Desde el ${day}`,
    said: (label, title) => `${label}: ${title}.`,
    look: 'Mire en su cuenta de NRMP. Después, anote en esta página si hizo match.',
    decide: (to) =>
      `Decida dentro de la ronda: acepte o rechace cada oferta antes de las ${to}, hora del Este.`,
    tell: 'Mire en su cuenta de NRMP: ¿hizo match? De eso depende qué hacer después.',
    matched: 'Hice match',
    unmatched: 'No hice match',
    left: (minutes) =>
      minutes === 1 ? 'Esta ronda termina en 1 minuto.' : `Esta ronda termina en ${minutes} minutos.`,
  },
  nextDay: '(al día siguiente)',
  dayBefore: '(el día anterior)',
  save: 'Guardar la semana para su calendario',
  saved: (file) => `Guardado como ${file}. Impórtelo otra vez cuando un día cambie.`,
  print: 'Imprimir esta página',
  lookBack: 'Mirar atrás a la temporada',
};
