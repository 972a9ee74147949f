import type { z } from 'astro/zod';
import { type Document, isScalar, type ScalarTag, visit } from 'yaml';
import { unprintable } from './text-file.ts';
import { rolesAlong } from './yaml-passages.ts';
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
    Map: (_, { items }) => {
      const names = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (names.has(key.value)) {
          signs.push({
            offset: key.range?.[0] ?? 0,
            rule: 'yaml-duplicate',
            what: '同一个字段写了两遍',
            mend: '只留一个',
          });
        }
        names.add(key.value);
      }
    },
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

/** A comment on the line on which something ends. */
const comment = /[^\S\n]*#/y;

/**
 * Comments behind a text for readers, of which they may be a part: 第一批 # 一号案. Behind an id, a number, a
 * bracket or a quote nobody takes one for anything else.
 */
export function commentsIn(document: Document.Parsed, text: string, schema: z.ZodType): Sign[] {
  const signs: Sign[] = [];
  visit(document, {
    Scalar: (key, scalar, path) => {
      const { range, source = '', type, value } = scalar;
      if (key === 'key' || type !== 'PLAIN' || typeof value !== 'string' || !range) return;
      comment.lastIndex = range[1];
      if (!comment.test(text) || rolesAlong(schema, [...path, scalar]).some(({ read }) => read === false)) return;
      signs.push({
        offset: comment.lastIndex - 1,
        rule: 'yaml-comment',
        what: `“${source.slice(-8)}”后面的 # 起，后面的字会当成注释丢掉`,
        mend: '是内容的，整个值两边加单引号；是注释的，挪到上面单独一行',
      });
    },
  });
  return signs;
}
