'use strict';

/** With these Node began to run TypeScript without a flag: by major version, the first minor one. */
const firsts = new Map([
  [22, 18],
  [23, 6],
]);

/**
 * What a Node lacks to run the commands, in one Chinese sentence; an empty text when it is new enough. It has to be
 * read by that Node itself, so it is written in JavaScript that Node 12 knows.
 * @param {string} version as `process.versions.node` has it
 * @param {boolean} [alone] whether the bundled one does not start on this machine
 */
exports.lackOf = (version, alone) => {
  const [major, minor] = version.split('.').map(Number);
  if (major > 23 || minor >= (firsts.get(major) || Number.POSITIVE_INFINITY)) return '';
  const bundled = alone
    ? '随包带来的那个在这个系统上开不起来'
    : 'Linux x64 上不必装，npm ci 不加 --omit=optional 就会带来一个；Alpine 和 glibc 2.28 以前的系统除外';
  return `要用 Node 22.18 或更新的版本，这里是 ${version}：到 https://nodejs.org/zh-cn/download 装一个，重新打开终端再运行（${bundled}）。`;
};
