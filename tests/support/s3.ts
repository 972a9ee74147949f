import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type Sign, signedFront } from './signed-front.ts';

const server = 's3rver@3.7.1';
const signer = 'aws4@1.13.2';
const home = resolve('node_modules/.cache', `${server}+${signer}`);
export const bucket = 'news';

/** The key pair that the server knows. */
export const credentials = { AWS_ACCESS_KEY_ID: 'S3RVER', AWS_SECRET_ACCESS_KEY: 'S3RVER' };

interface S3rver {
  run(): Promise<{ port: number }>;
  close(): Promise<void>;
}

/**
 * A server that speaks S3, with one empty bucket, and lets in only what is signed right. It is an extra of 100 packages,
 * fetched when it is asked for, and kept. s3rver itself says that it looks at no signature of version 4 in full.
 * @returns nothing where it cannot be had, and says so
 */
export async function startS3(): Promise<{ port: number; close(): Promise<void> } | undefined> {
  try {
    install();
  } catch (error) {
    console.warn(`SKIPPED: ${server} cannot be installed: ${(error as Error).message.split('\n')[0]}`);
    return undefined;
  }
  const Server = createRequire(join(home, 'index.js'))('s3rver') as new (options: object) => S3rver;
  const directory = mkdtempSync(join(tmpdir(), 's3-'));
  const options = { address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets: [{ name: bucket }] };
  const running = new Server(options);
  const { sign } = createRequire(join(home, 'index.js'))('aws4') as { sign: Sign };
  const front = await signedFront((await running.run()).port, sign, {
    accessKeyId: credentials.AWS_ACCESS_KEY_ID,
    secretAccessKey: credentials.AWS_SECRET_ACCESS_KEY,
  });
  return {
    port: front.port,
    close: async () => {
      await front.close();
      await running.close();
      rmSync(directory, { recursive: true });
    },
  };
}

function install(): void {
  if (existsSync(home)) return;
  mkdirSync(dirname(home), { recursive: true });
  const staging = mkdtempSync(`${home}-`);
  try {
    execFileSync(
      'npm',
      ['install', '--prefix', staging, '--ignore-scripts', '--no-audit', '--no-fund', server, signer],
      {
        stdio: 'pipe',
      },
    );
    if (!existsSync(home)) renameSync(staging, home);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}
