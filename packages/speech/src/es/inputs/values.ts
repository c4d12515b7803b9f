import type { Sentences } from '../../sentences.ts';

/** Cells and rows of a table that are not clear. */
export const values: Sentences = {
  'The date of the file must be a day such as 2026-11-22. Correct it.':
    'La fecha del archivo debe ser un día como 2026-11-22. Corríjala.',
  'No limit': 'Sin límite',
  '"{0}" was not used: {1}.': 'No se usó “{0}”: {1}.',
  'line {0} of the file says something else of the same program':
    'la línea {0} del archivo dice otra cosa del mismo programa',
  'You said that it is none of these.': 'Usted dijo que no es ninguno de estos.',
  'Another row fits the same program.': 'Otra fila corresponde al mismo programa.',
  'Its ACGME code and its NRMP code belong to two programs.':
    'Su código ACGME y su código NRMP son de dos programas.',
  'Its code belongs to a program in another state with another name.':
    'Su código es de un programa de otro estado con otro nombre.',
  'It is of a specialty that is not planned for.': 'Es de una especialidad que no se planifica aquí.',
  'It has neither a known code nor a name.': 'No tiene código conocido ni nombre.',
  'No program is like it.': 'Ningún programa se le parece.',
  'Its ACGME code is not known.': 'No conocemos su código ACGME.',
  'Several programs are like it.': 'Varios programas se le parecen.',
  'Its name is not quite the same.': 'Su nombre no es exactamente igual.',
  'It names no city or state.': 'No nombra ciudad ni estado.',
  'row {0}': 'fila {0}',
  'column {0}': 'columna {0}',
  '"{0}" is not one number': '“{0}” no es un solo número',
  '"{0}" is not one whole number': '“{0}” no es un solo número entero',
  '"{0}" gives no number': '“{0}” no da ningún número',
  '"{0}" is a calendar year, not a number of years':
    '“{0}” es un año del calendario, no una cantidad de años',
  '"{0}" is more than 100 percent': '“{0}” es más de 100 por ciento',
  '"{0}" is neither yes nor no': '“{0}” no es ni sí ni no',
  '"{0}" names neither J-1 nor H-1B': '“{0}” no nombra ni J-1 ni H-1B',
  '"{0}" does not say clearly whether {1} is sponsored': '“{0}” no dice con claridad si se patrocina la {1}',
  '"{0}" is none of university, affiliated, community, military':
    '“{0}” no es ninguno de estos: university, affiliated, community, military',
  '"{0}" is not the address of a web page': '“{0}” no es la dirección de una página web',
  '{0} is not between {1} and {2}': '{0} no está entre {1} y {2}',
};
