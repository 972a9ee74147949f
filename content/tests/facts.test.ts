import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLedger } from '../../src/editorial/ledger/kept.ts';
import { textOf } from '../../src/lib/html.ts';
import { type BuiltPage, readPages } from '../../tests/support/pages.ts';
import { builtSite } from '../../tests/support/sites.ts';

const site = await builtSite('report');
const pages = new Map(readPages(site).map((page) => [page.file.replace(/\/?index\.html$/, ''), page]));

/** What a page says, without the spaces that only lay out its source. */
function said(path: string): string {
  const page = pages.get(path) as BuiltPage;
  return textOf(page.main).replace(/\s+/g, '');
}

/** Every fact of the fact list, the page that tells it, and the words that cannot be missing from it. */
const facts: [fact: string, page: string, ...words: string[]][] = [
  ['S1', 'about', '建设更高水平的平安中国'],
  ['S2', 'about', '到来之际，记者探访基层民警'],
  ['S3', '', '忠诚守护平安同行'],
  ['S4', 'about', '一篇综述', '影像说明和一组全国数据'],
  ['O0', 'stories/overview', '“重心下移警力下沉保障下倾”', '重心下移、警力下沉、保障下倾持续推动'],
  ['O1', 'stories/overview', '2023年12月28日', '新疆生产建设兵团公安机关', '5.5万余名民警、辅警，线上线下'],
  ['O2', 'stories/overview', '李琦伟', '新疆维吾尔自治区公安厅刑侦总队刑科中心痕迹室副主任', '“一次思想上的洗礼”'],
  ['O3', 'stories/overview', '一场接着一场，前后46天，行程数万公里，感动人，也鼓舞人', '全体民警中的杰出代表'],
  ['O4', 'stories/overview', '因公负伤的有4565名', '253名民警因公牺牲'],
  [
    'O5',
    'stories/overview',
    '要求是“党委领导、部级抓总、省级主责、市县主战、派出所主防”',
    '基层组织、基础工作、基本能力的建设持之以恒',
    '增强实力、激发活力、提升战斗力',
  ],
  [
    'O6',
    'stories/overview',
    '全力为民解忧',
    '“枫桥式公安派出所”创建、“百万警进千万家”',
    '努力让问题解决在基层、化解在萌芽',
  ],
  [
    'O7',
    'stories/overview',
    '“专业+机制+大数据”',
    '做专警种是关键，运行机制是牵引，大数据赋能是支撑',
    '努力做到以专对专、敢打必胜',
  ],
  [
    'O8',
    'stories/overview',
    '“情指行”一体化运行机制',
    '实战化、扁平化、合成化',
    '优化内部一体化合成作战平台',
    '跨部门协同联动机制',
    '为的是不断提高警务运行整体效能',
  ],
  ['N1', 'stories/overview', '截至报道时，也就是2024年中国人民警察节到来之际', '共建成执法办案管理中心3055个'],
  ['N2', 'stories/overview', '取得基本级执法资格的在职民警190万名'],
  ['N3', 'stories/overview', '取得高级执法资格的6万人', '不相加，也不计算占比'],
  ['L0', 'stories/lei-yuqing', '舒兰市公安局金马派出所所长', '“守在村部一夜未眠”'],
  [
    'L1',
    'stories/lei-yuqing',
    '8月1日夜',
    '大雨整夜不停，洪水卷走柴草垛，又不断撞向村里的栅栏、围墙，声声作响',
    '雷玉清这样讲起那场汛情',
  ],
  ['L2', 'stories/lei-yuqing', '8月3日晚', '负责转移金马镇永发村村民的，是雷玉清和时任金马镇党委副书记徐东华'],
  ['L3', 'stories/lei-yuqing', '农机一出村，恐怕就不能再开回来', '转移的人数，同常住人口对不上'],
  [
    'L4',
    'stories/lei-yuqing',
    '两人当即转身回村，顶着瓢泼大雨挨家去找，“拉网，一家家找”',
    '次日拂晓',
    '余下的11位村民',
    '身高一米七。他说，最深的地方水快到腰',
  ],
  [
    'L5',
    'stories/lei-yuqing',
    '唯一的二层小楼',
    '徐东华把大家集中到这座小楼',
    '他说，一怕还有落下的村民；二要盯着水位，要是再涨，就得赶紧安排村民上房顶、调冲锋舟',
  ],
  ['L6', 'stories/lei-yuqing', '电线杆被大水冲毁，此后三天两夜，村里通信中断', '照看体弱的老人'],
  ['L7', 'stories/lei-yuqing', '8月5日晚', '农机才又开进永发村，全体村民顺利撤离'],
  [
    'L8',
    'stories/lei-yuqing',
    '无人车',
    '“急难险重”',
    '负责安置点的物资保供',
    '带着另外两名同志',
    '水深约一米',
    '他走了4个多小时',
    '附近十几个安置点',
    '先后往返50余次',
  ],
  ['L9', 'stories/lei-yuqing', '吉林市公安局共出动警力7800余人次，安全转移受困群众2.3万余人次'],
  ['Y0', 'stories/yang-wenqing', '上海市公安局浦东分局刑侦支队民警、九队队长杨文卿', '“越努力，越幸运”'],
  ['Y1', 'stories/yang-wenqing', '杨文卿说，打击电诈有时像同“看不见的敌人”战斗', '每办一案，在他看来都是全新的探索'],
  ['Y2', 'stories/yang-wenqing', '2023年2月7日', '“教培机构”', '“刷单”', '赔进1万余元', '“冰山一角”'],
  ['Y3', 'stories/yang-wenqing', '8个月。杨文卿带队查明', '“引流”'],
  [
    'Y4',
    'stories/yang-wenqing',
    '数据以几十亿条计，音频有几千万条，活跃账号上万个',
    '杨文卿和同事们日夜连轴转',
    '一个多月后',
    '5000页厚',
  ],
  ['Y5', 'stories/yang-wenqing', '浦东警方分5批次集中收网。截至报道时', '抓到的犯罪嫌疑人有2000多名'],
  ['Y5a', 'stories/yang-wenqing', '不断换套路，分工也越分越细', '责任心、紧迫感'],
  ['Y6', 'stories/yang-wenqing', '2023年8月，陆女士', '由丈夫代她', '175万元', '着手时，距钱款转出已有48小时'],
  [
    'Y7',
    'stories/yang-wenqing',
    '启动止付程序',
    '“幸运的是”',
    '已被异地公安机关调查',
    '警方赢得了时间',
    '追回100多万元',
  ],
  ['Y7a', 'stories/yang-wenqing', '预防也好，打击也好，都要靠不断优化流程、提高办案能力'],
  ['Y8', 'stories/yang-wenqing', '3年来，杨文卿参与侦破的各类电诈案有3000余起，为受害群众止损2亿余元'],
  [
    'Y9',
    'stories/yang-wenqing',
    '公安机关同相关方面一起努力，2023年，上海电信网络诈骗案件',
    '同比降幅都是18.1%',
    '“五年连降”',
  ],
  ['M0', 'stories/ma-huailong', '青岛市公安局市北分局兴隆路派出所的社区民警', '46把', '“是群众对我们的信任”'],
  ['M1', 'stories/ma-huailong', '2008年讲起，那时老马刚从部队转业到公安', '7000多户、2万多名居民，不少是孤寡老人'],
  ['M2', 'stories/ma-huailong', '杜盛昌', '宋玉兰', '靠捡废品谋生', '把身上仅有的500元留给了宋玉兰'],
  ['M3', 'stories/ma-huailong', '隔几天他就上门一趟', '找居委会协调，老两口的低保这才补办下来'],
  [
    'M4',
    'stories/ma-huailong',
    '糖尿病并发症，被老马送进医院',
    '宋玉兰回忆，马警官带着全所民警给他们捐了款',
    '又把钥匙放回他手里，作为应急备用',
  ],
  ['M5', 'stories/ma-huailong', '孤寡老人和残障居民结对', '10多年下来', '每一把背后都有一个温暖的故事'],
  ['M6', 'stories/ma-huailong', '2022年，一支以马怀龙名字命名的志愿服务队成立', '截至报道时', '志愿者300多名'],
  ['M7', 'stories/ma-huailong', '拍拍钥匙串，神情骄傲', '“我们依然能拎得动”'],
  ['W0', 'stories/wang-zeyu', '云南省昆明市公安局五华分局禁毒大队', '“争取帮助更多的人”'],
  ['W1', 'stories/wang-zeyu', '33年前', '同联防队员一起把人按倒在地', '不知道', '会怕，但没多想'],
  ['W2', 'stories/wang-zeyu', '1994年', '为禁毒多做一点', '“争取帮助更多的人”'],
  ['W3', 'stories/wang-zeyu', '“无毒社区”', '王泽郁说，回到社会以后，他们往往在家庭、生活等方面压力不小'],
  [
    'W4',
    'stories/wang-zeyu',
    '王泽郁和同事们',
    '《五华区社区戒毒工作手册》《五华区无毒社区创建工作指南》',
    '上百人的社区禁毒专职队伍',
    '82所',
  ],
  [
    'W5',
    'stories/wang-zeyu',
    '2022年6月',
    '王泽郁推动筹建的云南省社区戒毒社区康复心理疏导“春雨工作室”成立，想帮更多',
    '一对一',
    '技能培训、就业帮扶',
  ],
  ['W6', 'stories/wang-zeyu', '到报道时，在“春雨工作室”帮助下戒除毒瘾的戒毒人员有2332名'],
  ['W7', 'stories/wang-zeyu', '最大的心愿，是不再有人受毒品伤害'],
  ['V1', 'voices', '“每一天都尽心尽力”', '天安门地区分局巡警二大队综合中队中队长', '他们一一婉拒', '整理：王昊男'],
  [
    'V2',
    'voices',
    '“警察叔叔，我找不到家了。”',
    '鱼洞派出所社区民警',
    '用左手敬了个礼',
    '一个标准的敬礼',
    '整理：王欣悦',
  ],
  ['V3', 'voices', '为了更多家庭的团圆', '襄州区分局刑侦大队民警', '采样的范围放大，信息的比对做细', '整理：范昊天'],
  ['V4', 'voices', '“亲人之间不言谢”', '道浪特边境派出所副所长', '奔波一个小时', '整理：元玉昆'],
  ['P1', 'scenes', '西藏出入境边防检查总站玉麦边境派出所', '用溪水洗脸'],
  ['P2', 'scenes', '安徽省马鞍山市和县公安局', '护送学生放学'],
  ['P3', 'scenes', '河北省邯郸市永年区的警民互动活动'],
  ['P4', 'scenes', '重庆市公安局江北区分局巡警支队辅警夏英柯同市民、游客一起避雨'],
  ['P5', 'scenes', '锡林郭勒边境管理支队的“马背警队”正在巡逻踏查'],
];

test.each(facts)('%s is told on /%s', (_, path, ...words) => {
  const text = said(path);
  for (const phrase of words) expect(text).toContain(phrase);
});

test('content files claim every fact that belongs to a story, a voice or a scene', () => {
  const heads = globSync('content/{stories,voices}/*.mdx').map((file) =>
    parse(readFileSync(file, 'utf8').split(/^---\r?$/m)[1] ?? ''),
  );
  const tellers: { facts?: string[] }[] = [...heads, ...parse(readFileSync('content/scenes.yaml', 'utf8'))];
  const claimed = tellers.flatMap((teller) => teller.facts ?? []);
  const told = facts.map(([fact]) => fact).filter((fact) => !fact.startsWith('S'));
  expect(claimed).toEqual(expect.arrayContaining(told));
});

test.each([
  ['stories/overview', '张天培'],
  ['stories/lei-yuqing', '刘以晴'],
  ['stories/yang-wenqing', '巨云鹏'],
  ['stories/ma-huailong', '李蕊'],
  ['stories/wang-zeyu', '李茂颖'],
])('%s is signed with the original reporter, %s', (path, reporter) => {
  expect(said(path)).toContain(`原始报道：${reporter}`);
});

/** The texts that these facts were written up in; what else an editor adds is none of their business. */
const texts = [...new Set(facts.map(([, page]) => page))].filter((page) => /^(stories\/|about$)/.test(page));

describe('nothing is said that the facts do not say', () => {
  test('nobody’s sex is guessed', () => {
    expect(said('stories/wang-zeyu')).not.toMatch(/[他她]([^们]|$)/);
    const aboutLi = said('stories/overview')
      .split('。')
      .filter((sentence) => sentence.includes('李琦伟'));
    expect(aboutLi.length).toBeGreaterThan(0);
    for (const sentence of aboutLi) expect(sentence).not.toMatch(/[他她]([^们]|$)/);
  });

  test.each(['无人机', '目前', '新华社', '人民日报', '材料', '2008年的一次走访', '有一个判断'])(
    '%s stands nowhere',
    (word) => {
      for (const path of texts) expect(said(path)).not.toContain(word);
    },
  );

  test('qualified officers are never summed, nor made a share', () => {
    for (const path of texts) {
      expect(said(path)).not.toContain('196万');
      expect(said(path).replaceAll('不计算占比', '')).not.toContain('占比');
    }
  });

  const hedged = [...readLedger().values()].flat().filter((figure) => /[余多]/.test(figure.wordings[0] ?? ''));

  test.each(hedged.map((figure) => figure.wordings[0] as string))('%s never loses its vagueness', (wording) => {
    const bare = wording.replace(/[余多]/, '');
    for (const path of texts) expect(said(path)).not.toMatch(new RegExp(`(?<![\\d.])${bare}`));
  });

  test('stories speak in few and short quotations', () => {
    for (const path of texts.filter((text) => text.startsWith('stories/'))) {
      for (const [quote] of textOf((pages.get(path) as BuiltPage).main).matchAll(/“[^”]*”/g))
        expect(quote.length).toBeLessThanOrEqual(32);
    }
  });
});
