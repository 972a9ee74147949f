/** Where the object storage is, and who asks. */
export interface StoreSettings {
  endpoint: string;
  bucket: string;
  region: string;
  key: string;
  secret: string;
  token: string | undefined;
  pathStyle: boolean;
  /** In which form texts are stored: a store sends what it has, and compresses nothing. */
  form: 'br' | 'gz' | undefined;
  /** The command that has the CDN forget addresses, where there is one. */
  purge: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

const forms = { identity: undefined, gzip: 'gz', br: 'br' } as const;

/**
 * Reads the settings; the names are those that AWS's own tools know.
 * @returns also all that is wrong with them, in Chinese, and never with a secret
 */
export function storeSettings(env: Environment): { settings: StoreSettings; faults: string[] } {
  const faults: string[] = [];
  const read = (name: string, what: string, isRight: (text: string) => boolean = Boolean) => {
    const text = (env[name] ?? '').trim();
    if (!text) faults.push(`没有写 ${name}：${what}`);
    else if (!isRight(text)) faults.push(`${name} 写得不对：${what}`);
    return text;
  };
  const settings = {
    endpoint: read(
      'AWS_ENDPOINT_URL',
      '对象存储的地址，如 https://s3.oss-cn-hangzhou.aliyuncs.com，不带桶名和路径',
      isOrigin,
    ),
    bucket: read('S3_BUCKET', '桶名，小写字母、数字和短横，3 到 63 个', (text) =>
      /^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(text),
    ),
    region: read('AWS_REGION', '地域，如 cn-hangzhou；存储不分地域的写 us-east-1'),
    key: read('AWS_ACCESS_KEY_ID', '访问密钥的 ID', isVisible),
    secret: read('AWS_SECRET_ACCESS_KEY', '访问密钥', isVisible),
    token: env['AWS_SESSION_TOKEN']?.trim() || undefined,
    pathStyle: env['S3_PATH_STYLE']?.trim() !== '0',
    purge: env['PURGE_COMMAND']?.trim() || undefined,
  };
  const encoding = env['S3_ENCODING']?.trim() || 'identity';
  if (!Object.hasOwn(forms, encoding))
    faults.push(`S3_ENCODING=${encoding} 写得不对：只能是 ${Object.keys(forms).join('、')}`);
  return { settings: { ...settings, form: forms[encoding as keyof typeof forms] }, faults };
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && !url.username && url.pathname === '/' && !url.search;
}

/** Pasted secrets bring spaces and line breaks along, which no header can hold. */
function isVisible(text: string): boolean {
  return /^[\x21-\x7e]+$/.test(text);
}
