import ts from 'typescript';

/** One small change: the text that takes the place of a node. */
export interface Change {
  readonly node: ts.Node;
  readonly text: string;
  readonly what: string;
}

const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='],
  '+': ['-'], '-': ['+'], '*': ['+'], '/': ['*'], '%': ['*'], '**': ['*'], '+=': ['-='], '-=': ['+='], '|': ['&'], '&': ['|'],
};

/** Words of the engine that name a choice, as texts and as names, each with the one to mistake it for. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['half-up', 'half-even'], ['floor', 'ceil'], ['>=', '>'], ['<=', '<'], ['=', '!='], ['min', 'max'], ['sum', 'max'], ['mul', 'add'], ['all', 'any'], ['every', 'some'],
  ['smaller', 'larger'], ['least', 'greatest'], ['least', 'most'], ['lo', 'hi'], ['always', 'never'], ['isAlways', 'isNever'], ['add', 'multiply'], ['subtract', 'add'], ['zero', 'one'], ['ZERO', 'ONE'],
  ['find', 'findLast'], ['full', 'zero'], ['rescale', 'leave-out'], ['bonus', 'deduction'], ['below-full', 'always'], ['block', 'zero'], ['value', 'of'], ['atLeast', 'above'], ['exact', 'shown'], ['first', 'last'],
];
const SWAPS = new Map<string, string[]>();
for (const [a, b] of PAIRS) {
  SWAPS.set(a, [...(SWAPS.get(a) ?? []), b]);
  SWAPS.set(b, [...(SWAPS.get(b) ?? []), a]);
}

/** Calls that may be left out: what they are called on stands for what they give. */
const TRANSPARENT = new Set(['filter', 'slice', 'toSorted', 'trim', 'toReversed', 'flat']);

/** Every change that one node allows. Types, names of properties and labels of cases are left alone. */
export function changesOf(node: ts.Node, source: ts.SourceFile): Change[] {
  const text = (inner: ts.Node): string => inner.getText(source);
  const change = (by: string, what: string): Change => ({ node, text: by, what });
  if (ts.isBinaryExpression(node)) return binary(node, text, change);
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === ts.SyntaxKind.ExclamationToken) return [change(text(node.operand), 'no negation')];
    return node.operator === ts.SyntaxKind.MinusToken ? [change(text(node.operand), 'no minus')] : [];
  }
  if (ts.isConditionalExpression(node)) return [change(text(node.whenTrue), 'condition true'), change(text(node.whenFalse), 'condition false')];
  if (ts.isExpression(node) && ts.isIfStatement(node.parent) && node.parent.expression === node) return [change('true', 'if true'), change('false', 'if false')];
  if (ts.isNumericLiteral(node)) return [change(String(Number(node.text) + 1), 'constant + 1')];
  if (ts.isBigIntLiteral(node)) return [change(`${BigInt(node.text.slice(0, -1)) + 1n}n`, 'constant + 1')];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [change('false', 'false')];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [change('true', 'true')];
  if (ts.isStringLiteral(node)) return (SWAPS.get(node.text) ?? []).map((other) => change(`'${other}'`, `'${other}'`));
  if (ts.isIdentifier(node)) return swapped(node.text, source).map((other) => change(other, other));
  if (ts.isPropertyAccessExpression(node)) return (SWAPS.get(node.name.text) ?? []).map((other) => change(`${text(node.expression)}${node.questionDotToken === undefined ? '.' : '?.'}${other}`, `.${other}`));
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && TRANSPARENT.has(node.expression.name.text)) return [change(text(node.expression.expression), `no ${node.expression.name.text}`)];
  if (ts.isExpressionStatement(node)) return [change('', 'no statement')];
  return [];
}

function binary(node: ts.BinaryExpression, text: (node: ts.Node) => string, change: (by: string, what: string) => Change): Change[] {
  const [left, operator, right] = [text(node.left), text(node.operatorToken), text(node.right)];
  if (operator === '&&' || operator === '||') return [change(`${left} ${operator === '&&' ? '||' : '&&'} ${right}`, operator === '&&' ? '||' : '&&'), change(left, 'left side only'), change(right, 'right side only')];
  if (operator === '??') return [change(left, 'left side only'), change(right, 'right side only')];
  return (OPERATORS[operator] ?? []).map((other) => change(`${left} ${other} ${right}`, other));
}

/** Only names that the file knows: another would be no mistake that a compiler lets through. */
function swapped(name: string, source: ts.SourceFile): string[] {
  return (SWAPS.get(name) ?? []).filter((other) => new RegExp(`^import .*\\b${other}\\b|\\bconst ${other}\\b|\\b${other},|\\[${other}`, 'm').test(source.text));
}
