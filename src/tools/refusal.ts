/** What the system refuses to a build, in words an operator can act on. @see https://nodejs.org/api/errors.html, common system errors */
const refusals: Readonly<Record<string, string>> = {
  EACCES: '没有权限写这个文件夹，换有权限的用户运行，或改它的权限',
  EBUSY: '这个文件夹正被别的程序占着，或者是一个挂载点，先放开它',
  EDQUOT: '磁盘配额用完了，腾出地方再运行',
  EEXIST: '这个名字已经有一个文件占着，要的是文件夹，把文件挪走',
  EMFILE: '同时打开的文件太多，把 ulimit -n 调大再运行',
  ENOSPC: '磁盘满了，腾出地方再运行',
  ENOTDIR: '路径里有一段是文件，要的是文件夹，把文件挪走，或换一个路径',
  EPERM: '没有权限写这个文件夹，换有权限的用户运行，或改它的权限',
  EROFS: '这个磁盘只能读，挪到能写的地方再运行',
  EXDEV: 'dist/ 在另一个磁盘上，不能一下换过去，把它挪回项目文件夹里',
};

/** What stands in the way when the system refuses something; nothing for any other error. */
export function refusalOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  // Bundlers pass on the words without the code.
  const words = refusals[code ?? ''] ?? refusals[/\b(E[A-Z]+): /.exec(message)?.[1] ?? ''];
  return words ? `${words}。\n` : '';
}
