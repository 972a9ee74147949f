import pLimit from 'p-limit';
import { withBase } from '../../lib/paths.ts';
import { type Answer, type Ask, asker } from './ask.ts';
import { encodingFaults, faultsOf, isCompressed, statusFault } from './faults.ts';
import { addressOf, type Manifest, type ReleaseFile } from './manifest.ts';
import { reasonOf } from './patience.ts';
import { sha256 } from './site-files.ts';

/** What a comparison found: by address, what is wrong there. */
export interface Findings {
  /** How many addresses or files were looked at. */
  looked: number;
  /** How many were not: too many others had given no answer. */
  skipped: number;
  differs: Map<string, string[]>;
  /** Where there was no answer, and why. */
  unreachable: Map<string, string>;
}

/** Few, for a site that is being read meanwhile. */
const atOnce = 6;
/** Each takes its time until it is given up, and a site has thousands. */
const mostUnreachable = 20;

/**
 * Compares a site with a release, as readers get it.
 * @param root the address of the site, from the scheme to the last slash
 * @param seconds how long one answer may take
 */
export async function verifySite(root: string, manifest: Manifest, seconds: number): Promise<Findings> {
  const ask = asker(seconds, atOnce);
  const findings: Findings = { looked: 0, skipped: 0, differs: new Map(), unreachable: new Map() };
  const visit = async (address: string, look: () => Promise<string[]>) => {
    if (findings.unreachable.size >= mostUnreachable) {
      findings.skipped += 1;
      return;
    }
    findings.looked += 1;
    try {
      const faults = await look();
      if (faults.length > 0) findings.differs.set(address, faults);
    } catch (error) {
      findings.unreachable.set(address, reasonOf(error));
    }
  };
  // Where nobody answers at all, nobody has to wait for all addresses.
  await visit(root, () => ask(root).then(() => []));
  if (findings.unreachable.size > 0) return findings;
  const scheme = root.startsWith('https:') ? 'https' : 'http';
  const limit = pLimit(atOnce);
  const visitPath = (path: string, look: (url: string) => Promise<string[]>) => {
    const url = root + addressOf(path);
    return limit(() => visit(url, () => look(url)));
  };
  await Promise.all([
    ...manifest.files.map((file) => visitPath(file.path, (url) => lookAt(ask, url, file, manifest, scheme))),
    ...folderIn(manifest).map((path) => visitPath(path, (url) => lookForSlash(ask, url))),
    ...manifest.gone.map((path) => visitPath(path, (url) => lookForGone(ask, url))),
    visitPath(`release-verify-${manifest.id}/`, (url) => lookForMissing(ask, url, manifest)),
  ]);
  return findings;
}

async function lookAt(
  ask: Ask,
  url: string,
  file: ReleaseFile,
  { base, redirects }: Manifest,
  scheme: 'http' | 'https',
) {
  const answer = await ask(url);
  // By this name a server does not give it away.
  if (file.path === '404.html' && answer.status === 404) return [];
  const moved = redirects.find(({ from }) => `${from.slice(1)}index.html` === file.path);
  if (moved && isTo(answer, url, withBase(moved.to, base))) return [];
  const faults = faultsOf(file, answer, scheme);
  return isCompressed(file) ? [...faults, ...encodingFaults(file, await ask(url, 'br, gzip'))] : faults;
}

function isTo({ headers: { location }, status }: Answer, url: string, path: string): boolean {
  return (
    status > 300 && status < 400 && location !== undefined && URL.parse(location, url)?.pathname === encodeURI(path)
  );
}

/** One page without the slash at its end, for all: servers treat them alike. */
function folderIn({ files, redirects }: Manifest): string[] {
  const moved = redirects.map(({ from }) => `${from.slice(1)}index.html`);
  const page = files.find(({ path }) => path.endsWith('/index.html') && !moved.includes(path));
  return page ? [page.path.replace(/\/index\.html$/, '')] : [];
}

async function lookForSlash(ask: Ask, url: string): Promise<string[]> {
  const answer = await ask(url);
  return isTo(answer, url, decodeURI(`${new URL(url).pathname}/`))
    ? []
    : [`末尾少了 /，应转到有 / 的地址，${statusFault(answer).replace('，应是 200', '')}`];
}

/** What was withdrawn is not to be read any longer, from no cache either. */
async function lookForGone(ask: Ask, url: string): Promise<string[]> {
  const { status } = await ask(url);
  return status === 404 || status === 410 ? [] : [`已经撤下，服务器还答 ${status}，应是 404；CDN 要刷新`];
}

/** An address that never was gets the page that says so, and 404, or search engines would list it. */
async function lookForMissing(ask: Ask, url: string, { files }: Manifest): Promise<string[]> {
  const page = files.find(({ path }) => path === '404.html');
  const answer = await ask(url);
  if (answer.status !== 404) return [`这个地址不存在，${statusFault(answer).replace('应是 200', '应是 404')}`];
  return page && sha256(answer.body) !== page.sha256 ? ['不存在的地址答了 404，可不是网站自己的 404 页'] : [];
}
