import type { Advice, Finding } from '@matchwright/engine/advice';

/** The findings that stand on the page with a number, in the order of the page. */
export interface Numbered {
  findings: Finding[];
  /** Id of a finding → its number, from 1. */
  numbers: Map<string, number>;
  titles: Map<string, string>;
  /** Id of a finding → the labels of the lines that it concerns, with their places. */
  lines: Map<string, { id: string; label: string }[]>;
  /** Ids of sources in the order in which the page cites them: the footnotes of a printed copy. */
  sources: string[];
}

/** Risks, strengths, then what is not done; open answers have a list of their own and no number. */
export function numberedFindings({ findings, missing, sheet }: Advice['audit']): Numbered {
  const open = new Set(missing.map(({ id }) => id));
  const order: Finding['kind'][] = ['risk', 'strength', 'missing'];
  const shown = order.flatMap((kind) => findings.filter((one) => one.kind === kind && !open.has(one.id)));
  const all = sheet.flatMap((section) => section.lines);
  return {
    findings: shown,
    numbers: new Map(shown.map(({ id }, i) => [id, i + 1])),
    titles: new Map(shown.map(({ id, title }) => [id, title])),
    lines: new Map(
      shown.map(({ id }) => [
        id,
        all.filter((line) => line.findings.includes(id)).map(({ id: line, label }) => ({ id: line, label })),
      ]),
    ),
    sources: [...new Set(shown.flatMap(({ sources }) => sources))],
  };
}

/** Ids of elements of the page. */
export const findingPlace = (id: string) => `finding-${id}`;
export const linePlace = (id: string) => `line-${id}`;
