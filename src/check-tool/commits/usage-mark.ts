import type { UsageMark } from '../../model/schema/usage-mark.ts';

/** A mark that tools leave in Git, as the script carries it. */
export type ShippedMark = Pick<UsageMark, 'id' | 'tool' | 'name' | 'places' | 'pattern' | 'confidence'>;
