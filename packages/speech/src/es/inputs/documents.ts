import type { Sentences } from '../../sentences.ts';

/** Why a text file, a Word file or a PDF cannot be read. */
export const documents: Sentences = {
  'This file is damaged and cannot be opened. Download or save it again, or paste its text.':
    'Este archivo está dañado y no se puede abrir. Descárguelo o guárdelo de nuevo, o pegue su texto.',
  'This file is empty. Choose the file that holds your text.':
    'Este archivo está vacío. Elija el archivo que tiene su texto.',
  'This file is larger than 10 MB. Save it without pictures, or paste its text.':
    'Este archivo pesa más de 10 MB. Guárdelo sin imágenes o pegue su texto.',
  'This file is too large for a statement or a letter. Save only the text that you want reviewed.':
    'Este archivo es demasiado grande para un personal statement o una carta. Guarde solo el texto que quiere revisar.',
  'This is no text that we can read. Save it as .txt in UTF-8, as .docx or as .pdf, or paste the text.':
    'Esto no es texto que podamos leer. Guárdelo como .txt en UTF-8, como .docx o como .pdf, o pegue el texto.',
  'This PDF holds pictures of pages and no text, as a scan does. Open the file in which you wrote the text and save it as PDF or DOCX, or paste the text.':
    'Este PDF tiene imágenes de páginas y no texto, como un escaneo. Abra el archivo en el que escribió el texto y guárdelo como PDF o DOCX, o pegue el texto.',
  'There is no text in this file. Choose the file that holds your text.':
    'No hay texto en este archivo. Elija el archivo que tiene su texto.',
  'This is a Word file of the old kind (.doc), or one with a password. Open it in Word, save it as .docx without a password, and try again.':
    'Este es un archivo de Word del tipo antiguo (.doc), o uno con contraseña. Ábralo en Word, guárdelo como .docx sin contraseña e inténtelo de nuevo.',
  'This is a rich text file (.rtf). Open it and save it as .docx or .txt, or paste the text.':
    'Este es un archivo de texto enriquecido (.rtf). Ábralo y guárdelo como .docx o .txt, o pegue el texto.',
  'This is a picture. Type or paste the text that it shows.':
    'Esto es una imagen. Escriba o pegue el texto que muestra.',
  'This PDF has {0} pages. Save only the pages with your text, or paste the text.':
    'Este PDF tiene {0} páginas. Guarde solo las páginas con su texto o pegue el texto.',
  'This PDF has a password. Save it without one, or paste its text.':
    'Este PDF tiene contraseña. Guárdelo sin ella o pegue su texto.',
  'This file has a password. Save it without one, or paste its text.':
    'Este archivo tiene contraseña. Guárdelo sin ella o pegue su texto.',
  'This file unpacks to more than any text. Save it without pictures, or paste its text.':
    'Este archivo, descomprimido, es más grande que cualquier texto. Guárdelo sin imágenes o pegue su texto.',
  'This file holds macros, which are small programs. We do not open it. Save it as .docx without macros, or paste its text.':
    'Este archivo contiene macros, que son pequeños programas. No lo abrimos. Guárdelo como .docx sin macros o pegue su texto.',
  'This archive is no Word document. Choose a .docx, .pdf or .txt file, or paste the text.':
    'Este archivo comprimido no es un documento de Word. Elija un archivo .docx, .pdf o .txt, o pegue el texto.',
};
