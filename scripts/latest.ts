import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes what leads to the newest build, beside the folders of all builds: `latest.json`, which says the versions of its code and of
 * its data, for pages that ask to be told (`newer`); and `latest/embed.js`, which loads its script, for pages that follow. Both
 * change with every build, so that no hash can vouch for them, and no file host may have them cached for long.
 *
 * @param dist the folder that has the folder of the build
 * @param build the name of the build, `partiprogram@<code>_<data>`
 * @param date of its data, as `2026-11-29`: the same source gives the same files, whatever the clock says
 */
export async function writeLatest(dist: string, build: string, date: string): Promise<void> {
  const [code, data] = build.replace('partiprogram@', '').split('_');
  await writeFile(join(dist, 'latest.json'), `${JSON.stringify({ code, data, date }, undefined, 2)}\n`);
  await mkdir(join(dist, 'latest'), { recursive: true });
  // Everything else finds itself by the address of the script that has it, which is the one in the folder of the build.
  await writeFile(
    join(dist, 'latest/embed.js'),
    `/*! Partiprogram, whichever build is the newest. MIT. */\nimport '../${build}/embed.js';\n`,
  );
}
