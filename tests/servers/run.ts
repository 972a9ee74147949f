import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { rawRequest } from '../support/raw-request.ts';

/** A server's own folder and ports. */
export interface Place {
  home: string;
  http: number;
  https: number;
  certificate: string;
  key: string;
}

/** A server that runs, at both its addresses. */
export interface Running {
  origin: string;
  secure: string;
  close(): Promise<void>;
}

/**
 * Runs a server in the foreground until it is closed.
 * @param prepare writes its configuration, and says how it is started
 * @throws what it said, when it does not answer
 */
export async function run(prepare: (place: Place) => [command: string, ...args: string[]]): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'server-'));
  const place = { home, http: await freePort(), https: await freePort(), ...selfSigned(home) };
  const [command, ...args] = prepare(place);
  const env = { ...process.env, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  const ended = new Promise<void>((end) => child.once('close', () => end()));
  const close = async () => {
    child.kill();
    await ended;
    rmSync(home, { recursive: true });
  };
  const origin = `http://127.0.0.1:${place.http}`;
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) break;
    const answers = await rawRequest(origin, '/').then(
      () => true,
      () => setTimeout(100, false),
    );
    if (answers) return { origin, secure: `https://127.0.0.1:${place.https}`, close };
  }
  await close();
  throw new Error(`${command} does not run:\n${said}`);
}

function selfSigned(home: string): Pick<Place, 'certificate' | 'key'> {
  const [certificate, key] = [join(home, 'certificate.pem'), join(home, 'key.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
      ...subject,
      '-out',
      certificate,
      '-keyout',
      key,
    ],
    { stdio: 'pipe' },
  );
  return { certificate, key };
}
