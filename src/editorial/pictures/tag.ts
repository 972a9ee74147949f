import { amongFields, focusSchema, takenSchema } from '../schemas/photo.ts';
import type { Known, Prop, Said, Tag } from '../source/contract.ts';
import { unknown } from '../source/unknown.ts';

/** What a tag may say of a photograph. */
export const photoProps = {
  credit: { hint: '摄影者', read: 'text', credit: true },
  focus: { hint: '裁的时候要留住的地方：左上，或 40% 30%' },
  taken: { hint: '拍摄时间' },
  rights: { hint: '版权', read: 'text' },
} satisfies Record<string, Prop>;

/** What is wrong with a tag that shows a picture. */
export function pictureObjections({ props }: Tag, known: Known): Said[] {
  const { alt = '', art, focus, photo, taken } = props;
  const said = amongFields({ ...props, alt }).map(
    ([field, rule, what, mend]): Said => [
      rule,
      what,
      mend,
      field === 'art' || props[field] === undefined ? undefined : field,
    ],
  );
  const missing = art && photo ? undefined : unknownIn({ art, photo }, known);
  if (missing) said.push(missing);
  for (const [prop, value, schema] of [
    ['focus', focus, focusSchema],
    ['taken', taken, takenSchema],
  ] as const) {
    const [issue] = (value === undefined ? undefined : schema.safeParse(value).error?.issues) ?? [];
    if (issue)
      said.push([prop === 'focus' ? 'photo-focus' : 'date-form', `${prop} 不能写“${value}”`, issue.message, prop]);
  }
  // Of what is not there nobody knows who took it.
  return missing ? said.filter(([rule]) => rule !== 'photo-credit') : said;
}

function unknownIn(
  { art, photo }: { art: string | undefined; photo: string | undefined },
  known: Known,
): Said | undefined {
  if (art && !known.art.includes(art)) return [...unknown.art(art, known.art), 'art'];
  return photo && !known.photos.includes(photo) ? [...unknown.photo(photo, known.photos), 'photo'] : undefined;
}
