import { parseArgs } from 'node:util';
import { insteadOf } from '../lib/nearest.ts';

/** What a command can be told. */
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
  const kinds = new Map<string, 'value' | 'switch'>([['help', 'switch'], ...Object.entries(options)]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...kinds].map(([name, kind]) => [name, { type: kind === 'value' ? 'string' : 'boolean' }]),
    ),
    strict: false,
    tokens: true,
  });
  const told = { values: {} as Record<string, string>, switches: new Set<string>(), given: [] as string[] };
  const objections: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    // An option that is not known does not take its value along; it is no second mistake.
    const isValueOfUnknown = before?.kind === 'option' && !kinds.has(before.name) && before.value === undefined;
    if (token.kind === 'positional' && !isValueOfUnknown) told.given.push(token.value);
    if (token.kind !== 'option') continue;
    const { inlineValue, name, rawName, value } = token;
    const kind = kinds.get(name);
    if (!kind)
      objections.push(
        `没有选项 ${rawName}：${insteadOf(
          `--${name}`,
          [...kinds.keys()].map((known) => `--${known}`),
        )}。`,
      );
    else if (kind === 'switch' && value !== undefined) objections.push(`${rawName} 后面不用写内容。`);
    else if (kind === 'switch') told.switches.add(name);
    else if (!value || (!inlineValue && value.startsWith('--'))) objections.push(`${rawName} 后面没有写内容。`);
    else told.values[name] = value;
  }
  const wanted = takes.length > 0 ? `这里只写${takes.join('和')}` : '这里只写选项';
  objections.push(...told.given.slice(takes.length).map((extra) => `不知道“${extra}”是什么：${wanted}。`));
  return { help: told.switches.has('help'), objections, told };
}
