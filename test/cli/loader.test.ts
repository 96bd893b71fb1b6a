import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOAD_LIMIT, loaderBelow } from '../../src/cli/loader.ts';
import { folderWith } from './kit.ts';

describe('files that a draft names', () => {
  it('are read below its folder', () => {
    const folder = folderWith({ 'd/a/b.yaml': 'x: 1' });
    expect(Buffer.from(loaderBelow(join(folder, 'd'), 'vi')('./a/b.yaml') ?? '').toString()).toBe('x: 1');
    expect(Buffer.from(loaderBelow(join(folder, 'd'), 'vi')('a\\b.yaml') ?? '').toString()).toBe('x: 1');
  });

  it('are undefined where they are not there', () => expect(loaderBelow(folderWith({}), 'vi')('khong-co.yaml')).toBeUndefined());

  it('are refused outside of it: upwards, absolute, by address, through links', () => {
    const folder = folderWith({ 'd/x.yaml': '', 'mat.yaml': 'bí mật', 'dd/mat.yaml': 'bí mật' });
    symlinkSync(join(folder, 'mat.yaml'), join(folder, 'd/lien-ket.yaml'));
    symlinkSync(join(folder, 'dd'), join(folder, 'd/thu-muc'));
    const load = loaderBelow(join(folder, 'd'), 'vi');
    for (const path of ['../mat.yaml', 'a/../../mat.yaml', '../dd/mat.yaml', join(folder, 'mat.yaml'), '/etc/hostname', 'file:///etc/hostname', 'lien-ket.yaml', 'thu-muc/mat.yaml', '.', '..\\mat.yaml']) {
      let read: unknown;
      try {
        read = load(path);
      } catch (error) {
        read = error instanceof Error ? error.message : error;
      }
      expect(String(read), path).toMatch(/ở ngoài thư mục|undefined/);
    }
  });

  it('may be reached by a link that stays below', () => {
    const folder = folderWith({ 'a.yaml': 'x' });
    symlinkSync(join(folder, 'a.yaml'), join(folder, 'b.yaml'));
    expect(loaderBelow(folder, 'vi')('b.yaml')).toHaveLength(1);
  });

  it('are never folders, pipes (without waiting) or very large files', () => {
    const folder = folderWith({ 'f/x': '', lon: '' });
    execFileSync('mkfifo', [join(folder, 'ong')]);
    truncateSync(join(folder, 'lon'), LOAD_LIMIT + 1);
    const load = loaderBelow(folder, 'vi');
    expect(() => load('f')).toThrow('không phải tệp thường');
    expect(() => load('ong')).toThrow('không phải tệp thường');
    expect(() => load('lon')).toThrow('cần không quá 20 MiB');
  });
});
