import { Readable } from 'node:stream';
import { Ajv } from 'ajv';
import FeedParser from 'feedparser';

/** What is read of a JSON Feed here. */
interface JsonFeed {
  items: {
    url: string;
    title: string;
    summary: string;
    content_html: string;
    date_published: string;
    authors?: { name: string }[];
    attachments?: { url: string; mime_type: string; size_in_bytes: number }[];
  }[];
}

/** A JSON Feed as readers read it. */
export function readJsonFeed(written: string): JsonFeed {
  return JSON.parse(written);
}

/** An RSS feed as another library than the one that writes it reads it, and not before it is known to be XML. */
export async function readFeed(written: string): Promise<{ meta: FeedParser.Meta; items: FeedParser.Item[] }> {
  // What is strict ends at the first thing that is not XML; names that have capitals it does not know.
  await parsed(written, true);
  return parsed(written, false);
}

async function parsed(written: string, strict: boolean) {
  const parser = Readable.from([written]).pipe(new FeedParser({ strict, addmeta: false, resume_saxerror: false }));
  const items: FeedParser.Item[] = [];
  for await (const item of parser) items.push(item);
  return { meta: parser.meta, items };
}

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https?://' };
const time = {
  type: 'string',
  pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)$',
};
const seconds = { type: 'number', minimum: 0 };
const listOf = (items: object) => ({ type: 'array', minItems: 1, items });
/** Nothing but what is named, as misspelt names are left out by readers of feeds. */
const only = (properties: object, ...required: string[]) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required,
});

const author = only({ name: text, url: address, avatar: address }, 'name');
const attachment = only(
  { url: address, mime_type: text, title: text, size_in_bytes: seconds, duration_in_seconds: seconds },
  'url',
  'mime_type',
);
const item = only(
  {
    id: text,
    url: address,
    title: text,
    summary: text,
    content_html: text,
    content_text: text,
    image: address,
    date_published: time,
    date_modified: time,
    tags: listOf(text),
    authors: listOf(author),
    attachments: listOf(attachment),
  },
  'id',
  'content_html',
);

/** JSON Feed 1.1, as jsonfeed.org describes it. */
export const isJsonFeed = new Ajv({ allErrors: true }).compile(
  only(
    {
      version: { const: 'https://jsonfeed.org/version/1.1' },
      title: text,
      description: text,
      home_page_url: address,
      feed_url: address,
      icon: address,
      language: { type: 'string', pattern: '^[a-z]{2}(?:-[A-Za-z]+)*$' },
      items: { type: 'array', items: item },
    },
    'version',
    'title',
    'items',
  ),
);
