import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveRelease } from '../../support/release-server.ts';
import { Releases } from '../../support/releases.ts';

const it = new Releases();
const text = '一段够长的正文。'.repeat(200);
const redirects = [{ from: '/stories/old/', to: '/stories/a/' }];
let server: Awaited<ReturnType<typeof serveRelease>> | undefined;
beforeAll(async () => {
  await it.release({ '_astro/a.1.js': 'old', 'stories/gone/index.html': '撤下的' });
  const files = {
    'stories/a/index.html': text,
    'stories/old/index.html': '搬了',
    '_astro/b.1.js': 'new',
    'art/a.svg': '<svg/>',
  };
  await it.release(files, 2, redirects);
});
afterEach(() => server?.close());
afterAll(() => it.remove());

async function verify(mischief?: Parameters<typeof serveRelease>[1], ...args: string[]) {
  server = await serveRelease(it.root, mischief, redirects);
  return it.run('release-verify', [server.origin, ...args]);
}

test('a site that is served as it was released', async () => {
  const { output, status } = await verify();
  // Its eight files, what is gone, an address that never was, one without its slash, and the first knock.
  expect(output).toContain('看了 12 处，都和这一版一样');
  expect(status).toBe(0);
});

test('an address that has moved leads on, or is the page that says so', async () => {
  server = await serveRelease(it.root);
  expect(await it.run('release-verify', [server.origin])).toMatchObject({ status: 0 });
  await server.close();
  const { output } = await verify(
    (path, response) => path === 'stories/old/' && Boolean(response.writeHead(301, { Location: '/' }).end()),
  );
  expect(output).toContain('答的是 301，转到 /，应是 200');
});

test.each<[string, Parameters<typeof serveRelease>[1], string]>([
  ['one byte', (path, response) => path === 'art/a.svg' && Boolean(response.end('<svg?>')), '内容不一样（长度相同）'],
  [
    'an old file that an open page asks for',
    (path, response) => path === '_astro/a.1.js' && Boolean(response.writeHead(404).end()),
    '答的是 404，应是 200',
  ],
  [
    'a page that was withdrawn',
    (path, response) => path === 'stories/gone/' && Boolean(response.end('撤下的')),
    '已经撤下，服务器还答 200',
  ],
  [
    'an address that never was',
    (path, response) => path.startsWith('release-verify') && Boolean(response.end('首页')),
    '这个地址不存在，答的是 200，应是 404',
  ],
  [
    'a page of the server’s own for it',
    (path, response) => path.startsWith('release-verify') && Boolean(response.writeHead(404).end('nginx')),
    '可不是网站自己的 404 页',
  ],
  [
    'an address without its slash',
    (path, response) => path === 'stories/a' && Boolean(response.writeHead(404).end()),
    '末尾少了 /，应转到有 / 的地址，答的是 404',
  ],
  [
    'another address',
    (path, response) => path === '' && Boolean(response.writeHead(301, { Location: 'https://b.cn/' }).end()),
    '答的是 301，转到 https://b.cn/',
  ],
])('what differs is told with its address: %s', async (_, mischief, told) => {
  const { output, status } = await verify(mischief);
  expect(output).toContain(told);
  expect(output).toMatch(/\n {2}http:\/\/127\.0\.0\.1:\d+\/zt\/2024\//);
  expect(status).toBe(1);
});

test.each([
  ['Cache-Control', 'max-age=600', 'Cache-Control 是“max-age=600”，应是“no-cache”'],
  ['Content-Type', 'text/html', 'Content-Type 是“text/html”，应是“text/html; charset=utf-8”'],
  ['X-Content-Type-Options', '', '缺 X-Content-Type-Options: nosniff'],
  ['Content-Security-Policy', '', "缺 Content-Security-Policy: frame-ancestors 'self'"],
  ['Vary', '', '缺 Vary: Accept-Encoding'],
])('headers are compared: %s', async (name, value, told) => {
  const { output, status } = await verify((path, response) => {
    if (path === 'stories/a/') {
      const set = response.setHeader.bind(response);
      response.setHeader = (header, given) =>
        header !== name ? set(header, given) : value ? set(header, value) : response;
    }
    return false;
  });
  expect(output).toContain(told);
  expect(output).toContain('stories/a/');
  expect(status).toBe(1);
});

test('a text that is sent as it is though the browser takes it compressed', async () => {
  const { output } = await verify((path, response) => {
    if (path !== 'stories/a/') return false;
    for (const [name, value] of Object.entries({ 'Content-Type': 'text/html; charset=utf-8' }))
      response.setHeader(name, value);
    return Boolean(response.end(text));
  });
  expect(output).toContain('没有压缩');
});

test('the same mistake everywhere is told once', async () => {
  const { output } = await verify((_, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name === 'Referrer-Policy' ? response : set(name, value));
    return false;
  });
  expect(output.match(/缺 Referrer-Policy/g)).toHaveLength(1);
});

test('no answer is another thing than another answer', async () => {
  const { output, status } = await it.run('release-verify', ['http://127.0.0.1:9']);
  expect(output).toContain('连不上：那里没有服务器在听（ECONNREFUSED）');
  expect(status).toBe(2);
  const one = await verify((path, response) => path === 'art/a.svg' && Boolean(response.destroy()), '--timeout', '5');
  expect(one.output).toContain('连不上：连接断了');
  expect(one.output).not.toContain('处不一样');
  expect(one.status).toBe(2);
});

test('a server that never finishes is given up, and one that is busy asked again', async () => {
  let busy = 2;
  const { output, status } = await verify(
    (path, response) => {
      if (path === 'sw.js') return Boolean(response.writeHead(200, { 'Content-Length': 9 }).write('a'));
      if (path !== 'art/a.svg' || busy-- <= 0) return false;
      return Boolean(response.writeHead(503).end());
    },
    '--timeout',
    '0.5',
  );
  expect(output).toContain('连不上：等得太久');
  expect(output).toContain('1 处连不上');
  expect(status).toBe(2);
});

test('a folder is compared as well, a release or what was copied of it', async () => {
  expect(await it.run('release-verify', ['release/current'])).toMatchObject({ status: 0 });
  expect(await it.run('release-verify', ['release/current/site'])).toMatchObject({ status: 0 });
  const site = join(it.root, 'release/current/site');
  mkdirSync(join(site, 'uploads'));
  writeFileSync(join(site, 'uploads/x.php'), 'hello');
  appendFileSync(join(site, 'sw.js.br'), '0');
  const { output, status } = await it.run('release-verify', ['release/current']);
  expect(output).toContain('sw.js.br：内容和 release.json 记的不一样');
  expect(output).toMatch(/release\.json 里没有这个文件\n.*uploads\/x\.php/);
  expect(status).toBe(1);
});

test.each([
  [['ftp://news.example.cn/'], '不是网址'],
  [['https://news.example.cn/zt/2023/'], '网址写 https://news.example.cn/zt/2024/'],
  [['nowhere'], '没有文件夹 nowhere'],
  [['https://news.example.cn/', 'other.json'], '没有 other.json'],
  [['--timeout', 'soon'], '--timeout soon'],
  [['--fast'], '没有选项 --fast'],
  [['a', 'b', 'c'], '不知道“c”是什么'],
])('what cannot be meant is refused: %j', async (args, told) => {
  const { output, status } = await it.run('release-verify', args);
  expect(output).toContain(told);
  expect(status).toBe(1);
});

test('a release.json from elsewhere is read as such', async () => {
  const { files, ...rest } = it.current();
  const [file] = files;
  it.write('evil.json', JSON.stringify({ ...rest, files: [{ ...file, path: '../../etc/passwd' }] }));
  it.write('broken.json', '{');
  const evil = await it.run('release-verify', ['release/current', 'evil.json']);
  expect(evil.output).toContain('files.0.path：要是站点文件夹里面的路径');
  const broken = await it.run('release-verify', ['release/current', 'broken.json']);
  expect(broken.output).toContain('broken.json 读不出来');
  expect([evil.status, broken.status]).toEqual([1, 1]);
});
