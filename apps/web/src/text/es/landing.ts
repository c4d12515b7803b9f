import type { landing as en } from '../en/landing.ts';

export const landing: typeof en = {
  title: '¿A qué programas de residencia le conviene postular?',
  lede: 'Matchwright lee su perfil y calcula sus probabilidades en unos 900 programas reales de Medicina-Pediatría (Med-Peds), Medicina Interna y Pediatría. Luego arma la lista que le da la mayor probabilidad de hacer match, es decir, de obtener una plaza, con el dinero que usted tiene.',
  sample: 'Ver un ejemplo',
  sampleNote:
    'Un clic y una lista completa. El ejemplo es una persona inventada que reprobó un examen una vez y necesita visa.',
  own: 'Empezar con mi perfil',
  ownNote: 'Toma unos cinco minutos. Deje en blanco lo que no sepa.',
  open: 'Abrir un archivo de perfil',
  openNote: 'YAML o JSON; por ejemplo, uno que descargó aquí.',
  continue: 'Seguir con su plan',
  continueNote: 'El perfil guardado en este dispositivo está abierto.',
  programs: 'O vea primero todos los programas, sin un perfil',
  replaceWarning:
    'Esto reemplaza el perfil guardado en este dispositivo. Descárguelo antes si quiere conservarlo. Un ejemplo o un archivo también se puede deshacer desde la lista.',
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
  ],
  doesNotTitle: 'Qué no es',
  doesNot: [
    'No es asesoría de NRMP, AAMC ni ECFMG, ni asesoría legal sobre visas.',
    'No promete entrevistas. Las probabilidades salen de temporadas pasadas, y cada una tiene un rango que dice cuánta duda hay.',
    'No reúne datos. Su perfil se queda en este dispositivo y la página funciona sin conexión.',
  ],
  fileProblem: (name: string) => `No pudimos abrir ${name}`,
  fileHelp: 'Corrija estas líneas y abra el archivo otra vez. Nada cambió en este dispositivo.',
  unchanged: 'Nada cambió en este dispositivo.',
  notText: 'Este no es un archivo de texto. Elija un archivo de perfil en YAML o JSON.',
  unreadable: 'No se pudo leer el archivo. Elija un archivo de texto en YAML o JSON.',
  tooLarge: 'El archivo pesa más de 1 MB. Un archivo de perfil pesa unos pocos kilobytes.',
};
