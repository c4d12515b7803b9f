/** What standard output can show. Piped output is plain, uncoloured and cut only when COLUMNS asks for it. */
export interface Screen {
  isTerminal: boolean;
  /** Characters a line; Infinity when piped without COLUMNS. */
  width: number;
  style: Style;
}

type Paint = (text: string) => string;

interface Style {
  title: Paint;
  strong: Paint;
  soft: Paint;
  accent: Paint;
}

const ESCAPE = '\u001B[';
const paint =
  (on: number, off: number): Paint =>
  (text) =>
    `${ESCAPE}${on}m${text}${ESCAPE}${off}m`;
const plain: Paint = (text) => text;

const COLOURED: Style = {
  title: paint(1, 22),
  strong: paint(1, 22),
  soft: paint(2, 22),
  accent: paint(36, 39),
};
const PLAIN: Style = { title: plain, strong: plain, soft: plain, accent: plain };

export function screenOf(
  stream: { isTTY?: boolean; columns?: number },
  environment: Record<string, string | undefined>,
): Screen {
  const isTerminal = stream.isTTY === true;
  const wantsColour = isTerminal && !environment.NO_COLOR && environment.TERM !== 'dumb';
  const asked = Number(environment.COLUMNS) || Number.POSITIVE_INFINITY;
  const width = Math.max(isTerminal ? (stream.columns ?? 80) : asked, 40);
  return { isTerminal, width, style: wantsColour ? COLOURED : PLAIN };
}
