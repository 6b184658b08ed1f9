/** Why one way to a program did not work; the next way is tried, and the reasons are printed when none is left. */
export class NotSo extends Error {}
