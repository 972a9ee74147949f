import { type Choices, choices, choose } from './choices.ts';

type Choice = 'size' | 'scheme';

/** An option's value, absent for what a reader has who chose nothing; what is seen; what is read out, if it differs. */
type Option = [value: string, label: string, name?: string];

const groups: [Choice, string, Option[]][] = [
  [
    'size',
    '字号',
    [
      ['', '字', '标准字'],
      ['1', '字', '大字'],
      ['2', '字', '较大字'],
      ['3', '字', '特大字'],
      ['4', '字', '最大字'],
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

const option = (choice: Choice, [value, label, name]: Option) => `
  <label class="reading-option">
    <input type="radio" name="${choice}" value="${value}"${name ? ` aria-label="${name}"` : ''}><span>${label}</span>
  </label>`;

const panel = document.createElement('form');
panel.id = 'reading-settings';
panel.className = 'reading-panel';
panel.innerHTML = `${groups
  .map(
    ([choice, legend, options]) => `
  <fieldset class="reading-${choice}">
    <legend>${legend}</legend>
    <div class="reading-options">${options.map((one) => option(choice, one)).join('')}</div>
  </fieldset>`,
  )
  .join('')}
  <p class="reading-options"><button type="button">打印本页</button><button type="submit">收起</button></p>`;

/** Opens the settings above the bar's buttons, or closes them. */
export function use(bar: HTMLElement, button: HTMLButtonElement): void {
  if (!panel.isConnected) join(bar, button);
  const open = button.getAttribute('aria-expanded') === 'true';
  panel.hidden = open;
  button.setAttribute('aria-expanded', String(!open));
  if (open) button.focus();
  else panel.querySelector<HTMLInputElement>(':checked')?.focus();
}

function join(bar: HTMLElement, button: HTMLButtonElement): void {
  panel.hidden = true;
  bar.querySelector('.reading-tools')?.before(panel);
  button.setAttribute('aria-controls', panel.id);
  bar.dispatchEvent(new Event('furnished'));
  show();
  bar.addEventListener('chosen', show);
  addEventListener('pageshow', show);
  panel.addEventListener('change', take);
  panel.querySelector('button')?.addEventListener('click', () => print());
  panel.addEventListener('submit', (event) => {
    event.preventDefault();
    use(bar, button);
  });
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && use(bar, button));
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
