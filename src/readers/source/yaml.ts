import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Pair, type YAMLError } from 'yaml';
import type { Position } from '../../core/finding.ts';
import type { Path } from '../../core/path.ts';
import { type Context, note } from '../context.ts';
import type { PlaceFinder } from '../positions.ts';
import { yamlMessage } from './yaml-errors.ts';

/** A parsed source: its plain value and where things stand in it. */
export interface Source {
  readonly value: unknown;
  readonly places: PlaceFinder;
  /** Line and column from which lines of a text value can be counted on; undefined where they do not follow the source line by line. */
  textStart(path: Path): Position | undefined;
}

/** An alias may stand for so many nodes at most; house profiles use a handful. */
const MAX_ALIASES = 100;

/** Comparisons of field names in one source: some thousands of fields in one map, more than any draft has. */
const MAX_COMPARED = 5_000_000;

/** Are two fields named alike? Every field is held against all before it in its map, so that there is an end to it. */
function alike(): (a: unknown, b: unknown) => boolean {
  let left = MAX_COMPARED;
  return (a, b) => {
    if ((left -= 1) < 0) throw new RangeError('fields');
    return a === b || (isScalar(a) && isScalar(b) && a.value === b.value);
  };
}

/** Reads YAML 1.2; `line` lines stand before the text in its file. Undefined, with findings, where it is broken. */
export function readYaml(text: string, ctx: Context, line = 0): Source | undefined {
  const counter = new LineCounter();
  const place = (offset: number): Position => {
    const at = counter.linePos(offset);
    return { ...(ctx.file === undefined ? {} : { file: ctx.file }), line: at.line + line, column: at.col };
  };
  try {
    const doc = parseDocument(text, { lineCounter: counter, prettyErrors: false, stringKeys: true, uniqueKeys: alike(), logLevel: 'error' });
    const first = doc.errors[0];
    if (first !== undefined) return broken(first, ctx, place, text);
    return { value: doc.toJS({ maxAliasCount: MAX_ALIASES }) as unknown, places: placesOf(doc, place), textStart: (path) => textStart(doc, path, text, place) };
  } catch (error) {
    return tooDeep(error, ctx, place(0));
  }
}

/** One message only: what follows the first fault of syntax is mostly its echo. */
function broken(error: YAMLError, ctx: Context, place: (offset: number) => Position, text: string): undefined {
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep(error, ctx, place(error.pos[0]));
  note(ctx, { id: error.code === 'DUPLICATE_KEY' ? 'cu-phap/truong-lap' : 'cu-phap/yaml', path: [], position: place(error.pos[0]), message: yamlMessage(error, text) });
}

function tooDeep(error: unknown, ctx: Context, position: Position): undefined {
  const alias = error instanceof ReferenceError;
  note(ctx, {
    id: alias ? 'cu-phap/qua-nhieu-bi-danh' : 'du-lieu/long-qua-sau',
    path: [],
    position,
    message: alias
      ? { vi: `Bản thảo dùng bí danh YAML (*tên) quá nhiều lần; cần không quá ${MAX_ALIASES}`, en: `The draft repeats YAML aliases too often; at most ${MAX_ALIASES}` }
      : { vi: 'Bản thảo lồng nhau quá sâu hoặc quá nhiều trường; cần ít hơn', en: 'The draft is nested too deeply or has too many fields; use fewer' },
  });
}

function pairAt(doc: Document, path: Path): Pair<Node, Node> | undefined {
  const parent = nodeAt(doc, path.slice(0, -1));
  const key = path.at(-1);
  if (!isMap<Node, Node>(parent)) return undefined;
  return parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

function nodeAt(doc: Document, path: Path): Node | undefined {
  let node: unknown = doc.contents;
  for (const key of path) {
    if (isMap<Node, Node>(node)) node = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value;
    else if (isSeq(node) && typeof key === 'number') node = node.items[key];
    else return undefined;
  }
  return (node ?? undefined) as Node | undefined; // every item of a parsed document is a node
}

function placesOf(doc: Document, place: (offset: number) => Position): PlaceFinder {
  // A field left blank (`so:`) is found by its name.
  const start = (node: Node | undefined | null) => (node?.range && !(isScalar(node) && node.value === null) ? place(node.range[0]) : undefined);
  return {
    value: (path) => start(nodeAt(doc, path)) ?? (path.length > 0 ? start(pairAt(doc, path)?.key) : place(0)),
    key: (path) => start(pairAt(doc, path)?.key),
  };
}

/** Only a literal block scalar (`|`) keeps the lines of its source. */
function textStart(doc: Document, path: Path, text: string, place: (offset: number) => Position): Position | undefined {
  const node = nodeAt(doc, path);
  if (!isScalar(node) || node.type !== 'BLOCK_LITERAL' || !node.range) return undefined;
  const firstLine = text.indexOf('\n', node.range[0]) + 1;
  const indent = /^(?:[ \t]*\n)*( *)/.exec(text.slice(firstLine, node.range[1]))?.[1]?.length ?? 0;
  return { ...place(firstLine), column: indent + 1 };
}
