/** Tasks of the plan behind a rotation, up to its last day; the last one holds its months. */
export const ROTATION_TASKS = ['usce-arrange', 'usce-visa', 'usce-rotation'] as const;
