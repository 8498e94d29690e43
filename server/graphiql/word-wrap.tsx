import { useGraphiQL } from '@graphiql/react';
import { useEffect } from 'react';

/** Wraps long lines of the query, as GraphiQL does in the answer: with the docs open the editor is narrow. */
export function WordWrap() {
  const queryEditor = useGraphiQL(({ queryEditor }) => queryEditor);
  useEffect(() => queryEditor?.updateOptions({ wordWrap: 'on', wrappingIndent: 'indent' }), [queryEditor]);
  return null;
}
