import { Decimal } from 'decimal.js';
import jsep from 'jsep';

/** A formula of `+ - * /`, parentheses, numbers and the names of inputs. */
export type Formula =
  | { kind: 'number'; value: Decimal }
  | { kind: 'name'; name: string }
  | { kind: 'negative'; of: Formula }
  | { kind: 'operation'; operator: Operator; left: Formula; right: Formula };

export type Operator = '+' | '-' | '*' | '/';

/** What is accepted, for whoever wrote something else. */
export const FORMULA_ACCEPTED =
  'arithmetic with + - * / and parentheses over numbers and the names of inputs: exports - imports';

/** A text is no formula; the message says where and why. */
export class FormulaError extends Error {}

const OPERATORS: readonly string[] = ['+', '-', '*', '/'] satisfies readonly Operator[];

/** Reads a formula. @throws {FormulaError} */
export function parseFormula(text: string): Formula {
  let parsed: jsep.Expression;
  try {
    parsed = jsep(text);
  } catch (error) {
    throw new FormulaError(error instanceof Error ? error.message : String(error));
  }
  return formulaOf(parsed);
}

function formulaOf(node: jsep.Expression): Formula {
  if (isNode<jsep.Literal>(node, 'Literal') && typeof node.value === 'number') {
    return { kind: 'number', value: new Decimal(node.raw) };
  }
  if (isNode<jsep.Identifier>(node, 'Identifier')) return { kind: 'name', name: node.name };
  if (isNode<jsep.UnaryExpression>(node, 'UnaryExpression') && node.operator === '-') {
    return { kind: 'negative', of: formulaOf(node.argument) };
  }
  if (isNode<jsep.BinaryExpression>(node, 'BinaryExpression') && isOperator(node.operator)) {
    return { kind: 'operation', operator: node.operator, left: formulaOf(node.left), right: formulaOf(node.right) };
  }
  const what = typeof node['operator'] === 'string' ? node['operator'] : node.type;
  throw new FormulaError(`${what} has no meaning here`);
}

// jsep says what a node is by its `type` alone.
function isNode<Node extends jsep.Expression>(node: jsep.Expression, type: Node['type']): node is Node {
  return node.type === type;
}

function isOperator(text: string): text is Operator {
  return OPERATORS.includes(text);
}

/** The names of inputs in a formula, each once. */
export function namesIn(formula: Formula): Set<string> {
  switch (formula.kind) {
    case 'number':
      return new Set();
    case 'name':
      return new Set([formula.name]);
    case 'negative':
      return namesIn(formula.of);
    case 'operation':
      return new Set([...namesIn(formula.left), ...namesIn(formula.right)]);
  }
}

/** The value of a formula; null when it divides by zero. */
export function evaluate(formula: Formula, inputOf: (name: string) => Decimal): Decimal | null {
  switch (formula.kind) {
    case 'number':
      return formula.value;
    case 'name':
      return inputOf(formula.name);
    case 'negative':
      return evaluate(formula.of, inputOf)?.negated() ?? null;
    case 'operation': {
      const left = evaluate(formula.left, inputOf);
      const right = evaluate(formula.right, inputOf);
      return left === null || right === null ? null : operate(formula.operator, left, right);
    }
  }
}

function operate(operator: Operator, left: Decimal, right: Decimal): Decimal | null {
  switch (operator) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '*':
      return left.times(right);
    case '/':
      return right.isZero() ? null : left.dividedBy(right);
  }
}
