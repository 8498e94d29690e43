import type { Dataset } from '../dataset.ts';
import type { Problems } from '../problems.ts';

/** A unit converts into a base that is a base itself and measures the same dimension. */
export function checkUnits({ units }: Dataset, problems: Problems): void {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  for (const { base_unit: baseCode, dimension, at } of units) {
    const base = baseCode === null ? undefined : byCode.get(baseCode);
    if (base === undefined) continue;
    if (base.base_unit !== base.code) {
      problems.add(at, 'base_unit', `"${base.code}" is not its own base; name the unit that all others convert into`);
    }
    if (base.dimension !== dimension) {
      problems.add(at, 'base_unit', `"${base.code}" measures ${base.dimension}, but this unit ${dimension}`);
    }
  }
}
