/**
 * For the page that stands in for one that cannot be had: marks what is not kept on this device, and brings the
 * wanted page as soon as there is a network.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('.ways-back a')) {
  window.caches?.match(link.href, { ignoreVary: true }).then((kept) => {
    if (kept) return;
    link.removeAttribute('href');
    link.append('（没有存）');
  });
}

addEventListener('online', () => location.reload());
