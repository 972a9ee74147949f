import { colour } from '../../outlets/share/colour.ts';

/** What an element of the site becomes in another's editor: a tag that such editors keep, and its style. */
export interface Role {
  tag: string;
  style?: string;
}

const ink = colour('ink');
const soft = colour('ink-soft');
const accent = colour('accent');
const line = colour('rule');
const panel = colour('panel');

const small = `font-size:13px;line-height:1.6;color:${soft}`;
const title = `margin:0 0 6px;font-size:17px;line-height:1.5;font-weight:bold;color:${ink}`;
const block = 'margin:28px 0';
const cell = `padding:6px 8px;border:1px solid ${line};font-size:14px;line-height:1.5;text-align:left;vertical-align:top`;

/** Nearly WeChat's own. It stands with each paragraph: not every editor keeps what is around all of them. */
const text = 'font-size:16px;line-height:1.8';
export const whole = `${text};color:${ink};text-align:left`;
export const notice = `margin:0 0 20px;padding:8px 12px;background-color:${accent};color:#ffffff;font-size:15px;line-height:1.6`;
const picture = 'display:block;width:100%;height:auto;margin:0 auto 6px';
export const code = 'display:block;width:160px;height:auto;margin:8px 0';
export const source = `margin:16px 0 0;${small}`;

/** By a class of the site. */
export const byClass: Readonly<Record<string, Role>> = {
  'aside-title': { tag: 'p', style: title },
  chart: { tag: 'section', style: `margin:32px 0;padding:14px 0 0;border-top:2px solid ${ink}` },
  'chart-night': {
    tag: 'section',
    style: `margin:32px 0;padding:16px;background-color:${colour('night')};color:${colour('night-text')}`,
  },
  'chart-source': { tag: 'p', style: `margin:10px 0 0;${small}` },
  'chart-source-night': {
    tag: 'p',
    style: `margin:10px 0 0;font-size:13px;line-height:1.6;color:${colour('night-soft')}`,
  },
  'chart-takeaway': { tag: 'p', style: 'margin:0 0 12px;font-size:16px;line-height:1.7' },
  'chart-title': { tag: 'p', style: 'margin:0 0 4px;font-size:17px;line-height:1.5;font-weight:bold' },
  clip: { tag: 'section', style: block },
  credits: { tag: 'p', style: `margin:0 0 24px;${small}` },
  standfirst: { tag: 'p', style: `margin:0 0 16px;font-size:16px;line-height:1.8;color:${soft}` },
  'handoff-sources': { tag: 'section', style: `margin:32px 0 0;padding:16px 0 0;border-top:1px solid ${line}` },
  'key-facts': { tag: 'section', style: `${block};padding:16px;background-color:${panel}` },
  note: { tag: 'section', style: `${block};padding:14px 16px;background-color:${panel}` },
  'note-title': { tag: 'p', style: title },
  'picture-label': { tag: 'p', style: `margin:8px 0 0;${small};text-align:center` },
  'pull-quote': { tag: 'section', style: `${block};padding:4px 0 4px 16px;border-left:4px solid ${accent}` },
  scene: { tag: 'section', style: block },
  'stat-as-of': { tag: 'p', style: `margin:0 0 16px;${small}` },
  'stat-label': { tag: 'p', style: `margin:0;font-size:15px;line-height:1.6;color:${ink}` },
  'stat-value': { tag: 'p', style: `margin:0;font-size:26px;line-height:1.4;font-weight:bold;color:${accent}` },
  'step-title': { tag: 'p', style: `margin:16px 0 4px;font-size:17px;line-height:1.5;font-weight:bold;color:${ink}` },
  'steps-note': { tag: 'p', style: `margin:0 0 12px;${small}` },
  'timeline-label': { tag: 'p', style: `margin:0 0 10px;${small}` },
  'timeline-when': {
    tag: 'p',
    style: `margin:12px 0 0;font-size:15px;line-height:1.6;font-weight:bold;color:${accent}`,
  },
  timeline: { tag: 'section', style: block },
};

/** By its tag, where no class says more. What is in neither gives its words to what is around it. */
export const byTag: Readonly<Record<string, Role>> = {
  b: { tag: 'strong' },
  blockquote: {
    tag: 'blockquote',
    style: 'margin:0;padding:0;border-left:0;font-size:18px;line-height:1.7;font-weight:bold',
  },
  br: { tag: 'br' },
  dd: { tag: 'p', style: 'margin:0 0 8px' },
  del: { tag: 'span', style: 'text-decoration:line-through' },
  dt: { tag: 'p', style: 'margin:0;font-weight:bold' },
  em: { tag: 'em', style: 'font-style:normal;font-weight:bold' },
  figure: { tag: 'section', style: block },
  h2: { tag: 'h2', style: `margin:36px 0 14px;font-size:19px;line-height:1.5;font-weight:bold;color:${ink}` },
  h3: { tag: 'h3', style: `margin:24px 0 8px;font-size:17px;line-height:1.5;font-weight:bold;color:${ink}` },
  hr: { tag: 'hr', style: `margin:28px 0;border:0;border-top:1px solid ${line}` },
  img: { tag: 'img', style: picture },
  ins: { tag: 'span', style: 'text-decoration:underline' },
  li: { tag: 'li', style: `margin:0 0 8px;${text}` },
  ol: { tag: 'ol', style: 'margin:0 0 18px;padding:0 0 0 24px' },
  p: { tag: 'p', style: `margin:0 0 18px;${text}` },
  strong: { tag: 'strong' },
  sub: { tag: 'sub' },
  sup: { tag: 'sup' },
  table: { tag: 'table', style: 'width:100%;margin:12px 0;border-collapse:collapse' },
  tbody: { tag: 'tbody' },
  td: { tag: 'td', style: cell },
  th: { tag: 'th', style: `${cell};font-weight:bold;background-color:${panel};color:${ink}` },
  thead: { tag: 'thead' },
  tr: { tag: 'tr' },
  ul: { tag: 'ul', style: 'margin:0 0 18px;padding:0 0 0 24px' },
};
