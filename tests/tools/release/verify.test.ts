import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readManifest } from '../../../src/tools/release/manifest.ts';
import { report } from '../../../src/tools/release/report.ts';
import { rootOf } from '../../../src/tools/release/root.ts';
import { verifyFolder } from '../../../src/tools/release/verify-folder.ts';
import { verifySite } from '../../../src/tools/release/verify-site.ts';
import { serveRelease } from '../../support/release-server.ts';
import { base, Releases } from '../../support/releases.ts';

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
  await it.release(files, 2, { redirects });
});
afterEach(() => server?.close());
afterAll(() => it.remove());

/** What is told of a site that is served with some mischief. @param seconds how long one answer may take */
async function verify(mischief?: Parameters<typeof serveRelease>[1], seconds = 30) {
  server = await serveRelease(it.root, mischief, redirects);
  return report(await verifySite(`${server.origin}${base}`, it.current(), seconds), false);
}

test('a site that is served as it was released', async () => {
  const output = await verify();
  // Its eight files, what is gone, an address that never was, one without its slash, and the first knock.
  expect(output).toContain('看了 12 处，都和这一版一样');
});

test('an address that has moved leads on, or is the page that says so', async () => {
  server = await serveRelease(it.root);
  expect(report(await verifySite(`${server.origin}${base}`, it.current(), 30), false)).toContain('都和这一版一样');
  await server.close();
  const output = await verify(
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
  const output = await verify(mischief);
  expect(output).toContain(told);
  expect(output).toMatch(/\n {2}http:\/\/127\.0\.0\.1:\d+\/zt\/2024\//);
});

test.each([
  ['Cache-Control', 'max-age=600', 'Cache-Control 是“max-age=600”，应是“no-cache”'],
  ['Content-Type', 'text/html', 'Content-Type 是“text/html”，应是“text/html; charset=utf-8”'],
  ['X-Content-Type-Options', '', '缺 X-Content-Type-Options: nosniff'],
  ['Content-Security-Policy', '', "缺 Content-Security-Policy: frame-ancestors 'self'"],
  ['Vary', '', '缺 Vary: Accept-Encoding'],
])('headers are compared: %s', async (name, value, told) => {
  const output = await verify((path, response) => {
    if (path === 'stories/a/') {
      const set = response.setHeader.bind(response);
      response.setHeader = (header, given) =>
        header !== name ? set(header, given) : value ? set(header, value) : response;
    }
    return false;
  });
  expect(output).toContain(told);
  expect(output).toContain('stories/a/');
});

test('a text that is sent as it is though the browser takes it compressed', async () => {
  const output = await verify((path, response) => {
    if (path !== 'stories/a/') return false;
    for (const [name, value] of Object.entries({ 'Content-Type': 'text/html; charset=utf-8' }))
      response.setHeader(name, value);
    return Boolean(response.end(text));
  });
  expect(output).toContain('没有压缩');
});

test('the same mistake everywhere is told once', async () => {
  const output = await verify((_, response) => {
    const set = response.setHeader.bind(response);
    response.setHeader = (name, value) => (name === 'Referrer-Policy' ? response : set(name, value));
    return false;
  });
  expect(output.match(/缺 Referrer-Policy/g)).toHaveLength(1);
});

test('no answer is another thing than another answer', async () => {
  const output = await verify((path, response) => path === 'art/a.svg' && Boolean(response.destroy()));
  expect(output).toContain('连不上：连接断了');
  expect(output).not.toContain('处不一样');
});

test('a server that never finishes is given up, and one that is busy asked again', async () => {
  let busy = 2;
  const output = await verify((path, response) => {
    if (path === 'sw.js') return Boolean(response.writeHead(200, { 'Content-Length': 9 }).write('a'));
    if (path !== 'art/a.svg' || busy-- <= 0) return false;
    return Boolean(response.writeHead(503).end());
  }, 1);
  expect(output).toContain('连不上：等得太久');
  expect(output).toContain('1 处连不上');
});

test('where nobody answers any longer, not every address is waited for', async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`data/${n}.json`, '1']));
  const other = new Releases();
  const manifest = await other.release(many);
  server = await serveRelease(other.root, (path, response) => path !== '' && Boolean(response.destroy()));
  const { looked, skipped } = await verifySite(`${server.origin}${base}`, manifest, 30);
  other.remove();
  expect(looked + skipped).toBe(manifest.files.length + 2);
  expect(skipped).toBeGreaterThan(30);
});

test('a folder is compared as well, a release or what was copied of it', async () => {
  const folder = (...path: string[]) =>
    report(verifyFolder(join(it.root, 'release/current', ...path), it.current()), true);
  expect([folder(), folder('site')]).toEqual(Array(2).fill('看了 8 处，都和这一版一样。'));
  mkdirSync(join(it.root, 'release/current/site/uploads'));
  it.write('release/current/site/uploads/x.php', 'hello');
  appendFileSync(join(it.root, 'release/current/site/sw.js.br'), '0');
  expect(folder()).toMatch(/内容和 release\.json 记的不一样\n.*sw\.js\.br\n/);
  expect(folder('site')).toMatch(/release\.json 里没有这个文件\n.*uploads\/x\.php/);
  expect(() => folder('nowhere')).toThrow('没有文件夹');
});

const place = { base: '/zt/2024/', site: 'https://news.example.cn' };

test('a site is named as one names it', () => {
  expect(rootOf(undefined, place)).toBe('https://news.example.cn/zt/2024/');
  for (const text of ['http://10.0.0.1:8080', 'http://10.0.0.1:8080/', 'http://10.0.0.1:8080/zt/2024'])
    expect(rootOf(text, place)).toBe('http://10.0.0.1:8080/zt/2024/');
});

test.each([
  ['ftp://news.example.cn/', '不是网址'],
  ['https://', '不是网址'],
  ['https://news.example.cn/zt/2023/', '网址写 https://news.example.cn/zt/2024/'],
  ['https://news.example.cn/?a=1', '里有 ? 或 #'],
])('what can be no address of the site is refused: %s', (text, told) => {
  expect(() => rootOf(text, place)).toThrow(told);
});

test('no password of the site is told to a log', () => {
  expect(() => rootOf('https://a:geheim@b.cn/x/', place)).toThrow('https://a:***@b.cn/x/ 的路径');
  const findings = {
    looked: 1,
    skipped: 0,
    differs: new Map(),
    unreachable: new Map([['http://a:geheim@b.cn/', '断']]),
  };
  expect(report(findings, false)).toContain('  http://a:***@b.cn/\n');
});

test('a release.json from elsewhere is read as such', () => {
  const read = (text: string) => {
    it.write('other.json', text);
    return () => readManifest(join(it.root, 'other.json'));
  };
  const { files, ...rest } = it.current();
  const [file] = files;
  for (const path of ['../../etc/passwd', '/etc/passwd', 'a/../../b', 'a\\..\\b', '', 'a//b'])
    expect(read(JSON.stringify({ ...rest, files: [{ ...file, path }] }))).toThrow(
      'files.0.path：要是站点文件夹里面的路径',
    );
  expect(read(JSON.stringify({ ...rest, files: [] }))).toThrow('一个文件也没有');
  expect(read('{')).toThrow('读不出来');
  expect(() => readManifest('nowhere.json')).toThrow('没有 nowhere.json');
});

test.each([
  [[], ['release/current'], 0, '都和这一版一样'],
  [['release/current/site/index.html', '别的'], ['release/current'], 1, '内容和 release.json 记的不一样'],
  [[], ['http://127.0.0.1:49151'], 2, '连不上：那里没有服务器在听（ECONNREFUSED）'],
  [[], ['--timeout', 'soon'], 1, '--timeout soon'],
])('whoever calls the command learns by its code how it went: %j %j', async ([file, changed], args, code, told) => {
  const other = new Releases();
  await other.release({});
  if (file) other.write(file, changed ?? '');
  const { output, status } = await other.run('release-verify', args);
  other.remove();
  expect(output).toContain(told);
  expect(status).toBe(code);
});
