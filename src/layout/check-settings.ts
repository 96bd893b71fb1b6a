import type { Clause } from '../core/clause.ts';
import type { Finding } from '../core/finding.ts';
import type { Path } from '../core/path.ts';
import { type Allowed, allows } from '../core/units.ts';
import type { TrinhBay } from '../domain/parts/trinh-bay.ts';
import { PAGE } from '../standard/page.ts';

const TEN: Record<keyof TrinhBay, readonly [string, string, string]> = {
  coChu: ['Bộ cỡ chữ', 'Size set', ''],
  leTren: ['Lề trên', 'Top margin', ' mm'],
  leDuoi: ['Lề dưới', 'Bottom margin', ' mm'],
  leTrai: ['Lề trái', 'Left margin', ' mm'],
  lePhai: ['Lề phải', 'Right margin', ' mm'],
  thutDauDong: ['Lùi đầu dòng', 'First-line indent', ' mm'],
  cachDoan: ['Khoảng cách đoạn', 'Paragraph gap', ' pt'],
  gianDong: ['Giãn dòng', 'Line spacing', ''],
};
const CO_CHU: { readonly allowed: Allowed; readonly clause: Clause } = {
  allowed: { kind: 'oneOf', values: [13, 14] },
  clause: { ref: 'PL I·I·V chú thích 1', force: 'decree' },
};

/** Holds choices of form against the standard, exactly: a margin of 14.9 mm is an error before anything is drawn. */
export function checkSettings(choice: TrinhBay | undefined, path: Path): Finding[] {
  const keys = Object.keys(TEN) as (keyof TrinhBay)[]; // Object.keys forgets the key type
  return keys.flatMap((key) => {
    const value = choice?.[key];
    const { allowed, clause } = key === 'coChu' ? CO_CHU : PAGE[key];
    return value === undefined || allows(allowed, value) ? [] : [outOfRange(key, value, allowed, clause, [...path, key])];
  });
}

function outOfRange(key: keyof TrinhBay, value: number, allowed: Allowed, clause: Clause, path: Path): Finding {
  const [vi, en, unit] = TEN[key];
  const [can, need] = inWords(allowed, unit);
  return {
    id: 'trinh-bay/ngoai-khoang',
    severity: 'error',
    path,
    actual: value,
    expected: allowed,
    clause,
    message: { vi: `${vi} «${value}${unit}»; cần ${can}`, en: `${en} «${value}${unit}»; needs ${need}` },
  };
}

function inWords(allowed: Allowed, unit: string): readonly [string, string] {
  switch (allowed.kind) {
    case 'range':
      return allowed.max === Number.POSITIVE_INFINITY
        ? [`từ ${allowed.min}${unit} trở lên`, `at least ${allowed.min}${unit}`]
        : [`từ ${allowed.min} đến ${allowed.max}${unit}`, `${allowed.min} to ${allowed.max}${unit}`];
    case 'oneOf':
      return [`${allowed.values.join(' hoặc ')}${unit}`, `${allowed.values.join(' or ')}${unit}`];
    case 'fixed':
      return [`${allowed.value}${unit}`, `${allowed.value}${unit}`];
    default:
      return allowed satisfies never;
  }
}
