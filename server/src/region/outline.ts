import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

let countries: ReadonlyMap<string, object> | undefined;

/** Outlines by M49 code, from world-atlas (Natural Earth, 1:50m, public domain). Read once, when first asked for. */
function readCountries(): ReadonlyMap<string, object> {
  const file = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
  // The package publishes TopoJSON, as its README says.
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const collection = topology.objects['countries'];
  if (collection?.type !== 'GeometryCollection') return new Map();
  return new Map(
    collection.geometries.map((geometry) => {
      const shape = feature(topology, geometry);
      return [String(geometry.id), 'geometry' in shape ? shape.geometry : shape];
    }),
  );
}

/** GeoJSON geometry of the economy with this M49 code; null when it has none of its own. */
export function outlineOf(m49: string | null): object | null {
  countries ??= readCountries();
  return m49 === null ? null : (countries.get(m49) ?? null);
}
