import type { Sentences } from '../../sentences.ts';

/** What questions of this part test, and what a good answer holds. */
export const visa: Sentences = {
  'Whether the program can take you.': 'Si el programa puede aceptarle.',
  'Yes or no first, then which visas you can accept.': 'Primero sí o no; después, qué visas puede aceptar.',
  'State your status as it is today, never one that you hope for.':
    'Diga su situación de hoy, nunca una que espera.',
  'Whether you know the rules and have a second choice.': 'Si conoce las reglas y tiene una segunda opción.',
  'Look up before the day what this program sponsors.': 'Averigüe antes del día qué patrocina este programa.',
  'Say what is a wish and what is a need.': 'Diga qué es un deseo y qué es una necesidad.',
  'Whether the visa can be filed in time.': 'Si la visa se puede pedir a tiempo.',
  'Step 3 must be passed before the H-1B petition.':
    'Hay que aprobar el Step 3 antes de la petición de H-1B.',
  'Give the date and when the result comes.': 'Dé la fecha y cuándo llega el resultado.',
  'Whether you know what you sign.': 'Si sabe qué firma.',
  'Show that you know the rule.': 'Muestre que conoce la regla.',
  'Make no promise about years that nobody can plan yet.': 'No prometa años que todavía nadie puede planear.',
  'Whether you can start on the first day.': 'Si puede empezar el primer día.',
  'Yes with the date, or what is left and when it comes.': 'Sí con la fecha, o qué falta y cuándo llega.',
  'Give the same date as in your application.': 'Dé la misma fecha que en su solicitud.',
  'Risk for the schedule of the program.': 'Riesgo para el calendario del programa.',
  'Be truthful: you must tell programs what could affect your start.':
    'Diga la verdad: debe informar a los programas de lo que pueda afectar su inicio.',
  'Say what you have done to lower the risk.': 'Diga qué hizo para bajar el riesgo.',
  'Whether papers are in order.': 'Si los papeles están en orden.',
  'One sentence is enough.': 'Basta una oración.',
  'If you are abroad, say so and say where you would apply.':
    'Si está en el extranjero, dígalo y diga dónde la pediría.',
  'Whether you follow the news that concerns you.': 'Si sigue las noticias que le conciernen.',
  'Look up the rule and its date on the same morning.': 'Busque la regla y su fecha esa misma mañana.',
  'Say what is known and what is open, without politics.':
    'Diga qué se sabe y qué está abierto, sin política.',
};
