import { patternRule, type Rule } from './rule.ts';

/** Words that only hold a place. */
export const leftoverRules: readonly Rule[] = [
  patternRule(
    'placeholder',
    /TODO|FIXME|lorem ipsum|[xX]{3,}|[（(]待[写填补核定][^）)]*[）)]?|待(?:补充|定稿|填写)|占位|此处(?:填|写|插)|(?:标题|导语|正文)待[定写补]/g,
    ([found]) => ({ what: `“${found}”还没有写完`, mend: '写上真的内容' }),
  ),
];
