import type { Sentences } from '../../sentences.ts';

/** Whether and when a letter may go. */
export const letters: Sentences = {
  'The association of Internal Medicine programs asks applicants to send no thank-you notes.':
    'La asociación de programas de Medicina Interna pide a los solicitantes que no envíen notas de agradecimiento.',
  'Look up first whether the program wants letters.': 'Averigüe primero si el programa quiere cartas.',
  'This program asks people not to write. Do not send it: respect counts more than any letter.':
    'Este programa pide que no le escriban. No la envíe: el respeto vale más que cualquier carta.',
  'Send it {0} to {1} hours after the interview.': 'Envíela entre {0} y {1} horas después de la entrevista.',
  '{0} For this interview: {1} to {2}.': '{0} Para esta entrevista: del {1} al {2}.',
  'Write it now, while you remember the talk. Send it from {0} to {1}.':
    'Escríbala ahora, mientras recuerda la conversación. Envíela del {0} al {1}.',
  'Send it now: its days are {0} to {1}.': 'Envíela ahora. Sus días: del {0} al {1}.',
  'The days for a note of thanks ended on {0}. A short one still does no harm where the program takes notes.':
    'Los días para una nota de agradecimiento terminaron el {0}. Una nota corta todavía no hace daño donde el programa las acepta.',
  'Send it well before programs hand in their rank order lists.':
    'Envíela con tiempo, antes de que los programas entreguen sus rank order lists.',
  'Rank order lists were due on {0}. A letter can change nothing now, so do not send it.':
    'Las rank order lists se entregaban hasta el {0}. Una carta ya no puede cambiar nada, así que no la envíe.',
  'about {0} (our estimate)': 'cerca del {0} (estimación nuestra)',
  'Programs hand in their rank order lists for the {0} Match by {1}, and meet about them before. Send it well before that day.':
    'Los programas entregan sus rank order lists para el Match de {0} a más tardar en esta fecha: {1}. Antes se reúnen para decidirlas. Envíe la carta con tiempo.',
};
