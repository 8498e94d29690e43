import { createTumen } from '@tumen/sdk';
import { graphql } from '@tumen/sdk/graphql';

const tumen = createTumen({ url: 'http://127.0.0.1:4000/graphql' });

// A ready-made operation: what does gasoline cost in Rason?
const { seriesList } = await tumen.seriesList({ filter: { region: ['rason'], indicator: ['market-price'] } });
for (const { title, latest } of seriesList.nodes) console.log(`${title}: ${latest?.display}`);

// A query of your own: its variables and its answer are typed from the contract.
const FuelCaps = graphql(`
  query FuelCaps($day: Date!) {
    measures(filter: { kind: { in: [CAP] }, commodity: "HS:2710", activeOn: $day }) {
      nodes { from policy { title } cap { limits { amount unit { name } } } }
    }
  }
`);
const { measures } = await tumen.request(FuelCaps, { day: '2018-06-01' });
for (const { from, policy, cap } of measures.nodes) {
  for (const { amount, unit } of cap?.limits ?? [])
    console.log(`${policy.title}, from ${from}: ${amount} ${unit.name}`);
}
