export { act, caseWorkflow, look } from './case.workflow.ts';
export { rolloutWorkflow } from './rollout.workflow.ts';
