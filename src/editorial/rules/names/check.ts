import { isEntry, scenesFile } from '../../../lib/content-folder.ts';
import { wordsOf } from '../../content/concern.ts';
import type { ContentFile } from '../../content/reading.ts';
import type { Names, Person } from '../../schemas/name-list.ts';
import type { Marking } from '../../source/marking.ts';
import type { Passage } from '../../source/passage.ts';
import type { Problem } from '../../source/problem.ts';
import { problemIn } from '../../source/problem-in.ts';
import { firstWithoutPost, shortBeforeFull } from './first.ts';
import { type Form, type Index, indexOf } from './index.ts';
import { isPerson, type Mention, mentionsIn } from './mentions.ts';
import { misspeltIn } from './near.ts';
import { type Plain, plainOf } from './plain.ts';
import { wrongPosts } from './posts.ts';
import { wrongPronouns } from './pronouns.ts';
import type { How } from './slips.ts';

/** A passage as names are looked for in it. */
interface Read extends Plain {
  passage: Passage;
  /** Everything that is written as it should be, and what of it is certainly what it seems. */
  known: readonly Mention[];
  mentions: readonly Mention[];
}

interface Said extends Pick<Marking, 'start' | 'end' | 'rule' | 'what' | 'mend'> {
  one: Read;
  doubtful?: boolean;
}

/** What a file says otherwise than the list of names: people, their posts and pronouns, units, places and works. */
export function checkNames(file: ContentFile, names: Names): Problem[] {
  const index = indexOf(names);
  const words = wordsOf(file);
  const subject = file.story?.subject ?? file.voice?.name;
  const read = file.passages.filter(({ quoted }) => !quoted).map((passage) => readIn(passage, index, subject));
  const found = [
    ...read.flatMap((one) => [
      ...ofSpelling(one, index, (name) => words.includes(name)),
      ...ofUnnamed(one),
      ...ofPosts(one, index),
    ]),
    ...ofPronouns(
      read,
      names.people.find(({ name }) => name === subject),
    ),
    ...ofFirst(file, read),
  ];
  return found.map(({ doubtful, one, ...said }) => {
    const [start, end] = [one.at[said.start] ?? 0, (one.at[said.end - 1] ?? 0) + 1];
    return { ...problemIn(file, one.passage, { ...said, start, end }), ...(doubtful && { warning: true as const }) };
  });
}

/** @param subject of whom the file is */
function readIn(passage: Passage, index: Index, subject: string | undefined): Read {
  const plain = plainOf(passage.text);
  const known = mentionsIn(plain.text, index);
  const isExpected = ({ form }: Mention) => passage.credit === true || form.text === subject;
  return { ...plain, passage, known, mentions: known.filter((each) => isPerson(plain.text, each, isExpected(each))) };
}

function ofSpelling(one: Read, index: Index, speaksOf: (name: string) => boolean): Said[] {
  const { known, passage, text } = one;
  const credit = passage.credit === true;
  return misspeltIn(text, index, { mentions: known, speaksOf, credit }).map(({ doubtful, end, form, how, start }) => ({
    one,
    start,
    end,
    rule: 'name-near',
    what: `“${text.slice(start, end)}”像是${form.kind === '人' ? '' : form.kind}“${form.text}”${calledBy[how]}`,
    mend: `改成“${form.text}”；真是另一个${form.kind === '人' ? '人' : ''}的，登记进 content/names.yaml 的 ${lists[form.kind]}`,
    doubtful,
  }));
}

const calledBy: Readonly<Record<How, string>> = {
  alike: '写错了字，音或形相近',
  swapped: '颠倒了字',
  doubled: '多写了一个字',
  wrong: '写错了一个字',
  added: '多写了一个字',
  missing: '少写了一个字',
};
const lists: Readonly<Record<Form['kind'], string>> = { 人: 'people', 单位: 'units', 地方: 'places', 作品: 'works' };

function ofUnnamed(one: Read): Said[] {
  return one.mentions.flatMap(({ end, form: { person, role }, start }) =>
    person?.unnamed && role === 'name'
      ? [
          {
            one,
            start,
            end,
            rule: 'name-unnamed',
            what: `这里写出了“${person.name}”，名录里写明不能公开姓名`,
            mend: `改成“${person.unnamed}”`,
          },
        ]
      : [],
  );
}

function ofPosts(one: Read, index: Index): Said[] {
  return one.mentions.flatMap((mention) =>
    wrongPosts(one.text, mention, index).map((wrong) => ({ one, rule: 'name-post', ...wrong })),
  );
}

function ofPronouns(read: readonly Read[], subject: Person | undefined): Said[] {
  let expected = subject;
  return read.flatMap((one) => {
    const wrong = wrongPronouns(one.text, one.mentions, isProse(one) ? expected : subject);
    const people = new Set(one.mentions.flatMap(({ form: { person } }) => person ?? []));
    if (isProse(one)) expected = people.size > 1 ? undefined : ([...people][0] ?? subject);
    return wrong.map(({ end, person, start }): Said => {
      const [what, mend] =
        person.pronoun === '不用'
          ? [
              `这里用“${one.text.slice(start, end)}”说${person.name}，名录里写明不用“他”“她”`,
              `改成“${person.name}”，或改写这一句`,
            ]
          : [
              `${person.name}在名录里用“${person.pronoun}”，这里用了“${one.text.slice(start, end)}”`,
              `改成“${person.pronoun}”；说的是别人的，写明是谁`,
            ];
      return { one, start, end, rule: 'name-pronoun', what, mend };
    });
  });
}

/** Paragraphs, and what stands before them. */
function isProse({ passage: { field, headline } }: Read): boolean {
  return field === undefined ? headline !== true : field === 'standfirst';
}

/** A story and a voice are read from their standfirst on; of the scenes each is read alone. */
function ofFirst({ file, voice }: ContentFile, read: readonly Read[]): Said[] {
  const texts =
    file === scenesFile
      ? read.filter(({ passage }) => passage.field === 'caption').map((one) => [one])
      : isEntry(file)
        ? [read.filter(isProse)]
        : [];
  return texts.flatMap((all) => [
    ...firstWithoutPost(all)
      .filter(({ mention: { form } }) => !form.person?.unnamed && form.text !== voice?.name)
      .map(
        ({ mention: { end, form, start }, place }): Said => ({
          one: all[place] as Read,
          start,
          end,
          rule: 'name-first',
          what: `头一次提到${form.text}，没有写单位和职务`,
          mend: `写明是谁，名录里是“${form.person?.posts.map(({ title, unit }) => unit + title).join('、')}”`,
          doubtful: true,
        }),
      ),
    ...shortBeforeFull(all).map(
      ({ mention: { end, form, start }, place }): Said => ({
        one: all[place] as Read,
        start,
        end,
        rule: 'unit-short',
        what: `“${form.text}”是简称，前面还没有写过全称`,
        mend: `头一次写“${form.unit?.name}”；不写全称也看得懂的，在名录里从 short 挪到 also`,
        doubtful: true,
      }),
    ),
  ]);
}
