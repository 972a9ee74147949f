/** As much of Trusted Types as is used (https://www.w3.org/TR/trusted-types/). Not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): {
    /** Stands for an address wherever one is asked for. */
    createScriptURL(url: string): string;
  };
}

/** The service worker's address: the only one of a script that our code gives to a browser, and vouched for as such. */
export function trusted(): string {
  const address = `${import.meta.env.BASE_URL}sw.js`;
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  return trustedTypes
    ? trustedTypes.createPolicy('offline', { createScriptURL: () => address }).createScriptURL('')
    : address;
}
