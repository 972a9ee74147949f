import { stripVTControlCharacters } from 'node:util';
import { heard } from './heard.ts';

/** As Astro hands it over (`AstroLoggerDestination`). */
interface Event {
  level: string;
  label: string | null;
  message: string;
}

/** Of the bundler, in English. */
const failed = /Build failed in/;

/** Astro's `logger` for a build: says nothing while all is well, keeps what is warned of, and lets errors through. */
export default function quiet() {
  return {
    write({ label, level, message }: Event): void {
      if (level === 'warn') heard().push({ label, message: stripVTControlCharacters(message) });
      // The command says itself that it failed, and why.
      if (level === 'error' && !failed.test(message)) console.error(message);
    },
  };
}
