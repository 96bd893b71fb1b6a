import { describe, expect, it } from 'vitest';
import { library } from '../../src/cli/engine.ts';
import { VanbanError } from '../../src/core/errors.ts';
import { formatPath } from '../../src/core/path.ts';
import { folderWith, LETTER, run } from './kit.ts';

const COMMANDS = [[], ['render'], ['check'], ['init'], ['schema'], ['explain'], ['rules']];
const HEADLINE = { vi: 'Không làm được', en: 'It cannot be done' };
const FINDING = { id: 'a/b', severity: 'error', path: [], message: { vi: 'thiếu chữ', en: 'a letter is missing' } } as const;

describe('the language', () => {
  it.each(COMMANDS)('of help is Vietnamese in every word of its frame: vanban %s', async (...command) => {
    const { out } = await run('/', [...command, '--help']);
    expect(out).toMatch(/^Cách dùng: vanban .*\[tùy chọn\]/);
    expect(out).not.toMatch(/\b(Usage|Options|Commands|options|command|choices|default)\b/);
  });

  it.each(COMMANDS)('of help is English where that is asked for: vanban %s', async (...command) => {
    const { out } = await run('/', [...command, '--help', '--lang', 'en']);
    expect(out).toMatch(/^Usage: vanban .*\[options\]/);
    expect(out).not.toMatch(/tùy chọn|lệnh|mặc định|một trong/);
  });

  it.each([
    ['vi', new VanbanError(HEADLINE), 'vanban: Không làm được\n'],
    ['en', new VanbanError(HEADLINE), 'vanban: It cannot be done\n'],
    ['vi', new VanbanError(HEADLINE, [FINDING]), 'vanban: lỗi: thiếu chữ\n'],
    ['en', new VanbanError(HEADLINE, [FINDING]), 'vanban: error: a letter is missing\n'],
  ])('of an error of the library is the one asked for: %s', async (lang, error, words) => {
    const engine = { ...library, parse: () => Promise.reject(error) };
    const { code, err } = await run(folderWith({ 'thu.yaml': LETTER }), ['check', 'thu.yaml', '--lang', lang], { engine: { ...engine, check: engine.parse } });
    expect([code, err]).toEqual([1, words]);
  });

  it('of the message of an error is Vietnamese first, then English', () => {
    const error = new VanbanError(HEADLINE, [FINDING]);
    expect(error.message).toBe('Không làm được\n  thiếu chữ\nIt cannot be done\n  a letter is missing');
    expect(error.textIn('en')).toBe('It cannot be done\n  a letter is missing');
  });

  it('of a path to the whole draft can be chosen', () => {
    expect([formatPath([]), formatPath([], 'en'), formatPath(['a', 0, 'b'], 'en')]).toEqual(['(văn bản)', '(document)', 'a[0].b']);
  });
});

describe('what is said in one line', () => {
  it('stays one line, whatever name it quotes', async () => {
    const { err } = await run(folderWith({}), ['check', 'a\nvanban: giả']);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
