import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian keeps the browser that its WebKitWebDriver drives. */
const WEBKIT_FOLDERS = '/usr/lib/x86_64-linux-gnu';

/** A browser engine, and whether it is on this machine. */
export interface InstalledEngine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  /** What to install to have it; undefined where it is there. */
  readonly missing?: string;
  /** The browser; empty where it is not there, and for Chromium, which is always found. */
  readonly path: string;
}

/** Chromium, Firefox and WebKit; each with what is missing, where it is not on this machine. */
export const INSTALLED_ENGINES: readonly InstalledEngine[] = [{ name: 'Chromium', path: '' }, firefox(), webKit()];

function firefox(): InstalledEngine {
  const path = process.env['FIREFOX_PATH'] ?? programme('firefox-esr') ?? programme('firefox');
  return {
    ...{ name: 'Firefox', path: path ?? '' },
    ...(path ? {} : { missing: 'no Firefox here: install firefox-esr, or set FIREFOX_PATH' }),
  };
}

function webKit(): InstalledEngine {
  const path = (existsSync(WEBKIT_FOLDERS) ? readdirSync(WEBKIT_FOLDERS) : [])
    .map((folder) => join(WEBKIT_FOLDERS, folder, 'MiniBrowser'))
    .find((it) => it.includes('webkit2gtk') && existsSync(it));
  const tools = ['WebKitWebDriver', 'xvfb-run', 'dbus-run-session'].filter((it) => !programme(it));
  return {
    ...{ name: 'WebKit', path: path ?? '' },
    ...(path && tools.length === 0 ? {} : { missing: 'no WebKit here: install webkit2gtk-driver, xvfb and dbus' }),
  };
}

/** The path of a program that is installed. */
function programme(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
