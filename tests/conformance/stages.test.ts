import { expect, it } from 'vitest';
import { accepted, caseStages } from '../support/stages.ts';

const stages = await caseStages();

it.each(stages.map((stage) => [stage.path, stage] as const))('%s is what was accepted', (path, stage) => {
  expect(stage.text, `${path} differs. If this is meant: npm run accept, read the difference, commit`).toBe(
    accepted(stage),
  );
});

it('keeps all stages of three cases, and the pages of some with their own templates', () => {
  expect(stages).toHaveLength(16);
});
