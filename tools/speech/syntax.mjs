/** Walks the syntax of a source file, with the way down to each node. */
import { parseSync } from 'vite';

/** Calls `visit(node, parents)` for every node; false keeps it from looking inside. */
export function walk(path, text, visit) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0].message}`);
  const down = (node, parents) => {
    if (visit(node, parents) === false) return;
    const inside = [node, ...parents];
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) for (const one of value) isNode(one) && down(one, inside);
      else if (isNode(value)) down(value, inside);
    }
  };
  down(program, []);
}

const isNode = (value) => typeof value === 'object' && value !== null && typeof value.type === 'string';

export const lineOf = (text, offset) => text.slice(0, offset).split('\n').length;
