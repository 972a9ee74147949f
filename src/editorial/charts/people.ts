/** Measure words for one and the same thing, a person. 人次 counts something else. */
const people = ['名', '人', '位'];

/** People are neither numbered nor ranked, and 名 and 人 stand on one axis. */
export const countsPeople = (unit: string): boolean => people.includes(unit);
