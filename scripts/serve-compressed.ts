import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { fileBelow, pathOf } from './requested-file.js';
import { listenLocally, type FileServer } from './serve-files.js';

const compress = promisify(brotliCompress);

/** The media types of all files that a page loads from a build. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** A file server that knows what its files weigh on the way. */
export interface CompressedServer extends FileServer {
  /** The bytes of a file as they are sent. */
  readonly bytesOf: (path: string) => Promise<number>;
}

/** The options of a compressed server. */
export interface CompressedServerOptions {
  /** Files that lie in no folder, by their path: `/page.html`. They come before those of the folder. */
  readonly texts?: Readonly<Record<string, string>>;
  /** An answer is sent once this resolves. */
  readonly hold?: (path: string) => Promise<void> | undefined;
}

/**
 * Serves a folder as a content network does: every file in Brotli 11, compressed at its first request and then kept in memory.
 *
 * @returns once it listens on this machine alone
 */
export async function serveCompressed(
  folder: string,
  { texts = {}, hold }: CompressedServerOptions = {},
): Promise<CompressedServer> {
  const files = new Map<string, Promise<Buffer>>();
  const compressed = (path: string): Promise<Buffer> => {
    const known = files.get(path);
    if (known) return known;
    const file = Promise.resolve(texts[path] ?? readBelow(folder, path)).then(compress);
    files.set(path, file);
    return file;
  };
  const server = createServer((request, response) => {
    const path = pathOf(request.url) ?? '';
    response.setHeader('Access-Control-Allow-Origin', '*');
    Promise.all([compressed(path), hold?.(path)]).then(
      ([body]) => {
        response.writeHead(200, {
          'Content-Type': TYPES[extname(path)],
          'Content-Encoding': 'br',
          'Content-Length': body.length,
          'Cache-Control': 'public, max-age=31536000, immutable',
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  const listening = await listenLocally(server);
  return { ...listening, bytesOf: async (path) => (await compressed(path)).length };
}

async function readBelow(folder: string, path: string): Promise<Buffer> {
  const file = await fileBelow(folder, path);
  if (file === undefined || !TYPES[extname(path)]) throw new Error(`Nothing to send: ${path}`);
  return readFile(join(folder, file));
}
