/*
 * Measure words. Behind digits nearly all of them count something; behind a small number in Han only those that
 * measure do. @see GB/T 15835—2011 4.1 (计量), 4.2 (汉字)
 */
const words = (list: string): string[] => list.split(/\s+/);

/** Units that measure: a number of them is a statistic however small it is (一米七, 三成, 五年连降). */
const measured = words(`
  平方公里 平方千米 平方米 平方厘米 平米 立方米 立方厘米 公里 千米 厘米 分米 毫米 微米 纳米 海里 英里 英尺 英寸 光年 米 里地 里路 华里
  公斤 千克 毫克 微克 克拉 克 吨 斤 磅 盎司 升 毫升 加仑 亩 公顷
  个小时 小时 个钟头 钟头 刻钟 分钟 秒钟 毫秒 秒 个月 个季度 个世纪 个星期 星期 个工作日 工作日 天 周 年
  元 美元 美金 欧元 英镑 日元 韩元 港元 港币 澳元 卢布 元钱 块钱 角钱 毛钱 分钱
  摄氏度 华氏度 ℃ 千瓦时 度电 千瓦 兆瓦 马力 分贝 毫米汞柱 百帕 千帕 兆帕 赫兹 兆赫 毫安时 千卡 大卡 千焦 千牛 千欧 千升 千比特 千字节 千电子伏 千伏 千赫 微克
  % ％ ‰ 倍 成 折 个百分点 百分点 个基点 基点`);

/** Of these, only digits count: 八十五分 are points, and 十分 is very. */
const onlyDigits = words(
  '角 毛 分 度 里 尺 寸 丈 两 块 平 方 瓦 伏 节 胜 负 战 金 银 铜 响 声 连胜 连败 连冠 像素 比特 字节',
);

/** Words that count things, one by one. 人次 is none: it counts the same person again and again. */
const counters = words(`
  名 位 人 个人 个 户 家 所 起 件 条 把 辆 台 架 艘 只 头 匹 棵 株 场 届 项 种 类 篇 则 幅 张 封 本 册 份 部 套 间 栋 幢 座 处 片 块 支
  队 组 班 对 双 口 道 级 层 步 遍 趟 回 句 枚 顶 盏 点 颗 粒 根 串 排 笔 桩 宗 例 站 扇 面 杯 瓶 碗 箱 包 袋 盒 页 次 批 批次 省 市 县
  区 乡 镇 村 社区 省份 省区市 国 校 州 城 岛 门 科 门课 堂 课时 期 集 幕 首 曲 章 节 段 字 词 行 稿 讲 轮 局 盘 杆 环 球 记 票 门次
  群 堆 滴 朵 束 丛 簇 捆 筐 篮 桶 罐 壶 盆 缸 坛 盘 碟 锅 勺 车 船 桌 席 卷 轴 沓 摞 尊 方 眼 孔 夜 辈 任 枪 炮 顿 餐 圈 档 款 样
  胎 窝 羽 尾 剂 剂次 针 床 张床位 人份 人头 列 单 帧 块钱 股 味 贴 垛 囤 手 晚 员 骑 挺 发 枝 茎 炉 窑
  槽 篓 挑 担 副 帖 丸 号人 口人 打 棚`);

/** What is counted though the same may come again. */
const turns = words('人次 车次 架次 班次 场次 户次 件次 台次 艘次 船次 辆次 万次 列次 篇次 例次 人天 人日 班列');

/** Units in Latin letters; letters behind digits are the name of something else (5G, 3D). */
export const letteredUnits = words(
  'km/h km² km cm mm nm μm m² m³ m kg mg/L mg μg g mL ml L kWh GWh MWh kW MW GW kV V W MHz GHz kHz Hz dB KB MB GB TB PB mAh Ah kPa MPa hPa ppm min h w bps Mbps Gbps °C',
);

/** All of them, the longest first. */
const measureWords = [...new Set([...measured, ...onlyDigits, ...counters, ...turns, ...letteredUnits])].sort(
  (a, b) => b.length - a.length,
);
const byFirst = Map.groupBy(measureWords, ([first = '']) => first);
const byLast = Map.groupBy(measureWords, (word) => word.at(-1) ?? '');

/** What makes another word of a measure word: 2024天津, 3年级 and 3部门 measure no days or years, and count no works. */
const goingOn: Readonly<Record<string, string>> = {
  人: '民大',
  个人: '物才力',
  位: '于置',
  元: '旦宵素帅朝',
  分: '之为成别布局行店公校析类享工红支会段批散割离配组数',
  包: '头括含',
  区: '域别块间',
  单: '位元',
  县: '级委长',
  发: '展布生现起',
  台: '州北湾',
  周: '年岁边围刊报',
  回: '来家到应归',
  国: '际家内外务庆民产道画防有足乒资企宝旗歌学',
  城: '市镇乡际区',
  场: '馆所',
  块: '状',
  天: '津猫宫坛府涯',
  字: '母符',
  层: '次',
  市: '场民长委政级值',
  席: '位地',
  年: '级代',
  平: '均台安方稳',
  度: '假过夏母',
  张: '家',
  战: '争斗士役略术友备区机线果法地场时',
  手: '机术',
  方: '面案式法便向言',
  期: '间待望货',
  晚: '会报餐宴',
  条: '件例约',
  校: '园长区车友',
  步: '行伐枪',
  毛: '利细线',
  点: '燃名评赞击球',
  班: '级长子组',
  省: '会级委',
  科: '技学研普室',
  站: '台长点',
  级: '别联',
  组: '委织合成建',
  胜: '利出',
  节: '目日假',
  行: '业动为政程',
  角: '度形星楼色落',
  记: '者录忆',
  词: '汇典',
  负: '责担',
  车: '间辆祸库位',
  部: '门队分长委署级位件',
  里: '程斯',
  金: '融额属',
  铜: '陵',
  银: '行川河',
  门: '口诊票店',
  队: '员伍长友',
  面: '积向对临貌',
  首: '都次先席要届',
  船: '舶员',
};
/** The longest measure word that begins at `index` of a text, and is not the beginning of another word. */
export function measureAt(text: string, index: number): string | undefined {
  return byFirst
    .get(text[index] ?? '')
    ?.find((word) => text.startsWith(word, index) && !goesOn(word, text[index + word.length]));
}

/** The longest measure word at the end of a text. */
export function measureAtEnd(text: string): string | undefined {
  return byLast.get(text.at(-1) ?? '')?.find((word) => text.endsWith(word));
}

function goesOn(word: string, next = ' '): boolean {
  return goingOn[word]?.includes(next) ?? false;
}

export function isMeasured(word: string): boolean {
  return measured.includes(word);
}

export function isCounter(word: string): boolean {
  return counters.includes(word);
}

export function isOfDigits(word: string): boolean {
  return onlyDigits.includes(word) && !counters.includes(word);
}
