/** The place in a story's 数据来源 where a figure is accounted for. */
export function sourceAnchor(id: string): string {
  return `source-${id}`;
}
