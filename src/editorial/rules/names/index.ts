import { remembered } from '../../../lib/remembered.ts';
import { type Trie, trieOf } from '../../../lib/trie.ts';
import type { Names, Person, Unit } from '../../schemas/name-list.ts';

/** A way of writing that is right. */
export interface Form {
  text: string;
  kind: '人' | '单位' | '地方' | '作品';
  person?: Person;
  unit?: Unit;
  /** What it may be used for: the name, one that needs the name before it, or any other. */
  role: 'name' | 'short' | 'also';
  /** Another one may well be called so much like it: 宿州市 is no 苏州市. */
  alike?: true;
}

/** What texts are searched for, made once of a list. */
export interface Index {
  forms: readonly Form[];
  exact: Trie<Form>;
  /** Names of two and three characters. */
  short: readonly Form[];
  /** The same ones by all of theirs but one: *泽郁, 王*郁, 王泽*. */
  gapped: ReadonlyMap<string, readonly Form[]>;
  /** The halves of longer ones, with where they begin. */
  halves: Trie<{ form: Form; offset: number }>;
}

function formsOf({ people, places, units, works }: Names): Form[] {
  const listed = new Set(units.map(({ name }) => name));
  const posts = new Set(people.flatMap((person) => person.posts.map(({ unit }) => unit)));
  return [
    ...people.flatMap((person): Form[] => [
      { text: person.name, kind: '人', person, role: 'name' },
      ...(person.also ?? []).map((text): Form => ({ text, kind: '人', person, role: 'also' })),
    ]),
    ...units.flatMap((unit): Form[] => [
      { text: unit.name, kind: '单位', unit, role: 'name' },
      ...(unit.short ?? []).map((text): Form => ({ text, kind: '单位', unit, role: 'short' })),
      ...(unit.also ?? []).map((text): Form => ({ text, kind: '单位', unit, role: 'also' })),
    ]),
    ...[...posts].filter((text) => !listed.has(text)).map((text): Form => ({ text, kind: '单位', role: 'name' })),
    ...(
      [
        ['地方', places],
        ['作品', works],
      ] as const
    ).flatMap(([kind, entries]) =>
      entries.flatMap(({ also = [], name }): Form[] => [
        { text: name, kind, role: 'name' },
        ...also.map((text): Form => ({ text, kind, role: 'also' })),
      ]),
    ),
  ];
}

/** A name with something else in the place of one character. */
export const withGap = (text: string, at: number) => `${text.slice(0, at)}*${text.slice(at + 1)}`;

const isHanOnly = /^\p{Script=Han}+$/u;
/** A way of address is no name that could be misspelt: 陆女士 and 卢女士 are two. */
const address = /(?:先生|女士|老师|大爷|大妈|警官|同志|师傅|医生|某+)$/;

/** A place of two characters is told by what it is: 舒兰 in 舒兰市. */
const kindsOfPlaces = [...'省市州盟县区旗镇乡村'];

export const indexOf = remembered((names: Names): Index => {
  const forms = formsOf(names);
  const short = forms.filter(
    ({ kind, role, text }) =>
      kind === '人' && role === 'name' && isHanOnly.test(text) && [2, 3].includes(text.length) && !address.test(text),
  );
  const long = forms.flatMap((form) => {
    const { kind, text } = form;
    if (kind === '地方' && text.length === 2)
      return kindsOfPlaces.map((what) => ({ ...form, text: text + what, alike: true as const }));
    return text.length >= (kind === '地方' ? 3 : 4) && !(kind === '人' && address.test(text)) ? [form] : [];
  });
  return {
    forms,
    exact: trieOf(forms.map((form) => [form.text, form] as const)),
    short,
    gapped: grouped(short.flatMap((form) => [...form.text].map((_, at) => [withGap(form.text, at), form] as const))),
    halves: trieOf(
      long.flatMap((form) => {
        const middle = form.text.length >> 1;
        return [
          [form.text.slice(0, middle), { form, offset: 0 }] as const,
          [form.text.slice(middle), { form, offset: middle }] as const,
        ];
      }),
    ),
  };
});

export function grouped<Value>(entries: readonly (readonly [string, Value])[]): Map<string, Value[]> {
  return new Map([...Map.groupBy(entries, ([key]) => key)].map(([key, all]) => [key, all.map(([, value]) => value)]));
}
