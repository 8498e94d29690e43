import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { EXAMPLES, type Example, questionOf } from './examples.ts';

function ExamplesIcon() {
  return (
    <svg
      height="1em"
      width="1em"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      aria-hidden="true"
    >
      <path d="M4 5.5h6.5c1 0 1.5.7 1.5 1.5v12c0-.8-.5-1.5-1.5-1.5H4zM20 5.5h-6.5c-1 0-1.5.7-1.5 1.5v12c0-.8.5-1.5 1.5-1.5H20z" />
    </svg>
  );
}

/** Lists the examples. One that is open untouched is brought to the front; any other opens in a tab of its own. */
function ExamplesPanel() {
  const { tabs, queryEditor } = useGraphiQL(({ tabs, queryEditor }) => ({ tabs, queryEditor }));
  const { addTab, changeTab } = useGraphiQLActions();

  function open({ query }: Example) {
    const index = tabs.findIndex((tab) => tab.query === query);
    if (index >= 0) return changeTab(index);
    addTab();
    queryEditor?.setValue(query);
  }

  return (
    <section className="examples" aria-label="Examples">
      <div className="graphiql-doc-explorer-title">Examples</div>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.title}>
            <button type="button" className="graphiql-un-styled" onClick={() => open(example)}>
              <strong>{example.title}</strong>
              <span>{questionOf(example)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A pane in the sidebar, for those whose tabs are stored or closed. */
export const EXAMPLES_PLUGIN: GraphiQLPlugin = { title: 'Examples', icon: ExamplesIcon, content: ExamplesPanel };
