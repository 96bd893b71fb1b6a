import ts from 'typescript';

/** What a source file leans on: the modules it names, and what it uses of the world outside. */
export interface SourceFacts {
  readonly imports: readonly string[];
  /** Such as `process.env`, `Date.now`, `new Date()`: files, clock, environment, chance. */
  readonly world: readonly string[];
}

const GLOBALS = new Set(['process', 'Buffer', '__dirname', '__filename', 'require', 'fetch', 'performance', 'localStorage']);
const MEMBERS = new Set(['Date.now', 'Math.random', 'import.meta', 'crypto.randomUUID', 'crypto.getRandomValues']);

/** Reads a file's imports (types, re-exports and `import()` included) and its uses of the outside world; comments do not count. */
export function sourceFacts(text: string): SourceFacts {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.ES2022, true);
  const world = new Set<string>();
  const visit = (node: ts.Node): void => {
    const use = worldUse(node);
    if (use !== undefined) world.add(use);
    ts.forEachChild(node, visit);
  };
  visit(source);
  for (const name of namesOfOwn(source)) world.delete(name);
  return { imports: ts.preProcessFile(text, true, true).importedFiles.map((file) => file.fileName), world: [...world] };
}

/** Names that the file imports or declares itself: they are not the globals that are spelt alike. */
function namesOfOwn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const declares = ts.isImportSpecifier(node) || ts.isVariableDeclaration(node) || ts.isFunctionDeclaration(node) || ts.isParameter(node);
    if (declares && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

function worldUse(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) return 'new Date()';
  if (ts.isMetaProperty(node)) return 'import.meta';
  if (ts.isPropertyAccessExpression(node) && MEMBERS.has(node.getText())) return node.getText();
  return ts.isIdentifier(node) && GLOBALS.has(node.text) && standsAlone(node) ? node.text : undefined;
}

/** A global is meant, not a property or a name of our own that is spelt alike. */
function standsAlone(name: ts.Identifier): boolean {
  const { parent } = name;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === name;
  return ts.isExpression(parent) && !ts.isObjectLiteralExpression(parent) && !ts.isArrowFunction(parent);
}
