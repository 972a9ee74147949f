/** A built page without what the setting of its type put between its characters (`src/editorial/setting/`). */
export function unset(html: string): string {
  return html.replace(/<wbr[^>]*>/g, '').replace(/<span class="whole">(.*?)<\/span>/gs, '$1');
}
