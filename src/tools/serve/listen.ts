import { createServer, type RequestListener, type Server } from 'node:http';

/** How many ports are tried from the first on. */
const tries = 20;

/** This machine under both its addresses: browsers take either for `localhost`. */
const local = ['127.0.0.1', '::1'];

export interface Listening {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens at the first port that is free.
 * @param fixed whether it has to be that port and no other
 * @throws in Chinese when there is none
 */
export async function listen(
  listener: RequestListener,
  { fixed, host, port }: { port: number; fixed: boolean; host: string | undefined },
): Promise<Listening> {
  const last = fixed ? port : port + tries - 1;
  for (let at = port; at <= last; at++) {
    const servers = await listenAt(at, host === undefined ? local : [host], listener);
    if (servers) return { port: at, close: async () => void (await Promise.all(servers.map(close))) };
  }
  const range = fixed ? `端口 ${port} ` : `端口 ${port} 到 ${last} 都`;
  throw new Error(`${range}被别的程序占着。换一个端口：-- --port 8080`);
}

/** @returns undefined when the port is taken at one of the addresses */
async function listenAt(port: number, hosts: string[], listener: RequestListener): Promise<Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(listener);
    const failure = await new Promise<NodeJS.ErrnoException | undefined>((settled) => {
      server.once('error', settled).listen(port, host, () => settled(undefined));
    });
    if (!failure) servers.push(server);
    else if (failure.code === 'EADDRINUSE') {
      await Promise.all(servers.map(close));
      return undefined;
    } else if (host !== '::1') {
      await Promise.all(servers.map(close));
      throw new Error(`不能在 ${host} 的端口 ${port} 上等候（${failure.code}）。${reasons[failure.code ?? ''] ?? ''}`);
    }
  }
  return servers;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: '1024 以下的端口要管理员才能用，换一个大的：-- --port 8080',
  EADDRNOTAVAIL: '--host 要写这台机器自己的地址；要让别的机器也能打开，写 --host 0.0.0.0',
  ENOTFOUND: '--host 要写这台机器自己的地址；要让别的机器也能打开，写 --host 0.0.0.0',
};

async function close(server: Server): Promise<void> {
  const closed = new Promise<unknown>((done) => server.close(done));
  server.closeAllConnections();
  await closed;
}
