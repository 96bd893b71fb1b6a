import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const EXECUTABLE = '/usr/bin/chromium';
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Is there a browser to test with? Prints the reason where there is none. */
export function hasChromium(): boolean {
  const found = existsSync(EXECUTABLE);
  if (!found) console.warn(`skipped: no Chromium at ${EXECUTABLE}`);
  return found;
}

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: EXECUTABLE, args: ARGS });
