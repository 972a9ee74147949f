/** Leads on from an address that was given up, and takes along what stood behind it: `?from=…#source-a`. */
const { to } = (document.currentScript as HTMLScriptElement).dataset;
location.replace(to + location.search + location.hash);
