/** A story without a mistake; every case breaks one thing in it. */
export const good = `---
title: 一篇|好稿
standfirst: 导语。
kicker: 某地·某单位
kind: 综述
byline: 某某
slug: the-slug
order: 9
date: '2019-05-18'
cover:
  art: river
  alt: 画面里有什么
keyFigures: [stops]
facts: [O1]
---

正文第一段。

## 小标题

正文第二段。
`;

/** What an editor did, and what the checker says: where (line:column), in which words, with which mend. */
export interface Case {
  name: string;
  /** What stands in the good story, and what the editor made of it. */
  from: string;
  to: string;
  at: string;
  what: string;
  mend: string;
}

export function spoilt(name: string, from: string, to: string, at: string, what: string, mend: string): Case {
  return { name, from, to, at, what, mend };
}

/** A paragraph that an editor wrote in the place of the second. */
export function wrote(name: string, text: string, at: string, what: string, mend: string): Case {
  return spoilt(name, '正文第二段。', text, at, what, mend);
}
