import { visit } from 'unist-util-visit';
import { isVoice, scenesFile, siteFile, textFile } from '../../lib/content-folder.ts';
import { charactersInLetter } from '../../lib/limits.ts';
import type { Content } from '../content/content.ts';
import type { ContentFile } from '../content/reading.ts';
import { kindNamed } from '../content/story-sections.ts';
import { partsOf } from '../source/frontmatter.ts';
import { isJsx } from '../source/guard.ts';
import { placeAt } from '../source/place.ts';
import type { Problem } from '../source/problem.ts';
import { placeOfField } from './field-place.ts';

/** What is wrong between the fields of an entry, and between entries. */
export function checkEntries(content: Content): Problem[] {
  const { files } = content;
  return [
    ...files.flatMap((entry) => ofNobody(entry, content)),
    ...files.filter(({ file }) => isVoice(file)).flatMap(longLetter),
    ...sameOrder(files.filter(({ story }) => story)),
    ...sameOrder(files.filter(({ file }) => isVoice(file))),
    ...sameScene(content),
    ...unlisted(files),
  ];
}

/** Whoever reads a story has to know whose it is: who wrote it, or who took the photographs that tell it. */
function ofNobody(entry: ContentFile, { site }: Content): Problem[] {
  const { story } = entry;
  if (!story || story.byline !== undefined || story.reporters.length > 0) return [];
  const kinds = site?.kinds ?? [];
  const ofPictures = kinds.filter(({ pictures }) => pictures).map(({ name }) => `“${name}”`);
  const isTold = kindNamed(kinds, story.kind)?.pictures === true;
  const photographed = story.photographers.length > 0;
  if (photographed && (isTold || !site)) return [];
  const told = (what: string, mend: string): Problem[] => [
    { ...placeOfField(entry), rule: 'byline-missing', what, mend },
  ];
  const written = '据别人的报道改写的，补上一行“byline: 姓名”；自己采写的，补上一行“reporters: 姓名”';
  if (isTold)
    return told('缺“photographers”，这一篇没有署名', `补上一行“photographers: 姓名”，写照片是谁拍的；文字${written}`);
  if (!photographed) return told('缺“byline”或“reporters”，这一篇没有署名', written);
  const orPictures =
    ofPictures.length > 0 ? `kind 改成${ofPictures.join('或')}` : `在 ${siteFile} 里，给它的体裁加一行“pictures: true”`;
  return told('缺“byline”或“reporters”，只署了摄影，不知道文字是谁采写的', `${written}；是图片报道的，${orPictures}`);
}

/** A letter that the front page has no room for: it would stand there alone, or not at all. */
function longLetter({ file, source }: ContentFile): Problem[] {
  const body = partsOf(file, source).parts?.body.trim() ?? '';
  const over = body.length - charactersInLetter;
  if (over <= 0) return [];
  const what = `这则心声有${body.length}个字，最多${charactersInLetter}个`;
  const at = placeAt(source, source.lastIndexOf(body) + charactersInLetter);
  return [{ file, ...at, rule: 'letter-too-long', what, mend: `删去${over}个字，或写成报道，放进 stories/` }];
}

/** Entries with one place in the feature: nobody knows which comes first. */
function sameOrder(entries: readonly ContentFile[]): Problem[] {
  const byOrder = Map.groupBy(entries, ({ order }) => order);
  return [...byOrder].flatMap(([order, alike]) => {
    if (typeof order !== 'number') return [];
    return alike.flatMap((entry): Problem[] => {
      const others = alike.filter((other) => other !== entry);
      if (others.length === 0) return [];
      // A draft may be in the way of another, but not of what is published.
      const unfinished = entry.draft || others.every(({ draft }) => draft);
      return [
        {
          ...placeOfField(entry, 'order'),
          field: 'order',
          rule: 'order-taken',
          what: `次序${order}和 ${others.map(({ file }) => file).join('、')} 一样，分不出先后`,
          mend: '改成没有用过的数',
          ...(unfinished && { warning: true as const }),
        },
      ];
    });
  });
}

function sameScene({ files, scenes }: Content): Problem[] {
  const entry = files.find(({ file }) => file === scenesFile);
  return scenes.flatMap(({ id }, index) => {
    const first = scenes.findIndex((scene) => scene.id === id);
    if (!entry || first === index) return [];
    const { line } = placeOfField(entry, first, 'id');
    const what = `“${id}”用了两次，另一处在第${line}行`;
    return [
      { ...placeOfField(entry, index, 'id'), field: 'id', rule: 'scene-id-taken' as const, what, mend: '换一个 id' },
    ];
  });
}

/** Corrections are told at the foot of their story, and all of them where readers look for them. */
function unlisted(files: readonly ContentFile[]): Problem[] {
  const corrected = files.filter(({ story }) => story && story.corrections.length > 0 && !story.draft);
  const about = files.find(({ file }) => file === textFile('about'));
  if (!about?.tree || corrected.length === 0) return [];
  let listed = false;
  visit(about.tree, (node) => {
    listed ||= isJsx(node) && node.name === 'CorrectionsList';
  });
  if (listed) return [];
  const what = `没有 <CorrectionsList />，读者在这里看不到 ${corrected.map(({ file }) => file).join('、')} 里的更正`;
  const mend = '在“更正”那一节里，单独一行写 <CorrectionsList />';
  return [{ file: about.file, line: 1, column: 1, rule: 'corrections-list', what, mend }];
}
