import { element } from '../element.ts';
import { type Choices, choices, choose } from './choices.ts';
import { close, join, toggle } from './fold.ts';

type Choice = 'size' | 'scheme';

/** An option's value, empty for what a reader has who chose nothing, and its name. */
type Option = [value: string, name: string];

const groups: [Choice, string, Option[]][] = [
  [
    'size',
    '字号',
    [
      ['', '标准'],
      ['1', '较大'],
      ['2', '大'],
      ['3', '特大'],
      ['4', '超大'],
    ],
  ],
  [
    'scheme',
    '颜色',
    [
      ['', '跟随系统'],
      ['light', '浅色'],
      ['dark', '深色'],
      ['contrast', '高对比'],
    ],
  ],
];

const option = (name: Choice, [value, words]: Option) =>
  element(
    'label',
    { class: 'reading-option' },
    element('input', { type: 'radio', name, value }),
    element('span', {}, words),
  );

const panel = element(
  'form',
  { id: 'reading-settings', class: 'reading-panel', 'aria-label': '阅读设置' },
  ...groups.map(([choice, legend, options]) =>
    element(
      'fieldset',
      { class: `reading-${choice}` },
      element('legend', {}, legend),
      element('div', { class: 'reading-options' }, ...options.map((one) => option(choice, one))),
    ),
  ),
  element(
    'p',
    { class: 'reading-options' },
    element('button', { type: 'button' }, '打印本页'),
    element('button', { type: 'submit' }, '收起'),
  ),
);

/** What `offline/save.ts` fills, in its room from the start: what comes late moves nothing under a finger. */
const offline = element(
  'fieldset',
  { class: 'reading-offline', 'aria-busy': 'true' },
  element('legend', {}, '离线阅读'),
  element('p', {}, element('span', { role: 'status' }, '正在看这台设备上存了多少。')),
);

/** Opens the settings over the bar's buttons, or closes them. */
export function use(bar: HTMLElement, button: HTMLButtonElement): void {
  if (!panel.isConnected) furnish(bar);
  if (toggle({ part: panel, button })) panel.querySelector<HTMLInputElement>(':checked')?.focus();
}

function furnish(bar: HTMLElement): void {
  join(bar, panel);
  if (bar.dataset['offline'] && navigator.serviceWorker) (panel.lastElementChild as Element).before(offline);
  bar.dispatchEvent(new Event('furnished'));
  show();
  bar.addEventListener('chosen', show);
  addEventListener('pageshow', show);
  panel.addEventListener('change', take);
  (panel.querySelector('button') as Element).addEventListener('click', () => print());
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
  });
  // It lies over what the keyboard goes on to.
  document.addEventListener('focusin', ({ target }) => {
    if (!panel.hidden && !bar.contains(target as Node)) close();
  });
}

/** Checks the options that hold. */
function show(): void {
  const chosen = choices();
  for (const input of panel.querySelectorAll('input')) {
    input.checked = input.value === (chosen[input.name as Choice] ?? '');
  }
}

/** Takes over what the reader has just checked. */
function take({ target }: Event): void {
  const { name, value } = target as HTMLInputElement;
  const { [name as Choice]: _, ...others } = choices();
  choose({ ...others, ...(value && { [name]: value }) } as Choices);
}
