export { act, caseWorkflow, look } from './case.workflow.ts';
