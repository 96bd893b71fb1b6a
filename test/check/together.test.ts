import { describe, expect, it } from 'vitest';
import { together } from '../../src/check/together.ts';
import { checkAny } from '../../src/check.ts';
import type { Finding } from '../../src/core/finding.ts';

const finding = (id: string, words: string, paragraph: number): Finding => ({ id, severity: 'warning', path: ['doan', paragraph], place: { paragraph }, message: { vi: words, en: words } });

describe('findings of a finished file', () => {
  it('that say the same of one paragraph are one, with how often', () => {
    const all = together([finding('a/b', 'x', 3), finding('a/b', 'x', 3), finding('a/b', 'x', 3), finding('a/b', 'x', 4)]);
    expect(all.map(({ message }) => message.vi)).toEqual(['x (3 chỗ)', 'x']);
  });

  it('on blanks are one in a file, with the other places', () => {
    const [one, ...others] = together(Array.from({ length: 25 }, (_, i) => finding('thanh-phan/cho-trong', 'Chỗ trống', i + 1)));
    expect([one?.message.vi, one?.related?.length, one?.related?.[0]?.place?.paragraph, others.length]).toEqual(['Chỗ trống (25 chỗ)', 20, 2, 0]);
  });

  it('that differ stay as they are', () => {
    const all = [finding('a/b', 'x', 3), finding('a/b', 'y', 3), finding('a/c', 'x', 3)];
    expect(together(all)).toEqual(all);
  });
});

describe('bytes that are no text', () => {
  it('are told as files are, none at all included', async () => {
    const told = async (bytes: Uint8Array): Promise<string | undefined> => (await checkAny(bytes)).findings[0]?.id;
    expect(await told(new Uint8Array())).toBe('tep/rong');
    expect(await told(new Uint8Array([1, 0, 2, 0, 0]))).toBe('tep/loai-khac');
    expect(await told(new Uint8Array([200, 201, 255, 254, 133]))).toBe('tep/khong-phai-utf8');
  });
});
