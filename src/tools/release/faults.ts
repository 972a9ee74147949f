import { headersFor } from '../../hosting/header-rules.ts';
import type { Answer } from './ask.ts';
import { decoded } from './compress.ts';
import type { ReleaseFile } from './manifest.ts';
import { sha256 } from './site-files.ts';

/** Header fields whose value is a list in which order and spaces mean nothing (RFC 9110, 5.6.1). */
const lists = ['cache-control', 'permissions-policy'];

/** What an answer has that a release does not say, in Chinese. @param scheme by which was asked */
export function faultsOf(file: ReleaseFile, answer: Answer, scheme: 'http' | 'https'): string[] {
  if (answer.status !== 200) return [statusFault(answer)];
  return [...bodyFaults(file, answer), ...headerFaults(file, answer, scheme)];
}

/** What is wrong with the answer to somebody who can take it compressed. */
export function encodingFaults(file: ReleaseFile, answer: Answer): string[] {
  if (answer.status !== 200) return [`浏览器能收压缩的时候，${statusFault(answer)}`];
  const encoding = answer.headers['content-encoding'] ?? '';
  if (!encoding) return ['没有压缩：请求里写了 br、gzip，服务器发的还是原文'];
  const varies = (answer.headers.vary ?? '').toLowerCase();
  return [
    ...bodyFaults(file, answer).map((fault) => `压缩（${encoding}）以后${fault}`),
    ...(/accept-encoding|\*/.test(varies) ? [] : ['缺 Vary: Accept-Encoding，中间的缓存会把压缩的发给收不了的']),
  ];
}

export function statusFault({ headers, status }: Answer): string {
  const to = headers.location ? `，转到 ${headers.location}` : '';
  return `答的是 ${status}${to}，应是 200`;
}

function bodyFaults(file: ReleaseFile, { body, headers }: Answer): string[] {
  const encoding = headers['content-encoding'] ?? '';
  try {
    const bytes = decoded(body, encoding);
    if (sha256(bytes) === file.sha256) return [];
    return [`内容不一样（${bytes.length === file.bytes ? '长度相同' : `${bytes.length} 字节，应是 ${file.bytes}`}）`];
  } catch {
    return [`写着是 ${encoding} 压缩，解不开`];
  }
}

function headerFaults(file: ReleaseFile, { headers }: Answer, scheme: 'http' | 'https'): string[] {
  const expected = { ...headersFor(file.path, scheme), 'Cache-Control': file.cache, 'Content-Type': file.type };
  return Object.entries(expected).flatMap(([name, value]) => {
    const said = headers[name.toLowerCase()];
    const actual = Array.isArray(said) ? said.join(', ') : said;
    if (actual === undefined) return [`缺 ${name}: ${value}`];
    return same(name, actual, value) ? [] : [`${name} 是“${actual}”，应是“${value}”`];
  });
}

function same(name: string, actual: string, expected: string): boolean {
  const plain = (value: string) => {
    const spaced = value
      .trim()
      .toLowerCase()
      .replace(/\s*([;,])\s*/g, '$1');
    return lists.includes(name.toLowerCase()) ? spaced.split(',').sort().join(',') : spaced;
  };
  return plain(actual) === plain(expected);
}

/** Servers and CDNs leave shorter texts as they are: compressing gains nothing there. */
const worthCompressing = 1024;

/** Whether a file is one that is to be sent compressed. */
export function isCompressed({ bytes, encodings }: ReleaseFile): boolean {
  return bytes >= worthCompressing && Object.keys(encodings).length > 0;
}
