import { z } from 'astro/zod';
import { ledgerSchema } from '../../editorial/ledger/ledger.ts';
import { namesSchema } from '../../editorial/schemas/name-list.ts';
import { reviewsSchema } from '../../editorial/schemas/review.ts';
import { sceneSchema } from '../../editorial/schemas/scene.ts';
import { siteSchema } from '../../editorial/schemas/site.ts';
import { storySchema } from '../../editorial/schemas/story.ts';
import { termsSchema } from '../../editorial/schemas/term.ts';
import { voiceSchema } from '../../editorial/schemas/voice.ts';
import { wordingsSchema } from '../../editorial/schemas/wording.ts';

/** As much of JSON Schema as the schemas of `content/` need. */
export interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  enum?: string[];
  format?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/**
 * The schema of what editors write: before defaults are filled in, without the rules that look at several
 * fields at once, which JSON Schema cannot say and the checker does. Draft 7 is what every editor reads.
 */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema;
}

/** The content files and frontmatters, by the name of their JSON Schema. */
export const contentSchemas = {
  figures: ledgerSchema,
  reviews: reviewsSchema,
  scenes: z.array(sceneSchema).meta({ title: '影像', description: '各个场景，按次序。' }),
  names: namesSchema,
  site: siteSchema,
  story: storySchema,
  terms: termsSchema,
  voice: voiceSchema,
  wording: wordingsSchema,
} satisfies Record<string, z.ZodType>;
