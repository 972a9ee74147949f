import { expect, test } from 'vitest';
import { storeSettings } from '../../../src/tools/release/store-settings.ts';

const whole = {
  AWS_ENDPOINT_URL: 'https://s3.oss-cn-hangzhou.aliyuncs.com',
  AWS_REGION: 'cn-hangzhou',
  S3_BUCKET: 'news-2024',
  AWS_ACCESS_KEY_ID: 'LTAI0123',
  AWS_SECRET_ACCESS_KEY: 'a/b+c=',
};

test('the settings, and what is usual where nothing is said', () => {
  const { faults, settings } = storeSettings({ ...whole, AWS_SECRET_ACCESS_KEY: ' a/b+c=\n' });
  expect(faults).toEqual([]);
  expect(settings).toEqual({
    endpoint: 'https://s3.oss-cn-hangzhou.aliyuncs.com',
    region: 'cn-hangzhou',
    bucket: 'news-2024',
    key: 'LTAI0123',
    secret: 'a/b+c=',
    token: undefined,
    pathStyle: true,
    form: undefined,
    purge: undefined,
  });
  expect(storeSettings({ ...whole, S3_PATH_STYLE: '0', S3_ENCODING: 'gzip' }).settings).toMatchObject({
    pathStyle: false,
    form: 'gz',
  });
});

test('all that is missing is told at once', () => {
  const { faults } = storeSettings({});
  expect(faults.map((fault) => /没有写 (\w+)/.exec(fault)?.[1])).toEqual(
    Object.keys(whole).sort((a, b) => order(a) - order(b)),
  );
});
const order = (name: string) =>
  ['AWS_ENDPOINT_URL', 'S3_BUCKET', 'AWS_REGION', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].indexOf(name);

test.each([
  ['AWS_ENDPOINT_URL', 's3.oss-cn-hangzhou.aliyuncs.com'],
  ['AWS_ENDPOINT_URL', 'https://s3.example.cn/news'],
  ['AWS_ENDPOINT_URL', 'ftp://s3.example.cn'],
  ['S3_BUCKET', 'News'],
  ['S3_BUCKET', '../other'],
  ['S3_ENCODING', 'constructor'],
  ['AWS_SECRET_ACCESS_KEY', '密 钥'],
])('%s=%s is refused, and no secret is told', (name, value) => {
  const { faults } = storeSettings({ ...whole, [name]: value });
  expect(faults).toEqual([expect.stringContaining(name)]);
  if (name.includes('SECRET')) expect(faults.join()).not.toContain(value);
});
