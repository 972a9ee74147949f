import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = { use: '每篇报道的记者和心声的整理人，放在“关于”页', props: {} } satisfies Contract;
