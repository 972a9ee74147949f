/** A warning of Astro's or of what it builds with. */
export interface Warning {
  /** The part of Astro that says it, such as `content`; `vite` for the bundler, nothing for a page that is being made. */
  label: string | null;
  message: string;
}

/** What the bundler says when something that a page asks for will not be there, or will not be what was meant. */
const broken =
  /didn't resolve|not resolve|unresolved|could not|couldn't|cannot|failed|unable to|missing|duplicate|not found|conflict|invalid|is not exported/i;
/** A report may have no voices. */
const harmless = /does not exist or is empty|No files found matching|base directory .* does not exist/;

/** Whether a site that was built with this warning is not what was meant: of Astro's own, unless it is known to be harmless. */
export function breaksSite({ label, message }: Warning): boolean {
  return label === 'vite' ? broken.test(message) : !harmless.test(message);
}

/** Bundled code that warns while a page is made has modules of its own, so what was heard hangs on the process. */
const key = Symbol.for('warnings of this build');
const kept = process as unknown as Record<typeof key, Warning[] | undefined>;

/** All that was heard so far, in order. */
export function heard(): Warning[] {
  kept[key] ??= [];
  return kept[key];
}
