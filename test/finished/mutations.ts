import { BODY_MUTATIONS } from './body-mutations.ts';
import { CLOSING_MUTATIONS } from './closing-mutations.ts';
import { HEAD_MUTATIONS } from './head-mutations.ts';
import type { Mutation } from './mutation.ts';
import { PAGE_MUTATIONS } from './page-mutations.ts';

/** All faults, in the order of the facts of the decree. */
export const MUTATIONS: readonly Mutation[] = [...PAGE_MUTATIONS, ...HEAD_MUTATIONS, ...BODY_MUTATIONS, ...CLOSING_MUTATIONS];
