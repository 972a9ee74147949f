import { parseArgs } from 'node:util';
import { insteadOf } from '../../lib/nearest.ts';

/** What `npm run new` can be told of a story, in the order it asks. */
export const optionNames = [
  'kind',
  'title',
  'subject',
  'kicker',
  'byline',
  'reporters',
  'photographers',
  'editors',
  'standfirst',
  'slug',
  'order',
  'date',
  'art',
  'alt',
] as const;
export type OptionName = (typeof optionNames)[number];
export type Answers = Partial<Record<OptionName, string>>;

/** Something that is wrong with what was asked for. */
export interface Objection {
  /** The option, as it was written. */
  option: string;
  what: string;
  mend: string;
}

export interface Options {
  answers: Answers;
  help: boolean;
  objections: Objection[];
}

const known = optionNames.map((name) => `--${name}`);
const isName = (name: string): name is OptionName => optionNames.some((option) => option === name);

/** Reads a command line, and says of all of it what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { tokens } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' }, ...Object.fromEntries(optionNames.map((name) => [name, text])) },
    strict: false,
    tokens: true,
  });
  const read: Options = { answers: {}, help: false, objections: [] };
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    // An option that is not known does not take its value along; it is no second mistake.
    const ofUnknown = before?.kind === 'option' && before.value === undefined;
    if (token.kind === 'positional' && !ofUnknown) {
      read.objections.push({
        option: token.value,
        what: '前面没有说这是什么',
        mend: '写成 npm run new -- --title "标题" 这样：先写 --，再写选项；内容两边加引号',
      });
    }
    if (token.kind !== 'option') continue;
    if (token.name === 'help') read.help = true;
    else if (!isName(token.name)) {
      const mend = insteadOf(`--${token.name}`, known);
      read.objections.push({ option: token.rawName, what: '没有这个选项', mend });
    } else if (token.value === undefined || (!token.inlineValue && token.value.startsWith('--'))) {
      read.objections.push({ option: token.rawName, what: '后面没有内容', mend: `写成 ${token.rawName} "内容"` });
      // What was taken for its value is the next option.
      const rest = readOptions(args.slice(token.index + 1));
      return {
        answers: { ...read.answers, ...rest.answers },
        help: read.help || rest.help,
        objections: [...read.objections, ...rest.objections],
      };
    } else read.answers[token.name] = inOneLine(token.value);
  }
  return read;
}

const text = { type: 'string' } as const;

/** A value of frontmatter is one line. */
export function inOneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
