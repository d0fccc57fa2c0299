import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sep } from 'node:path';
import send from 'send';
import { fileBelow, pathOf } from './requested-file.js';

/** A running file server. */
export interface FileServer {
  /** Without a slash at its end: `http://localhost:8080`. */
  readonly address: string;
  close(): Promise<void>;
}

/** The options of a file server. */
export interface FileServerOptions {
  /** 0, or nothing, for any that is free. */
  readonly port?: number;
  /** Headers of a response, by the path of the request. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Whether to answer a request with an error, by its path. */
  readonly refuse?: (path: string) => boolean;
}

/**
 * Serves folders as a plain file host does: no code, no state, any origin may read. Whatever is asked for, it goes on.
 *
 * @param folders looked through in order
 * @returns once it listens on this machine alone
 * @throws Error when the port is taken
 */
export async function serveFiles(folders: readonly string[], options: FileServerOptions = {}): Promise<FileServer> {
  const server = createServer((request, response) => {
    const path = pathOf(request.url);
    response.setHeader('Access-Control-Allow-Origin', '*');
    // The next build has files of the same names.
    response.setHeader('Cache-Control', 'no-store');
    if (path === undefined) {
      response.writeHead(400).end();
      return;
    }
    for (const [name, value] of Object.entries(options.headers?.(path) ?? {})) response.setHeader(name, value);
    if (options.refuse?.(path)) response.writeHead(503).end();
    else void sendFirst(folders, path, request, response);
  });
  return listenLocally(server, options.port);
}

/** Sends the file from the first folder that has it. */
async function sendFirst(
  folders: readonly string[],
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const root of folders) {
    const file = await fileBelow(root, path);
    if (file === undefined) continue;
    send(request, file.split(sep).map(encodeURIComponent).join('/'), { root }).pipe(response);
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
}

/**
 * Lets a server listen on this machine alone.
 *
 * @param port 0 for any that is free
 * @throws Error when the port is taken
 */
export async function listenLocally(server: Server, port = 0): Promise<FileServer> {
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    address: `http://localhost:${address.port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: choose another with PORT=…`) : error);
    });
    server.listen(port, 'localhost', resolve);
  });
}
