import type { Finding } from '../../core/finding.ts';
import { fingerprint } from './fingerprint.ts';

/** How often each finding of a file stands there: rule, fingerprint, count. */
export type FileEntries = Readonly<Record<string, Readonly<Record<string, number>>>>;
/** What a baseline lists, by file. */
export type Entries = Readonly<Record<string, FileEntries>>;

/** Findings without those that a baseline lists, and those. */
interface Sifted {
  readonly kept: readonly Finding[];
  readonly hidden: readonly Finding[];
  /** How many are listed, and are there no more. */
  readonly gone: number;
}

const keyOf = (id: string, print: string): string => `${id}\u0000${print}`;

/** Takes out of the findings of a file what is listed of it, each as often as it is listed. */
export function sift(findings: readonly Finding[], listed: FileEntries = {}): Sifted {
  const left = new Map(Object.entries(listed).flatMap(([id, prints]) => Object.entries(prints).map(([print, count]): [string, number] => [keyOf(id, print), count])));
  const hidden = new Set<Finding>();
  for (const finding of findings) {
    const key = keyOf(finding.id, fingerprint(finding));
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    hidden.add(finding);
  }
  return { kept: findings.filter((finding) => !hidden.has(finding)), hidden: [...hidden], gone: [...left.values()].reduce((sum, count) => sum + count, 0) };
}

/** The findings of a file as a baseline lists them. */
export function entriesOf(findings: readonly Finding[]): FileEntries {
  const rules: Record<string, Record<string, number>> = {};
  for (const finding of findings) {
    const prints = (rules[finding.id] ??= {});
    const print = fingerprint(finding);
    prints[print] = (prints[print] ?? 0) + 1;
  }
  return rules;
}

/** How many findings are listed. */
export const sizeOf = (entries: Entries): number => Object.values(entries).flatMap((rules) => Object.values(rules)).flatMap((prints) => Object.values(prints)).reduce((sum, count) => sum + count, 0);

/** A baseline as text: keys in order at every depth, so that two runs on the same files write the same bytes. */
export const baselineText = (entries: Entries): string => `${JSON.stringify({ version: 1, files: ordered(entries) }, null, 2)}\n`;

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]: [string, unknown]) => [key, ordered(one)]));
}

/** Reads a baseline back; undefined where it is none. */
export function parseBaseline(text: string): Entries | undefined {
  try {
    const data: unknown = JSON.parse(text);
    const files: unknown = isRecord(data) && data['version'] === 1 ? data['files'] : undefined;
    return isEntries(files) ? files : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown, sound: (one: unknown) => boolean): boolean => isRecord(value) && Object.values(value).every(sound);
const isEntries = (value: unknown): value is Entries => all(value, (rules) => all(rules, (prints) => all(prints, (count) => Number.isInteger(count) && Number(count) > 0)));
