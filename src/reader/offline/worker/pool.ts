/** How many files are asked for at a time: as many as browsers open connections to one server. */
const atOnce = 6;

/** Works through all items, a few at a time. @throws what the first of them threw; then no other is begun */
export async function inPool<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = [...items].reverse();
  const next = async (): Promise<void> => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) {
      try {
        await work(item);
      } catch (error) {
        queue.length = 0;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, next));
}
