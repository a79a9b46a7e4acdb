import ts from 'typescript';
import { changesOf } from './mutators.ts';

/** One change to a file, asked for by its number. */
export interface Mutant {
  readonly id: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

/** The file with every change in it, each behind its number: one bundle then holds all mutants. */
export function weave(file: string, text: string, mutants: Mutant[]): string {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return render(source);

  function render(node: ts.Node): string {
    if (isLeftAlone(node)) return node.getFullText(source);
    let woven = '';
    let at = node.getFullStart();
    node.forEachChild((child) => {
      woven += text.slice(at, child.getFullStart()) + render(child);
      at = child.getEnd();
    });
    woven += text.slice(at, node.getEnd());
    return wrapped(node, woven);
  }

  function wrapped(node: ts.Node, woven: string): string {
    const changes = isReplaceable(node) ? changesOf(node, source) : [];
    if (changes.length === 0) return woven;
    const lead = text.slice(node.getFullStart(), node.getStart(source));
    let body = woven.slice(lead.length);
    for (const change of changes) {
      const { line, character } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const id = mutants.push({ id: mutants.length, file, line: line + 1, column: character + 1, from: node.getText(source), to: change.text, what: change.what }) - 1;
      body = ts.isExpressionStatement(node) ? `{ if (__mutant !== ${id}) { ${body} } }` : `(__mutant === ${id} ? (${change.text}) : ${body})`;
    }
    return `${lead}${body}`;
  }
}

/** Types, imports and exports from elsewhere have nothing that runs. */
function isLeftAlone(node: ts.Node): boolean {
  return ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
}

/** Where an expression in parentheses may stand for the node. */
function isReplaceable(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isExpressionStatement(node)) return !ts.isStringLiteral(node.expression) && !isSuper(node.expression);
  if (!ts.isExpression(node)) return false;
  if (ts.isCaseClause(parent) && parent.expression === node) return false;
  if (ts.isExpressionStatement(parent) || ts.isOptionalChain(parent)) return false;
  if (ts.isIdentifier(node)) return isRead(node, parent);
  if (ts.isPropertyAccessExpression(node) && isWritten(node, parent)) return false;
  // A method that is called keeps what it is called on only when it is called as one.
  return !(ts.isLiteralExpression(node) && (ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent)) && parent.name === (node as ts.Node));
}

function isSuper(expression: ts.Expression): boolean {
  return ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword;
}

function isWritten(node: ts.Node, parent: ts.Node): boolean {
  return (ts.isBinaryExpression(parent) && parent.left === node && parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment)
    || ts.isPostfixUnaryExpression(parent) || (ts.isPrefixUnaryExpression(parent) && parent.operator >= ts.SyntaxKind.PlusPlusToken)
    || (ts.isCallExpression(parent) && parent.expression === node);
}

/** A name that is used as a value, and not declared, written, or the name of a property. */
function isRead(node: ts.Identifier, parent: ts.Node): boolean {
  if (ts.isCallExpression(parent)) return true;
  if (ts.isArrayLiteralExpression(parent) || ts.isReturnStatement(parent) || ts.isConditionalExpression(parent) || ts.isArrowFunction(parent)) return !ts.isArrowFunction(parent) || parent.body === node;
  return (ts.isPropertyAssignment(parent) && parent.initializer === node) || (ts.isVariableDeclaration(parent) && parent.initializer === node);
}
