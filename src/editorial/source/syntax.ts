import remarkCjkFriendly from 'remark-cjk-friendly';

/** How Markdown is read here, beyond GitHub's rules and MDX: the checker's parser and the build's both take this. */
export const syntax = [remarkCjkFriendly, noStrikethrough];

/** Leaves `~` alone: in Chinese it is a range (2~3人), and two of them in a line would strike out what lies between. */
function noStrikethrough(this: { data(): object }): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['strikethrough'] } }];
}
