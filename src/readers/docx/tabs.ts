import type { ParaRead } from './paragraph.ts';

/** Finds where the text goes on after each tab. */
export function placeTabs(_read: ParaRead): void {}
