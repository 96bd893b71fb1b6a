import { isAbsolute, relative, sep } from 'node:path';
import picomatch from 'picomatch';

/** Does a file match? Files are real paths; patterns count from a folder. */
export type Matcher = (path: string) => boolean;

/** Path below a folder with `/`; undefined for what lies outside of it. */
export function wayBelow(folder: string, path: string): string | undefined {
  const way = relative(folder, path);
  return way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way) ? undefined : way.split(sep).join('/');
}

/** Patterns as a configuration has them: `*.yaml` matches in every folder, `luu-tru` and `luu-tru/` a folder with all below. */
export function matcher(patterns: readonly string[], folder: string): Matcher {
  // Nothing that a stranger's pattern could hang the check with: no nesting of repetitions.
  const options = { dot: true, noextglob: true, nonegate: true, maxLength: 250 } as const;
  const rooted = patterns.map((pattern) => pattern.replace(/^\.\//, '').replace(/\/+$/, '')).map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`));
  const tests = rooted.flatMap((pattern) => [picomatch(pattern, options), picomatch(`${pattern}/**`, options)]);
  return (path) => {
    const way = wayBelow(folder, path);
    return way !== undefined && tests.some((test) => test(way));
  };
}
