/** For the build: takes out of a helper's source what a reader of drafts never runs, by name, so that bundling can drop the rest. */
import ts from 'typescript';

/** What to leave out of one source. */
export interface Pare {
  /** Members that stay of a class, besides its constructor and fields; classes not named stay whole. */
  readonly keep?: Readonly<Record<string, readonly string[]>>;
  /** Methods of any class that stay in name but do nothing. */
  readonly empty?: readonly string[];
  /** Variables that stay in name, with nothing in them. */
  readonly unset?: readonly string[];
  /** Properties of object literals that go. */
  readonly drop?: readonly string[];
  /** Expressions, as written in the source, and what to read in their place. */
  readonly read?: Readonly<Record<string, string>>;
  /** Functions, methods and constructors (`Document.constructor`, `Document.toJS`) whose body is another, by name. */
  readonly body?: Readonly<Record<string, string>>;
  /** Sentences given to these functions, classes and variables become empty. */
  readonly wordless?: readonly string[];
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The source without what `pare` names. */
export function pared(code: string, pare: Pare): string {
  const source = ts.createSourceFile('helper.ts', code, ts.ScriptTarget.ESNext, true);
  const cuts: Cut[] = [];
  const walk = (node: ts.Node): void => {
    const cut = cutOf(node, pare);
    if (cut === undefined) return void ts.forEachChild(node, walk);
    cuts.push({ from: node.getStart(), to: node.end, text: cut });
  };
  walk(source);
  return cuts.reduceRight((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), code);
}

/** What stands in place of a node; undefined where it stays. */
function cutOf(node: ts.Node, { keep = {}, empty = [], unset = [], drop = [], read = {}, body = {}, wordless = [] }: Pare): string | undefined {
  if (isGone(node, keep)) return '';
  const name = nameOf(node);
  if (ts.isVariableDeclaration(node) && unset.includes(name ?? '')) return `${name ?? ''} = undefined`;
  if (ts.isBlock(node) && Object.hasOwn(body, functionName(node.parent))) return body[functionName(node.parent)];
  if (ts.isBlock(node) && ts.isMethodDeclaration(node.parent) && empty.includes(nameOf(node.parent) ?? '')) return '{}';
  if ((ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)) && ts.isObjectLiteralExpression(node.parent) && drop.includes(name ?? '')) return `${name ?? ''}: 0`;
  if (isSentence(node) && wordless.includes(receiver(node) ?? '')) return "''";
  return ts.isPropertyAccessExpression(node) && !isAssigned(node) ? read[node.getText()] : undefined;
}

/** Name of a function; of a method or constructor with its class: `Document.toJS`, `Document.constructor`. */
function functionName(node: ts.Node): string {
  if (ts.isFunctionDeclaration(node)) return nameOf(node) ?? '';
  if (!ts.isConstructorDeclaration(node) && !ts.isMethodDeclaration(node)) return '';
  return `${nameOf(node.parent) ?? ''}.${ts.isConstructorDeclaration(node) ? 'constructor' : (nameOf(node) ?? '')}`;
}

const isAssigned = ({ parent }: ts.Node): boolean => ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;

function isGone(node: ts.Node, keep: NonNullable<Pare['keep']>): boolean {
  if (!ts.isMethodDeclaration(node) && !ts.isAccessor(node)) return false;
  const kept = ts.isClassDeclaration(node.parent) ? keep[node.parent.name?.text ?? ''] : undefined;
  return kept !== undefined && !kept.includes(nameOf(node) ?? '');
}

const nameOf = (node: ts.Node): string | undefined => {
  const name = 'name' in node ? (node.name as ts.Node | undefined) : undefined; // declarations have one
  return name !== undefined && ts.isIdentifier(name) ? name.text : undefined;
};

/** Text that is not a code such as `BAD_ALIAS`. */
const isSentence = (node: ts.Node): boolean => (ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) && !/^['"`][A-Z_]*['"`]$/.test(node.getText());

/** The function or class that a text is given to, or the variable that holds it. */
function receiver({ parent }: ts.Node): string | undefined {
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name.text : parent.expression.getText();
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? nameOf(parent) : undefined;
}
