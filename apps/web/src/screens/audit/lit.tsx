import type { SheetSection } from '@matchwright/engine/advice';
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

/** What the pointer or the focus is on: a finding or a line of the sheet. */
type Active = { finding: string } | { line: string } | null;

interface Lit {
  findings: ReadonlySet<string>;
  lines: ReadonlySet<string>;
  /** The lines are lit because of a finding, so the sheet may show them. */
  fromFinding: boolean;
  setActive: (active: Active) => void;
}

const LitContext = createContext<Lit>({
  findings: new Set(),
  lines: new Set(),
  fromFinding: false,
  setActive: () => {},
});

/** Remembers which findings and lines belong to what the person looks at. */
export function LitProvider({ sheet, children }: { sheet: SheetSection[]; children: ReactNode }) {
  const [active, setActive] = useState<Active>(null);
  const lit = useMemo(() => {
    const lines = sheet.flatMap((section) => section.lines);
    if (active === null) return { findings: new Set<string>(), lines: new Set<string>() };
    if ('line' in active)
      return {
        findings: new Set(lines.find(({ id }) => id === active.line)?.findings),
        lines: new Set<string>(),
      };
    const concerned = lines.filter(({ findings }) => findings.includes(active.finding));
    return { findings: new Set<string>(), lines: new Set(concerned.map(({ id }) => id)) };
  }, [sheet, active]);
  const fromFinding = active !== null && 'finding' in active;
  const value = useMemo(() => ({ ...lit, fromFinding, setActive }), [lit, fromFinding]);
  return <LitContext value={value}>{children}</LitContext>;
}

/** Whether it is lit, and what makes the other side light up. */
export function useLit(kind: 'finding' | 'line', id: string) {
  const { findings, lines, setActive } = useContext(LitContext);
  const on = () => setActive(kind === 'finding' ? { finding: id } : { line: id });
  const off = () => setActive(null);
  return {
    lit: (kind === 'finding' ? findings : lines).has(id),
    events: { onMouseEnter: on, onMouseLeave: off, onFocus: on, onBlur: off },
  };
}

/** The first lit line, when a finding lights it. */
export function useLitLine(): string | null {
  const { lines, fromFinding } = useContext(LitContext);
  return fromFinding ? ([...lines][0] ?? null) : null;
}
