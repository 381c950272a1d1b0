import * as v from 'valibot';
import { reportSchema, type ClaimJson, type ReportJson } from '../../../src/report/json.ts';
import type { World } from '../../emulator/world.ts';
import { readJson } from './seen.ts';

/** `mira-report.json` of the last run, which has to follow its published schema. */
export function readReport(world: World): ReportJson {
  return v.parse(reportSchema, readJson(world, 'mira-report.json'));
}

export function claimOf({ claims }: Pick<ReportJson, 'claims'>, id: string): ClaimJson {
  const found = claims.find((claim) => claim.id === id);
  if (found === undefined) throw new Error(`no claim ${id}: ${claims.map((claim) => claim.id).join(', ')}`);
  return found;
}
