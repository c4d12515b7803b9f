import type { shell as en } from '../en/shell.ts';

export const shell: typeof en = {
  name: 'Matchwright',
  skip: 'Ir al contenido',
  navigation: 'Principal',
  home: 'Resumen',
  begin: 'Inicio guiado',
  audit: 'Evaluación',
  rules: 'Todas las reglas',
  list: 'Su lista',
  plan: 'Su plan',
  money: 'Dinero',
  prepare: 'Preparación',
  exams: 'Exámenes',
  experience: 'Experiencia en EE. UU.',
  research: 'Investigación y continuidad',
  letters: 'Cartas',
  story: 'Su historia',
  words: 'Sus textos',
  practise: 'Practicar respuestas',
  profile: 'Su perfil',
  data: 'Sus datos',
  programs: 'Programas',
  compare: 'Comparar programas',
  'what-if': 'Qué ayudaría',
  'check-first': 'Verificar primero',
  import: 'Usar su propia tabla',
  model: 'Qué tan seguro es esto',
  menu: 'Menú',
  newTab: 'se abre en otra pestaña',
  start: 'Inicio',
  toDark: 'Oscuro',
  toLight: 'Claro',
  themeLabel: (to: string) => `Cambiar al tema ${to.toLowerCase()}`,
  language: 'Idioma',
  languageLoses:
    'Su plan no está guardado en este dispositivo, y al cambiar de idioma la página se carga otra vez. Descargue antes un respaldo, o pulse una vez más para seguir sin él.',
  languageNotKept: 'Este navegador no nos deja guardar su elección. Cambie el idioma del navegador.',
  engineEnglish:
    'Las explicaciones y los consejos de esta página todavía están en inglés. El resto está en español.',
  saved: (time: string) => `Guardado aquí ${time}`,
  savedAloud: (time: string) => `Sus cambios están guardados, ${time}`,
  saving: 'Guardando',
  notSaved: 'Sin guardar',
  storageFull:
    'Este dispositivo ya no tiene espacio y sus últimos cambios no se guardaron. Borre archivos o aplicaciones e inténtelo otra vez.',
  storageClosed:
    'Este navegador no nos deja guardar. Así funcionan las ventanas privadas. Su plan sirve hasta que cierre la página.',
  storageLost: 'Este navegador dejó de guardar y sus últimos cambios no se guardaron.',
  stillSafe: (when: string) =>
    `Lo que tenía el ${when} está a salvo en este dispositivo. Lo que cambió después está solo en esta página.`,
  saveYourself: 'Descargue un respaldo antes de cerrar la página. Contiene todo lo que escribió.',
  saveAgain: 'Intentar guardar otra vez',
  newer:
    'Una versión más nueva de Matchwright escribió lo que está guardado en este dispositivo. Está a salvo. Vuelva a cargar la página para tener esa versión.',
  seeAside: 'Ver qué se puede recuperar',
  damaged:
    'No pudimos leer lo que estaba guardado en este dispositivo, así que empezamos de cero. Conservamos una copia de los datos dañados.',
  overtook:
    'Otra pestaña había guardado una versión distinta de su plan. Ahora está guardada la versión de esta página; conservamos la otra.',
  takeOther: 'Usar la otra versión',
  downloadCopy: 'Descargar la copia',
  dismiss: 'Cerrar este mensaje',
  updateReady: 'Hay una versión más nueva.',
  update: 'Cargarla',
  opening: 'Abriendo lo que usted guardó',
  footer:
    'Matchwright calcula con datos públicos y con estimaciones propias. No es asesoría de NRMP, AAMC ni ECFMG, ni asesoría legal. Su perfil se queda en este dispositivo.',
  factsVersion: (version: string, programs: string, sources: string) =>
    `Datos ${version}: ${programs} programas, ${sources} fuentes.`,
  broken: 'Esta página dejó de funcionar. Su perfil está a salvo en este dispositivo.',
  reload: 'Volver a cargar la página',
};
