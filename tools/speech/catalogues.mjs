/** Reads the catalogues of the languages without running them: plain objects with literal keys. */
import { lineOf, walk } from './syntax.mjs';

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * @typedef {{ key: string, own: string | null, forms: Record<string, string> | null, by: number | null, path: string, line: number }} Entry
 * @returns {Entry[]}
 */
export function entriesOf(path, text) {
  const entries = [];
  walk(path, text, (node, [parent]) => {
    if (node.type !== 'ObjectExpression' || parent.type !== 'VariableDeclarator') return true;
    for (const property of node.properties) {
      if (property.type !== 'Property') continue;
      const key = property.key.value ?? property.key.name;
      const { value } = property;
      const place = { key, path, line: lineOf(text, property.start) };
      entries.push({ own: null, forms: null, by: null, ...place, ...meaningOf(value) });
    }
    return false;
  });
  return entries;
}

function meaningOf(value) {
  if (value.type !== 'ObjectExpression') return { own: textOf(value) };
  const parts = Object.fromEntries(
    value.properties.map((one) => [one.key.name, one.value.type === 'Literal' ? one.value.value : null]),
  );
  const forms = Object.fromEntries(Object.entries(parts).filter(([name]) => FORMS.includes(name)));
  return { forms, by: parts.by };
}

function textOf(value) {
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  return value.type === 'TemplateLiteral' && value.quasis.length === 1 ? value.quasis[0].value.cooked : null;
}
