import type { Result } from './answer.ts';
import { type Client, type ClientOptions, type VariablesArgument } from './client.ts';
import type { TypedDocument, VariablesThen } from './document.ts';
import * as operations from './generated/graphql.ts';
import { type Connection, type IterateOptions, type Iteration } from './iterate.ts';
import { SeriesColumns } from './series-columns.ts';
import { type SubscribeOptions } from './subscribe.ts';
type Method<Document> = Document extends TypedDocument<infer Data, infer Variables> ? (...rest: VariablesArgument<Variables>) => Promise<Data> : never;
type SeriesAnswer = operations.SeriesQuery['series'];
/** A series as it was answered, with its data in typed columns. */
export type SeriesWithColumns = NonNullable<SeriesAnswer> & {
    columns: SeriesColumns;
};
/** How an iteration goes on; where its connection stands is known. */
type EachOptions<Data, Node> = Omit<IterateOptions<Data, Node>, 'connection' | 'cursor'>;
type Each<Document, Get extends (data: never) => unknown> = Document extends TypedDocument<infer Data, infer Variables> ? Get extends (data: never) => Connection<infer Node> | null | undefined ? (...rest: VariablesThen<Variables, EachOptions<Data, Node>>) => Iteration<Data, Node> : never : never;
/** Where the connection of each ready-made list stands in its answer. */
declare const CONNECTIONS: {
    commodities: (data: operations.CommoditiesQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            code: string;
            name: string;
            scheme: operations.CommodityScheme;
            parent: {
                code: string;
            } | null;
        }>;
    };
    discrepancies: (data: operations.DiscrepanciesQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            slug: string;
            field: string;
            reason: string;
            published: {
                text: string;
                value: number | null;
            };
            corrected: {
                text: string;
                value: number | null;
            } | null;
            citations: Array<{
                role: operations.CitationRole;
                locator: string | null;
                formatted: string;
                source: {
                    slug: string;
                    title: string;
                    publisher: string | null;
                    edition: string | null;
                };
            }>;
        }>;
    };
    findings: (data: operations.FindingsQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            slug: string;
            statement: string;
            period: import("./scalars.ts").PeriodText;
            topics: Array<operations.Topic>;
            regions: Array<{
                slug: string;
                name: string;
            }>;
            citations: Array<{
                role: operations.CitationRole;
                locator: string | null;
                formatted: string;
                source: {
                    slug: string;
                    title: string;
                    publisher: string | null;
                    edition: string | null;
                };
            }>;
        }>;
    };
    indicators: (data: operations.IndicatorsQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            code: string;
            name: string;
            topic: operations.Topic;
            measure: operations.Measurement;
            basis: string;
        }>;
    };
    measures: (data: operations.MeasuresQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            slug: string;
            kind: operations.MeasureKind;
            description: string;
            flow: operations.TradeFlow | null;
            from: import("./scalars.ts").PeriodText | null;
            to: import("./scalars.ts").PeriodText | null;
            status: operations.MeasureStatus;
            policy: {
                slug: string;
                kind: operations.PolicyKind;
                title: string;
                issuer: string;
                adoptedOn: import("./scalars.ts").PeriodText;
            };
            citations: Array<{
                role: operations.CitationRole;
                locator: string | null;
                formatted: string;
                source: {
                    slug: string;
                    title: string;
                    publisher: string | null;
                    edition: string | null;
                };
            }>;
            commodities: Array<{
                basis: operations.CommodityBasis;
                commodity: {
                    code: string;
                    name: string;
                };
            }>;
            cap: {
                rule: operations.CapRule;
                window: {
                    kind: operations.WindowKind;
                    anchoredOn: import("./scalars.ts").DateText | null;
                };
                limits: Array<{
                    amount: number;
                    unit: {
                        code: string;
                        symbol: string;
                    };
                }>;
            } | null;
        }>;
    };
    observations: (data: operations.ObservationsQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            period: import("./scalars.ts").PeriodText;
            value: number | null;
            asPrinted: string | null;
            qualifier: operations.Qualifier;
            status: operations.ObservationStatus;
            knownFrom: import("./scalars.ts").DateText | null;
            knownUntil: import("./scalars.ts").DateText | null;
            display: string;
            sentence: string;
            discrepancy: {
                reason: string;
                published: {
                    text: string;
                    value: number | null;
                };
                corrected: {
                    text: string;
                    value: number | null;
                } | null;
            } | null;
            citations: Array<{
                role: operations.CitationRole;
                locator: string | null;
                formatted: string;
                source: {
                    slug: string;
                    title: string;
                    publisher: string | null;
                    edition: string | null;
                };
            }>;
        }>;
    } | undefined;
    policies: (data: operations.PoliciesQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            summary: string;
            slug: string;
            kind: operations.PolicyKind;
            title: string;
            issuer: string;
            adoptedOn: import("./scalars.ts").PeriodText;
        }>;
    };
    regions: (data: operations.RegionsQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            slug: string;
            name: string;
            kind: operations.RegionKind;
            isoCode: string | null;
            location: {
                latitude: number;
                longitude: number;
            } | null;
            parent: {
                slug: string;
            } | null;
        }>;
    };
    search: (data: operations.SearchQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            score: number;
            matched: {
                text: string;
                system: string;
            };
            node: {
                __typename: 'Commodity';
                code: string;
                name: string;
            } | {
                __typename: 'Finding';
                slug: string;
                statement: string;
            } | {
                __typename: 'Indicator';
                code: string;
                name: string;
            } | {
                __typename: 'Measure';
                slug: string;
                description: string;
            } | {
                __typename: 'Policy';
                slug: string;
                title: string;
            } | {
                __typename: 'Region';
                slug: string;
                name: string;
            } | {
                __typename: 'Series';
                key: string;
                title: string;
            } | {
                __typename: 'Source';
                slug: string;
                title: string;
            };
        }>;
    };
    seriesList: (data: operations.SeriesListQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            key: string;
            title: string;
            frequency: operations.Frequency;
            cumulative: boolean;
            coverage: {
                from: import("./scalars.ts").PeriodText | null;
                to: import("./scalars.ts").PeriodText | null;
                count: number;
                gaps: number;
            };
            latest: {
                period: import("./scalars.ts").PeriodText;
                value: number | null;
                display: string;
            } | null;
            indicator: {
                code: string;
                name: string;
            };
            region: {
                slug: string;
                name: string;
            };
            counterpart: {
                slug: string;
                name: string;
            } | null;
            commodity: {
                code: string;
                name: string;
            } | null;
            unit: {
                code: string;
                symbol: string;
            };
            source: {
                slug: string;
                title: string;
                publisher: string | null;
                edition: string | null;
            };
        }>;
    };
    sources: (data: operations.SourcesQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            kind: operations.SourceKind;
            authors: Array<string>;
            published: import("./scalars.ts").PeriodText | null;
            url: string | null;
            slug: string;
            title: string;
            publisher: string | null;
            edition: string | null;
        }>;
    };
    timeline: (data: operations.TimelineQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            period: import("./scalars.ts").PeriodText;
            startsOn: import("./scalars.ts").DateText;
            kind: operations.TimelineKind;
            title: string;
        }>;
    };
    units: (data: operations.UnitsQuery) => {
        totalCount: number;
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        nodes: Array<{
            code: string;
            name: string;
            symbol: string;
            description: string;
            dimension: operations.Dimension;
            currency: string | null;
            baseFactor: number | null;
            baseUnit: {
                code: string;
            } | null;
        }>;
    };
};
/** How a subscription is followed; address, `fetch` and `onRequest` are the client's. */
export type FollowOptions = Pick<SubscribeOptions, 'signal' | 'headers' | 'attempts' | 'idle' | 'maximumRetryAfter'>;
/** The client with every ready-made operation as a method. */
export interface Tumen extends Client {
    /** Every ready-made list as an async iterable of its records, over as many pages as it takes. */
    each: {
        commodities: Each<typeof operations.CommoditiesDocument, typeof CONNECTIONS.commodities>;
        discrepancies: Each<typeof operations.DiscrepanciesDocument, typeof CONNECTIONS.discrepancies>;
        findings: Each<typeof operations.FindingsDocument, typeof CONNECTIONS.findings>;
        indicators: Each<typeof operations.IndicatorsDocument, typeof CONNECTIONS.indicators>;
        measures: Each<typeof operations.MeasuresDocument, typeof CONNECTIONS.measures>;
        observations: Each<typeof operations.ObservationsDocument, typeof CONNECTIONS.observations>;
        policies: Each<typeof operations.PoliciesDocument, typeof CONNECTIONS.policies>;
        regions: Each<typeof operations.RegionsDocument, typeof CONNECTIONS.regions>;
        search: Each<typeof operations.SearchDocument, typeof CONNECTIONS.search>;
        seriesList: Each<typeof operations.SeriesListDocument, typeof CONNECTIONS.seriesList>;
        sources: Each<typeof operations.SourcesDocument, typeof CONNECTIONS.sources>;
        timeline: Each<typeof operations.TimelineDocument, typeof CONNECTIONS.timeline>;
        units: Each<typeof operations.UnitsDocument, typeof CONNECTIONS.units>;
    };
    /** What was reported under a cap within a window, by supplier and month, against each limit. */
    capTracking: Method<typeof operations.CapTrackingDocument>;
    /** Goods that pass a filter, in the classifications that sources use, a page at a time. */
    commodities: Method<typeof operations.CommoditiesDocument>;
    /** A commodity with its place in its classification, and how much is known about it. */
    commodity: Method<typeof operations.CommodityDocument>;
    /** Several series on one axis, with the spread between them and mirror statistics. */
    compare: Method<typeof operations.CompareDocument>;
    /** Every factor between units of different dimensions, such as barrels and tonnes, with who gives it. */
    conversionFactors: Method<typeof operations.ConversionFactorsDocument>;
    /** Which state of the data answers come from. */
    dataset: Method<typeof operations.DatasetDocument>;
    /**
     * The state of the data now, and again whenever it changes, over server-sent events:
     * `for await (const { data } of tumen.datasetChanged({ signal }))`.
     */
    datasetChanged(options?: FollowOptions): AsyncGenerator<Result<operations.DatasetChangedSubscription>, void>;
    /** What was printed wrongly or is contradicted, a page at a time. */
    discrepancies: Method<typeof operations.DiscrepanciesDocument>;
    /** A statement of a source without a number, with what it is about. */
    finding: Method<typeof operations.FindingDocument>;
    /** What sources state without a number, a page at a time. */
    findings: Method<typeof operations.FindingsDocument>;
    /** An indicator with its newest reading in a region and the series that hold it. */
    indicator: Method<typeof operations.IndicatorDocument>;
    /** Indicators that pass a filter, a page at a time. */
    indicators: Method<typeof operations.IndicatorsDocument>;
    /** A measure of a policy: what it bans, caps or sets a deadline for, and what it replaced. */
    measure: Method<typeof operations.MeasureDocument>;
    /** Measures that pass a filter: which bind on a day, on goods, in a region. */
    measures: Method<typeof operations.MeasuresDocument>;
    /** Readings of a series with qualifier, vintage, discrepancy and citations. */
    observations: Method<typeof operations.ObservationsDocument>;
    /** Policies that pass a filter, a page at a time. */
    policies: Method<typeof operations.PoliciesDocument>;
    /** A policy with its measures, relations, effects and citations. */
    policy: Method<typeof operations.PolicyDocument>;
    /** A series before and after a policy began, with an estimate of what changed at the same time. */
    policyImpact: Method<typeof operations.PolicyImpactDocument>;
    /** The same as lines to draw: values, the fit, what would have come without the policy, and what else happened. */
    policyImpactChart: Method<typeof operations.PolicyImpactChartDocument>;
    /** A region with its names, place in the tree and how much is known about it. */
    region: Method<typeof operations.RegionDocument>;
    /** What is measured in a region, which policies reach it, what sources state, and who says so. */
    regionOverview: Method<typeof operations.RegionOverviewDocument>;
    /** Regions that pass a filter, a page at a time. */
    regions: Method<typeof operations.RegionsDocument>;
    /** Records of every kind whose names or words fit a text, the best first. */
    search: Method<typeof operations.SearchDocument>;
    /** A series ready to plot, transformed if asked: `columns` has dates, a Float64Array of values, rows and CSV. */
    series(...rest: VariablesArgument<operations.SeriesQueryVariables>): Promise<{
        series: SeriesWithColumns | null;
    }>;
    /** A ready Vega-Lite chart of a series, with gaps and policy dates drawn in. */
    seriesChart: Method<typeof operations.SeriesChartDocument>;
    /** What a publisher added, revised and withdrawn in a series between two days. */
    seriesDiff: Method<typeof operations.SeriesDiffDocument>;
    /** Series that pass a filter, a page at a time, each with its newest reading. */
    seriesList: Method<typeof operations.SeriesListDocument>;
    /** What a series is, apart from its values: its key, coverage, gaps, derivation, and series to compare it with. */
    seriesMetadata: Method<typeof operations.SeriesMetadataDocument>;
    /** A source as a reference in several styles, with what it states. */
    source: Method<typeof operations.SourceDocument>;
    /** Sources that pass a filter, a page at a time. */
    sources: Method<typeof operations.SourcesDocument>;
    /** Dated policies, measures and findings in the order of time. */
    timeline: Method<typeof operations.TimelineDocument>;
    /** A unit of measurement, and how it leads to its base unit. */
    unit: Method<typeof operations.UnitDocument>;
    /** Units of measurement, a page at a time. */
    units: Method<typeof operations.UnitsDocument>;
}
/** A client with every ready-made operation as a method. For the smallest bundle use `@tumen/sdk/client`. */
export declare function createTumen(options: ClientOptions): Tumen;
export {};
