import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

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
 * Serves folders as a plain file host does: no code, no state, any origin may read.
 *
 * @param folders looked through in order
 * @returns once it listens on this machine alone
 * @throws Error when the port is taken
 */
export async function serveFiles(folders: readonly string[], options: FileServerOptions = {}): Promise<FileServer> {
  const handlers = folders.map((folder) => sirv(folder, { dev: true, dotfiles: false }));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    response.setHeader('Access-Control-Allow-Origin', '*');
    for (const [name, value] of Object.entries(options.headers?.(path) ?? {})) response.setHeader(name, value);
    const next = (index: number): void => {
      const handler = handlers[index];
      if (handler) handler(request, response, () => next(index + 1));
      else response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
    };
    if (options.refuse?.(path)) response.writeHead(503).end();
    else next(0);
  });
  return listenLocally(server, options.port);
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
