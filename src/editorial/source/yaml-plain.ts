import { type Document, isScalar, type ScalarTag, visit } from 'yaml';
import { unprintable } from './text-file.ts';
import type { Sign } from './yaml-signs.ts';

/** Whether there is such a day. */
function isDay(source: string): boolean {
  const date = new Date(`${source}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(source);
}

/** A day without quotes: a date to the build, which reads frontmatter with js-yaml, and so to the checker. */
export const day: ScalarTag = {
  tag: 'tag:yaml.org,2002:timestamp',
  default: true,
  test: /^\d{4}-\d\d-\d\d$/,
  resolve: (source) => (isDay(source) ? new Date(source) : source),
};

/** What is a time, a day of the next month or a number to js-yaml, and words to `yaml`. */
const disputed = /^(\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?([Tt]|[ \t]+)\d.*|[-+]?0b[01]+|[-+]0o[0-7]+|[-+]0x[\da-f]+|-0+)$/i;

/** Names of fields and words that parse, but are not the same to everyone who reads them. */
export function notPlain(document: Document.Parsed): Sign[] {
  const signs: Sign[] = [];
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '<<') return;
      const { range } = (key ?? value ?? {}) as { range?: [number, number, number] };
      signs.push({
        offset: range?.[0] ?? 0,
        rule: 'yaml-key',
        what: '这个字段名 YAML 另有用处',
        mend: '冒号前面写字段名，照编辑指南用英文字母；是内容的，整个值两边加单引号',
      });
    },
    Scalar: (_, { range, source = '', type, value }) => {
      const offset = range?.[0] ?? 0;
      if (type === 'PLAIN' && !(value instanceof Date) && disputed.test(source)) {
        const what = `“${source}”会被当成时间或别的数`;
        signs.push({
          offset,
          rule: 'yaml-not-text',
          what,
          mend: '整个值两边加单引号；是日期的，写一个真有的日子，如 2024-01-10',
        });
      } else if (typeof value === 'string' && (!value.isWellFormed() || unprintable.test(value))) {
        signs.push({
          offset,
          rule: 'yaml-escape',
          what: '双引号里写了不能显示的字符',
          mend: '删去反斜杠和它后面的代码，直接写字',
        });
      }
    },
  });
  return signs;
}
