import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unlessMissing } from './needs.ts';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const EXECUTABLE = PLACES.find((path) => existsSync(path));
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];

/** Is there a browser to test with? */
export const needsChromium = (): boolean => unlessMissing(EXECUTABLE === undefined ? `no Chromium at ${PLACES.join(', ')}` : undefined);

export const launch = (): Promise<Browser> => chromium.launch({ executablePath: EXECUTABLE ?? '', args: ARGS });
