import type { Sentences } from '../../sentences.ts';

/** Remarks on an imported table of applications. */
export const tracker: Sentences = {
  'No line of this table names columns that we know. Name one "code" or "program" and one "status", and import it again.':
    'Ninguna línea de esta tabla nombra columnas que conozcamos. Llame a una “code” o “program” y a otra “status”, e impórtela de nuevo.',
  'Row {0}: {1}': 'Fila {0}: {1}',
  'Some dates of this table have the day first and some the month first. Check them after the import.':
    'En esta tabla, algunas fechas llevan primero el día y otras el mes. Revíselas después de importar.',
  '"{0}" is dated {1}, which lies ahead. It counts from that day. Check it.':
    '“{0}” tiene fecha {1}, que está en el futuro. Cuenta desde ese día. Compruébelo.',
  'did you mean {0}? Open the application after the import and choose the program there.':
    '¿quiso decir {0}? Después de importar, abra la solicitud y elija allí el programa.',
  'it names no program, so it was left out. Write the code or the name of the program.':
    'no nombra ningún programa, así que quedó fuera. Escriba el código o el nombre del programa.',
  'the code "{0}" belongs to no program that we know. The row is kept under it, and no chance is worked out for it. Check the code, or open the application after the import and choose the program there.':
    'el código “{0}” no es de ningún programa que conozcamos. La fila se guarda con él y no se calcula ninguna probabilidad. Compruebe el código o, después de importar, abra la solicitud y elija allí el programa.',
  'an interview on {0} is outside this season, which goes from {1} to {2}. The day is kept. Check its year.':
    'una entrevista del {0} queda fuera de esta temporada, que va de {1} a {2}. El día se guarda. Compruebe el año.',
  '"{0}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.':
    '“{0}” no es un programa que pudiéramos reconocer con seguridad. Se guarda por su nombre y no se calcula ninguna probabilidad.',
  '"{0}" with the code "{1}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.':
    '“{0}”, con el código “{1}”, no es un programa que pudiéramos reconocer con seguridad. Se guarda por su nombre y no se calcula ninguna probabilidad.',
  'the ACGME code {0} is not in our facts. By its name, we read the row as "{1}". Check it.':
    'el código ACGME {0} no está en nuestros datos. Por el nombre, leímos la fila como “{1}”. Compruébelo.',
  'the status "{0}" is not known. The row is kept without it.':
    'no conocemos el estado “{0}”. La fila se guarda sin él.',
  'Of {0} sheets, "{1}" was read.': 'De {0} hojas se leyó “{1}”.',
  '"{0}" is no day that we can read, so no day is kept. Write it like 24 Sep 2026.':
    '“{0}” no es un día que podamos leer, así que no se guarda ninguno. Escríbalo así: 24 sep 2026.',
  'A date such as "{0}" can mean two days. We took the one between {1} and {2}: {3}.':
    'Una fecha como “{0}” puede ser dos días. Tomamos el que está entre {1} y {2}: {3}.',
  'A date such as "{0}" can mean two days, so no day is kept. Write the month in words. The rows: {1}.':
    'Una fecha como “{0}” puede ser dos días, así que no se guarda ninguno. Escriba el mes con letras. Las filas: {1}.',
  '"{0}" is read as {1}: the other way round it lies outside the season.':
    '“{0}” se lee como {1}: en el otro orden queda fuera de la temporada.',
  'it is the same program as row {0}. Both are one application.':
    'es el mismo programa que la fila {0}. Las dos son una sola solicitud.',
  'its notes are too long to be kept whole. The end is left out.':
    'sus notas son demasiado largas para guardarlas enteras. El final queda fuera.',
  'the signal "{0}" is not known, so it is left out.': 'no conocemos el signal “{0}”, así que queda fuera.',
  '"{0}" does not say which signal it was, so it is left out. Write gold or silver.':
    '“{0}” no dice qué signal fue, así que queda fuera. Escriba gold o silver.',
  'no step is known for the day {0}, so it is left out.':
    'no sabemos qué paso fue el del día {0}, así que queda fuera.',
  '"{0}" has two days. We kept {1} and left out {2}.':
    '“{0}” tiene dos días. Guardamos {1} y dejamos fuera {2}.',
  '"{0}" is read as an invitation. If the interview is over, write "interviewed".':
    '“{0}” se lee como una invitación. Si la entrevista ya pasó, escriba “interviewed”.',
  '"{0}" is read as "{1}". Write "rejected" for a no of the program, and "withdrawn" for a no of yours.':
    '“{0}” se lee como “{1}”. Escriba “rejected” si fue el programa quien dijo que no, y “withdrawn” si fue usted.',
  'no day of the interview is read, so it counts as an invitation.':
    'no se leyó ningún día de la entrevista, así que cuenta como invitación.',
  '{0} lies ahead, so it is read as the day of the interview. The invitation counts from today. Add the hour on the page of interviews.':
    '{0} está en el futuro, así que se lee como el día de la entrevista. La invitación cuenta desde hoy. Agregue la hora en la página de entrevistas.',
};
