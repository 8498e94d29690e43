// The workers have to be known before Monaco starts.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { EXAMPLES, FIRST_TABS, operationNameOf } from './examples.ts';
import { EXAMPLES_PLUGIN } from './examples-panel.tsx';
import { createFetcher } from './fetcher.ts';
import { openVersionedStorage } from './versioned-storage.ts';
import { WordWrap } from './word-wrap.tsx';

const container = document.getElementById('page');
if (container === null) throw new Error('index.html has no element with the id "page".');

const plugins = [HISTORY_PLUGIN, EXAMPLES_PLUGIN];
const { storage, formerTabs } = openVersionedStorage(localStorage, __EXAMPLES_VERSION__);
const exampleNames = new Set(EXAMPLES.map(operationNameOf));
// When the examples change, a visitor gets the new ones and keeps what is their own.
const ownTabs = formerTabs.filter(({ title }) => !exampleNames.has(title));
const tabs = [...FIRST_TABS.map(({ query }) => ({ query })), ...ownTabs];
const endpoint = new URL(location.pathname, location.href).href;

createRoot(container).render(
  <StrictMode>
    <GraphiQL
      fetcher={createFetcher(endpoint)}
      defaultTabs={tabs}
      plugins={plugins}
      storage={storage}
      schemaDescription
      inputValueDeprecation
    >
      <GraphiQL.Logo>Tumen</GraphiQL.Logo>
      <WordWrap />
    </GraphiQL>
  </StrictMode>,
);
