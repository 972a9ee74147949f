const forbidden: [what: string, mend: string] = ['没有权限读写这里', '换有权限的用户运行，或改它的权限'];

/**
 * What a system refuses, by the code of its error: in words an editor or an operator can act on.
 * @see https://nodejs.org/api/errors.html, common system errors
 */
export const refusals: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  EACCES: forbidden,
  EBUSY: ['正被别的程序占着，或者是一个挂载点', '先放开它，再试一次'],
  EDQUOT: ['磁盘配额用完了', '腾出地方，再试一次'],
  EEXIST: ['这个名字已经有一个文件占着，要的是文件夹', '把文件挪走'],
  EIO: ['磁盘读写出错', '先查磁盘'],
  EISDIR: ['这是一个文件夹，不是文件', '把里面的文件挪出来，或给文件夹改名'],
  ELOOP: ['这个链接绕一圈又指回自己', '去掉它，或把文件本身放进来'],
  EMFILE: ['同时打开的文件太多', '把 ulimit -n 调大再运行'],
  ENAMETOOLONG: ['名字或路径太长', '换一个短的'],
  ENFILE: ['整台机器同时打开的文件太多', '关掉一些程序再运行'],
  ENOENT: ['这个文件读不到：刚刚被删去，或者是一个指空的链接', '把文件本身放进来，或删去链接'],
  ENOMEM: ['内存不够', '关掉一些程序再运行'],
  ENOSPC: ['磁盘满了', '腾出地方，再试一次'],
  ENOTDIR: ['路径里有一段是文件，要的是文件夹', '把文件挪走，或换一个路径'],
  ENOTEMPTY: ['文件夹正被别的程序写着', '等它写完再运行'],
  ENXIO: ['这不是普通的文件', '把它挪走或改名'],
  EPERM: forbidden,
  EROFS: ['这个磁盘只能读', '挪到能写的地方'],
  EXDEV: ['这个文件夹在另一个磁盘上，不能一下换过去', '把它挪回项目文件夹里'],
};
