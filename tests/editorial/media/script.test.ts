import { expect, test } from 'vitest';
import { readEntry } from '../../../src/editorial/content/reading.ts';
import { scriptOf } from '../../../src/editorial/media/script.ts';
import { good } from '../rules/corpus/good.ts';

const lines = (body: string) => {
  const source = good.replace('正文第二段。', body);
  const { as } = readEntry('content/stories/a.mdx', source);
  return { source, lines: scriptOf(as?.passages ?? []) };
};
const read = (body: string) => lines(body).lines.map(({ text }) => text);

test('headline, standfirst and text are read, each sentence by itself, and no field besides', () => {
  expect(read('他说：“走吧。”门开了！\n外面下着\n雨。')).toEqual([
    '一篇好稿',
    '导语。',
    '正文第一段。',
    '小标题',
    '他说：“走吧。”',
    '门开了！',
    '外面下着雨。',
  ]);
});

test('of components, titles and captions are, in the order of the page; no table, label, note or credit', () => {
  const body = `<Scene art="yard" alt="院子" caption="图说。" title="短题" />

<Chart kind="line" title="图题" takeaway="看出什么。" note="怎样读。" unit="场" asOf="2018" source="账本，2018年">

| 季 | 场 |
| --- | --- |
| 春 | 6 |
| 夏 | 14 |
| 秋 | 9 |

</Chart>

<PullQuote speaker="林小满">书湿了能晒</PullQuote>

<Timeline title="一天" label="2016年">
  <Moment when="清早">下雨。</Moment>
  <Moment when="中午">天晴。</Moment>
</Timeline>

- 画册**单独**放
- 旧书不丢[^一]

[^一]: 注。`;
  expect(read(body).slice(4)).toEqual(
    '短题 图说。 图题 看出什么。 书湿了能晒 一天 清早 下雨。 中午 天晴。 画册单独放 旧书不丢 注。'.split(' '),
  );
});

test('words of other languages are read as the page says them, and code and addresses as they stand', () => {
  const body = `他管学校叫<Words lang="ug" means="学校">مەكتەپ</Words>，扉页上是<Words lang="en">Read! And read.</Words>
他按\`F5\`，见 https://example.cn 。落款<Words lang="bo">བཀྲ་ཤིས</Words>看不清。`;
  expect(read(body).slice(4)).toEqual([
    '他管学校叫（学校），扉页上是Read!',
    'And read. 他按F5，见 https://example.cn 。',
    '落款看不清。',
  ]);
});

test('a sentence knows where it stands', () => {
  const { lines: found, source } = lines('头一句。  **第二**句。');
  for (const { offset, text } of found.slice(2))
    expect(source.slice(offset).replaceAll('*', '').startsWith(text)).toBe(true);
});
