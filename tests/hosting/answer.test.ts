import { expect, test } from 'vitest';
import { answerTo } from '../../src/hosting/answer.ts';

const site = { base: '/zt/', redirects: [{ from: '/stories/old-a/', to: '/stories/a/' }] };
const files = [
  'index.html',
  '404.html',
  'stories/a/index.html',
  'stories/old-a/index.html',
  'sw.js',
  '图/一 二.png',
  '.env',
];
const answer = (target: string, method = 'GET') => answerTo(method, target, site, (path) => files.includes(path));

test('an address is a file, or the index of a folder', () => {
  expect(answer('/zt/')).toEqual({ status: 200, file: 'index.html' });
  expect(answer('/zt/?a#b')).toEqual({ status: 200, file: 'index.html' });
  expect(answer('/zt/sw.js', 'HEAD')).toEqual({ status: 200, file: 'sw.js' });
  expect(answer('/zt/%E5%9B%BE/%E4%B8%80%20%E4%BA%8C.png')).toEqual({ status: 200, file: '图/一 二.png' });
});

test('an old address leads to the new one, before its own page', () => {
  for (const old of ['/zt/stories/old-a', '/zt/stories/old-a/'])
    expect(answer(`${old}?a=1`)).toEqual({ status: 301, location: '/zt/stories/a/?a=1' });
});

test('a folder without its slash leads to it, and no slash leads to another host', () => {
  expect(answer('/zt')).toEqual({ status: 301, location: '/zt/' });
  expect(answer('//zt//stories//a')).toEqual({ status: 301, location: '/zt/stories/a/' });
  const atRoot = answerTo('GET', '//example.com', { ...site, base: '/' }, (path) => path === 'example.com/index.html');
  expect(atRoot).toEqual({ status: 301, location: '/example.com/' });
});

test('what is not there, or not for readers, is the page 404', () => {
  const missing = { status: 404, file: '404.html' };
  const paths = [
    '/',
    '/zt/nothing',
    '/zt/stories/',
    '/zt/404.html',
    '/zt/.env',
    '/zt/%2eenv',
    '/zt/../.env',
    '/zt/a%5cb',
  ];
  for (const path of paths) expect([path, answer(path)]).toEqual([path, missing]);
});

test('what is no address, and what is no reading, is refused', () => {
  for (const path of ['/%zz', '/zt/%00', 'http://example.com/zt/', '*', ''])
    expect(answer(path)).toEqual({ status: 400 });
  for (const method of ['POST', 'OPTIONS', '']) expect(answer('/zt/', method)).toEqual({ status: 405 });
});
