import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A party's own address for its newsletter. */
export interface NewsletterServer {
  readonly address: string;
  /** The bodies that came, each with what else a server could have learnt of the reader. */
  readonly received: readonly { readonly body: string; readonly cookie: string; readonly referrer: string }[];
  /** Answers the next request with this status. */
  readonly next: (status: number) => void;
}

/**
 * Starts a server that takes e-mail addresses from pages of any origin.
 *
 * @param test closes it when it is over
 */
export async function openNewsletterServer(test: TestContext): Promise<NewsletterServer> {
  const received: { body: string; cookie: string; referrer: string }[] = [];
  const planned: number[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { cookie = '', referer = '', origin = '*' } = request.headers;
      received.push({ body, cookie, referrer: referer });
      response.writeHead(planned.shift() ?? 204, { 'Access-Control-Allow-Origin': origin }).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://localhost:${port}/nyhetsbrev`, received, next: (status) => void planned.push(status) };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}
