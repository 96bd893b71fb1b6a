/** Habits of offices: for each thing that Word allows to do in several ways, the ways; the first is the plainest. */
export const HABITS = {
  head: ['table', 'rows', 'two-tables', 'nested', 'tabs', 'boxes', 'vml-boxes'],
  nation: ['two', 'break'],
  rule: ['border', 'own-border', 'drawing', 'drawing-next', 'drawing-centre', 'connector', 'inline', 'vml', 'vml-rect', 'chars', 'cell'],
  looks: ['direct', 'normal', 'defaults', 'theme', 'styles'],
  toggle: ['plain', 'xor', 'off'],
  indent: ['ind', 'tab', 'chars', 'negative'],
  gap: ['before', 'after', 'both', 'contextual'],
  line: ['single', 'multiple', 'exact', 'least'],
  numbering: ['typed', 'auto', 'linked', 'tabbed'],
  folio: ['simple', 'complex', 'frame', 'sdt', 'tabs', 'auto-frame'],
  tail: ['table', 'rows', 'tabs', 'box'],
  powers: ['paragraphs', 'breaks'],
  name: ['blank', 'space', 'breaks'],
  kinhGui: ['lines', 'table', 'inline', 'tab'],
  subject: ['paragraphs', 'break', 'one'],
  noise: ['none', 'rsid', 'letters', 'words'],
  tracked: ['none', 'tracked'],
  marks: ['none', 'comments', 'bookmarks', 'links'],
  hidden: ['none', 'hidden'],
  letters: ['nfc', 'nfd', 'nbsp'],
  hoa: ['HÒA', 'HOÀ'],
  caps: ['typed', 'caps'],
  sizes: ['14', '13'],
  table: ['marked', 'plain'],
  blanks: ['none', 'some'],
} as const;
export type Dimension = keyof typeof HABITS;
/** A choice for everything. */
export type Habits = { readonly [K in Dimension]: (typeof HABITS)[K][number] };
export const DIMENSIONS = Object.keys(HABITS) as readonly Dimension[]; // Object.keys forgets the key type

/** Numbers from 0 to 1 that a seed gives, always the same. */
export function random(seed: number): () => number {
  let state = (seed + 0x6d2b79f5) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** The plainest habits. */
export const PLAIN = Object.fromEntries(DIMENSIONS.map((one) => [one, HABITS[one][0]])) as unknown as Habits; // every dimension has its first way

/** Habits that a seed gives. */
export function habitsOf(seed: number): Habits {
  const next = random(seed);
  return Object.fromEntries(DIMENSIONS.map((one) => [one, HABITS[one][Math.floor(next() * HABITS[one].length)]])) as unknown as Habits; // every dimension has one of its ways
}

/** The fewest habits away from the plainest with which something still holds. */
export async function fewest(habits: Habits, holds: (habits: Habits) => Promise<boolean>): Promise<Partial<Habits>> {
  let least = habits;
  for (const one of DIMENSIONS) {
    const plainer = { ...least, [one]: PLAIN[one] };
    if (least[one] !== PLAIN[one] && (await holds(plainer))) least = plainer;
  }
  return Object.fromEntries(DIMENSIONS.filter((one) => least[one] !== PLAIN[one]).map((one) => [one, least[one]]));
}
