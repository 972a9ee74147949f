import { nameOf } from '../../lib/invisible.ts';
import type { RuleId } from '../../lib/rule-id.ts';
import { lineAt, offsetOf, type Place, placeAt } from './place.ts';
import type { Problem } from './problem.ts';
import { inQuotes, signsIn } from './yaml-signs.ts';

export type Slip = Omit<Problem, 'file'>;

/** Mistakes of typing: what YAML reads as something else than was meant, or tells of in riddles. One a line. */
export function commonSlips(text: string): Slip[] {
  const slips = slipsOfLines(text);
  const told = new Set(slips.map(({ line }) => line));
  for (const { offset, ...said } of signsIn(text)) {
    const place = fieldAt(text, offset);
    if (!told.has(place.line)) slips.push({ ...place, ...said });
    told.add(place.line);
  }
  return slips;
}

function slipsOfLines(text: string): Slip[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const rest = () => text.slice(offsetOf(text, index + 1) + line.length + 1);
    const slip = atHead(line, lines[index - 1] ?? '') ?? inValue(line, rest);
    return slip ? { line: index + 1, ...slip } : [];
  });
}

type Found = Omit<Slip, 'line'> | undefined;

const said = (rule: RuleId, column: number, what: string, mend: string, field?: string): Found => ({
  column,
  rule,
  what,
  mend,
  ...(field && { field }),
});

const fieldName = /^\s*(?:-\s*)?([A-Za-z]\w*)\s*([:\uff1a])/;

/** What is wrong before the value. @param above the line before */
function atHead(line: string, above: string): Found {
  if (/^(---|\+\+\+|\.\.\.)/.test(line)) {
    const what = `多了一行 ${line.slice(0, 3)}，下面的会当成另一份`;
    return said('yaml-second-document', 1, what, '删去这一行；是内容的，接到上一行的末尾');
  }
  if (/^\s*\t/.test(line)) return said('yaml-tab', 1, '行首用了制表符（Tab）', '换成空格，每深一层两个');
  const [, odd] = line.match(/^[ \t]*([\u3000\u00a0\u2000-\u200f\ufeff])[^\w\n]*[A-Za-z]\w*\s*[:\uff1a]/) ?? [];
  if (odd) {
    const what = `行首有一个看不见的字符：${nameOf(odd)}`;
    return said('invisible-character', line.indexOf(odd) + 1, what, '换成普通空格，每深一层两个');
  }
  const [, dash] = line.match(/^\s*-([A-Za-z]\w*):/) ?? [];
  if (dash) return said('yaml-dash', line.indexOf('-') + 1, '横线后面没有空格', `横线后面空一格：- ${dash}: …`, dash);
  const [head = '', key, colon = ''] = line.match(fieldName) ?? [];
  if (key && colon === '\uff1a') {
    return said('yaml-full-width', head.length, '冒号是全角的', `改成半角冒号，后面空一格：${key}: …`, key);
  }
  const [, margin] = above.match(/^( *(?:- +)?)[A-Za-z]\w*: +[^\s'"[{|>#]/) ?? [];
  const indent = line.search(/[^ ]/);
  if (key && margin !== undefined && indent > margin.length && !colonInValue.test(line)) {
    return said('yaml-indent', indent + 1, '缩进不齐：上一行已经有值，下面不能再有它的字段', mendIndent, key);
  }
  return undefined;
}

const colonInValue = /^\s*(?:-\s*)?[A-Za-z]\w*: *[^\s'"[{|>#][^#]*:(?: |\r?$)/;

/** What is wrong in the value. @param rest what follows the line */
function inValue(line: string, rest: () => string): Found {
  const [head = '', key] = line.match(fieldName) ?? [];
  const value = head.length + 2;
  const quoted = inQuotes(line.slice(value));
  const [, wideOpen] = line.match(/^\s*(?:-\s*)?[A-Za-z]\w*: *([｛［])/) ?? [];
  if (wideOpen && colonInValue.test(line)) {
    return said('yaml-full-width', value, `“${wideOpen}”是全角的`, '两头的括号和里面的逗号都改成半角的', key);
  }
  if (key && colonInValue.test(line)) {
    const what = '值里又有冒号加空格，或以冒号收尾，会被当成另一个字段';
    const wide = /\p{Script=Han}:(?: |\r?$)/u.test(line.slice(value));
    const mend = wide ? `汉字后面的冒号改成全角的“：”；要用半角的，${quoted}` : quoted;
    return said('yaml-colon', value, what, mend, key);
  }
  const [, quote] = line.match(/^\s*(?:-\s*)?[A-Za-z]\w*: *(['"])/) ?? [];
  if (quote && !new RegExp(`${quote}\\s*(#.*)?$`).test(line.replace(/^[^'"]*['"]/, ''))) {
    const mend = `补上另一半，值写在一行里；值里本来有引号的，${quoted}`;
    return said('yaml-quotes', value, '引号没有成对', mend, key);
  }
  const [, bracket] = line.match(/^[^'"]*: *([[{])/) ?? [];
  const close = bracket === '[' ? ']' : '}';
  if (!bracket || line.includes(close, head.length) || closes[bracket]?.test(rest())) return undefined;
  const wide = line.match(/[】］｝]/)?.[0];
  if (wide)
    return said('yaml-full-width', line.indexOf(wide) + 1, `收尾的“${wide}”是全角的`, `改成半角的 ${close}`, key);
  return said('yaml-brackets', value, `${bracket === '[' ? '方' : '花'}括号没有收尾`, `补上 ${close}`, key);
}

export const mendIndent = '同一层的字段对齐，每深一层多两个空格';

/** A list that goes on over lines of its own ends before the next field. */
const closes: Readonly<Record<string, RegExp>> = {
  '[': /^(?:\s+[^\s\]:][^\]:\n]*\n)*\s*[^\]:\n]*\]/,
  '{': /^(?:[ \t]+[^\n}]*\n)*[^\n}]*\}/,
};

/** A place, and the field whose line it is. */
export function fieldAt(text: string, offset: number): Place & { field?: string } {
  const place = placeAt(text, offset);
  const [, field] = lineAt(text, place.line).match(/^\s*(?:-\s+)?(\w+):/) ?? [];
  return { ...place, ...(field && { field }) };
}
