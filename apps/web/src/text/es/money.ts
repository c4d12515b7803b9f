import type { money as en } from '../en/money.ts';

export const money: typeof en = {
  title: 'Lo que cuesta la temporada',
  lede: 'Exámenes, certificación, solicitudes, experiencia y visa, mes por mes. Lo que ya pagó no se cuenta.',
  total: 'Falta pagar',
  range: (low: string, high: string) => (low === high ? low : `de ${low} a ${high}`),
  totalHelp:
    'El extremo bajo es lo que su plan necesita a los precios más bajos. El alto suma todo lo opcional, los precios más caros y lo que paga solo si hace match.',
  parts: {
    planned: 'En su plan, antes del Match Day',
    optional: 'Opcional',
    ifYouMatch: 'Solo si hace match',
  },
  unknown: 'Lo que no sabemos',
  unknownHelp:
    'Estos costos son reales, pero ninguna fuente los indica para usted. No están en ningún total.',
  budget: 'Su presupuesto es solo para las solicitudes',
  budgetOf: (budget: string, stated: boolean) =>
    stated
      ? `Su presupuesto de ${budget} paga las solicitudes y las tarifas fijas.`
      : `Usted no indicó un presupuesto, así que planeamos con ${budget} para las solicitudes y las tarifas fijas.`,
  budgetUse: (programs: string, list: string, fixed: string, total: string) =>
    `Su lista tiene ${programs} por ${list}, más ${fixed} en tarifas fijas: ${total}.`,
  budgetRest: (low: string, high: string) =>
    low === high ? `Todo lo demás cuesta ${low} aparte.` : `Todo lo demás cuesta de ${low} a ${high} aparte.`,
  budgetShort: (low: string | null, high: string) => {
    const sum = low === null ? `hasta ${high}` : low === high ? low : `entre ${low} y ${high}`;
    return `A este presupuesto le faltan ${sum} para lo que usted paga antes del Match Day.`;
  },
  programs: (n: number) => (n === 1 ? '1 programa' : `${n} programas`),
  months: 'Por mes',
  monthsHelp:
    'Oscuro: lo mínimo que su plan necesita. Claro: hasta los precios más caros, con lo opcional y lo que paga solo si hace match.',
  monthsTable: 'Lo mismo en una tabla',
  noMonth: 'Sin fecha todavía',
  columns: {
    month: 'Mes',
    planned: 'En su plan',
    more: 'Opcional, o solo si hace match',
    most: 'Como máximo',
  },
  items: 'Gasto por gasto',
  groups: {
    applications: 'Solicitudes',
    match: 'El Match',
    exams: 'Exámenes',
    certification: 'Certificación de la ECFMG',
    experience: 'Experiencia en EE. UU.',
    visa: 'Visa',
  },
  item: { paid: 'Ya pagado, no se cuenta', optional: 'Opcional', planned: '' },
  ifYouMatch: 'Solo si hace match',
  unconfirmed: 'Sin confirmar',
  noPage: (year: number | null) =>
    `Precio ${year === null ? 'sin fecha' : `de ${year}`}, tomado de un archivo sin autor.`,
  checkAt: 'Compruébelo antes de pagar:',
  unconfirmedCount: (n: number, of: number) =>
    n === of
      ? `Ninguna de estas ${of} tarifas se pudo confirmar en la página de quien la cobra. Consúltela antes de pagar.`
      : n === 1
        ? `1 de estas ${of} tarifas no se pudo confirmar en la página de quien la cobra. Está marcada: consúltela antes de pagar.`
        : `${n} de estas ${of} tarifas no se pudieron confirmar en la página de quien las cobra. Están marcadas: consúltelas antes de pagar.`,
  savings: 'Maneras de gastar menos',
};
