import { isMap, isSeq, parseDocument } from 'yaml';
import type { Review } from '../../editorial/schemas/review.ts';

const head = '# 谁在什么时候看过哪一篇：由 npm run sign 写，一次一行，不用手改。\n';

/**
 * The text of `content/reviews.yaml` with a line more: behind the last of its story, or where a story of that name
 * stands among the others, so that what two people sign on two branches is seldom at one place.
 */
export function withReview(text: string, review: Review): string {
  const line = lineOf(review);
  const list = parseDocument(text).contents;
  const entries = (isSeq(list) ? list.items : []).flatMap((item) =>
    isMap(item) && item.range ? [{ story: String(item.get('story') ?? ''), end: item.range[2] }] : [],
  );
  const last =
    entries.findLast(({ story }) => story === review.story) ?? entries.findLast(({ story }) => story < review.story);
  if (!last) {
    const first = text.search(/^- /m);
    if (first < 0) return `${text.includes('#') ? text.replace(/^\[\]\s*$/m, '') : head}${line}`;
    return text.slice(0, first) + line + text.slice(first);
  }
  const end = text.indexOf('\n', last.end - 1) + 1 || text.length;
  const rest = text.slice(end);
  return `${text.slice(0, end)}${text[end - 1] === '\n' ? '' : '\n'}${line}${rest}`;
}

function lineOf({ date, read, seal, stage, story, who }: Review): string {
  return `- { story: ${story}, stage: ${stage}, who: ${who}, date: '${date}', read: '${read}', seal: '${seal}' }\n`;
}
