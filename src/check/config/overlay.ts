import type { RuleSetting } from '../options.ts';

type Settings = Readonly<Record<string, RuleSetting>>;

/** Settings with later ones laid over them: what a later name covers is forgotten, however exact it was. */
export function overlaid(base: Settings, over: Settings): Settings {
  const covered = (id: string): boolean => Object.keys(over).some((name) => name === '*' || name === id || (name.endsWith('/*') && id.startsWith(name.slice(0, -1))));
  return { ...Object.fromEntries(Object.entries(base).filter(([id]) => !covered(id))), ...over };
}
