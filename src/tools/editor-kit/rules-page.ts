import { subjects } from '../../editorial/rules/catalogue/catalogue.ts';
import { visible } from '../../editorial/rules/catalogue/visible.ts';

/** Every rule for editors to read, by subject. */
export function rulesPage(): string {
  const parts = subjects.map(([name, entries]) => {
    const rules = Object.entries(entries).map(([rule, { clause, right, title, where, why, wrong }]) => {
      const example = (text: string) => (where === 'words' ? withTags(text) : asCode(visible(text)));
      return `### ${withTags(title)}\n\n\`${rule}\`　${withTags(why)}${clause ? `（${clause}）` : ''}\n\n- 错：${example(wrong)}\n- 对：${example(right)}`;
    });
    return `## ${name}\n\n${rules.join('\n\n')}`;
  });
  return `${head}\n\n${parts.join('\n\n')}\n`;
}

/** Running text in which a tag is to be seen. */
function withTags(text: string): string {
  return text.replace(/<[^<>]*>/g, '`$&`');
}

function asCode(text: string): string {
  return text.includes('\n') ? `\n\n${`\`\`\`\n${text}\n\`\`\``.replace(/^(?=.)/gm, '  ')}` : `\`${text}\``;
}

const head = `# 规矩

检查时每一条后面的方括号里，是规矩的名字；这里写着每一条为什么、怎样错、怎样对。在终端里也能查：\`npm run check:content -- --explain straight-quotes\`。例子里的人和事都是编的。

这一页由 \`npm run editor-kit\` 写出来，不用手改；规矩写在 \`src/editorial/rules/catalogue/\` 里。`;
