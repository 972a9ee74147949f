import type { Contract } from '../../../editorial/source/contract.ts';

export const contract = { use: '全站更正的汇总，放在“关于”页', props: {} } satisfies Contract;
