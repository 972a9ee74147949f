import { setTimeout } from 'node:timers/promises';

/** Before each further try, in milliseconds. */
const pauses = [300, 1000, 3000];

/**
 * Tries again what a network or a busy server made fail.
 * @param work what is tried
 * @param isPassing whether a failure may be over soon; another one is thrown at once
 * @throws what the last try failed with
 */
export async function patiently<Result>(
  work: () => Promise<Result>,
  isPassing: (error: unknown) => boolean,
): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await setTimeout(pause);
    }
  }
  return work();
}

/** In Chinese, what ended a connection. @see https://nodejs.org/api/errors.html, common system errors; OpenSSL, X509_V_ERR */
const reasons: Readonly<Record<string, string>> = {
  ABORT_ERR: '等得太久，没有答完',
  CERT_HAS_EXPIRED: '证书过期了',
  DEPTH_ZERO_SELF_SIGNED_CERT: '证书是自己签的',
  ECONNREFUSED: '那里没有服务器在听',
  ECONNRESET: '连接断了',
  EAI_AGAIN: '域名解析不出来',
  EHOSTUNREACH: '网络走不到那台机器',
  ENETUNREACH: '没有网络',
  ENOTFOUND: '没有这个域名',
  EPIPE: '连接断了',
  ERR_TLS_CERT_ALTNAME_INVALID: '证书是别的域名的',
  ETIMEDOUT: '连接超时',
  SELF_SIGNED_CERT_IN_CHAIN: '证书链里有自己签的',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: '证书链不全',
  UND_ERR_SOCKET: '连接断了',
  UND_ERR_CONNECT_TIMEOUT: '连接超时',
};

/** Why a request got no answer. */
export function reasonOf(error: unknown): string {
  const { cause, code, errors, message } = error as NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] };
  const behind = (cause ?? errors?.[0]) as NodeJS.ErrnoException | undefined;
  const known = [code, behind?.code].find((name) => reasons[name ?? '']);
  return known ? `${reasons[known]}（${known}）` : behind?.message || message || String(code);
}
