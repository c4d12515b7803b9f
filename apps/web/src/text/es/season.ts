import type { season as english } from '../en/season.ts';
import { tracker } from './tracker.ts';

export const season: typeof english = {
  title: 'La temporada',
  lede: 'Cada solicitud, en qué punto está y qué significa para su probabilidad.',
  frame: {
    trouble: {
      full: 'Este dispositivo no tiene más espacio, así que sus últimos cambios no se guardan. Descargue una copia de seguridad antes de cerrar la página.',
      closed:
        'Este navegador no nos deja guardar (así es en una ventana privada). Su temporada funciona hasta que cierre la página.',
      unread:
        'Aquí hay guardada una temporada que esta versión no puede leer. Se conserva como está, y lo que haga ahora no se guarda.',
    },
  },
  tracker,
};
