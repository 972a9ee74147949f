/**
 * For the page that stands in for one that cannot be had: marks what is not kept on this device, and brings the
 * wanted page as soon as it can be had.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.ways-back a')) {
  window.caches?.match(link.href, { ignoreVary: true }).then((kept) => {
    if (kept) return;
    // A link that leads nowhere says why (`_ways-back.css`), and takes the focus from nobody.
    const close = () => link.removeAttribute('href');
    if (link === document.activeElement) link.addEventListener('blur', close, { once: true });
    else close();
  });
}

/** As many stories of those that the page does not name are found on the device. */
const mostFound = 50;
const stories = `${import.meta.env.BASE_URL}stories/`;

/** Leads to the stories that are kept and that the page does not name: of a large report it names few. */
async function find(): Promise<void> {
  const list = document.querySelector('.ways-back ul');
  const named = Array.from(document.querySelectorAll<HTMLAnchorElement>('.ways-back a'), ({ pathname }) => pathname);
  const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
  const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
  const paths = new Set(requests.map(({ url }) => new URL(url).pathname));
  const unnamed = [...paths].filter((path) => path.startsWith(stories) && !named.includes(path));
  for (const path of unnamed.slice(-mostFound)) {
    const html = await (await window.caches.match(path, { ignoreVary: true }))?.text();
    const title = html && titleOf(html);
    if (!title) continue;
    const link = document.createElement('a');
    link.href = path;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list?.append(item);
  }
}

/** A page's own title, without the feature's behind it. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)_[^<]*<\/title>/.exec(html) ?? [];
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#39': "'" };
  return title.replace(/&([\w#]+);/g, (sign, name: string) => signs[name] ?? sign);
}

if (window.caches) find().catch(() => {});

/** Asks the network itself: the worker lets through what is no GET. */
const attempt = (): Promise<unknown> =>
  fetch(location.href, { method: 'HEAD' }).then(
    () => location.reload(),
    () => setTimeout(attempt, 5000),
  );

// At its own address nothing else is wanted.
if (location.pathname !== `${import.meta.env.BASE_URL}offline/`) {
  addEventListener('online', attempt);
  setTimeout(attempt, 5000);
}
