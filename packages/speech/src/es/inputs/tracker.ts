import type { Sentences } from '../../sentences.ts';

/** Remarks on an imported table of applications. */
export const tracker: Sentences = {
  'No line of this table names columns that we know. Name one "code" or "program" and one "status", and import it again.':
    'Ninguna línea de esta tabla nombra columnas que conozcamos. Llame a una “code” o “program” y a otra “status”, e impórtela de nuevo.',
  'Row {0}: {1}': 'Fila {0}: {1}',
  'Some dates of this table have the day first and some the month first. Check them after the import.':
    'En esta tabla, algunas fechas llevan primero el día y otras el mes. Revíselas después de importar.',
  'Dates such as 03/04/2026 are read with the month first. Check them after the import.':
    'Las fechas como 03/04/2026 se leen con el mes primero. Revíselas después de importar.',
  '"{0}" is dated {1}, which lies ahead. It counts from that day.':
    '“{0}” tiene fecha {1}, que está en el futuro. Cuenta desde ese día.',
  'it names no program, so it was left out.': 'no nombra ningún programa, así que quedó fuera.',
  '"{0}" is no program that we could tell for sure. It is kept by name, and no chance is worked out for it.':
    '“{0}” no es un programa que pudiéramos reconocer con seguridad. Se guarda por su nombre y no se calcula ninguna probabilidad.',
  '"{0}" is no date that we can read. The status is kept without one.':
    '“{0}” no es una fecha que podamos leer. El estado se guarda sin fecha.',
  'the status "{0}" is not known. The row is kept without it.':
    'no conocemos el estado “{0}”. La fila se guarda sin él.',
  'Of {0} sheets, "{1}" was read.': 'De {0} hojas se leyó “{1}”.',
};
