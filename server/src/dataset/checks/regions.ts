import type { Dataset } from '../dataset.ts';
import type { Place, Problems } from '../problems.ts';

/** Codes belong to one region, members to a group, and what is shown as a region's name is confirmed. */
export function checkRegions({ regions, regionMembers, regionNames }: Dataset, problems: Problems): void {
  const kinds = new Map(regions.map(({ slug, kind }) => [slug, kind]));
  for (const { group, at } of regionMembers) {
    const kind = kinds.get(group);
    if (kind !== undefined && kind !== 'GROUP') {
      problems.add(at, 'group', `"${group}" is a region of the kind ${kind}; only a GROUP has members`);
    }
  }
  for (const column of ['iso_code', 'm49'] as const) {
    const places = new Map<string, Place>();
    for (const { [column]: code, at } of regions) {
      if (code === null) continue;
      const earlier = places.get(code);
      if (earlier)
        problems.add(at, column, `"${code}" belongs to the region at ${earlier.file}:${earlier.line} already`);
      else places.set(code, at);
    }
  }
  const shown = new Map(regions.map(({ slug, name }) => [slug, name]));
  const confirmedForms = new Set(
    regionNames.filter(({ confirmed }) => confirmed).map(({ region, text }) => `${region} ${text}`),
  );
  for (const { region, text, confirmed, at } of regionNames) {
    if (!confirmed && shown.get(region) === text && !confirmedForms.has(`${region} ${text}`)) {
      problems.add(at, 'confirmed', `"no" for "${text}", the name under which the region is shown`);
    }
  }
}
