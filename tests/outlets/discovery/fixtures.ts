import { type Story, storySchema } from '../../../src/editorial/schemas/story.ts';

/** A story as it comes from its file, and what a case needs of it. */
export function storyWith(changes: Partial<Story> = {}): Story {
  return storySchema.parse({
    title: '过了河，|还有一站',
    standfirst: '桥断了那年。',
    kicker: '某地·某单位',
    kind: '人物',
    subject: '某人',
    byline: '某记者',
    slug: 'a-story',
    order: 1,
    date: '2024-01-10',
    cover: { art: 'river', alt: '画面里有什么' },
    keyFigures: ['stops'],
    facts: ['O1'],
    ...changes,
  });
}

export const address = (path: string) => `https://news.example.cn/zt${path}`;
