import type { calendar as en } from '../en/calendar.ts';

/** El plan como archivo de calendario. */
export const calendar: typeof en = {
  download: 'Guardar para su calendario',
  fileName: (season: number) => `matchwright-calendario-${season}.ics`,
  updates: 'Guárdelo e impórtelo otra vez cuando cambie su plan: los eventos pasan a sus nuevas fechas.',
  saved: (file: string) => `Guardado como ${file}.`,
  failed: 'No se pudo crear el archivo de calendario',
  failedHelp: 'Vuelva a cargar la página e inténtelo otra vez.',
  how: 'Cómo pasarlo a su calendario',
  calendars: [
    {
      name: 'Google Calendar',
      steps: 'En una computadora, abra Configuración, elija “Importar y exportar” y seleccione el archivo.',
    },
    {
      name: 'Apple Calendar',
      steps: 'Abra el archivo y elija el calendario en el que debe quedar.',
    },
    {
      name: 'Outlook',
      steps:
        'En la web, elija “Agregar calendario” y luego “Cargar desde archivo”. En una computadora, Outlook crea un calendario nuevo con cada archivo; borre el anterior.',
    },
  ],
  separate: 'Lo mejor es un calendario aparte: puede quitarlo en un solo paso.',
  privacy: 'Los eventos están marcados como privados y no contienen puntajes ni probabilidades.',
};
