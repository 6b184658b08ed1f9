/** Where the bare workflow is worked on. */
export const bareQueue = 'bench-bare';
