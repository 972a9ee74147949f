import { mailDate, startOfDay } from '../../lib/dates.ts';

/**
 * The moment a day began in China, which feeds write as that day and not as the evening before in Greenwich: a reader
 * that takes the first ten characters of a time for its date is right.
 */
export class Day extends Date {
  readonly #day: string;

  constructor(isoDate: string) {
    super(startOfDay(isoDate));
    this.#day = isoDate;
  }

  /** For RSS, which dates as mail does (RFC 822). */
  override toUTCString(): string {
    return mailDate(this.#day);
  }

  /** For Atom and JSON Feed (RFC 3339). */
  override toISOString(): string {
    return startOfDay(this.#day);
  }
}
