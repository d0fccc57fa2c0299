/** The development servers: whatever is asked of them, they go on, and give nothing away. */
import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { serveCompressed } from '../scripts/serve-compressed.js';
import { serveFiles, type FileServer } from '../scripts/serve-files.js';
import { temporaryFolder } from './support/temporary-folder.js';

const SERVERS = { serveFiles: (folder: string) => serveFiles([folder]), serveCompressed } as const;

const PAGE = '<!doctype html><title>Havna</title>';
const SECRET = 'hemmelig';

/** A folder as it lies about: with files that are nobody's business, inside and outside, and links of all kinds. */
async function servedFolder(): Promise<string> {
  const around = await temporaryFolder();
  const folder = join(around, 'served');
  for (const path of ['served/folder/.git', 'outside', 'served-too'])
    await mkdir(join(around, path), { recursive: true });
  for (const path of [
    'served/index.html',
    'served/folder/index.html',
    'served/folder/å b.html',
    'served/partiprogram@1.html',
  ])
    await writeFile(join(around, path), PAGE);
  const secrets = ['outside/index.html', 'served-too/index.html', 'served/.env.html', 'served/folder/.git/index.html'];
  for (const path of secrets) await writeFile(join(around, path), SECRET);
  const links = { 'out.html': '../outside/index.html', out: '../outside', 'in.html': 'index.html', git: 'folder/.git' };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, name));
  await symlink('index.html', join(folder, '.in.html'));
  await symlink('nowhere.html', join(folder, 'broken.html'));
  await symlink('served', join(around, 'link'));
  return folder;
}

/** Sends a request as it is, which no client would do, and reads the answer. */
function answerTo({ address }: FileServer, target: string, ...headers: string[]): Promise<string> {
  const { port } = new URL(address);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), 'localhost');
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => (answer += text));
    socket.on('end', () => resolve(answer)).on('error', reject);
    socket.write([`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, '', ''].join('\r\n'));
  });
}

async function setup(t: TestContext, name: keyof typeof SERVERS) {
  const folder = await servedFolder();
  const server = await SERVERS[name](folder);
  t.after(() => server.close());
  const status = async (target: string, ...headers: string[]): Promise<number> =>
    Number(/^HTTP\/1\.1 (\d+)/.exec(await answerTo(server, target, ...headers))?.[1]);
  return { server, folder, status };
}

for (const name of ['serveFiles', 'serveCompressed'] as const) {
  void test(`${name} answers whatever is asked, and goes on`, async (t) => {
    const { status } = await setup(t, name);
    const targets = [
      '//',
      '//[',
      '///',
      '/\\',
      'http://[/',
      'http://',
      'http:// /',
      'x:',
      '*',
      '/%',
      '/%E0%A4%A',
      '/%00',
      '/a%00.html',
    ];
    for (const target of [
      ...targets,
      `/${'a'.repeat(5000)}`,
      `/${'a/'.repeat(3000)}`,
      '/index.html/',
      '/constructor',
      '/folder',
    ]) {
      const answer = await status(target);
      assert.ok(answer >= 200 && answer < 500, `${target.slice(0, 20)}: ${answer}`);
      assert.equal(await status('/index.html'), 200, `after ${target}`);
    }
    assert.equal(await status('http://localhost/index.html'), 200, 'as a proxy asks');
  });

  void test(`${name} gives no file away that is private or that a link leads out to`, async (t) => {
    const { server, status } = await setup(t, name);
    const targets = [
      '/.env.html',
      '/folder/.git/',
      '/folder/.git/index.html',
      '/out.html',
      '/out/',
      '/out/index.html',
      '/git/',
    ];
    const ups = [
      '/../outside/index.html',
      '/%2e%2e/outside/index.html',
      '/..%2foutside/index.html',
      '/..%2fserved-too/index.html',
    ];
    for (const target of [
      ...targets,
      ...ups,
      '/.in.html',
      '/%2ein.html',
      '/broken.html',
      '/folder/..%5c..%5coutside/index.html',
    ]) {
      assert.ok(!(await answerTo(server, target)).includes(SECRET), target);
      assert.equal(await status(target), 404, target);
    }
    assert.equal(await status('/in.html'), 200, 'a link within the folder');
  });
}

void test('serveFiles sends what is asked for of a file, and all of it where that is no range', async (t) => {
  const { server, status } = await setup(t, 'serveFiles');
  assert.match(await answerTo(server, '/index.html', 'Range: bytes=2-8'), /^HTTP\/1\.1 206 [^]*\r\n\r\n!?doctype$/i);
  for (const range of [
    'bytes=5-2',
    'bytes=-',
    'bytes=a-b',
    'bytes=',
    'items=0-1',
    '5-2',
    'bytes=0-1,5-2',
    'bytes=--1',
    'bytes=999-',
    'bytes=1e9-2e9',
  ])
    assert.ok([200, 206, 416].includes(await status('/index.html', `Range: ${range}`)), range);
  assert.equal(await status('/index.html'), 200);
});

void test('serveFiles finds a file by its encoded name, below a folder that is a link, and in the next folder', async (t) => {
  const folder = await servedFolder();
  const server = await serveFiles([join(folder, 'folder'), join(folder, '../nowhere'), join(folder, '../link')]);
  t.after(() => server.close());
  for (const path of [
    '/',
    '/%C3%A5%20b.html',
    '/partiprogram@1.html',
    '/partiprogram%401.html',
    '/?a=%',
    '/folder/#b',
  ]) {
    const answer = await fetch(server.address + path);
    assert.deepEqual([answer.status, await answer.text()], [200, PAGE], path);
    assert.equal(answer.headers.get('access-control-allow-origin'), '*');
    assert.match(answer.headers.get('content-type') ?? '', /^text\/html/);
  }
});
