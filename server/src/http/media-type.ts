/** The media types of an answer to a query, the one of the GraphQL over HTTP specification first. */
export const MEDIA_TYPES = ['application/graphql-response+json', 'application/json'] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

/**
 * The media type of a JSON answer that an Accept header asks for; undefined when it takes none of them. The first type
 * of the header that fits decides, as in Yoga, and weights are not read; a wildcard takes application/json.
 */
export function chooseMediaType(accept: string | undefined): MediaType | undefined {
  for (const item of (accept || '*/*').replace(/\s/g, '').toLowerCase().split(',')) {
    const [range, ...parameters] = item.split(';');
    const charset = parameters.find((parameter) => parameter.includes('charset='));
    if (charset !== undefined && charset !== 'charset=utf-8') continue;
    if (range === '*/*' || range === 'application/*' || range === '*/json') return 'application/json';
    const named = MEDIA_TYPES.find((type) => type === range);
    if (named !== undefined) return named;
  }
  return undefined;
}
