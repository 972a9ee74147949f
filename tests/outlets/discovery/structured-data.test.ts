import { expect, test } from 'vitest';
import { breadcrumbs } from '../../../src/outlets/discovery/breadcrumbs.ts';
import { jsonLd } from '../../../src/outlets/discovery/json-ld.ts';
import { newsArticle } from '../../../src/outlets/discovery/news-article.ts';
import { frontPage, innerPage } from '../../../src/outlets/discovery/web-page.ts';
import { address, storyWith } from './fixtures.ts';

const correction = { date: '2024-02-01', was: '甲', now: '乙', note: '人数写错了' };

test('a story is nobody’s but the report it is based on, and that report is its reporter’s', () => {
  const article = newsArticle(storyWith(), address);
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    url: 'https://news.example.cn/zt/stories/a-story/',
    headline: '过了河，还有一站',
    datePublished: '2024-01-10T00:00:00+08:00',
    dateModified: '2024-01-10T00:00:00+08:00',
    isBasedOn: { '@type': 'NewsArticle', author: { '@type': 'Person', name: '某记者' } },
    creditText: '跟车记者：某记者。根据跟车笔记编写',
    about: { name: '某人' },
  });
  for (const claim of ['author', 'publisher', 'correction']) expect(article).not.toHaveProperty(claim);
});

test('several reporters are several persons', () => {
  const article = newsArticle(storyWith({ byline: '张三、李四' }), address);
  expect(article).toMatchObject({ isBasedOn: { author: [{ name: '张三' }, { name: '李四' }] } });
});

test('who wrote, took and edited a story of the report’s own are told each as what they are', () => {
  const own = { byline: undefined, reporters: ['张三', '李四'], photographers: ['王五'], editors: ['赵六'] };
  const article = newsArticle(storyWith(own), address);
  expect(article).toMatchObject({
    author: [{ name: '张三' }, { name: '李四' }],
    contributor: { name: '王五' },
    editor: { name: '赵六' },
    creditText: '记者：张三、李四　摄影：王五。责任编辑：赵六',
  });
  expect(article).not.toHaveProperty('isBasedOn');
});

test('a correction is told, and makes the story newer', () => {
  expect(newsArticle(storyWith({ corrections: [correction] }), address)).toMatchObject({
    datePublished: '2024-01-10T00:00:00+08:00',
    dateModified: '2024-02-01T00:00:00+08:00',
    correction: [
      {
        '@type': 'CorrectionComment',
        datePublished: '2024-02-01T00:00:00+08:00',
        text: '人数写错了。原为“甲”，现为“乙”。',
      },
    ],
  });
});

test('a roundup is about nobody', () => {
  expect(newsArticle(storyWith({ kind: '综述', subject: undefined }), address)).not.toHaveProperty('about');
});

test('the front page is as new as its newest story, and holds those that it shows', () => {
  const words = { name: '专题', description: '说明', date: '2024-01-10' };
  const shown = [storyWith(), storyWith({ slug: 'c' })];
  const stories = [...shown, storyWith({ slug: 'b', corrections: [correction] })];
  expect(frontPage(words, { shown, stories }, address)).toMatchObject({
    '@type': 'CollectionPage',
    datePublished: '2024-01-10T00:00:00+08:00',
    dateModified: '2024-02-01T00:00:00+08:00',
    hasPart: [{ url: address('/stories/a-story/') }, { url: address('/stories/c/') }],
  });
});

test('a page beside the stories belongs to the front page', () => {
  expect(innerPage('AboutPage', { name: '关于', description: '说明' }, address('/about/'), address)).toMatchObject({
    '@type': 'AboutPage',
    '@id': address('/about/'),
    isPartOf: { '@id': address('/') },
  });
});

test('the way to a page is counted from 1', () => {
  const way = breadcrumbs([
    { name: '专题', url: address('/') },
    { name: '关于', url: address('/about/') },
  ]);
  expect(way.itemListElement).toMatchObject([
    { position: 1, name: '专题' },
    { position: 2, item: address('/about/') },
  ]);
});

test('nothing in a headline ends the script, or begins a comment in it', () => {
  const text = jsonLd([newsArticle(storyWith({ title: '</script><!--<script>' }), address)]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)['@graph'][0].headline).toBe('</script><!--<script>');
});
