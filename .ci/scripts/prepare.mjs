/**
 * Builds the package where it is installed from its git repository, as pre-commit does (`language: node`): what is in git has no `dist`.
 * npm leaves out what the build needs when such an install is global, so that is installed here first. In a clone of one's own, nothing is done.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (process.env.INIT_CWD !== process.cwd() && !existsSync('dist/cli.js')) {
  // Settings of the outer install, such as `global`, are not for this one.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)));
  const npm = (...args) => execFileSync('npm', args, { env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (!existsSync('node_modules/tsup')) npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  npm('run', 'build');
}
