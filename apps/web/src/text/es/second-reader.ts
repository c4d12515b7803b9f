import type { secondReader as en } from '../en/second-reader.ts';

export const secondReader: typeof en = {
  title: 'Otro lector',
  lede: 'A nuestra revisión se le escapa cerca de la mitad de lo que puede perjudicarle. Una persona de su confianza, o un modelo de lenguaje, puede ver más.',
  ask: 'Pedir la opinión de otro lector',
  know: 'Lo que conviene saber antes',
  knowPoints: [
    'Esta página no envía nada. Su texto sale de este dispositivo solo cuando usted lo pega en otro lugar. Quien administra ese lugar puede leerlo y quizá guardarlo.',
    'Quite antes los nombres de pacientes y todo lo que pueda mostrar quiénes son.',
    'Un lector así puede equivocarse. Un modelo de lenguaje, además, puede inventar cosas. Usted decide qué cambiar.',
    'Pida observaciones y conserve sus propias palabras. La AAMC permite usar herramientas para reunir ideas, corregir y revisar. El texto final debe ser obra suya.',
    'La respuesta no se guarda. Desaparece cuando usted cierra esta página.',
  ],
  copyStep: '1. Copie la petición',
  copyHelp:
    'Esto es todo lo que usted entrega. Está en inglés, como su texto. Pide solo observaciones, nunca un texto nuevo.',
  facts: 'Datos de su perfil que quiere agregar',
  factsHelp:
    'Nada de su perfil está en la petición si usted no lo marca. Con los datos, el lector puede ver lo que no concuerda.',
  request: 'Su petición',
  copy: 'Copiar la petición',
  copied: 'Copiada.',
  selected:
    'Este navegador no nos dejó copiar. La petición está seleccionada: presione Ctrl y C o, en un teléfono, manténgala presionada.',
  giveStep: '2. Désela a un lector de su confianza',
  giveHelp: 'Péguela en un modelo de lenguaje suyo o en un correo a un mentor.',
  pasteStep: '3. Pegue la respuesta',
  answer: 'La respuesta de su lector',
  answerHelp: 'Péguela entera. Buscamos en su texto las palabras citadas.',
  read: 'Leer la respuesta',
  remove: 'Quitarla',
  removed: 'Se quitaron la respuesta y sus observaciones.',
  problems: {
    empty: 'Aquí todavía no hay respuesta. Péguela primero.',
    'too-long': (most: string) =>
      `Esto es demasiado largo para ser observaciones sobre un texto. Leemos como máximo ${most} caracteres. Pegue solo la respuesta.`,
    'no-remarks':
      'No encontramos observaciones aquí. Buscamos palabras de su texto entre comillas, con una observación después. Pida a su lector que cite las palabras, o lea la respuesta tal como está.',
  },
  result: 'Observaciones de su lector',
  notOurs:
    'Esto lo escribió otra persona o un modelo. Solo buscamos las palabras; no comprobamos lo que dice. Si ofrece frases, no las copie.',
  found: (found: number, all: number) =>
    `Encontramos en su texto las palabras de ${found} de ${all} observaciones.`,
  none: 'Su lector no hace observaciones. Eso no significa que todo esté bien.',
  shortened: 'La respuesta era muy larga. Esto es una parte.',
  changed:
    'Usted cambió su texto después de esta lectura. Presione “Leer la respuesta” para buscar otra vez las palabras.',
  text: 'Su texto con estas observaciones',
  list: 'Lista de observaciones de su lector',
  by: 'Su lector',
  remark: 'Observación',
  remarkIn: (n: number, title: string) => `Observación ${n} de su lector, ${title}:`,
  seeOf: (n: number) => `Ver las palabras de la observación ${n} de su lector`,
  correctOf: (n: number) => `Cambiar en su texto las palabras de la observación ${n} de su lector`,
  lost: 'No está en su texto',
  lostHelp:
    'Su lector cita palabras que usted no escribió, o no así. Un modelo de lenguaje puede haberlas inventado.',
  besides: 'Qué más dice la respuesta',
};
