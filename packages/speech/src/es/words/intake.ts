import type { Sentences } from '../../sentences.ts';

/** Why a text cannot be read, and what was left unread. */
export const intake: Sentences = {
  Spanish: 'español',
  French: 'francés',
  Portuguese: 'portugués',
  German: 'alemán',
  Italian: 'italiano',
  Arabic: 'árabe',
  'Cyrillic letters': 'letras cirílicas',
  'Chinese or Japanese': 'chino o japonés',
  Korean: 'coreano',
  'Hindi or a related language': 'hindi o un idioma parecido',
  Greek: 'griego',
  Hebrew: 'hebreo',
  'another language': 'otro idioma',
  'The text came with the code of a web page. Only its words were read.':
    'El texto venía con el código de una página web. Solo se leyeron sus palabras.',
  'Headers of an e-mail, and what it quotes of somebody else, were left out. Only your words were read.':
    'Los encabezados de un correo y lo que cita de otra persona quedaron fuera. Solo se leyeron las palabras de usted.',
  'This text has {0} characters. That is no statement or letter: the most we read is {1}. Paste only the text that you want reviewed.':
    'Este texto tiene {0} caracteres. Eso no es un personal statement ni una carta: lo máximo que leemos es {1}. Pegue solo el texto que quiere revisar.',
  'This is not text; it looks like the inside of a file. Open the file, copy the words, and paste them here.':
    'Esto no es texto; parece el interior de un archivo. Abra el archivo, copie las palabras y péguelas aquí.',
  'There is no text to review yet. Write or paste it, then try again.':
    'Todavía no hay texto que revisar. Escríbalo o péguelo y vuelva a intentarlo.',
  'This seems to be written in {0}. We can review English only, because programs read English. Paste the English version.':
    'El texto parece escrito en otro idioma: {0}. Solo podemos revisar inglés, porque los programas leen inglés. Pegue la versión en inglés.',
};
