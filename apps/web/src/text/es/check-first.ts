import type { checkFirst as en } from '../en/check-first.ts';

export const checkFirst: typeof en = {
  title: 'Verificar primero',
  lede: 'Políticas que no conocemos, ordenadas por cuánto le sirve a su plan conocerlas. Búsquelas antes de pagar una tarifa; el resto puede esperar.',
  working: 'Calculando qué vale la pena averiguar. Tarda unos segundos.',
  updating: 'Calculando otra vez',
  failed: 'No se pudo calcular qué datos conviene verificar',
  none: 'Nada de lo que no sabemos cambiaría su plan.',
  counted: (considered: string, replanned: string) =>
    considered === '1'
      ? 'Miramos la única política desconocida que le afecta e hicimos un plan nuevo para cada respuesta.'
      : considered === replanned
        ? `Miramos las ${considered} políticas desconocidas que le afectan e hicimos un plan nuevo para cada respuesta.`
        : `Miramos las ${considered} políticas desconocidas que le afectan. Para las ${replanned} que más podrían cambiar, hicimos un plan nuevo con cada respuesta.`,
  worth: 'Lo que vale saberlo',
  worthPoints: (points: string) => `${points} puntos`,
  worthDollars: (dollars: string) => `como ${dollars} más para tarifas`,
  worthHelp:
    'Los puntos cuentan el valor de su plan, en el que un match cuenta según sus estrellas. «Como $50 más para tarifas» quiere decir: saber la respuesta ayuda a su plan más o menos tanto como $50 más para gastar en solicitudes.',
  now: (p: string) => `A la respuesta que le conviene le damos una probabilidad de ${p}.`,
  listed: 'Ahora está en su lista.',
  notListed: 'Ahora no está en su lista.',
  ifYes: 'Si es sí',
  ifNo: 'Si es no',
  stays: 'se queda en su lista',
  comesIn: 'entra en su lista',
  goesOut: 'sale de su lista',
  staysOut: 'sigue fuera de su lista',
  gain: (points: string) => `el plan nuevo es ${points} puntos mejor que el anterior`,
  gainByKnowing: (points: string) =>
    `su tarifa pasa a otro programa. La respuesta es una mala noticia, pero saberla antes de pagar vale ${points} puntos`,
  where: 'Dónde buscar',
  answer: '¿Qué encontró?',
  takeBack: 'Quitar esta respuesta',
  goOn: 'Seguir con la siguiente',
  yes: 'Sí',
  no: 'No',
  yesAccepts: 'Sí, los acepta',
  noLimit: (value: string) => `No, su límite es ${value}`,
  yesGone: 'Sí, lo quitó',
  noStill: (value: string) => `No, sigue siendo ${value}`,
  position: (n: number) => `${n}.`,
};
