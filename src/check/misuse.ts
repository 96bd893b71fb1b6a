import { VanbanError } from '../core/errors.ts';
import { laNgayThat } from '../domain/parts/ngay.ts';
import { STATES } from '../rules/subject.ts';
import type { CheckOptions } from './options.ts';
import { STANDARDS } from './regime.ts';

const VERSION = /^\d{1,5}\.\d{1,5}\.\d{1,5}$/u;

/** Refuses options that mean nothing: a check that went on without them would say less than was asked. Throws `VanbanError`. */
export function refuseMisuse({ state, standard, today, rulesAsOf }: CheckOptions): void {
  among('state', state, STATES);
  among('standard', standard, STANDARDS);
  if (today !== undefined && !(typeof today === 'string' && laNgayThat(today))) throw misuse('today', today, '2026-01-09');
  if (rulesAsOf !== undefined && !(typeof rulesAsOf === 'string' && VERSION.test(rulesAsOf))) throw misuse('rulesAsOf', rulesAsOf, '0.2.0');
}

function among(name: string, value: string | undefined, known: readonly string[]): void {
  if (value !== undefined && !known.includes(value)) throw misuse(name, value, known.join(', '));
}

const misuse = (name: string, value: unknown, needed: string): VanbanError => {
  const shown = String(value).slice(0, 60);
  return new VanbanError({ vi: `Tùy chọn «${name}» là «${shown}»; cần: ${needed}`, en: `Option “${name}” is “${shown}”; needed: ${needed}` });
};
