import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The characters in daily use, as GB/T 2312 has them in its first level. */
const characters = [
  ...new TextDecoder('gb18030').decode(
    Uint8Array.from({ length: 39 * 94 * 2 }, (_, index) => {
      const at = Math.floor(index / 2);
      return index % 2 === 0 ? 0xb0 + Math.floor(at / 94) : 0xa1 + (at % 94);
    }),
  ),
];

/** Texts that no two entries share, as no compressor may count on, and the same at every run. */
function writer(seed: number): (length: number) => string {
  let state = seed;
  return (length) =>
    Array.from({ length }, () => {
      // Numerical Recipes' linear congruential generator.
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return characters[Math.floor((state / 2 ** 32) * characters.length)];
    }).join('');
}

/** How many of everything a report has. */
export interface Many {
  stories: number;
  voices: number;
  scenes: number;
}

/** A story in four is a roundup. */
const kindOf = (index: number) => (index % 4 === 3 ? '综述' : '人物');

/**
 * Adds entries to a report, with figures of their own, and headlines and standfirsts as long as in a real one.
 * @param content the folder of its content
 */
export function addMany(content: string, { scenes, stories, voices }: Many): void {
  mkdirSync(join(content, 'voices'), { recursive: true });
  for (let index = 0; index < stories; index += 1) {
    const write = writer(index + 1);
    const kind = kindOf(index);
    writeFileSync(
      join(content, `stories/many-${index}.mdx`),
      `---
title: ${write(9)}|${write(9)}
standfirst: ${write(70)}。
kicker: ${write(6)}·${write(6)}
kind: ${kind}
${kind === '人物' ? `subject: ${write(3)}\n` : ''}byline: ${write(3)}、${write(3)}
slug: many-${index}
order: ${index + 1000}
date: '201${7 + (index % 2)}-0${1 + (index % 3)}-12'
cover: { art: bus, alt: 一辆车 }
keyFigures: [many-${index}-a]
---

这一年${71_000 + index}户，又${82_000 + index}人。${write(120)}。
`,
    );
    writeFileSync(
      join(content, `figures/many-${index}.yaml`),
      [
        figure(`many-${index}-a`, 71_000 + index, '户', write(14)),
        figure(`many-${index}-b`, 82_000 + index, '人', write(14)),
      ].join(''),
    );
  }
  for (let index = 0; index < voices; index += 1) {
    const write = writer(index + 100_001);
    writeFileSync(
      join(content, `voices/many-${index}.mdx`),
      `---\ntitle: ${write(8)}\nname: ${write(3)}\npost: ${write(16)}\nrecorder: ${write(3)}\norder: ${index + 1000}\n---\n\n${write(200)}。\n`,
    );
  }
  const captions = Array.from({ length: scenes }, (_, index) => {
    const write = writer(index + 200_001);
    return `- id: many-${index}\n  title: ${write(6)}\n  caption: ${write(50)}。\n  alt: ${write(30)}\n  art: river\n`;
  });
  const file = join(content, 'scenes.yaml');
  writeFileSync(file, `${readFileSync(file, 'utf8').replace(/\n*$/, '\n')}${captions.join('')}`);
}

function figure(id: string, value: number, unit: string, label: string): string {
  return `- id: ${id}
  label: ${label}
  value: ${value}
  unit: ${unit}
  precision: 确数
  wordings: [${value}${unit}]
  asOf: '2018'
  source: { document: 书车登记簿, date: '2019-01-05' }
`;
}
