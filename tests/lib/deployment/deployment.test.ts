import { describe, expect, test } from 'vitest';
import { deploymentOf } from '../../../src/lib/deployment/deployment.ts';

const told = (env: Record<string, string>): string => {
  try {
    return JSON.stringify(deploymentOf(env));
  } catch (error) {
    return (error as Error).message;
  }
};

test('nothing need be said', () => {
  expect(deploymentOf({})).toEqual({ site: undefined, base: '/', preview: false });
  expect(deploymentOf({ SITE_URL: '', BASE_PATH: ' ', PREVIEW: '' })).toEqual(deploymentOf({}));
});

test.each([
  ['https://example.cn', 'https://example.cn'],
  ['http://example.cn', 'http://example.cn'],
  ['https://example.cn/', 'https://example.cn'],
  [' https://example.cn\n', 'https://example.cn'],
  ['HTTPS://News.Example.CN/', 'https://news.example.cn'],
  ['https://example.cn:443', 'https://example.cn'],
  ['https://example.cn:', 'https://example.cn'],
  ['http://example.cn:8080/', 'http://example.cn:8080'],
  ['https://example.cn.', 'https://example.cn'],
  ['https://example.cn.:8443/', 'https://example.cn:8443'],
  ['https://警察节.中国', 'https://xn--ldt021gb4f.xn--fiqs8s'],
  ['https://例子。中国/', 'https://xn--fsqu00a.xn--fiqs8s'],
  ['https://ＥＸＡＭＰＬＥ.cn', 'https://example.cn'],
  ['http://localhost:4321', 'http://localhost:4321'],
  ['http://192.168.1.8', 'http://192.168.1.8'],
  ['http://[::1]:8080/', 'http://[::1]:8080'],
  ['https://my_bucket.example.cn', 'https://my_bucket.example.cn'],
])('SITE_URL=%s is %s', (given, site) => {
  expect(deploymentOf({ SITE_URL: given }).site).toBe(site);
});

describe('a SITE_URL that cannot be meant is named, with its value and how to write it', () => {
  test.each([
    ['https://example.cn/zt/2024', '域名后面还有“/zt/2024”', 'SITE_URL=https://example.cn BASE_PATH=/zt/2024/'],
    ['https://example.cn/index.html?from=a#b', '还有“/index.html?from=a#b”', '? 和 # 后面的不要'],
    ['https://example.cn?from=a', '还有“?from=a”', 'SITE_URL=https://example.cn'],
    ['https://example.cn/?', '还有“/?”', 'SITE_URL=https://example.cn'],
    ['https://example.cn/#top', '还有“/#top”', 'SITE_URL=https://example.cn'],
    ['https://example.cn//', '还有“//”', 'SITE_URL=https://example.cn'],
    ['https://example.cn/专题', '还有“/专题”', 'SITE_URL=https://example.cn'],
    ['https://example.cn\\zt', '还有“\\zt”', '：SITE_URL=https://example.cn'],
    ['ftp://example.cn', '以 ftp: 开头', 'https:// 或 http://'],
    ['file:///var/www', '以 file: 开头', 'https:// 或 http://'],
    ['javascript:alert(1)', '以 javascript: 开头', '例：SITE_URL=https://example.cn'],
    ['javascript://example.cn/%0aalert(1)', '以 javascript: 开头', 'https:// 或 http://'],
    ['data:text/html,1', '以 data: 开头', '例：SITE_URL=https://example.cn'],
    ['https://editor@example.cn', '带着用户名或密码', '：SITE_URL=https://example.cn'],
    ['https://editor@example.cn/zt/', '带着用户名或密码', '：SITE_URL=https://example.cn BASE_PATH=/zt/'],
    ['https://@example.cn', '带着用户名或密码', '：SITE_URL=https://example.cn'],
    ['news.example.cn', '开头不是 https://', 'SITE_URL=https://news.example.cn'],
    ['news.example.cn/zt/', '开头不是 https://', 'SITE_URL=https://news.example.cn BASE_PATH=/zt/'],
    ['localhost:4321', '开头不是 https://', 'SITE_URL=https://localhost:4321'],
    ['//news.example.cn', '开头不是 https://', 'SITE_URL=https://news.example.cn'],
    ['https:news.example.cn', '开头不是 https://', 'SITE_URL=https://news.example.cn'],
    ['https:/news.example.cn', '开头不是 https://', 'SITE_URL=https://news.example.cn'],
    ['https：//news.example.cn', '开头不是 https://', 'SITE_URL=https://news.example.cn'],
    ['"https://example.cn"', '开头不是 https://', '写全：SITE_URL=https://example.cn'],
    ['/zt/2024/', '开头不是 https://', '例：SITE_URL=https://example.cn'],
    ['true', '开头不是 https://', '例：SITE_URL=https://example.cn'],
    ['httpd.example.cn', '开头不是 https://', 'SITE_URL=https://httpd.example.cn'],
    ['https://', '“”不是一个域名', 'SITE_URL=https://example.cn'],
    ['https:///example.cn', '“”不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://*.example.cn', '“*.example.cn”不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://a..cn', '不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://-a.cn', '不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://example.cn,', '不是一个域名', 'SITE_URL=https://example.cn'],
    ["https://example.cn'", '不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://example.cn:99999', '不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://exa mple.cn', '里面有空格或换行', 'SITE_URL=https://example.cn'],
    ['https://a.cn https://b.cn', '里面有空格或换行', '只写一个地址'],
    ['https://1.2.3', '“1.2.3”不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://2130706433', '不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://example.cn:0', '不是一个域名', 'SITE_URL=https://example.cn'],
    ['https://https://example.cn', '两个 ://', '写全：SITE_URL=https://example.cn'],
    ['http://https://example.cn/zt', '两个 ://', '：SITE_URL=https://example.cn BASE_PATH=/zt/'],
    ['https://http//example.cn', '两个 ://', '写全：SITE_URL=http://example.cn'],
    ['ｈｔｔｐｓ：／／example.cn', '开头不是 https://', '写全：SITE_URL=https://example.cn'],
    ['https://exam\u200bple.cn', '零宽空格', 'SITE_URL=https://example.cn'],
  ])('%s', (given, what, mend) => {
    const message = told({ SITE_URL: given });
    expect(message).toContain(`SITE_URL=${given}\n`);
    expect(message).toContain(what);
    expect(message).toContain(mend);
  });
});

test.each([
  'https://editor:geheim@example.cn',
  'editor:geheim@example.cn',
  'ftp://a:geheim@example.cn/zt',
  'https://a:ge:heim@b@example.cn',
  'https://a:geheim/2@example.cn',
  'https://a:geheim?2@example.cn/zt/',
  'https://a:2#geheim@example.cn',
])('no password of %s is told to a log', (given) => {
  const message = told({ SITE_URL: given });
  expect(message).toContain('***@');
  expect(message).not.toMatch(/geheim|heim@/);
});

test.each([
  ['/', '/'],
  ['/zt/2024/', '/zt/2024/'],
  ['/zt/2024', '/zt/2024/'],
  ['zt/2024/', '/zt/2024/'],
  ['zt', '/zt/'],
  [' /zt/ ', '/zt/'],
  ['/A-b_c.d~e/', '/A-b_c.d~e/'],
  ['/.well-known/x', '/.well-known/x/'],
  ['v1.2/zt', '/v1.2/zt/'],
  ['/example.cn/', '/example.cn/'],
])('BASE_PATH=%s is %s', (given, base) => {
  expect(deploymentOf({ BASE_PATH: given }).base).toBe(base);
});

describe('a BASE_PATH that cannot be meant is named, with its value and how to write it', () => {
  test.each([
    ['/专题/', '里面有“专题”', '只用字母、数字'],
    ['/zt 2024/', '里面有“ ”', '只用字母、数字'],
    ['/zt/%E4%B8%93/', '里面有“%”', '只用字母、数字'],
    ['/zt?a=1', '里面有“?=”', '只用字母、数字'],
    ['/zt/#top', '里面有“#”', '只用字母、数字'],
    ['"/zt/"', '里面有“"”', '只用字母、数字'],
    ["/zt'/", "里面有“'”", '只用字母、数字'],
    ['/zt\\2024', '里面有“\\”', '只用字母、数字'],
    ['/zt/<script>', '里面有“<>”', '只用字母、数字'],
    ['/zt//2024/', '里面有连着的 //', 'BASE_PATH=/zt/2024/'],
    ['/zt//', '里面有连着的 //', 'BASE_PATH=/zt/'],
    ['//', '里面有连着的 //', 'BASE_PATH=/'],
    ['/zt/../2024/', '只写着点的一段', '例：BASE_PATH=/zt/2024/'],
    ['..', '只写着点的一段', '例：BASE_PATH=/zt/2024/'],
    ['./zt/', '只写着点的一段', '例：BASE_PATH=/zt/2024/'],
    ['https://example.cn/zt/', '是完整的地址', 'SITE_URL=https://example.cn BASE_PATH='],
    ['//example.cn/zt/', '是完整的地址', 'SITE_URL=https://example.cn BASE_PATH='],
    ['javascript:alert(1)', '是完整的地址', 'BASE_PATH=/zt/2024/'],
    ['C:/Program Files/Git/zt/', '是电脑上的文件夹', 'BASE_PATH=zt/2024'],
    ['example.cn/zt/', '开头是域名“example.cn”', 'SITE_URL，这里写 BASE_PATH=/zt/'],
    ['www.example.cn', '开头是域名', '这里写 BASE_PATH=/；文件夹真叫这个名字，开头写 /：BASE_PATH=/www.example.cn/'],
    ['/zt/index.html', '末尾是网页的文件名', 'BASE_PATH=/zt/'],
    ['undefined', '没有值的变量', '不写这个变量'],
    ['/zt\u200b/', '零宽空格', 'BASE_PATH=/zt/2024/'],
    ['/z\nt/', '控制字符', 'BASE_PATH=/zt/2024/'],
  ])('%s', (given, what, mend) => {
    const message = told({ BASE_PATH: given });
    expect(message).toContain(`BASE_PATH=${given}\n`);
    expect(message).toContain(what);
    expect(message).toContain(mend);
  });
});

test.each([
  ['1', true],
  ['true', true],
  ['0', false],
  ['FALSE', false],
])('PREVIEW=%s is %s', (given, preview) => {
  expect(deploymentOf({ PREVIEW: given }).preview).toBe(preview);
});

test('all that is wrong is told at once', () => {
  const message = told({ SITE_URL: 'example.cn', BASE_PATH: '/专题/', PREVIEW: '要' });
  expect(message).toMatch(/有3处要改：\nSITE_URL=example\.cn\n.*\nBASE_PATH=\/专题\/\n.*\nPREVIEW=要\n.*PREVIEW=1/);
});

test.each(['', '.cache', 'cache/zt', '../cache', '/var/cache/zt', ' /var/cache/zt ', 'my cache'])(
  'CACHE_DIR=%s is taken',
  (given) => {
    expect(told({ CACHE_DIR: given })).toBe(told({}));
  },
);

test.each([
  ['dist', '在项目的 dist/ 里'],
  ['./dist/cache', '在项目的 dist/ 里'],
  ['content/../content/cache', '在项目的 content/ 里'],
  ['node_modules/.cache', '在项目的 node_modules/ 里'],
  ['.', '把整个项目包在里面'],
  ['..', '把整个项目包在里面'],
  ['/', '把整个项目包在里面'],
  ['~/cache', '没有展开'],
  ['$HOME/cache', '没有展开'],
  ['%TEMP%/cache', '没有展开'],
  ['undefined', '没有值的变量'],
  ['s3://bucket/cache', '是网址'],
  ['/var/\u200bcache', '零宽空格'],
])('CACHE_DIR=%s is refused in words', (given, words) => {
  expect(told({ CACHE_DIR: given, PREVIEW: '要' })).toMatch(/^环境变量有2处要改：/);
  expect(told({ CACHE_DIR: given })).toContain(words);
});
