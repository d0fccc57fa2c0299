/** Serves the built page and prints its address: `npm start`, with `PORT=…` for another port than 8080. */
import { serveFiles } from './serve-files.js';

const port = Number(process.env['PORT'] ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error('PORT must be a number from 0 to 65535.');
  process.exit(1);
}
try {
  const { address } = await serveFiles(['dist'], { port });
  console.log(`The three elements in a newspaper article: ${address}/\nStop with Ctrl+C.`);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
