import type { advice as en } from '../en/advice.ts';

/** Palabras que comparten todas las páginas del asesor. */
export const advice: typeof en = {
  needTitle: 'Primero hace falta una respuesta',
  needHelp:
    'Diga qué tipo de solicitante es usted. Entonces esta página empieza a hablar, y cada respuesta más la hace más exacta.',
  needLink: 'Ir a su perfil',
  working: 'Leyendo su perfil',
  updating: 'Actualizando',
  failed: 'No se pudo calcular',
  none: 'Todavía no hay nada que decir aquí.',
  next: 'Qué hacer',
  onThisPage: 'En esta página',
  more: 'Qué hacer y por qué',
  whole: 'La explicación completa',
  marks: {
    risk: { high: 'Riesgo alto', medium: 'Riesgo medio', low: 'Riesgo bajo' },
    strength: { high: 'Gran fortaleza', medium: 'Fortaleza', low: 'Fortaleza pequeña' },
    missing: { high: 'Pendiente, pesa mucho', medium: 'Pendiente', low: 'Pendiente, puede esperar' },
  },
  effect: {
    title: 'Su probabilidad de match',
    now: 'Ahora',
    without: (words: string) => words.charAt(0).toUpperCase() + words.slice(1),
    difference: (gain: string) => `Diferencia: ${gain}`,
    bySpecialty: 'Por especialidad',
    specialty: 'Especialidad',
  },
  closes: {
    certain: (n: number) =>
      n === 1 ? '1 programa está cerrado para usted' : `${n} programas están cerrados para usted`,
    old: (n: number) => (n === 1 ? '1 más podría estarlo' : `${n} más podrían estarlo`),
    oldAlone: (n: number) =>
      n === 1
        ? '1 programa podría estar cerrado para usted'
        : `${n} programas podrían estar cerrados para usted`,
    none: 'No sabemos de ningún programa que esto le cierre',
    known: (known: string, of: string) =>
      `Conocemos la regla de ${known} de los ${of} programas de sus especialidades.`,
    names: 'Sus nombres',
    certainTitle: 'Cerrados por una declaración reciente',
    oldTitle: 'Podrían estar cerrados: la declaración es antigua',
  },
  repair: {
    title: 'El paso más económico',
    cost: 'Cuesta',
    free: 'nada',
    unknown: 'no se sabe',
    months: 'Toma',
    monthCount: (n: number) => (n === 1 ? '1 mes' : `${n} meses`),
    weekCount: (n: number) => (n === 1 ? '1 semana' : `${n} semanas`),
    begin: 'Empezar',
    now: 'ahora',
    by: 'Fecha límite',
    noDate: 'no hay',
    projected: 'prevista, sin publicar todavía',
    late: 'Demasiado tarde para esta temporada',
    gain: 'Gana',
  },
  answers: 'Responde a',
  answeredBy: 'Qué lo compensa',
  rule: 'Ver la regla',
  sources: (n: number) => (n === 1 ? '1 fuente' : `${n} fuentes`),
};
