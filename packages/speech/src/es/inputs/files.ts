import type { Sentences } from '../../sentences.ts';

/** Why a table cannot be read; the reasons stand inside a sentence. */
export const files: Sentences = {
  'This file is empty. Download it again.': 'Este archivo está vacío. Descárguelo de nuevo.',
  'This file has {0} MB; at most {1} MB can be read. Keep only the programs and columns you need and save it again.':
    'Este archivo tiene {0} MB; se pueden leer {1} MB como máximo. Deje solo los programas y las columnas que necesita y guárdelo de nuevo.',
  'This file could not be read. Open it in a spreadsheet program and save it as .csv.':
    'No se pudo leer este archivo. Ábralo en una hoja de cálculo y guárdelo como .csv.',
  'There is nothing in this file. Check that you chose the right one.':
    'No hay nada en este archivo. Compruebe que eligió el correcto.',
  'One cell of this table holds more text than a spreadsheet can. Shorten it and save the file again.':
    'Una celda de esta tabla tiene más texto del que cabe en una hoja de cálculo. Acórtela y guarde el archivo de nuevo.',
  'Open it in a spreadsheet program and save it as "CSV UTF-8" or .xlsx.':
    'Ábralo en una hoja de cálculo y guárdelo como “CSV UTF-8” o .xlsx.',
  'it is not valid {0}': 'no es {0} válido',
  'This file holds bytes that no table has. Choose a file that ends in .xlsx or .csv.':
    'Este archivo tiene bytes que ninguna tabla tiene. Elija un archivo que termine en .xlsx o .csv.',
  'Read as Windows-1252 (Western European). Check letters with accents.':
    'Leído como Windows-1252 (europeo occidental). Revise las letras con acentos.',
  'Some letters were already damaged in the file (such as "Ã©" for "é"). Names may need a confirmation.':
    'Algunas letras ya estaban dañadas en el archivo (como “Ã©” en lugar de “é”). Puede que haya que confirmar algunos nombres.',
  'The letters of this file cannot be read: {0}. {1}':
    'No se pueden leer las letras de este archivo: {0}. {1}',
  'it is in UTF-32': 'está en UTF-32',
  'it is neither UTF-8 nor Windows-1252': 'no es UTF-8 ni Windows-1252',
  'it is UTF-8 with damaged letters in it': 'es UTF-8 con letras dañadas',
  'it seems to be in an alphabet that is not Western European':
    'parece estar en un alfabeto que no es el europeo occidental',
  'a quotation mark near line {0} is never closed': 'unas comillas cerca de la línea {0} no se cierran',
  'This is {0}, not a spreadsheet. {1}': 'El archivo es {0}, no una hoja de cálculo. {1}',
  'Download the table as .xlsx or .csv and choose that file.':
    'Descargue la tabla como .xlsx o .csv y elija ese archivo.',
  'a PDF document': 'un documento PDF',
  'a text document (RTF)': 'un documento de texto (RTF)',
  'a picture': 'una imagen',
  'a compressed file (gzip)': 'un archivo comprimido (gzip)',
  'a compressed file (7z)': 'un archivo comprimido (7z)',
  'a compressed file (RAR)': 'un archivo comprimido (RAR)',
  'a Windows program': 'un programa de Windows',
  'a program': 'un programa',
  'This file is protected with a password. Open it in a spreadsheet program, remove the password and save it as .xlsx or .csv.':
    'Este archivo está protegido con contraseña. Ábralo en una hoja de cálculo, quite la contraseña y guárdelo como .xlsx o .csv.',
  'This is an Excel file of the old kind (.xls). Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Este es un archivo de Excel del tipo antiguo (.xls). Ábralo en una hoja de cálculo y guárdelo como .xlsx o .csv.',
  'This is an old Office document, not a spreadsheet. {0}':
    'Este es un documento antiguo de Office, no una hoja de cálculo. {0}',
  'This is a web page, although its name may end in .xls. Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Esto es una página web, aunque su nombre termine en .xls. Ábrala en una hoja de cálculo y guárdela como .xlsx o .csv.',
  'This is a saved web page (MHTML). Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Esto es una página web guardada (MHTML). Ábrala en una hoja de cálculo y guárdela como .xlsx o .csv.',
  'an Excel 2003 XML file': 'un archivo XML de Excel 2003',
  'an XML file': 'un archivo XML',
  'This is {0}. Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Esto es {0}. Ábralo en una hoja de cálculo y guárdelo como .xlsx o .csv.',
  'This is a data file (JSON), not a table. {0}': 'Este es un archivo de datos (JSON), no una tabla. {0}',
  'This is an old exchange file (SYLK). Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Este es un archivo de intercambio antiguo (SYLK). Ábralo en una hoja de cálculo y guárdelo como .xlsx o .csv.',
  'This table has more than {0} rows. Keep only the programs you consider and save it again.':
    'Esta tabla tiene más de {0} filas. Deje solo los programas que considera y guárdela de nuevo.',
  'This table has more than {0} columns. Keep only the columns you need and save it again.':
    'Esta tabla tiene más de {0} columnas. Deje solo las columnas que necesita y guárdela de nuevo.',
  'This file has more than {0} cells. Keep only the programs and columns you need and save it again.':
    'Este archivo tiene más de {0} celdas. Deje solo los programas y las columnas que necesita y guárdelo de nuevo.',
  'This file is damaged: {0}. Download it again, or open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Este archivo está dañado: {0}. Descárguelo de nuevo, o ábralo en una hoja de cálculo y guárdelo como .xlsx o .csv.',
  'the letters in it cannot be read': 'no se pueden leer sus letras',
  'Open it in a spreadsheet program and save it as .xlsx or .csv.':
    'Ábralo en una hoja de cálculo y guárdelo como .xlsx o .csv.',
  'This file contains macros (small programs), so it was not read. Save it as .xlsx or .csv, which leaves them out.':
    'Este archivo contiene macros (pequeños programas), así que no se leyó. Guárdelo como .xlsx o .csv, que no las incluyen.',
  'This is a compressed folder (zip). Unpack it first and choose the .xlsx or .csv file inside.':
    'Esta es una carpeta comprimida (zip). Descomprímala primero y elija el archivo .xlsx o .csv que contiene.',
  'This is a binary Excel file (.xlsb). {0}': 'Este es un archivo binario de Excel (.xlsb). {0}',
  'This is a Word document, not a spreadsheet. Copy the table into a spreadsheet program and save it as .xlsx or .csv.':
    'Este es un documento de Word, no una hoja de cálculo. Copie la tabla en una hoja de cálculo y guárdela como .xlsx o .csv.',
  'This is a presentation. Download the table as .xlsx or .csv instead.':
    'Esto es una presentación. Descargue la tabla como .xlsx o .csv.',
  'This is an Apple Numbers file. {0}': 'Este es un archivo de Apple Numbers. {0}',
  'This is an OpenDocument file (.ods). {0}': 'Este es un archivo OpenDocument (.ods). {0}',
  '{0} cells hold a formula without a stored result and count as empty. To use them, open the file in a spreadsheet program and save it.':
    'Celdas con una fórmula sin resultado guardado, que cuentan como vacías: {0}. Para usarlas, abra el archivo en una hoja de cálculo y guárdelo.',
  'Only the first {0} sheets were read.': 'Solo se leyeron las primeras {0} hojas.',
  'it has no workbook': 'no tiene libro de trabajo',
  'This is an Office document, but not a spreadsheet.':
    'Este es un documento de Office, pero no una hoja de cálculo.',
  'its tags do not fit together': 'sus etiquetas no encajan',
  'its tags are nested too deeply': 'sus etiquetas están anidadas demasiado hondo',
  'it ends too early': 'termina antes de tiempo',
  'This file was refused because it declares entities, which honest spreadsheets never do. Open it in a spreadsheet program and save the table as .csv.':
    'Este archivo fue rechazado porque declara entidades, algo que las hojas de cálculo honestas nunca hacen. Ábralo en una hoja de cálculo y guarde la tabla como .csv.',
  'a tag is broken': 'una etiqueta está rota',
  'it ends in the middle of a tag': 'termina en medio de una etiqueta',
  'it uses a character name that is not declared': 'usa un nombre de carácter que no está declarado',
  'a character in it is broken': 'un carácter está roto',
  'it holds too many texts': 'tiene demasiados textos',
  'a part of it is packed in an unusual way': 'una parte está comprimida de una manera poco común',
  'a part of it has another size than stated': 'una parte tiene otro tamaño que el indicado',
  'a part of it was changed or not fully written': 'una parte se cambió o no se escribió completa',
  'a part of it is larger than it claims': 'una parte es más grande de lo que dice',
  'a part of it cannot be unpacked': 'una parte no se puede descomprimir',
  'it holds too many parts': 'tiene demasiadas partes',
  'its directory does not fit into the file': 'su índice no cabe en el archivo',
  'its directory is broken': 'su índice está roto',
  'two of its parts have the same name': 'dos de sus partes tienen el mismo nombre',
  'This file is protected with a password. Save it again without one.':
    'Este archivo está protegido con contraseña. Guárdelo de nuevo sin ella.',
  'its end is missing, so the download was probably cut off':
    'le falta el final; probablemente la descarga se cortó',
  'a part of it is missing': 'le falta una parte',
  'a part of it is cut off': 'una parte está cortada',
  'its parts overlap': 'sus partes se superponen',
  'it unpacks to more than a spreadsheet of programs can need':
    'descomprimido, es más grande de lo que una hoja de programas puede necesitar',
  'a part of it unpacks to {0} times its size': 'una parte, descomprimida, ocupa {0} veces su tamaño',
  'This file was not unpacked because it could fill the memory of your device: {0}. Open it in a spreadsheet program and save the table as .csv.':
    'Este archivo no se descomprimió porque podría llenar la memoria de su dispositivo: {0}. Ábralo en una hoja de cálculo y guarde la tabla como .csv.',
};
