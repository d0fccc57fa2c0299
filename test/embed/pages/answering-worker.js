/*
 * A service worker that answers every request itself: from its cache first, and with a response of its own making. Where its own
 * address names a path, `?changes=/embed.js`, it adds a line to files that end so.
 */
const changes = new URL(location.href).searchParams.get('changes');

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => event.respondWith(answer(event.request)));

async function answer(request) {
  const cache = await caches.open('host');
  const kept = await cache.match(request);
  const response = kept ?? (await fetch(request));
  if (!kept) await cache.put(request, response.clone());
  const { pathname } = new URL(request.url);
  const body = changes && pathname.endsWith(changes) ? `${await response.text()}\n` : await response.blob();
  const { status, headers } = response;
  return new Response(body, { status, headers });
}
