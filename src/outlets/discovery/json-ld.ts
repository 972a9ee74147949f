import type { Graph, Thing } from 'schema-dts';

/** Things as the text of a JSON-LD script, which no `</script>` in a headline can end. */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
