/** Finds the sentences of the source: those that are said, and those that look like one and are not. */
import { lineOf, walk } from './syntax.mjs';

/**
 * @typedef {{ key: string, path: string, line: number }} Sentence `key` is the English with numbered gaps
 * @returns {{ said: Sentence[], unsaid: Sentence[], problems: string[] }}
 */
export function sentencesOf(path, text) {
  const said = [];
  const unsaid = [];
  const problems = [];
  const at = (node, key) => ({ key, path, line: lineOf(text, node.start), start: node.start, end: node.end });
  walk(path, text, (node, parents) => {
    if (/^(?:Import|ExportAll|TS)/.test(node.type) && !EXPRESSIONS.has(node.type)) return false;
    if (node.type === 'TaggedTemplateExpression') {
      if (node.tag.name === 'say') said.push(at(node, keyOf(node.quasi)));
    } else if (
      node.type === 'CallExpression' &&
      node.callee.name === 'counted' &&
      node.arguments.length === 2
    ) {
      const words = literalsOf(node.arguments[1]);
      for (const word of words ?? []) said.push(at(node, `{0} ${word}s`));
      if (!words) problems.push(`${path}:${lineOf(text, node.start)} counts what is no literal word`);
    } else if (node.type === 'TemplateLiteral') {
      if (parents[0]?.type !== 'TaggedTemplateExpression' && looksSaid(node, keyOf(node), parents))
        unsaid.push(at(node, keyOf(node)));
    } else if (node.type === 'Literal' && typeof node.value === 'string') {
      if (looksSaid(node, node.value, parents)) unsaid.push(at(node, node.value));
    }
    return true;
  });
  return { said, unsaid, problems };
}

const EXPRESSIONS = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** Errors that only developers see. */
const DEFECTS = /^(?:Range|CircularPlan)?Error$/;

const keyOf = ({ quasis }) =>
  quasis.map(({ value }, n) => (n === 0 ? value.cooked : `{${n - 1}}${value.cooked}`)).join('');

/** The words of a literal, or of a choice between two; null for anything else. */
function literalsOf(node) {
  if (node?.type === 'Literal') return [node.value];
  if (node?.type !== 'ConditionalExpression') return null;
  const both = [literalsOf(node.consequent), literalsOf(node.alternate)];
  return both.includes(null) ? null : both.flat();
}

/** A word in small letters; beside a gap, that is what a gap counts for. */
const WORDS = /(?:^|[\s(“"])[a-z][a-z’'-]+(?=[\s,.:;?)”"]|$)/;
const ONE_WORD = /^[A-Z][a-z]+[.:]?$/;

/** More than one word, of which one is in small letters, or a word that begins a sentence; not what only developers read. */
function looksSaid(node, text, [parent, above]) {
  const words = text.replace(/\{\d+\}/g, node.type === 'Literal' ? '$&' : 'gap');
  if (!/[A-Za-z]/.test(text) || !(/\s/.test(text) ? WORDS : ONE_WORD).test(words)) return false;
  if (parent?.type === 'Property' && parent.key === node) return false;
  if (parent?.callee?.name === 'counted' || above?.callee?.name === 'counted') return false;
  if (parent?.type === 'BinaryExpression' && parent.operator.endsWith('==')) return false;
  return !(above?.type === 'ThrowStatement' && DEFECTS.test(parent?.callee?.name));
}
