import type { rules as en } from '../en/rules.ts';

export const rules: typeof en = {
  title: 'Todas las reglas',
  lede: 'Todo lo que el asesor sabe decir: cuándo habla cada regla, las cifras que lee y de dónde salen.',
  working: 'Leyendo las reglas',
  failed: 'No se pudieron leer las reglas',
  search: 'Buscar',
  searchHelp: 'Una palabra de una regla, una cifra o una fuente',
  kind: 'Tipo',
  kinds: { all: 'Todas', risk: 'Riesgos', strength: 'Fortalezas', missing: 'Pasos pendientes' },
  shown: (n: string, all: string) => `${n} de ${all} reglas`,
  nothing: 'Ninguna regla tiene estas palabras. Pruebe con menos palabras o con todos los tipos.',
  reads: 'Lee',
  id: 'Identificador',
  nothingRead: 'nada del perfil',
  answers: 'Responde a',
  figures: (n: number) => (n === 1 ? '1 cifra y su fuente' : `${n} cifras y sus fuentes`),
  sourcesOnly: (n: number) => (n === 1 ? '1 fuente' : `${n} fuentes`),
  further: 'Otras fuentes',
  period: {
    between: (from: string, to: string) => `del ${from} al ${to}`,
    since: (from: string) => `desde el ${from}`,
    until: (to: string) => `hasta el ${to}`,
  },
  now: 'vigente ahora',
  season: (season: string) => `temporada: ${season}`,
  confidence: { high: 'confianza alta', medium: 'confianza media', low: 'confianza baja' },
};
