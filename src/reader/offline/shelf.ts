/**
 * For the page that stands in for one that cannot be had: marks what is not kept on this device, and brings the
 * wanted page as soon as it can be had.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.ways-back a')) {
  window.caches?.match(link.href, { ignoreVary: true }).then((kept) => {
    // A link that leads nowhere says why (`_ways-back.css`).
    if (!kept) link.removeAttribute('href');
  });
}

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
