import { readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { S3Client } from '@bradenmacdonald/s3-lite-client';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { Releases } from '../../support/releases.ts';
import { bucket, credentials, startS3 } from '../../support/s3.ts';

const s3 = await startS3();
afterAll(() => s3?.close());
const endpoint = (port = s3?.port) => `http://127.0.0.1:${port}`;
const client = new S3Client({
  endPoint: endpoint(),
  region: 'us-east-1',
  bucket,
  accessKey: credentials.AWS_ACCESS_KEY_ID,
  secretKey: credentials.AWS_SECRET_ACCESS_KEY,
});

let it: Releases;
beforeEach(() => {
  it = new Releases();
});
afterEach(async () => {
  it.remove();
  for (const key of await keys('')) await client.deleteObject(key);
});

const settings = () => ({
  AWS_ENDPOINT_URL: endpoint(),
  AWS_REGION: 'us-east-1',
  S3_BUCKET: bucket,
  ...credentials,
});
const upload = (env: Readonly<Record<string, string>> = {}) => it.run('release-upload', [], { ...settings(), ...env });

async function keys(prefix = 'zt/2024/'): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of client.listObjects({ prefix })) found.push(key.slice(prefix.length));
  return found.filter((key) => !key.startsWith('.release'));
}

/** A line to the store that is cut once so many files have gone over it. */
async function cutAfter(puts: number) {
  const sockets = new Set<Socket>();
  let left = puts;
  const server = createServer((near) => {
    const far = connect(s3?.port ?? 0, '127.0.0.1');
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => {});
    }
    near.on('data', (data) => {
      if (data.toString('latin1').startsWith('PUT ')) left -= 1;
      if (left >= 0) far.write(data);
      else for (const socket of sockets) socket.destroy();
    });
    far.pipe(near);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

const withStore = test.skipIf(!s3);

withStore('a release is stored with its types and rules, and nothing twice', async () => {
  await it.release({ 'stories/a/index.html': '甲', '_astro/a.js': '1', 'art/画 1+2.svg': '<svg/>' });
  const first = await upload();
  expect(first).toMatchObject({ status: 0, output: expect.stringContaining('网页：传 3，已有 0') });
  expect(first.output).toContain(`${it.current().files.length} 个文件都和这一版一样`);
  expect((await keys()).sort()).toEqual(it.current().files.map(({ path }) => path));
  const { metadata } = await client.statObject('zt/2024/stories/a/index.html');
  expect(metadata).toMatchObject({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
  expect(await (await client.getObject('zt/2024/stories/a/index.html')).text()).toBe('甲');
  const second = await upload();
  expect(second).toMatchObject({ status: 0, output: expect.stringContaining('网页：传 0，已有 3') });
  expect(second.output).not.toMatch(/传 [1-9]/);
});

withStore('what others changed in the store is made good', async () => {
  await it.release({ '_astro/a.js': '1' });
  await upload();
  await client.putObject('zt/2024/index.html', '<p>别的</p>', {
    metadata: { 'Content-Type': 'text/html; charset=utf-8' },
  });
  await client.putObject('zt/2024/_astro/a.js', '1', { metadata: { 'Content-Type': 'text/plain' } });
  await client.deleteObject('zt/2024/sw.js');
  const { output } = await upload();
  expect(output).toMatch(/摘要的文件：传 1.*\n.*网页：传 1.*\n.*离线阅读：传 1/);
  expect((await client.statObject('zt/2024/_astro/a.js')).metadata['Content-Type']).toMatch('text/javascript');
});

withStore('an upload that is cut goes on where it stopped, and pages wait for what they ask for', async () => {
  const scripts = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`_astro/${n}.js`, String(n)]));
  await it.release({ 'index.html': '旧' });
  await upload();
  await it.release({ 'index.html': '新', ...scripts });
  const line = await cutAfter(20);
  const cut = await upload({ AWS_ENDPOINT_URL: endpoint(line.port) });
  line.close();
  expect(cut.status).toBe(1);
  expect(cut.output).toMatch(/没有传完：\d+ 个文件没有成：\n {2}_astro\/\d+\.js：/);
  expect(cut.output).toContain('再运行一次');
  const there = (await keys()).filter((key) => key.startsWith('_astro/')).length;
  expect(there).toBeGreaterThan(0);
  expect(there).toBeLessThan(30);
  expect(await (await client.getObject('zt/2024/index.html')).text()).toBe('旧');
  const { output, status } = await upload();
  expect(status).toBe(0);
  // One that was cut in the middle may be listed, and is not whole.
  const [, sent, had] = /摘要的文件：传 (\d+)，已有 (\d+)/.exec(output) ?? [];
  expect(Number(sent) + Number(had)).toBe(30);
  expect(Number(had)).toBeGreaterThan(0);
  expect(Number(had)).toBeLessThanOrEqual(there);
  expect(await (await client.getObject('zt/2024/index.html')).text()).toBe('新');
});

withStore('a line that fails for a moment is no failure', async () => {
  await it.release({ '_astro/a.js': '1' });
  const line = await cutAfter(2);
  const flaky = createServer((near) => {
    // The first connections meet the line that is cut, those after it a good one.
    const far = connect(near.remotePort && tries++ < 2 ? line.port : (s3?.port ?? 0), '127.0.0.1');
    for (const socket of [near, far]) socket.on('error', () => {});
    near.pipe(far).pipe(near);
  });
  let tries = 0;
  await new Promise<void>((listening) => flaky.listen(0, '127.0.0.1', listening));
  const { status } = await upload({ AWS_ENDPOINT_URL: endpoint((flaky.address() as AddressInfo).port) });
  flaky.close();
  line.close();
  expect(status).toBe(0);
});

withStore(
  'what was withdrawn is deleted, what open pages ask for stays as long as was said, and the rest is nobody’s',
  async () => {
    await client.putObject('other.html', '别人的');
    await client.putObject('zt/2024/notes.txt', '手工传的');
    for (const [n, keep] of [0, 1, 2].entries()) {
      await it.release({ [`_astro/${n}.js`]: '1', [`stories/${keep}/index.html`]: '甲' }, 1);
      await upload();
    }
    const there = await keys();
    expect(there.filter((key) => key.startsWith('_astro/'))).toEqual(['_astro/1.js', '_astro/2.js']);
    expect(there.filter((key) => key.startsWith('stories/'))).toEqual(['stories/2/index.html']);
    expect(there).toContain('notes.txt');
    expect(await client.exists('other.html')).toBe(true);
  },
);

withStore('a machine that knows no earlier release deletes nothing that open pages ask for', async () => {
  await it.release({ '_astro/a.js': '1' });
  await upload();
  const fresh = new Releases();
  await fresh.release({ '_astro/b.js': '2' });
  expect(await fresh.run('release-upload', [], settings())).toMatchObject({ status: 0 });
  fresh.remove();
  expect(await keys()).toEqual(expect.arrayContaining(['_astro/a.js', '_astro/b.js']));
});

withStore('the store follows a site that goes back', async () => {
  await it.release({ 'index.html': '一', '_astro/1.js': '1' });
  await it.release({ 'index.html': '二', '_astro/2.js': '2', 'stories/new/index.html': '新' });
  await upload();
  await it.run('release-rollback');
  expect(await upload()).toMatchObject({ status: 0 });
  expect(await (await client.getObject('zt/2024/index.html')).text()).toBe('一');
  expect(await keys()).toEqual(expect.arrayContaining(['_astro/1.js', '_astro/2.js']));
  expect(await keys()).not.toContain('stories/new/index.html');
});

withStore('a site and its store go back in one', async () => {
  await it.release({ 'index.html': '一' });
  await it.release({ 'index.html': '二' });
  await upload();
  const unset = await it.run('release-rollback', ['--upload']);
  expect([unset.status, unset.output]).toEqual([1, expect.stringContaining('没有写 S3_BUCKET')]);
  expect(it.published('index.html')).toBe('二');
  expect(await it.run('release-rollback', ['--upload'], settings())).toMatchObject({ status: 0 });
  expect(await (await client.getObject('zt/2024/index.html')).text()).toBe('一');
});

withStore('of two that upload at once, one goes on and the other leaves', async () => {
  const scripts = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`_astro/${n}.js`, String(n)]));
  await it.release({ 'index.html': '一', ...scripts });
  const all = await Promise.all([upload(), upload(), upload()]);
  const [done, ...left] = all.toSorted((a, b) => (a.status ?? 0) - (b.status ?? 0));
  expect(done?.status).toBe(0);
  for (const { output, status } of left)
    expect([status, output]).toEqual([1, expect.stringContaining('另一处正在往这里传')]);
  expect(await client.exists('zt/2024/.release-lock.json')).toBe(false);
});

withStore('a CDN is told what changed, by the command that knows how', async () => {
  await it.release({ 'index.html': '一' });
  const file = join(it.root, 'told.txt');
  const told = await upload({ PURGE_COMMAND: `cat > ${file}; echo "$PURGE_LIST"` });
  expect(told).toMatchObject({
    status: 0,
    output: expect.stringContaining(`release/${it.current().id}/changes/purge.txt`),
  });
  expect(readFileSync(file, 'utf8')).toContain('https://news.example.cn/zt/2024/\n');
  const failed = await upload({ PURGE_COMMAND: 'exit 3' });
  expect([failed.status, failed.output]).toEqual([1, expect.stringContaining('PURGE_COMMAND 没有成（退出码 3）')]);
});

withStore('texts are stored compressed where nobody else compresses them', async () => {
  await it.release({});
  expect(await upload({ S3_ENCODING: 'br' })).toMatchObject({ status: 0 });
  const { metadata, size } = await client.statObject('zt/2024/index.html');
  expect(metadata).toMatchObject({ 'Content-Encoding': 'br' });
  expect(size).toBe(it.current().files.find(({ path }) => path === 'index.html')?.encodings.br?.bytes);
  // Going back to texts as they are is a change as well.
  expect((await upload()).output).toContain('网页：传 2');
});

withStore.each([
  [{ S3_BUCKET: 'olds' }, '没有这个桶，看看 S3_BUCKET'],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1:49151' }, '那里没有服务器在听'],
  [{ AWS_SECRET_ACCESS_KEY: 'S3RVEr' }, '密钥不对，看看 AWS_SECRET_ACCESS_KEY'],
])('what the store refuses is told in words: %j', async (env, told) => {
  await it.release({});
  const { output, status } = await upload(env);
  expect(output).toContain(told);
  expect(status).toBe(1);
});
