import { inlineSigns } from './inline-signs.ts';
import type { Sign } from './sign.ts';

/** What Markdown would make something of, in a text that is none. */
const inPlain: readonly Sign[] = [
  {
    rule: 'raw-marks',
    pattern:
      /<\/?[A-Za-z][^<>\n]*>(?:[^<>\n]*<\/\w+>)?|^#{2,6}|^# |(?<!\*)\*(?=[^*\n]*\p{Script=Han})[^*\s\n](?:[^*\n]*[^*\s\n])?\*(?!\*)/gmu,
    what: '',
    mend: '',
  },
  { rule: 'raw-marks', pattern: /\[[^[\]\n]+\]\([^\s()]+\)|`[^`\n]+`/g, what: '', mend: '' },
];

/** The signs of a field or a prop, where nothing is marked up. */
export const plainSigns: readonly Sign[] = [...inPlain, ...inlineSigns.filter(({ rule }) => rule !== 'raw-marks')].map(
  ({ fix: _, ...sign }) => ({
    ...sign,
    what: '这里不排版，记号会原样显示',
    mend: '删去记号，只写字',
  }),
);
