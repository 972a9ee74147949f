/** The parts of two packages without types that the tests use. */
declare module '@marbec/web-auto-extractor' {
  export interface Extracted {
    metatags: Record<string, string[]>;
    jsonld: Record<string, Record<string, unknown>[]>;
    errors: unknown[];
  }
  export default class WebAutoExtractor {
    parse(html: string): Extracted;
  }
}

declare module '@adobe/structured-data-validator' {
  import type { Extracted } from '@marbec/web-auto-extractor';
  export default class Validator {
    validate(extracted: Extracted): Promise<{ issueMessage: string; severity: 'ERROR' | 'WARNING' }[]>;
  }
}
