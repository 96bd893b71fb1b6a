import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as wholeMarked from 'marked';
import { describe, expect, it } from 'vitest';
import * as wholeYaml from 'yaml';
import { whole } from '../../.ci/scripts/lazy-helpers.ts';
import { pared } from '../../.ci/scripts/pare.ts';

const RUNS = { numRuns: 2000 };
const EXAMPLES = readdirSync('examples', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(yaml|md)$/.test(file))
  .map((file) => readFileSync(`examples/${file}`, 'utf8'));

async function lean<T>(helper: string, names: readonly (keyof T & string)[]): Promise<T> {
  const module = { exports: {} };
  new Function('module', 'exports', await whole(helper, names))(module, module.exports);
  return module.exports as T; // the bundle exports what was asked for
}
const texts = (pieces: readonly string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''));

type Yaml = Pick<typeof wholeYaml, 'isMap' | 'isPair' | 'isScalar' | 'isSeq' | 'LineCounter' | 'parseDocument'>;
const leanYaml = await lean<Yaml>('yaml', ['isMap', 'isPair', 'isScalar', 'isSeq', 'LineCounter', 'parseDocument']);

/** All that the reader takes from a YAML text: faults with their places, the value, and where each node stands. */
function read(yaml: Yaml, text: string): unknown {
  const lineCounter = new yaml.LineCounter();
  const doc = yaml.parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, logLevel: 'silent' });
  const faults = doc.errors.map(({ code, pos }) => [code, pos]);
  const shape = (node: unknown): unknown => {
    if (yaml.isPair(node)) return [shape(node.key), shape(node.value)];
    if (yaml.isMap(node) || yaml.isSeq(node)) return [node.range, (node.items as unknown[]).map(shape)];
    return yaml.isScalar(node) ? [node.range, node.type, node.value] : undefined;
  };
  return { faults, shape: shape(doc.contents), lines: lineCounter.lineStarts, value: faults.length > 0 ? undefined : valueOf(() => doc.toJS({ maxAliasCount: 100 }) as unknown) };
}
function valueOf(make: () => unknown): unknown {
  try {
    return make();
  } catch (error) {
    return (error as Error).constructor.name; // yaml throws errors only
  }
}

const YAML = ['a', 'b: ', 'c', '\n', '\n', '  ', '    ', '- ', ': ', '? ', '|', '|\n', '>-\n', '"', "'", '[', ']', '{', '}', ', ', '&x ', '*x', '<<: *x', '#', ' # ', '!!str ', '!!int ', '!x ', '!!set ', '%YAML 1.1\n', '%TAG ! x\n', '---\n', '...\n', '12', '0x1f', '0o7', '1.50', '.inf', '2e3', 'true', '~', 'null', '\t', '\\n', '\\u00e9', 'Số', '2026-01-09', '01'];

describe('the bundled yaml', () => {
  it('reads the examples as the whole does', () => {
    for (const text of EXAMPLES) expect(read(leanYaml, text)).toEqual(read(wholeYaml, text));
  });
  it('reads any other text as the whole does, but for the types and the keys of YAML 1.1', () => {
    const isOld = (text: string): boolean => text.includes('!!set') || text.includes('%YAML 1.1');
    fc.assert(
      fc.property(texts(YAML), (text) => {
        if (!isOld(text)) expect(read(leanYaml, text)).toEqual(read(wholeYaml, text));
      }),
      RUNS,
    );
  });
  it('stops where aliases multiply', () => {
    const bomb = ['a: &a [x, x]', ...[...'bcdefghi'].map((name, i) => `${name}: &${name} [*${'abcdefgh'[i] ?? ''}, *${'abcdefgh'[i] ?? ''}]`)].join('\n');
    expect(read(leanYaml, bomb)).toMatchObject({ faults: [], value: 'ReferenceError' });
  });
});

type Marked = Pick<typeof wholeMarked, 'Lexer' | 'Tokenizer'>;
const leanMarked = await lean<Marked>('marked', ['Lexer', 'Tokenizer']);
const none = (): undefined => undefined;
const lexer = ({ Lexer, Tokenizer }: Marked) => new Lexer({ gfm: true, tokenizer: Object.assign(new Tokenizer(), { code: none, lheading: none, def: none, del: none, url: none }) });

const MARKDOWN = ['a', 'Điều 1.', ' ', '  ', '\n', '\n', '\n\n', '    ', '\t', '# ', '## ', '- ', '* ', '+ ', '1. ', '2) ', '> ', '---', '===', '***', '*', '**', '_', '__', '~~', '`', '```\n', '|', '|-|-|\n', ':-:', '[', ']', '(', ')', '![', '[x]: y\n', '[ ] ', '<b>', '</b>', '<div>\n', '<!--', '-->', '<https://a.vn>', 'https://a.vn', 'www.a.vn', 'a@b.vn', '&amp;', '&#65;', '\\', '\\*', '"t"', '{#id}', '  \n', '[^1]'];

describe('the bundled marked', () => {
  it('takes the examples apart as the whole does', () => {
    for (const text of EXAMPLES) expect(lexer(leanMarked).lex(text)).toEqual(lexer(wholeMarked).lex(text));
  });
  it('takes any other text apart as the whole does', () => {
    fc.assert(fc.property(texts(MARKDOWN), (text) => void expect(lexer(leanMarked).lex(text)).toEqual(lexer(wholeMarked).lex(text))), RUNS);
  });
  it('takes any paragraph apart as the whole does', () => {
    fc.assert(fc.property(texts(MARKDOWN), (text) => void expect(lexer(leanMarked).inlineTokens(text)).toEqual(lexer(wholeMarked).inlineTokens(text))), RUNS);
  });
});

describe('paring', () => {
  it('takes members, bodies, variables, properties and sentences out by name, and reads constants', () => {
    const code = `class A { a() { return 1 } b() { return 2 } static c() {} }\nconst v = f(), w = 1; g('Said', 'A_CODE', { x: 1, y() {} }, this.o.p);`;
    const pare = { keep: { A: ['b'] }, empty: ['b'], unset: ['v'], drop: ['x', 'y'], wordless: ['g'], read: { 'this.o.p': 'true' } };
    expect(pared(code, pare).replace(/ +/g, ' ')).toBe(`class A { b() {} }\nconst v = undefined, w = 1; g('', 'A_CODE', { x: 0, y: 0 }, true);`);
  });
});
