import { stripVTControlCharacters } from 'node:util';
import { heard } from './heard.ts';

/** As Astro hands it over (`AstroLoggerDestination`). */
interface Event {
  level: string;
  label: string | null;
  message: string;
}

/** Astro's `logger` for a build: says nothing while all is well, keeps what is warned of, and lets errors through. */
export default function quiet() {
  return {
    write({ label, level, message }: Event): void {
      if (level === 'warn') heard().push({ label, message: stripVTControlCharacters(message) });
      if (level === 'error') console.error(message);
    },
  };
}
