import type { CalendarWords } from './calendar-words.ts';

export const es: CalendarWords = {
  language: 'ES',
  dates: 'es-US',
  calendarName: (season) => `Solicitud a la residencia ${season}`,
  title: {
    start: (task) => `Empezar: ${task}`,
    startLate: (task) => `Con retraso, empiece ahora: ${task}`,
    late: (task) => `Con retraso: ${task}`,
    leftOut: 'Fuera de su plan',
    done: (task) => `Hecho: ${task}`,
    projected: (task) => `${task} (fecha aún no publicada)`,
  },
  notPublished: 'Esta fecha aún no está publicada.',
  restsOnUnpublished: 'Este día depende de una fecha que aún no está publicada.',
  follows: (season) => `Sigue la temporada ${season}.`,
  exportAgain: 'Más adelante, exporte de nuevo su plan.',
  personal: 'Usted puso esta fecha.',
  hadToMove: (own, soonest) => `Su fecha era el ${own}. Ahora lo más pronto posible es el ${soonest}.`,
  easternTime: (time) => `Hora: ${time}, hora del Este (la de Nueva York).`,
  dueOn: (date) => `Termínelo a más tardar el ${date}.`,
  critical: 'Esta tarea es parte de lo que decide su temporada.',
  how: 'Cómo:',
  step: (step) => `- ${step}`,
  comesAfter: (titles) => `Viene después de: ${titles.join('; ')}.`,
  ifLate: (says) => `Si se retrasa: ${says}`,
  interview: {
    calendarName: (season) => `Entrevistas de residencia ${season}`,
    title: (program) => `Entrevista: ${program}`,
    titleOfDay: (program) => `Entrevista, hora aún no conocida: ${program}`,
    cancelled: (program) => `Cancelada: ${program}`,
    reply: (program) => `Responder a la invitación: ${program}`,
    thanks: (program) => `Nota de agradecimiento: ${program}`,
    clock: (time, zone) => `${time} en los relojes de ${zone}.`,
    format: { virtual: 'Entrevista virtual.', travel: 'Usted viaja allí.' },
    hourUnknown:
      'El día está fijado, pero aún no se sabe la hora. Pregunte al programa, anote la hora en Matchwright y guarde este archivo de nuevo: el evento pasará a esa hora.',
    lengthAssumed: 'La invitación no dice cuánto dura. Se supone medio día.',
    disclaimer:
      'Hecho con Matchwright a partir de lo que usted anotó. Compare cada hora con la de la invitación.',
  },
  soap: {
    calendarName: (season) => `SOAP en la semana del Match ${season}`,
    title: (step) => `SOAP: ${step}`,
  },
  disclaimer:
    'Hecho con Matchwright a partir de su plan. No es asesoría de NRMP, AAMC ni ECFMG, ni asesoría legal. Compruebe cada fecha en la página oficial.',
};
