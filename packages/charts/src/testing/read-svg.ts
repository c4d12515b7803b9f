import { SaxesParser } from 'saxes';

export interface Node {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Node[];
}

/** The root of a well-formed XML document; anything else is thrown. */
export function readSvg(svg: string): Node {
  const top: Node = { name: '', attributes: {}, text: '', children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node) node.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(svg).close();
  const [root] = top.children;
  if (!root || top.children.length !== 1) throw new Error('not one root');
  return root;
}

/** Every element of one kind, in order. */
export function elements(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elements(child, name),
  ]);
}

export function numberOf(node: Node | undefined, attribute: string): number {
  const value = node?.attributes[attribute];
  if (value === undefined) throw new Error(`no ${attribute}`);
  return Number(value);
}

/** The first text that says exactly this. */
export function textOf(node: Node, says: string): Node {
  const found = elements(node, 'text').find(({ text }) => text === says);
  if (!found) throw new Error(`nothing says ${says}`);
  return found;
}

/** Numbers of points="1,2 3,4". */
export function pointsOf(node: Node | undefined): [number, number][] {
  return (node?.attributes.points ?? '')
    .split(' ')
    .map((pair) => pair.split(',').map(Number) as [number, number]);
}

const SLIPS = /NaN|Infinity|undefined|null/;

/** What is wrong with any chart: not XML, a number that is none, a negative size, marks outside of it, a reference. */
export function slipsOf(svg: string): string[] {
  const root = readSvg(svg);
  const width = numberOf(root, 'width');
  const height = numberOf(root, 'height');
  const outside = [...elements(root, 'circle'), ...elements(root, 'rect'), ...elements(root, 'text')]
    .map(({ attributes: { cx, cy, x, y } }) => [Number(cx ?? x ?? 0), Number(cy ?? y ?? 0)] as const)
    .filter(([x, y]) => !(x >= -0.5 && x <= width + 0.5 && y >= -0.5 && y <= height + 0.5));
  return [
    ...(SLIPS.exec(svg) ?? []),
    ...(/="-[\d.]+"/.exec(svg.replace(/ [xy]\d?="-[^"]*"/g, '')) ?? []),
    ...outside.map(([x, y]) => `outside: ${x},${y}`),
    ...(/href|url\(|@import|src=|style=/.exec(svg) ?? []),
  ];
}
