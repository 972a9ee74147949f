/** Leaves `~` alone: in Chinese it is a range (2~3人), and two of them in a line would strike out what lies between. */
export function noStrikethrough(this: { data(): object }): void {
  const data = this.data() as { micromarkExtensions?: object[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: ['strikethrough'] } }];
}
