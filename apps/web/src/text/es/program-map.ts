import type { programMap as en } from '../en/program-map.ts';

export const programMap: typeof en = {
  view: 'Mostrar como',
  table: 'Tabla',
  cards: 'Tarjetas',
  map: 'Mapa',
  title: 'Programas en el mapa',
  loading: 'Dibujando el mapa',
  failed: 'No se pudo dibujar el mapa',
  help: 'Cada marca es una o varias ciudades. Pulse una para ver sus programas. Las flechas llevan de una marca a otra.',
  zoom: 'Acercar a un estado',
  whole: 'Todo el país',
  stateCount: (state: string, n: string) => `${state} · ${n}`,
  mark: (place: string, programs: string, listed: number) =>
    listed === 0 ? `${place}: ${programs}` : `${place}: ${programs}, ${listed} en su lista`,
  andMore: (place: string, towns: number) =>
    towns === 1 ? `${place} y 1 ciudad más` : `${place} y ${towns} ciudades más`,
  programs: (n: number) => (n === 1 ? '1 programa' : `${n} programas`),
  legend: 'Qué significan las marcas',
  mixed: 'Varias especialidades',
  onList: 'Rellena: está en su lista, o uno de ellos lo está',
  number: 'Un número: cuántos programas hay',
  chosenNone: 'Pulse una marca para ver aquí sus programas.',
  chosenClose: 'Cerrar',
  outside: 'Fuera del mapa',
  outsideHelp: 'Puerto Rico y los programas cuya ubicación no conocemos:',
  noneInView: 'Aquí no hay ningún programa que pase los filtros.',
  byState: 'Lo mismo en una lista, por estado',
  stateSummary: (state: string, programs: string, listed: number) =>
    listed === 0 ? `${state}: ${programs}` : `${state}: ${programs}, ${listed} en su lista`,
  match: (p: string) => `match: ${p}`,
  leftOut: 'quedó fuera',
  download: 'Descargar el mapa (SVG)',
  fileName: 'matchwright-mapa',
  source:
    'Contornos: US Census Bureau, por medio de us-atlas. Se dibuja en este dispositivo; no consultamos ningún servicio de mapas.',
};
