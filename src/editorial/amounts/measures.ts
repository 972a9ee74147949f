/** Units that measure: a number of them is a statistic however small it is (一米七, 三成, 五年连降). */
const measured =
  '平方公里 平方米 立方米 公里 千米 厘米 毫米 海里 米 里地 里路 公斤 千克 克 吨 斤 升 毫升 亩 公顷 个小时 小时 分钟 秒钟 秒 个月 天 周 年 元 美元 块钱 摄氏度 ℃ % ％ 倍 成 个百分点 百分点'.split(
    ' ',
  );

/** Words that count things, one by one. 人次 is none: it counts the same person again and again. */
const counters =
  '名 位 人 个人 个 户 家 所 起 件 条 把 辆 台 架 艘 只 头 匹 棵 株 场 届 项 种 类 篇 则 幅 张 封 本 册 份 部 套 间 栋 幢 座 处 片 块 支 队 组 班 对 双 口 道 级 层 步 遍 趟 回 句 枚 顶 盏 点 颗 粒 根 串 排 笔 桩 宗 例 站 扇 面 杯 瓶 碗 箱 包 袋 盒 页 次 批 批次 省 市 县 区 乡 镇 村 社区'.split(
    ' ',
  );

/** All of them, the longest first. */
export const measureWords = [...new Set([...measured, ...counters, '人次'])].sort((a, b) => b.length - a.length);

/** The longest measure word that begins at `index` of a text. */
export function measureAt(text: string, index: number): string | undefined {
  return measureWords.find((word) => text.startsWith(word, index));
}

/** The longest measure word at the end of a text. */
export function measureAtEnd(text: string): string | undefined {
  return measureWords.find((word) => text.endsWith(word));
}

export function isMeasured(word: string): boolean {
  return measured.includes(word);
}

export function isCounter(word: string): boolean {
  return counters.includes(word);
}
