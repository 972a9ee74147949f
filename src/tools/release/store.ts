import { createHash } from 'node:crypto';
import { S3Client, S3Errors } from '@bradenmacdonald/s3-lite-client';
import { patiently, reasonOf } from './patience.ts';
import type { StoreSettings } from './store-settings.ts';

/** Something to be stored. */
export interface Stored {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  cache: string;
  /** How the bytes are compressed, in the words of Content-Encoding; empty for not at all. */
  encoding: string;
}

/** Object storage that speaks S3. Every call is made again while the network or the store fails it. */
export interface Store {
  /** The text of an object; undefined when there is none. */
  read(key: string): Promise<string | undefined>;
  /** Whether an object is there just so: its bytes, and what is sent along with them. */
  has(key: string, object: Stored): Promise<boolean>;
  put(key: string, object: Stored): Promise<void>;
  /** Puts an object where there is none. What was there before stays, in a store that can tell; others know no condition. */
  create(key: string, object: Stored): Promise<void>;
  remove(key: string): Promise<void>;
}

/** An upload of one file over a slow line; a connection that has died without a word is given up by then. */
const mostSeconds = 120;
/** Codes of S3 for what passes. @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const passing = ['RequestTimeout', 'SlowDown', 'InternalError', 'ServiceUnavailable'];
/** What a store answers when something is there already. */
const there = [409, 412];
/** What one answers that knows no conditions. */
const unknown = [400, 501];
const missing = ['AccessDenied', 'UnrecognizedError'];

/** @throws when the settings are none that the client takes */
export function openStore({ bucket, endpoint, key, pathStyle, region, secret, token }: StoreSettings): Store {
  const client = new S3Client({
    endPoint: endpoint,
    region,
    bucket,
    pathStyle,
    accessKey: key,
    secretKey: secret,
    ...(token && { sessionToken: token }),
  });
  const again = <Result>(work: () => Promise<Result>) => patiently(() => timed(work()), isPassing);
  const put = async (name: string, object: Stored, condition = {}) => {
    await again(() => client.putObject(name, object.bytes, { metadata: { ...metadataOf(object), ...condition } }));
  };
  return {
    read: (name) => again(async () => (await client.getObject(name)).text()).catch(unlessMissing),
    has: (name, object) =>
      again(() => client.statObject(name)).then(
        (found) => isSame(found, object),
        (error) => unlessMissing(error) ?? false,
      ),
    put,
    create: (name, object) =>
      put(name, object, { 'If-None-Match': '*' }).catch((error) => {
        const { statusCode = 0 } = error instanceof S3Errors.ServerError ? error : {};
        if (there.includes(statusCode)) return undefined;
        if (unknown.includes(statusCode)) return put(name, object);
        throw error;
      }),
    remove: (name) => again(() => client.deleteObject(name)).catch(unlessMissing),
  };
}

function metadataOf({ bytes, cache, encoding, type }: Stored) {
  return {
    'Content-Type': type,
    'Cache-Control': cache,
    ...(encoding && { 'Content-Encoding': encoding }),
    'x-amz-meta-sha256': digest('sha256', bytes),
  };
}

type Found = Awaited<ReturnType<S3Client['statObject']>>;

/** An ETag is the MD5 of what is stored, unless the store keeps it encrypted with a key of its own. */
function isSame({ etag, metadata, size }: Found, object: Stored): boolean {
  const wanted = metadataOf(object);
  const isMd5 = /^[0-9a-f]{32}$/i.test(etag) && !metadata['x-amz-server-side-encryption']?.includes('kms');
  return (
    size === object.bytes.length &&
    (!isMd5 || etag.toLowerCase() === digest('md5', object.bytes)) &&
    (metadata['Content-Encoding'] ?? '') === object.encoding &&
    Object.entries(wanted).every(([name, value]) => plain(metadata[name as keyof typeof metadata]) === plain(value))
  );
}

/** Stores write a header in their own way. */
function plain(header = ''): string {
  return header.toLowerCase().replaceAll(' ', '');
}

function digest(algorithm: 'md5' | 'sha256', bytes: Uint8Array): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

async function timed<Result>(work: Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>();
  const error = Object.assign(new Error('no answer'), { code: 'ABORT_ERR' });
  const timer = setTimeout(() => reject(error), mostSeconds * 1000);
  return Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

function isPassing(error: unknown): boolean {
  if (!(error instanceof S3Errors.ServerError)) return true;
  return error.statusCode >= 500 || error.statusCode === 429 || passing.includes(error.code);
}

/** A store whose key may not list says of what is missing that it may not be seen, and to HEAD it says nothing more. */
function unlessMissing(error: unknown): undefined {
  const { code, statusCode } = error instanceof S3Errors.ServerError ? error : { code: '', statusCode: 0 };
  const isMissing = statusCode === 404 ? code !== 'NoSuchBucket' : statusCode === 403 && missing.includes(code);
  if (!isMissing) throw error;
}

/** What a store refuses, in words an operator can act on. @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const refusals: Readonly<Record<string, string>> = {
  AccessDenied: '密钥没有权限，要能读、写、删桶里的对象',
  InvalidAccessKeyId: '没有这个密钥，看看 AWS_ACCESS_KEY_ID',
  NoSuchBucket: '没有这个桶，看看 S3_BUCKET 和 AWS_REGION',
  PermanentRedirect: '桶不在这个地址，看看 AWS_ENDPOINT_URL 和 AWS_REGION',
  RequestTimeTooSkewed: '这台机器的时间不准，先对时',
  SignatureDoesNotMatch: '密钥不对，看看 AWS_SECRET_ACCESS_KEY 和 AWS_REGION',
};

/** Why a store did not do what it was asked to, in Chinese. */
export function storeReason(error: unknown): string {
  if (!(error instanceof S3Errors.ServerError)) return reasonOf(error);
  return refusals[error.code] ?? `存储答 ${error.statusCode} ${error.code}：${error.message}`;
}
