import type { Role } from '../../core/role.ts';
import { NO_TREE, type Unchecked } from '../rule.ts';
import type { Subject } from '../subject.ts';
import { printedAs } from './printed.ts';

/** For `applies`: is a paragraph of one of these roles printed? */
export const hasPrinted =
  (...roles: readonly Role[]) =>
  (s: Subject): boolean | Unchecked =>
    s.tree === undefined ? NO_TREE : printedAs(s, ...roles).length > 0;
