/** 0: nothing of severity error; 1: at least one; 2: wrong usage, or a document that could not be read. */
export type ExitStatus = 0 | 1 | 2
