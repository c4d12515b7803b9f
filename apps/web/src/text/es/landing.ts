import type { landing as en } from '../en/landing.ts';

export const landing: typeof en = {
  title: '¿A qué programas de residencia le conviene postular?',
  lede: 'Matchwright lee su perfil y calcula sus probabilidades en unos 900 programas reales de Medicina-Pediatría (Med-Peds), Medicina Interna y Pediatría. Luego arma la lista que le da la mayor probabilidad de hacer match, es decir, de obtener una plaza, con el dinero que usted tiene.',
  sampleTitle: 'Ver un ejemplo',
  sampleNote: 'Tres personas inventadas. Un clic abre un plan completo, que puede cambiar como quiera.',
  samples: {
    failedOnce: {
      name: 'Reprobó Step 1 una vez y necesita visa',
      who: 'Graduación en Egipto en 2021. Step 2 CK 224, un mes de experiencia en EE. UU., $2,500 para tarifas.',
    },
    usCitizen: {
      name: 'Ciudadanía de EE. UU., facultad en el Caribe',
      who: 'Graduación en 2025. Step 2 CK 238, cinco meses de rotaciones en EE. UU., $1,800 para tarifas.',
    },
    firstSteps: {
      name: 'Apenas empieza',
      who: 'Facultad en Nigeria, Step 1 aprobado y todo lo demás por decidir.',
    },
  },
  sampleFailed: 'No se pudo cargar el ejemplo. Revise su conexión y púlselo otra vez.',
  ownTitle: 'Empiece con lo suyo',
  own: 'Empezar con mi perfil',
  ownNote:
    'Son seis pasos cortos, unos tres minutos. Puede saltarse cualquiera, y cada respuesta muestra al momento lo que cambia.',
  open: 'Abrir un archivo de perfil',
  openNote: 'YAML o JSON; por ejemplo, uno que descargó aquí.',
  continue: 'Seguir con su plan',
  continueNote: 'El perfil guardado en este dispositivo está abierto.',
  restore: 'Restaurar una copia de seguridad',
  programs: 'O vea primero todos los programas, sin un perfil',
  replaceWarning:
    'Un ejemplo, un comienzo nuevo o un archivo reemplazan el perfil guardado en este dispositivo. Descárguelo antes si quiere conservarlo. Un ejemplo o un archivo también se puede deshacer.',
  replaceTitle: '¿Reemplazar su perfil?',
  replaceBody:
    'Su perfil, su historia y lo que decidió en su plan están solo en este dispositivo. Si continúa, se reemplazan. Para conservarlos, descargue antes el archivo de su perfil, al final de la página Su perfil.',
  replaceNo: 'Conservar el mío',
  replaceYes: 'Reemplazarlo',
  example: 'Así se ve una respuesta: unas 4 de cada 10 personas y, abajo, el margen de nuestra duda.',
  doesTitle: 'Qué hace',
  does: [
    'Le da a cada programa una probabilidad de entrevista y otra de match, cada una con su rango.',
    'Elige juntos los programas y los signals (las señales de interés que se envían con una solicitud), suma las tarifas y demuestra que ninguna lista dentro de su presupuesto es mejor.',
    'Explica por qué está cada programa y qué no pudimos averiguar sobre él.',
    'Nombra sus mayores riesgos y qué hacer con cada uno, con fechas hasta el Match Day.',
    'Le acompaña durante la temporada: textos en sus propias palabras, entrevistas, rank order list, SOAP y lo que viene después.',
  ],
  applied: '¿Ya postuló? Siga aquí su temporada',
  doesNotTitle: 'Qué no es',
  doesNot: [
    'No es asesoría de NRMP, AAMC ni ECFMG, ni asesoría legal sobre visas.',
    'No promete entrevistas. Las probabilidades salen de temporadas pasadas, y cada una tiene un rango que dice cuánta duda hay.',
    'No escribe su personal statement ni sus cartas. Hace preguntas, y las palabras son de usted.',
    'No reúne datos. No hay cuenta, su perfil se queda en este dispositivo y la página funciona sin conexión.',
  ],
  fileProblem: (name: string) => `No pudimos abrir ${name}`,
  fileHelp: 'Corrija estas líneas y abra el archivo otra vez. Nada cambió en este dispositivo.',
  unchanged: 'Nada cambió en este dispositivo.',
  notText: 'Este no es un archivo de texto. Elija un archivo de perfil en YAML o JSON.',
  unreadable: 'No se pudo leer el archivo. Elija un archivo de texto en YAML o JSON.',
  tooLarge: 'El archivo pesa más de 1 MB. Un archivo de perfil pesa unos pocos kilobytes.',
};
