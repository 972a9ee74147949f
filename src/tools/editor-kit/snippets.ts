import { contractOf, contracts } from '../../editorial/source/contracts.ts';
import type { JsonSchema } from './schemas.ts';

/** @see https://code.visualstudio.com/docs/editing/userdefinedsnippets */
export interface Snippet {
  /** The languages it is offered in. Frontmatter is YAML inside MDX, and coloured as such. */
  scope: string;
  prefix: string | string[];
  body: string[];
  description: string;
}

/** Numbers the stops that the Tab key goes to, from one to the next. */
export function stops() {
  let last = 0;
  return {
    text: (hint: string) => `\${${++last}:${hint.replace(/[\\$}]/g, '\\$&')}}`,
    choice: (words: readonly string[]) =>
      `\${${++last}|${words.map((word) => word.replace(/[\\,|]/g, '\\$&')).join(',')}|}`,
  };
}
type Stops = ReturnType<typeof stops>;

/** One snippet for every component, with the props it must have. */
export function componentSnippets(): Record<string, Snippet> {
  return Object.fromEntries(
    Object.entries(contracts).map(([name, { use }]) => [
      name,
      // With < too: whoever has typed it already does not get two.
      { scope: 'mdx', prefix: [name, `<${name}`], body: ending(componentLines(name, stops())), description: use },
    ]),
  );
}

/** Longer tags are written with one prop a line, as the stories are. */
const longest = 60;

function componentLines(name: string, tab: Stops): string[] {
  const { holds, inside, props: all = {} } = contractOf(name) ?? {};
  const props = Object.entries(all)
    .filter(([, { required, usual }]) => required || usual)
    .map(([prop, { choices, hint, read }]) => {
      const value = choices ? tab.choice(choices) : tab.text(read === 'list' ? `${hint}，${hint}` : hint);
      return `${prop}="${value}"`;
    });
  if (holds) return [`<${[name, ...props].join(' ')}>`, ...componentLines(holds, tab).map(indented), `</${name}>`];
  if (inside) return [`<${[name, ...props].join(' ')}>${tab.text(inside)}</${name}>`];
  const line = `<${[name, ...props].join(' ')} />`;
  return line.length <= longest ? [line] : [`<${name}`, ...props.map(indented), '/>'];
}

/**
 * What an entry must hold, as lines of YAML.
 * @param also fields that are not required, and still usual
 */
export function yamlLines(schema: JsonSchema, also: readonly string[] = [], tab = stops()): string[] {
  const { properties = {}, required = [] } = schema;
  return Object.entries(properties)
    .filter(([field]) => required.includes(field) || also.includes(field))
    .flatMap(([field, value]) =>
      value.properties
        ? [`${field}:`, ...yamlLines(value, also, tab).map(indented)]
        : [`${field}: ${yamlValue(value, tab)}`],
    );
}

function yamlValue({ enum: words, format, items, title = '', type }: JsonSchema, tab: Stops): string {
  if (words) return tab.choice(words);
  if (format === 'date') return `'${tab.text('2024-01-10')}'`;
  if (type === 'boolean') return tab.choice(['true', 'false']);
  if (type === 'integer' || type === 'number') return tab.text('1');
  return items && type === 'array' ? `[${tab.text(title)}]` : tab.text(title);
}

/** Where the cursor is when all is filled in. */
export function ending(lines: readonly string[]): string[] {
  return [...lines.slice(0, -1), `${lines.at(-1)}$0`];
}

/** The fields of one entry of a list, after its hyphen. */
export function asListItem(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : indented(line)));
}

export function indented(line: string): string {
  return `  ${line}`;
}
