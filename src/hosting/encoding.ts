/** How text is compressed on its way, the best first. */
const encodings = ['br', 'gzip'] as const;
export type Encoding = (typeof encodings)[number];

/** The best encoding that a request takes (RFC 9110, 12.5.3). @param accepted its Accept-Encoding */
export function encodingFor(accepted = ''): Encoding | undefined {
  const weights = new Map(
    accepted.split(',').map((part) => {
      const [name = '', weight = '1'] = part.toLowerCase().split(/\s*;\s*q=/);
      return [name.trim(), Number(weight)];
    }),
  );
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0;
  return encodings.filter((name) => weightOf(name) > 0).sort((a, b) => weightOf(b) - weightOf(a))[0];
}
