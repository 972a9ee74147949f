import { parseArgs } from 'node:util';
import { insteadOf } from '../../lib/nearest.ts';

/** What a command of releases can be told. */
export interface Command {
  /** As it is typed, e.g. `npm run release`. */
  name: string;
  help: string;
  /** Its options without `--`, and whether each has a value. */
  options?: Readonly<Record<string, 'value' | 'switch'>>;
  /** What it takes without an option, by names for people. */
  takes?: readonly string[];
}

export interface Told {
  values: Readonly<Record<string, string>>;
  switches: ReadonlySet<string>;
  given: readonly string[];
}

/** Reads a command line. Prints help where it is asked for; what it does not know ends the process with code 1. */
export function readCommand(command: Command, args: readonly string[]): Told {
  const { help, objections, told } = parse(command, args);
  if (help) {
    console.log(command.help);
    process.exit();
  }
  if (objections.length > 0) {
    console.error(`${objections.join('\n')}\n什么都没有做。怎么用，看 ${command.name} -- --help。`);
    process.exit(1);
  }
  return told;
}

/** Says of all of a command line what is wrong with it. */
export function parse({ options = {}, takes = [] }: Command, args: readonly string[]) {
  const kinds = Object.entries({ help: 'switch', ...options });
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(kinds.map(([name, kind]) => [name, { type: kind === 'value' ? 'string' : 'boolean' }])),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  const given: string[] = [];
  const objections: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') given.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const kind = Object.hasOwn(options, name) ? options[name] : name === 'help' ? 'switch' : undefined;
    if (!kind)
      objections.push(
        `没有选项 ${rawName}：${insteadOf(
          `--${name}`,
          kinds.map(([known]) => `--${known}`),
        )}。`,
      );
    else if (kind === 'switch' && value !== undefined) objections.push(`${rawName} 后面不用写内容。`);
    else if (kind === 'switch') switches.add(name);
    else if (!value || (!token.inlineValue && value.startsWith('--'))) objections.push(`${rawName} 后面没有写内容。`);
    else values[name] = value;
  }
  for (const extra of given.slice(takes.length)) {
    objections.push(`不知道“${extra}”是什么：${takes.length > 0 ? `这里只写${takes.join('和')}` : '这里只写选项'}。`);
  }
  return { help: switches.has('help'), objections, told: { values, switches, given } satisfies Told };
}
