import { type Case, spoilt, wrote } from './good.ts';

/** Figures, and numbers that are none. */
export const figures: readonly Case[] = [
  wrote(
    'a number that the ledger does not know',
    '又来120名乡邻。',
    '21:3',
    '“120名”不在数字总账里',
    '<Figure none>120名</Figure>',
  ),
  wrote(
    'a number in Han that it does not know',
    '走了三十几户。',
    '21:3',
    '“三十几户”不在数字总账里',
    'npm run figures',
  ),
  wrote('a number in bold', '又来**120名**乡邻。', '21:5', '“120名”不在数字总账里', 'npm run figures'),
  spoilt('a number in a headline', '一篇|好稿', '120名|好稿', '2:8', '“120名”不在数字总账里', 'npm run figures'),
  spoilt(
    'a number in an alternative text',
    '画面里有什么',
    '画面里有120盏灯',
    '12:12',
    '“120盏”不在数字总账里',
    'npm run figures',
  ),
  wrote(
    'a number in a caption',
    '<Scene art="yard" alt="甲" caption="来了120名群众" />',
    '21:38',
    '“120名”不在数字总账里',
    'npm run figures',
  ),
  wrote(
    'a number in a chart',
    '<Chart kind="dots" title="120盏灯" takeaway="乙" figures="stops" />',
    '21:27',
    '“120盏”不在数字总账里',
    'npm run figures',
  ),
  wrote('a vague word too many', '有近27个站。', '21:2', '“近27个”比数字总账里的“stops”多了“近”', '照总账写“27个”'),
  wrote('a vague word behind', '有27个左右。', '21:2', '多了“左右”', '照总账写“27个”'),
  wrote('a vague word dropped', '借出3.6万册书。', '21:3', '“volumes”的写法是“3.6万余册”', '不增不减'),
  wrote('as many of something else', '借出27册书。', '21:3', '“27册”不在数字总账里', 'npm run figures'),
  wrote('a number that is near', '借出近3.6万本书。', '21:3', '“近3.6万本”不在数字总账里', 'npm run figures'),
  wrote(
    'a figure of another story',
    '卸一次书不足20分钟。',
    '21:5',
    '“不足20分钟”是“unloading”的写法，可它登在 content/figures/guo-he.yaml',
    '<Figure id="unloading">不足20分钟</Figure>',
  ),
  wrote(
    'words that are not the figure’s',
    '挂着<Figure id="keys">20把</Figure>钥匙。',
    '21:21',
    '写的是“20把”',
    '改成“19把”',
  ),
  wrote(
    'a figure without a name',
    '挂着<Figure>19把</Figure>钥匙。',
    '21:3',
    '<Figure> 要写 id，或者写 none',
    'id="…"',
  ),
];
