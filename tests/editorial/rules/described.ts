import { readFileSync } from 'node:fs';
import type { RuleId } from '../../../src/lib/rule-id.ts';
import { good } from './corpus/good.ts';

const read = (file: string) => readFileSync(`content/${file}`, 'utf8');
const saying = (text: string) => good.replace('正文第二段。', text);
const drawing = readFileSync('content/art/yard.svg');

const drawn = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 12 8">${inside}</svg>`;
const tree =
  '- { id: lonely, label: 树, value: 9, unit: 棵, precision: 确数, wordings: [9棵], asOf: 2018, source: O1 }\n';

const withKind = (name: string, section: string) =>
  read('site.yaml').replace('  - name: 访谈', `  - name: ${name}\n    section: ${section}\n$&`);

const worded = (wrong: string, right: string) =>
  `- wrong: [${wrong}]\n  right: [${right}]\n  level: 错误\n  reason: 写错了\n  bad: ${wrong}这样。\n  good: 别的。\n`;

/** What the examples of the catalogue only describe, as files; nothing where other tests make it happen. */
export const described: Partial<Record<RuleId, Record<string, string | Buffer> | undefined>> = {
  'file-bom': { 'stories/z.mdx': `\ufeff${good}` },
  'file-empty': { 'stories/z.mdx': '' },
  'file-encoding': { 'stories/z.mdx': Buffer.from([0xd6, 0xd0, 0xce, 0xc4]) },
  'file-ending': { 'stories/z.docx': 'PK' },
  'file-misplaced': { 'stories/2024/z.mdx': good },
  'file-too-big': { 'stories/z.mdx': `${good}${'长'.repeat(100_000)}` },
  'ledger-former': { 'figures.yaml': read('figures/shared.yaml') },
  'ledger-name': { 'figures/2024/z.yaml': read('figures/shared.yaml') },
  'ledger-owner': { 'figures/zzz.yaml': tree },
  'letter-too-long': { 'voices/a-liang.mdx': read('voices/a-liang.mdx') + '好。'.repeat(500) },
  'line-ends': { 'stories/z.mdx': good.replaceAll('\n', '\r') },
  'merge-conflict': { 'stories/z.mdx': saying('<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> b') },
  'frontmatter-missing': { 'stories/z.mdx': '正文。\n' },
  'frontmatter-unclosed': { 'stories/z.mdx': good.replace('facts: [O1]\n---', 'facts: [O1]') },
  'byline-missing': { 'stories/z.mdx': good.replace('byline: 某某\n', 'photographers: 白小鸥\n') },
  'kind-section': { 'site.yaml': withKind('手记', 'notes') },
  'kind-twice': { 'site.yaml': withKind('快讯', 'roundup') },
  'corrections-list': { 'about.mdx': read('about.mdx').replace('<CorrectionsList />', '没有汇总。') },
  'count-empty': {
    'site.yaml': read('site.yaml').replace(/^description: .*$/m, "description: '{同车人}篇同车人。'"),
    'stories/ershi-nian.mdx': read('stories/ershi-nian.mdx').replace(/\]\(.*?\)/g, '](/about/)'),
    ...Object.fromEntries(
      ['guo-he', 'he-laoshi', 'du-kou'].map((name) => [
        `stories/${name}.mdx`,
        read(`stories/${name}.mdx`).replace(/^order: /m, 'draft: true\n$&'),
      ]),
    ),
  },
  'count-mark': { 'site.yaml': read('site.yaml').replace('standfirst: 一辆', 'standfirst: 有{同车人}篇，一辆') },
  'figure-ambiguous': {
    'figures/shared.yaml': `${read('figures/shared.yaml')}\n- id: more-desks\n  label: 桌\n  value: 8\n  unit: 张\n  precision: 确数\n  wordings: [8张]\n  asOf: 2018\n  source: M1\n`,
    'stories/z.mdx': saying('有8张。').replace('[stops]', '[more-desks]'),
  },
  'figure-corrected': { 'stories/z.mdx': saying('挂着91把钥匙。') },
  'figure-unused': {
    'figures/shared.yaml': `${read('figures/shared.yaml')}\n- id: lonely\n  label: 树\n  value: 9\n  unit: 棵\n  precision: 确数\n  wordings: [9棵]\n  asOf: 2018\n  source: O1\n`,
  },
  'link-moved': {
    'stories/y.mdx': saying('[那篇](/stories/old/)'),
    'stories/z.mdx': good.replace('the-slug', 'another').replace('order: 9', 'order: 9\nformerly: [old]'),
  },
  'link-unpublished': {
    'stories/y.mdx': saying('[那篇](/stories/another/)'),
    'stories/z.mdx': good.replace('the-slug', 'another').replace('order: 9', 'order: 9\ndraft: true'),
  },
  'file-name': { 'art/老马.svg': drawing },
  'art-shape': { 'site.yaml': read('site.yaml').replace('wide: cover-wide', 'wide: river') },
  'drawing-amount': { 'art/yard.svg': drawn('<path/>'.repeat(5001)) },
  'drawing-code': { 'art/yard.svg': drawn('<script/>') },
  'drawing-form': { 'art/yard.svg': drawn('<g>') },
  'drawing-leftover': { 'art/yard.svg': drawn('<g inkscape:label="a"/>') },
  'drawing-reference': { 'art/yard.svg': drawn('<path fill="url(#a)"/>') },
  'drawing-shape': { 'art/yard.svg': drawn('<text>字</text>') },
  'photo-animated': undefined,
  'photo-broken': undefined,
  'photo-cmyk': undefined,
  'photo-kind': undefined,
  'photo-size': undefined,
  'recording-changed': undefined,
  'recording-length': undefined,
  'recording-text': undefined,
  'recording-times': undefined,
  'recording-unknown': undefined,
  'recording-unused': undefined,
  'sound-broken': undefined,
  'sound-kind': undefined,
  'sound-size': undefined,
  'video-broken': undefined,
  'video-captions': undefined,
  'video-data': undefined,
  'video-kind': undefined,
  'video-size': undefined,
  'video-unused': undefined,
  'web-vtt': undefined,
  // What is signed is tried in reviews.test.ts, beside the commands that sign.
  'review-changed': undefined,
  'review-date': undefined,
  'review-gone': undefined,
  'review-missing': undefined,
  'review-order': undefined,
  'review-person': undefined,
  'review-seal': undefined,
  'review-twice': undefined,
  'term-source': { 'terms.yaml': `${read('terms.yaml')}- { term: 桥断, explanation: 有3处。 }\n` },
  'term-twice': { 'terms.yaml': `${read('terms.yaml')}- { term: 祠堂, explanation: 屋子。 }\n` },
  'term-unused': { 'terms.yaml': `${read('terms.yaml')}- { term: 风雨桥, explanation: 有屋顶的桥。 }\n` },
  'scene-id-taken': { 'scenes.yaml': read('scenes.yaml').replace('id: pond', 'id: ridge') },
  'story-twice': { 'site.yaml': `${read('site.yaml')}\nfront: { lead: guo-he, teasers: [guo-he] }\n` },
  'story-unknown': { 'site.yaml': `${read('site.yaml')}\nfront: { lead: guohe }\n` },
  'story-unpublished': { 'site.yaml': `${read('site.yaml')}\nfront: { lead: ye-hang }\n` },
  'picture-unused': { 'art/extra.svg': drawing },
  'paragraph-too-long': { 'stories/z.mdx': saying('*甲'.repeat(2000)) },
  'body-unreadable': undefined,
  'file-link': undefined,
  'name-list': { 'names.yaml': read('names.yaml').replace('  - name: 柳溪亭', '  - name: 秦望山\n$&') },
  'wording-contradiction': { 'wording.yaml': worded('登陆', '登录') + worded('登录', '登进') },
  'wording-example': { 'wording.yaml': worded('既使', '即使').replace('bad: 既使', 'bad: 即使') },
  'wording-exception': { 'wording.yaml': `${worded('既使', '即使')}  except: [登山]\n` },
  'wording-twice': { 'wording.yaml': worded('既使', '即使') + worded('既使', '即使') },
  'yaml-unreadable': undefined,
  'file-missing': undefined,
  'file-unreadable': undefined,
  unforeseen: undefined,
};
