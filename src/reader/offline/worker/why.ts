/** The server has an answer, and it is not the file. */
export class Refused extends Error {}

/** What came is not the file of this build, byte for byte: a newer one, or altered on its way. */
export class Differs extends Error {}

/** The device has no room left. */
export const isFull = (error: unknown) => (error as Error).name === 'QuotaExceededError';
