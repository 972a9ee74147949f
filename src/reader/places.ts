/**
 * The place that an address names may have moved to another page of its list since somebody kept that address: then
 * the reader is led on. What stands on which page is asked for only then.
 */
const { places = '', root = '' } = document.querySelector<HTMLElement>('[data-places]')?.dataset ?? {};

async function leadOn(): Promise<void> {
  const wanted = decodeURIComponent(location.hash.slice(1));
  if (!wanted || document.getElementById(wanted)) return;
  const pages: Record<string, string[]> = await (await fetch(places)).json();
  const [path] = Object.entries(pages).find(([, ids]) => ids.includes(wanted)) ?? [];
  if (path) location.replace(`${root}${path.slice(1)}#${wanted}`);
}

// Where the list cannot be had, or the address is no address, the reader stays at the head of the page.
leadOn().catch(() => {});
