import type { DateText, DateTimeText, PeriodText } from '../scalars.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How shorter periods make a longer one. */
export type Aggregation =
  /** The longer period has the value of its last shorter one. */
  | 'LAST'
  /** The longer period is the mean of the shorter ones. */
  | 'MEAN'
  /** The longer period is the sum of the shorter ones. */
  | 'SUM';

/** What kind of report an amount from the start of a window rests on. */
export type CapAmountBasis =
  /** Months added up, from the start or from a figure for the year so far. */
  | 'MONTHLY_SUM'
  /** The amounts of the single suppliers added up, as no figure for all is reported. */
  | 'SUM_OF_REPORTERS'
  /** The figure for the whole year, as reported. */
  | 'YEARLY_TOTAL'
  /** A figure from the start of the year to the end of the month, as reported. */
  | 'YEAR_TO_DATE';

/** How several limits of one cap go together. */
export type CapRule =
  /** The same limit stated in several units. */
  | 'ALTERNATIVE_UNITS'
  /** There is one limit. */
  | 'SINGLE'
  /** All limits bind: the one that is reached first ends the flow. */
  | 'WHICHEVER_LOWER';

/** What a source has to do with the record that cites it. */
export type CitationRole =
  /** The source passed it on from somebody else. */
  | 'CARRIED_BY'
  /** The source shows what is right where another was wrong. */
  | 'CORRECTS'
  /** The source gave a value that this one was computed from. */
  | 'INPUT'
  /** The source made or first published it. */
  | 'ORIGIN';

/** Who says that a measure is about these goods. */
export type CommodityBasis =
  /** The text names goods in words; the code is our reading of them. */
  | 'OUR_MAPPING'
  /** The text itself names the code. */
  | 'TEXT';

/** Which commodities are let through. Fields must all hold; values within one list are alternatives. */
export type CommodityFilter = {
  /** True: only commodities with series of their own; false: only those without. */
  hasSeries?: boolean | null | undefined;
  /** Only commodities numbered by these schemes. */
  scheme?: Array<CommodityScheme> | null | undefined;
  /** Only commodities whose name holds this text, whatever its case. */
  text?: string | null | undefined;
  /** Only commodities below these codes in the tree: `HS:27`. */
  within?: Array<string> | null | undefined;
};

/** One rule for the order of commodities; later rules decide what earlier ones leave equal, and the slug comes last. */
export type CommodityOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the commodities is compared. */
  field: CommodityOrderField;
};

/** What commodities can be ordered by. */
export type CommodityOrderField =
  /** The code with its scheme, as text. */
  | 'CODE'
  /** The name in English, compared letter by letter. */
  | 'NAME';

/** Who numbers the goods. */
export type CommodityScheme =
  /** Item codes of FAOSTAT, as the data set numbers them. */
  | 'FAO'
  /** Harmonized System of the World Customs Organization: two digits a chapter, four a heading. */
  | 'HS'
  /** Our own, for goods that a source names and no other scheme can say. */
  | 'TUMEN';

/** Why a series could not give what was asked, while the rest of the answer stands. */
export type DataProblemCode =
  /** The asked frequency is finer than that of the series, and nobody published such values. */
  | 'FREQUENCY_TOO_FINE'
  /** The values do not add up: prices, stocks, or figures from the start of the year. */
  | 'NOT_ADDITIVE'
  /** The transform does not apply to a series of this kind, such as one of intervals. */
  | 'NOT_APPLICABLE'
  /** The unit does not convert into the asked one: no definition and no cited factor. */
  | 'NOT_CONVERTIBLE'
  /** No population of the region is known to divide by; `of` can name a series. */
  | 'NO_POPULATION'
  /** All values of the series are undated, so that none can lie within a range of dates. */
  | 'UNDATED'
  /** The series has no value for the base period of the index. */
  | 'UNKNOWN_BASE';

/** What kind of quantity a unit measures. Values convert within a dimension, across dimensions only by a cited factor. */
export type Dimension =
  /** Surface of land, such as hectares. */
  | 'AREA'
  /** Things counted one by one: persons, boats, events. */
  | 'COUNT'
  /** Money; price basis and base year say of which kind. */
  | 'CURRENCY'
  /** Energy produced or used, such as gigawatt hours. */
  | 'ENERGY'
  /** Money for money, such as won per dollar. */
  | 'EXCHANGE_RATE'
  /** An index number; its base is part of the indicator. */
  | 'INDEX'
  /** Distance or body height, such as centimetres. */
  | 'LENGTH'
  /** Weight of goods, such as tonnes. */
  | 'MASS'
  /** A composite unit that fits no other dimension. */
  | 'OTHER'
  /** Energy per time, such as megawatts of capacity. */
  | 'POWER'
  /** Money for an amount of goods, such as won per kilogram. */
  | 'PRICE'
  /** A share or rate without a physical unit, such as per cent. */
  | 'RATIO'
  /** Durations and ages, such as years. */
  | 'TIME'
  /** Space that goods fill, such as barrels and cubic metres. */
  | 'VOLUME';

/** Which way a policy moved an indicator, according to a source. */
export type Direction =
  /** The source says that it fell. */
  | 'DOWN'
  /** The source says that it did not change. */
  | 'UNCHANGED'
  /** The source says that it rose. */
  | 'UP';

/** Which findings are let through. Fields must all hold; values within one list are alternatives. */
export type FindingFilter = {
  /** Only findings about these commodities or what lies below them: `HS:27`. */
  commodity?: Array<string> | null | undefined;
  /** Only findings with these economies as the other side, by slug. */
  counterpart?: Array<string> | null | undefined;
  /** Only findings about these indicators, by code. */
  indicator?: Array<string> | null | undefined;
  /** Only findings whose period overlaps this range; undated ones are left out. */
  period?: PeriodRange | null | undefined;
  /** Only findings about these policies, by slug. */
  policy?: Array<string> | null | undefined;
  /** Only findings about these regions or what lies below them, by slug. */
  region?: Array<string> | null | undefined;
  /** Only findings that cite these sources, by slug. */
  source?: Array<string> | null | undefined;
  /** Only findings whose statement holds this text, whatever its case. */
  text?: string | null | undefined;
  /** Only findings about these topics. */
  topic?: Array<Topic> | null | undefined;
};

/** One rule for the order of findings; later rules decide what earlier ones leave equal, and the slug comes last. */
export type FindingOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the findings is compared. */
  field: FindingOrderField;
};

/** What findings can be ordered by. */
export type FindingOrderField =
  /** The slug, compared letter by letter in the order of Unicode. */
  | 'SLUG'
  /** The first day that the statement is about. */
  | 'STARTS_ON';

/** How often a series has a value: the SDMX code list CL_FREQ, and IRREGULAR. A series has one frequency. */
export type Frequency =
  /** Annual: one value a year. */
  | 'A'
  /** Daily: values for single days. */
  | 'D'
  /** Intervals of any length, such as January to November; year-to-date figures among them. */
  | 'IRREGULAR'
  /** Monthly: one value a month. */
  | 'M'
  /** Quarterly: one value a quarter. */
  | 'Q'
  /** Half-yearly: one value a semester. */
  | 'S'
  /** Weekly: one value an ISO week. */
  | 'W';

/** Why a stretch of a series has no values. */
export type GapKind =
  /** The publisher goes on, and records nothing: neither a zero nor a report. */
  | 'NONE_RECORDED'
  /** It may exist; none of our sources carries it. */
  | 'NOT_CARRIED'
  /** Nobody gathered such figures at that time. */
  | 'NOT_COLLECTED'
  /** Who should have reported did not. */
  | 'NOT_REPORTED'
  /** The publisher gave such figures before and then ceased to. */
  | 'PUBLICATION_STOPPED';

/** What must hold for an estimate to say anything of a policy. */
export type ImpactAssumptionCode =
  /** Noise is correlated over few neighbouring values only. */
  | 'CORRELATION'
  /** The series follows straight lines before and after. */
  | 'LINEAR_TREND'
  /** Periods without a value are like those that have one. */
  | 'MISSING_PERIODS'
  /** Nobody acted on the policy before it began. */
  | 'NO_ANTICIPATION'
  /** Nothing else changed the series at the same time. */
  | 'NO_OTHER_CHANGE'
  /** The series has no seasons that differ between the windows. */
  | 'NO_SEASON'
  /** All values were gathered in the same way. */
  | 'SAME_BASIS';

/** Why there is no estimate. */
export type ImpactProblemCode =
  /** The series holds intervals of any length, which follow no line in time. */
  | 'IRREGULAR'
  /** Too few values before or after: the windows say how many there are and are needed. */
  | 'NOT_ENOUGH_DATA'
  /** The series cannot give the values that were asked for. */
  | 'SERIES_PROBLEM'
  /** No source gives the day on which it began; `on` can name one. */
  | 'UNDATED';

/** Which indicators are let through. Fields must all hold; values within one list are alternatives. */
export type IndicatorFilter = {
  /** Only indicators with these kinds of figure. */
  measure?: Array<Measurement> | null | undefined;
  /** Only indicators with a series that these regions report. */
  region?: Array<string> | null | undefined;
  /** Only indicators with a series in these data sets. */
  source?: Array<string> | null | undefined;
  /** Only indicators whose name or description holds this text, whatever its case. */
  text?: string | null | undefined;
  /** Only indicators about these topics. */
  topic?: Array<Topic> | null | undefined;
};

/** One rule for the order of indicators; later rules decide what earlier ones leave equal, and the slug comes last. */
export type IndicatorOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the indicators is compared. */
  field: IndicatorOrderField;
};

/** What indicators can be ordered by. */
export type IndicatorOrderField =
  /** The code, compared letter by letter in the order of Unicode. */
  | 'CODE'
  /** The name in English, compared letter by letter. */
  | 'NAME'
  /** The topic, in the order in which the enumeration lists it. */
  | 'TOPIC';

/** Which measures are let through. Fields must all hold; values within one list are alternatives. */
export type MeasureFilter = {
  /** Only measures that bind on this day: begun, not ended, and not replaced before they ever applied. One without a first day begins with its policy; an undated one is left out. */
  activeOn?: DateText | null | undefined;
  /** Only measures on these commodities or of an ancestor of theirs in the tree, which covers them too: `HS:2710`. */
  commodity?: Array<string> | null | undefined;
  /** Only measures on flows in these directions. */
  flow?: Array<TradeFlow> | null | undefined;
  /** Only measures of some kinds. */
  kind?: MeasureKindFilter | null | undefined;
  /** Only measures of these policies, by slug. */
  policy?: Array<string> | null | undefined;
  /** Only measures that name these regions, or that name none and belong to a policy that names them. */
  region?: Array<string> | null | undefined;
  /** Only measures of which this became. */
  status?: Array<MeasureStatus> | null | undefined;
  /** Only measures whose description holds this text, whatever its case. */
  text?: string | null | undefined;
};

/** Whether a measure forbids, limits, permits, asks or promises something. */
export type MeasureKind =
  /** Allows up to an amount free of a charge or duty; `cap` says how much. */
  | 'ALLOWANCE'
  /** Freezes property and funds. */
  | 'ASSET_FREEZE'
  /** Forbids a flow or an act altogether. */
  | 'BAN'
  /** Limits an amount; `cap` says how much in which window. */
  | 'CAP'
  /** Promises an act or a state of affairs. */
  | 'COMMITMENT'
  /** Asks for something to be done by a day. */
  | 'DEADLINE'
  /** Adds persons, bodies or goods to a list. */
  | 'DESIGNATION'
  /** Lets through what would else be forbidden. */
  | 'EXEMPTION'
  /** Restricts banks, payments, grants or investment. */
  | 'FINANCIAL_RESTRICTION'
  /** Allows no more than in an earlier period. */
  | 'FREEZE_AT_BASELINE'
  /** Rewards what it wants to see more of. */
  | 'INCENTIVE'
  /** Asks or allows states to search cargo. */
  | 'INSPECTION'
  /** Restricts work abroad. */
  | 'LABOUR_RESTRICTION'
  /** Allows only with a permit. */
  | 'LICENCE'
  /** Changes rights or rules of management. */
  | 'REFORM'
  /** Asks for reports at intervals. */
  | 'REPORTING_DUTY'
  /** Restricts ships and aircraft. */
  | 'TRANSPORT_RESTRICTION'
  /** Forbids named persons to enter or pass through. */
  | 'TRAVEL_BAN';

/** Which values of kind of measure are let through. */
export type MeasureKindFilter = {
  /** Let through only records whose kind of measure is one of these. */
  in?: Array<MeasureKind> | null | undefined;
  /** Leave out records whose kind of measure is one of these. */
  notIn?: Array<MeasureKind> | null | undefined;
};

/** One rule for the order of measures; later rules decide what earlier ones leave equal, and the slug comes last. */
export type MeasureOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the measures is compared. */
  field: MeasureOrderField;
};

/** What measures can be ordered by. */
export type MeasureOrderField =
  /** The kind of measure, in the order in which the enumeration lists it. */
  | 'KIND'
  /** The slug, compared letter by letter in the order of Unicode. */
  | 'SLUG'
  /** The first day on which the measure binds. */
  | 'STARTS_ON';

/** Whether a measure still binds, has ended, or was replaced before it ever applied. */
export type MeasureStatus =
  /** It bound for a time and no longer does. */
  | 'ENDED'
  /** It binds, as far as our sources say. */
  | 'IN_FORCE'
  /** It was replaced before it ever bound. */
  | 'NEVER_APPLIED';

/** What kind of figure an indicator holds; it decides which arithmetic makes sense. */
export type Measurement =
  /** Occurrences counted within a period, such as boats warned. */
  | 'COUNT'
  /** An amount over a period, such as exports in a year; periods add up. */
  | 'FLOW'
  /** A number relative to a base period or base value. */
  | 'INDEX'
  /** Money for one of something, such as won per kilogram. */
  | 'PRICE'
  /** A ratio or a rate of change, such as growth in per cent. */
  | 'RATE'
  /** An amount at a moment, such as population; periods do not add up. */
  | 'STOCK';

/** How a name is written, or why it is listed. */
export type NameSystem =
  /** In Latin letters as the DPRK writes it. */
  | 'DPRK_ROMANISATION'
  /** The name in another language. */
  | 'EXONYM'
  /** In the Korean alphabet; the language tells Northern from Southern spelling. */
  | 'HANGUL'
  /** In Chinese characters as used for Korean. */
  | 'HANJA'
  /** A name that was in use earlier. */
  | 'HISTORICAL'
  /** McCune–Reischauer romanisation, with breves. */
  | 'MCCUNE_REISCHAUER'
  /** A wrong form that a source uses; kept so that it can be found. */
  | 'MISSPELLING'
  /** Revised Romanisation, the standard of the Republic of Korea since 2000. */
  | 'REVISED';

/** What a publisher did to the value of a period between two days. */
export type ObservationChangeKind =
  /** A period that had no value got one. */
  | 'ADDED'
  /** The value, its status or its qualifier was replaced. */
  | 'REVISED'
  /** The value was taken back and none took its place. */
  | 'WITHDRAWN';

/** What a value is worth: the SDMX code list CL_OBS_STATUS, by name. `statusCode` gives its letter. */
export type ObservationStatus =
  /** The first value on a new basis: do not compare it with those before (B). */
  | 'BREAK'
  /** Estimated or derived, not observed (E). */
  | 'ESTIMATED'
  /** For a time after the year of its release (F). */
  | 'FORECAST'
  /** Filled in by the publisher for a value it lacked (I). */
  | 'IMPUTED'
  /** Only in `data`: computed from a part of its period; `coverage` says how much of it, `reasons` which. */
  | 'INCOMPLETE'
  /** Known to be of low reliability (U). */
  | 'LOW_RELIABILITY'
  /** No value: the reason is beside it (M). */
  | 'MISSING'
  /** An ordinary value without any caution (A). */
  | 'NORMAL'
  /** Only in `data`: no number, though there are values; a division by zero, say. The reason is beside it. */
  | 'NOT_COMPUTABLE'
  /** Published as provisional (P). */
  | 'PROVISIONAL';

/** Which end of an ordered list comes first. */
export type OrderDirection =
  /** Smallest, earliest or alphabetically first at the top. */
  | 'ASC'
  /** Largest, latest or alphabetically last at the top. */
  | 'DESC';

/** A stretch of time to filter by. Both ends are inclusive Periods: { from: "2016", to: "2017" } is two whole years. */
export type PeriodRange = {
  /** Earliest period that is let through; open when absent. */
  from?: PeriodText | null | undefined;
  /** Latest period that is let through; open when absent. */
  to?: PeriodText | null | undefined;
};

/** Which policies are let through. Fields must all hold; values within one list are alternatives. */
export type PolicyFilter = {
  /** Only policies with a measure that binds on this day. */
  activeOn?: DateText | null | undefined;
  /** Only policies adopted within these dates; undated ones are left out. */
  adoptedOn?: PeriodRange | null | undefined;
  /** Only policies with a measure on these commodities or of an ancestor of theirs in the tree, which covers them too: `HS:2710`. */
  commodity?: Array<string> | null | undefined;
  /** Only policies that a source says had an effect on these indicators. */
  indicator?: Array<string> | null | undefined;
  /** Only policies whose issuer holds this text, whatever its case. */
  issuer?: string | null | undefined;
  /** Only policies of some kinds. */
  kind?: PolicyKindFilter | null | undefined;
  /** Only policies that name these regions, by slug. */
  region?: Array<string> | null | undefined;
  /** Only policies whose title, summary or measures hold this text, whatever its case: `coal`. */
  text?: string | null | undefined;
};

/** What sort of act or line a policy is. */
export type PolicyKind =
  /** An agreement between governments or armed forces. */
  | 'AGREEMENT'
  /** A rule of a neighbour on trade over its border with the DPRK. */
  | 'BORDER_REGULATION'
  /** A declaration signed at the end of talks. */
  | 'DECLARATION'
  /** A line that the leadership of the DPRK declares. */
  | 'DOCTRINE'
  /** A change in how the DPRK runs farms, enterprises or markets. */
  | 'DOMESTIC_REFORM'
  /** A regulation or decision of the Council of the European Union. */
  | 'EU_REGULATION'
  /** An executive order of the President of the United States. */
  | 'EXECUTIVE_ORDER'
  /** A programme for an industry of the DPRK, such as C1 chemistry. */
  | 'INDUSTRIAL_PROGRAMME'
  /** A law passed by a national parliament. */
  | 'NATIONAL_LAW'
  /** A meeting of heads of state. */
  | 'SUMMIT'
  /** A resolution of the United Nations Security Council. */
  | 'UN_RESOLUTION'
  /** A decree that sets up or changes special economic zones. */
  | 'ZONE_DECREE';

/** Which values of kind of policy are let through. */
export type PolicyKindFilter = {
  /** Let through only records whose kind of policy is one of these. */
  in?: Array<PolicyKind> | null | undefined;
  /** Leave out records whose kind of policy is one of these. */
  notIn?: Array<PolicyKind> | null | undefined;
};

/** One rule for the order of policies; later rules decide what earlier ones leave equal, and the slug comes last. */
export type PolicyOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the policies is compared. */
  field: PolicyOrderField;
};

/** What policies can be ordered by. */
export type PolicyOrderField =
  /** The day of adoption, or the first day of the month or year when that is all that is known. */
  | 'ADOPTED_ON'
  /** The kind of policy, in the order in which the enumeration lists it. */
  | 'KIND'
  /** The slug, compared letter by letter in the order of Unicode. */
  | 'SLUG'
  /** The title in English, as text. */
  | 'TITLE';

/** How a policy reaches a region. */
export type PolicyReach =
  /** The policy names a region that this one lies in. */
  | 'NAMES_ANCESTOR'
  /** The policy names a region that lies in this one. */
  | 'NAMES_DESCENDANT'
  /** The text mentions this very region. */
  | 'NAMES_REGION';

/** What one policy does to another, read from the first to the second. */
export type PolicyRelationKind =
  /** Changes parts of it and leaves the rest. */
  | 'AMENDS'
  /** Lets something through that it forbids. */
  | 'EXEMPTS_FROM'
  /** Carries it out in another body of law. */
  | 'IMPLEMENTS'
  /** Stands in a relation that the note describes. */
  | 'RELATES_TO'
  /** Puts itself in its place, wholly or in the part that the note names. */
  | 'REPLACES'
  /** Makes it stricter or wider. */
  | 'STRENGTHENS'
  /** Follows it in time and in line. */
  | 'SUCCEEDS';

/** How exactly the publisher puts a value. */
export type Qualifier =
  /** A rounded figure: that much, a little more or less. */
  | 'ABOUT'
  /** That much or more: a lower bound. */
  | 'AT_LEAST'
  /** That much or less: an upper bound. */
  | 'AT_MOST'
  /** The value as it stands. */
  | 'EXACT'
  /** Less than that: an upper bound that is not reached itself. */
  | 'LESS_THAN'
  /** More than that: a lower bound that is not reached itself. */
  | 'MORE_THAN'
  /** A little less than that. */
  | 'NEARLY';

/** Which regions are let through. Fields must all hold; values within one list are alternatives. */
export type RegionFilter = {
  /** True: only regions that report a series or are the counterpart in one; false: only the others. */
  hasSeries?: boolean | null | undefined;
  /** Only regions with these ISO 3166 codes: `KP-13`. */
  isoCode?: Array<string> | null | undefined;
  /** Only regions of some kinds. */
  kind?: RegionKindFilter | null | undefined;
  /** Only regions with a confirmed name that holds this text, whatever its case. */
  text?: string | null | undefined;
  /** Only regions below these slugs in the tree: `dprk`. */
  within?: Array<string> | null | undefined;
};

/** What sort of place or economy a region is. */
export type RegionKind =
  /** The capital, a division of the first level (chikhalsi). */
  | 'CAPITAL_CITY'
  /** A city within a province (si). */
  | 'CITY'
  /** A county or a district of a city (kun, kuyok). */
  | 'COUNTY'
  /** A street or quarter of a city. */
  | 'DISTRICT'
  /** A reporting or partner economy: the DPRK, China, Japan. */
  | 'ECONOMY'
  /** Several economies taken together; never added to its members. */
  | 'GROUP'
  /** A division of the first level of the DPRK (do). */
  | 'PROVINCE'
  /** A stretch of sea, such as the Yamato Bank. */
  | 'SEA_AREA'
  /** A city of the first level, such as Rason and Nampo (tukpyolsi). */
  | 'SPECIAL_CITY'
  /** A zone with economic rules of its own, set up by decree. */
  | 'SPECIAL_ECONOMIC_ZONE';

/** Which values of kind of region are let through. */
export type RegionKindFilter = {
  /** Let through only records whose kind of region is one of these. */
  in?: Array<RegionKind> | null | undefined;
  /** Leave out records whose kind of region is one of these. */
  notIn?: Array<RegionKind> | null | undefined;
};

/** One rule for the order of regions; later rules decide what earlier ones leave equal, and the slug comes last. */
export type RegionOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the regions is compared. */
  field: RegionOrderField;
};

/** What regions can be ordered by. */
export type RegionOrderField =
  /** The kind of region, in the order in which the enumeration lists it. */
  | 'KIND'
  /** The name in English, compared letter by letter. */
  | 'NAME'
  /** The slug, compared letter by letter in the order of Unicode. */
  | 'SLUG';

/** Which series are let through. Fields must all hold; values within one list are alternatives. */
export type SeriesFilter = {
  /** Only series of these commodities or of what lies below them: `HS:27`. */
  commodity?: Array<string> | null | undefined;
  /** Only series with these counterparts, by slug. */
  counterpart?: Array<string> | null | undefined;
  /** True: only year-to-date series, which must not be added up; false: only the others. */
  cumulative?: boolean | null | undefined;
  /** Only series in units of these dimensions. */
  dimension?: Array<Dimension> | null | undefined;
  /** Only series of these frequencies. */
  frequency?: Array<Frequency> | null | undefined;
  /** True: only series with values; false: only those that consist of gaps. */
  hasObservations?: boolean | null | undefined;
  /** Only series of these indicators, by code. */
  indicator?: Array<string> | null | undefined;
  /** Only series that these regions report, by slug. */
  region?: Array<string> | null | undefined;
  /** Only series of these data sets, by slug. */
  source?: Array<string> | null | undefined;
  /** Only series whose indicator or commodity has this text in its name, whatever its case. */
  text?: string | null | undefined;
  /** Only series of indicators about these topics. */
  topic?: Array<Topic> | null | undefined;
  /** Only series in these units, by code. */
  unit?: Array<string> | null | undefined;
};

/** One rule for the order of series; later rules decide what earlier ones leave equal, and the slug comes last. */
export type SeriesOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the series is compared. */
  field: SeriesOrderField;
};

/** What series can be ordered by. */
export type SeriesOrderField =
  /** The name of the indicator, as text. */
  | 'INDICATOR'
  /** The series key, as text. */
  | 'KEY'
  /** The name of the region that reports, as text. */
  | 'REGION'
  /** The slug of the data set, compared letter by letter. */
  | 'SOURCE';

/** Which sources are let through. Fields must all hold; values within one list are alternatives. */
export type SourceFilter = {
  /** Only sources of some kinds. */
  kind?: SourceKindFilter | null | undefined;
  /** Only sources in these languages, as BCP 47 tags: `ja`. */
  language?: Array<string> | null | undefined;
  /** Only sources published within these dates. */
  published?: PeriodRange | null | undefined;
  /** Only sources whose publisher holds this text, whatever its case. */
  publisher?: string | null | undefined;
  /** Only sources whose title holds this text, whatever its case. */
  text?: string | null | undefined;
};

/** What sort of document or collection a source is. */
export type SourceKind =
  /** An article in a journal or magazine. */
  | 'ARTICLE'
  /** A monograph or edited volume, cited as one work. */
  | 'BOOK'
  /** A chapter of a book by many hands. */
  | 'CHAPTER'
  /** A data set with series: every series belongs to one. */
  | 'DATASET'
  /** An essay, with the views of its author. */
  | 'ESSAY'
  /** The text of a resolution, law, order or regulation. */
  | 'LEGAL_TEXT'
  /** A newspaper or news agency, or one report in it. */
  | 'NEWSPAPER'
  /** A text that an institution hands to journalists. */
  | 'PRESS_RELEASE'
  /** A study or survey that an institution puts out. */
  | 'REPORT'
  /** A speech or a report given as one. */
  | 'SPEECH'
  /** A public statement of an authority or institution. */
  | 'STATEMENT'
  /** A page on the web that is none of the others. */
  | 'WEBPAGE';

/** Which values of kind of source are let through. */
export type SourceKindFilter = {
  /** Let through only records whose kind of source is one of these. */
  in?: Array<SourceKind> | null | undefined;
  /** Leave out records whose kind of source is one of these. */
  notIn?: Array<SourceKind> | null | undefined;
};

/** One rule for the order of sources; later rules decide what earlier ones leave equal, and the slug comes last. */
export type SourceOrder = {
  /** Ascending unless stated; records without the property come last when ascending. */
  direction?: OrderDirection;
  /** Which property of the sources is compared. */
  field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** The day of publication, or the first day of the month or year when that is all that is known. */
  | 'PUBLISHED'
  /** The slug, compared letter by letter in the order of Unicode. */
  | 'SLUG'
  /** The title in English, compared letter by letter. */
  | 'TITLE';

/** What happened at a point of the timeline. */
export type TimelineKind =
  /** A source states something about that time. */
  | 'FINDING'
  /** Something had to be done by then. */
  | 'MEASURE_DEADLINE'
  /** A measure bound for the last time. */
  | 'MEASURE_ENDS'
  /** The first day on which something was forbidden, limited or asked. */
  | 'MEASURE_STARTS'
  /** A policy was adopted, held or declared. */
  | 'POLICY_ADOPTED'
  /** The last day of a line, programme or act. */
  | 'POLICY_ENDED'
  /** A policy came into force on a day of its own. */
  | 'POLICY_IN_FORCE';

/** The part of the economy or of public life that something is about. */
export type Topic =
  /** Negotiations, summits, declarations. */
  | 'DIPLOMACY'
  /** Fuels, electricity, and who supplies them. */
  | 'ENERGY'
  /** How enterprises and farms are managed and paid. */
  | 'ENTERPRISE'
  /** Emissions, forests, water and disasters. */
  | 'ENVIRONMENT'
  /** Catch and boats at sea. */
  | 'FISHERY'
  /** Harvests, livestock, land, fertiliser and food supply. */
  | 'FOOD_AND_AGRICULTURE'
  /** Factories, mines, metals and chemistry. */
  | 'INDUSTRY_AND_MINERALS'
  /** Armed forces, spending on them, tests of weapons. */
  | 'MILITARY'
  /** Production of the economy as a whole: GDP, GNI, growth. */
  | 'OUTPUT'
  /** People: how many, how old, where they live. */
  | 'POPULATION'
  /** Market prices, exchange rates, price indexes. */
  | 'PRICES'
  /** Sanctions and how they are carried out. */
  | 'SANCTIONS'
  /** Health, work, communication and ways of living. */
  | 'SOCIETY'
  /** Visitors and what they spend. */
  | 'TOURISM'
  /** Goods across borders, by partner and commodity. */
  | 'TRADE'
  /** Vehicles, roads, ships. */
  | 'TRANSPORT';

/** Which way goods move that a measure speaks of. */
export type TradeFlow =
  /** Out of the DPRK: its exports. */
  | 'FROM_DPRK'
  /** Into the DPRK: its imports. */
  | 'TO_DPRK';

/** What is computed from the values of a series, after their unit was converted and shorter periods were brought to longer ones. docs/numbers.md has every formula. */
export type Transform =
  /** The difference from the period before: xₜ − xₜ₋₁. */
  | 'CHANGE'
  /** The difference from the same period of the year before. */
  | 'CHANGE_YEAR_AGO'
  /** The growth of one period as if it went on for a year: 100 · ((xₜ / xₜ₋₁)ⁿ − 1), n periods a year. */
  | 'COMPOUND_ANNUAL_RATE'
  /** The running sum from the first period of each calendar year. */
  | 'CUMULATIVE_YEAR_TO_DATE'
  /** In per cent of the value of the period in `base`: 100 · xₜ / x_base. */
  | 'INDEX'
  /** The values themselves: xₜ. */
  | 'LEVEL'
  /** The natural logarithm: ln xₜ. */
  | 'LOG'
  /** The continuously compounded change: 100 · (ln xₜ − ln xₜ₋₁). */
  | 'LOG_CHANGE'
  /** The mean of a value and those before it, `window` of them in all. */
  | 'MOVING_AVERAGE'
  /** The change from the period before in per cent: 100 · (xₜ / xₜ₋₁ − 1). */
  | 'PERCENT_CHANGE'
  /** The change in per cent from the same period of the year before; the usual one for monthly figures. */
  | 'PERCENT_CHANGE_YEAR_AGO'
  /** Divided by the population of the year: that of the series in `of`, or the region’s longest one. */
  | 'PER_CAPITA'
  /** In per cent of the series in `of`, at the same period and in the same unit. */
  | 'SHARE_OF'
  /** Distance from the mean of the whole series in standard deviations (n − 1). */
  | 'Z_SCORE';

/** Over which stretch of time a cap counts. */
export type WindowKind =
  /** The amount counts from January to December, then starts again. */
  | 'CALENDAR_YEAR'
  /** Anew on each day. */
  | 'DAY'
  /** Once, from the first day of the measure to its last. */
  | 'ONCE'
  /** Anew in each twelve months from the anchor day. */
  | 'TWELVE_MONTHS'
  /** The text does not say. */
  | 'UNSTATED';

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { version: string, loadedAt: DateTimeText, counts: Array<{ table: string, rows: number }> } };

export type FindingsQueryVariables = Exact<{
  filter?: FindingFilter | null | undefined;
  orderBy?: Array<FindingOrder> | FindingOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FindingsQuery = { findings: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, statement: string, period: PeriodText, topics: Array<Topic>, regions: Array<{ slug: string, name: string }>, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> }> } };

export type FindingQueryVariables = Exact<{
  slug: string;
}>;


export type FindingQuery = { finding: { slug: string, statement: string, note: string | null, period: PeriodText, topics: Array<Topic>, regions: Array<{ slug: string, name: string }>, counterparts: Array<{ slug: string, name: string }>, indicators: Array<{ code: string, name: string }>, commodities: Array<{ code: string, name: string }>, policies: Array<{ slug: string, title: string }>, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> } | null };

export type DiscrepanciesQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DiscrepanciesQuery = { discrepancies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, field: string, reason: string, published: { text: string, value: number | null }, corrected: { text: string, value: number | null } | null, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> }> } };

export type SourceQueryVariables = Exact<{
  slug: string;
}>;


export type SourceQuery = { source: { kind: SourceKind, authors: Array<string>, published: PeriodText | null, url: string | null, licence: string | null, slug: string, title: string, publisher: string | null, edition: string | null, apa: string, chicago: string, bibtex: string, statements: Array<{ number: number, summary: string }>, citations: { totalCount: number } } | null };

export type SourcesQueryVariables = Exact<{
  filter?: SourceFilter | null | undefined;
  orderBy?: Array<SourceOrder> | SourceOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SourcesQuery = { sources: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ kind: SourceKind, authors: Array<string>, published: PeriodText | null, url: string | null, slug: string, title: string, publisher: string | null, edition: string | null }> } };

export type TimelineQueryVariables = Exact<{
  period?: PeriodRange | null | undefined;
  region?: Array<string> | string | null | undefined;
  kind?: Array<TimelineKind> | TimelineKind | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ period: PeriodText, startsOn: DateText, kind: TimelineKind, title: string }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ score: number, matched: { text: string, system: string }, node:
        | { __typename: 'Commodity', code: string, name: string }
        | { __typename: 'Finding', slug: string, statement: string }
        | { __typename: 'Indicator', code: string, name: string }
        | { __typename: 'Measure', slug: string, description: string }
        | { __typename: 'Policy', slug: string, title: string }
        | { __typename: 'Region', slug: string, name: string }
        | { __typename: 'Series', key: string, title: string }
        | { __typename: 'Source', slug: string, title: string }
       }> } };

export type SourceReferenceFragment = { slug: string, title: string, publisher: string | null, edition: string | null };

export type CitationReferenceFragment = { role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } };

export type SeriesHeadingFragment = { key: string, title: string, frequency: Frequency, cumulative: boolean, indicator: { code: string, name: string }, region: { slug: string, name: string }, counterpart: { slug: string, name: string } | null, commodity: { code: string, name: string } | null, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } };

export type PolicyHeadingFragment = { slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText };

export type MeasureDetailFragment = { slug: string, kind: MeasureKind, description: string, flow: TradeFlow | null, from: PeriodText | null, to: PeriodText | null, status: MeasureStatus, commodities: Array<{ basis: CommodityBasis, commodity: { code: string, name: string } }>, cap: { rule: CapRule, window: { kind: WindowKind, anchoredOn: DateText | null }, limits: Array<{ amount: number, unit: { code: string, symbol: string } }> } | null };

export type PageReferenceFragment = { hasNextPage: boolean, endCursor: string | null };

export type IndicatorQueryVariables = Exact<{
  code: string;
  region?: string;
}>;


export type IndicatorQuery = { indicator: { code: string, name: string, description: string, topic: Topic, measure: Measurement, aggregation: Aggregation, basis: string, latest: { period: PeriodText, value: number | null, display: string, sentence: string } | null, series: { totalCount: number, nodes: Array<{ key: string, title: string, frequency: Frequency, cumulative: boolean, indicator: { code: string, name: string }, region: { slug: string, name: string }, counterpart: { slug: string, name: string } | null, commodity: { code: string, name: string } | null, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> } } | null };

export type IndicatorsQueryVariables = Exact<{
  filter?: IndicatorFilter | null | undefined;
  orderBy?: Array<IndicatorOrder> | IndicatorOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorsQuery = { indicators: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, topic: Topic, measure: Measurement, basis: string }> } };

export type DatasetChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type DatasetChangedSubscription = { datasetChanged: { version: string, loadedAt: DateTimeText } };

export type PolicyQueryVariables = Exact<{
  slug: string;
}>;


export type PolicyQuery = { policy: { titleKorean: string | null, summary: string, url: string | null, slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText, measures: Array<{ slug: string, kind: MeasureKind, description: string, flow: TradeFlow | null, from: PeriodText | null, to: PeriodText | null, status: MeasureStatus, supersededBy: { slug: string } | null, commodities: Array<{ basis: CommodityBasis, commodity: { code: string, name: string } }>, cap: { rule: CapRule, window: { kind: WindowKind, anchoredOn: DateText | null }, limits: Array<{ amount: number, unit: { code: string, symbol: string } }> } | null }>, relations: Array<{ kind: PolicyRelationKind, note: string | null, to: { slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText } }>, relatedBy: Array<{ kind: PolicyRelationKind, note: string | null, from: { slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText } }>, effects: { nodes: Array<{ direction: Direction, statement: string, indicator: { code: string, name: string }, region: { slug: string }, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> }> }, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> } | null };

export type PoliciesQueryVariables = Exact<{
  filter?: PolicyFilter | null | undefined;
  orderBy?: Array<PolicyOrder> | PolicyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PoliciesQuery = { policies: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ summary: string, slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText }> } };

export type MeasuresQueryVariables = Exact<{
  filter?: MeasureFilter | null | undefined;
  orderBy?: Array<MeasureOrder> | MeasureOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MeasuresQuery = { measures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, kind: MeasureKind, description: string, flow: TradeFlow | null, from: PeriodText | null, to: PeriodText | null, status: MeasureStatus, policy: { slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText }, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }>, commodities: Array<{ basis: CommodityBasis, commodity: { code: string, name: string } }>, cap: { rule: CapRule, window: { kind: WindowKind, anchoredOn: DateText | null }, limits: Array<{ amount: number, unit: { code: string, symbol: string } }> } | null }> } };

export type MeasureQueryVariables = Exact<{
  slug: string;
}>;


export type MeasureQuery = { measure: { deadline: PeriodText | null, note: string | null, slug: string, kind: MeasureKind, description: string, flow: TradeFlow | null, from: PeriodText | null, to: PeriodText | null, status: MeasureStatus, policy: { slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText }, regions: Array<{ slug: string, name: string }>, supersedes: Array<{ slug: string }>, supersededBy: { slug: string } | null, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }>, commodities: Array<{ basis: CommodityBasis, commodity: { code: string, name: string } }>, cap: { rule: CapRule, window: { kind: WindowKind, anchoredOn: DateText | null }, limits: Array<{ amount: number, unit: { code: string, symbol: string } }> } | null } | null };

export type PolicyImpactQueryVariables = Exact<{
  policy: string;
  series: string;
  before?: number;
  after?: number;
  lags?: number | null | undefined;
  on?: PeriodText | null | undefined;
  transform?: Transform;
  frequency?: Frequency | null | undefined;
  unit?: string | null | undefined;
  asOf?: DateText | null | undefined;
}>;


export type PolicyImpactQuery = { policy: { slug: string, title: string, impact: { summary: string, beganOn: PeriodText | null, before: { from: PeriodText | null, to: PeriodText | null, count: number, missing: Array<PeriodText>, mean: number | null, median: number | null }, after: { from: PeriodText | null, to: PeriodText | null, count: number, missing: Array<PeriodText>, mean: number | null, median: number | null }, mean: { change: number | null, percentChange: number | null }, estimate: { levelChange: { value: number, standardError: number, lower: number, upper: number }, slopeChange: { value: number, standardError: number, lower: number, upper: number } } | null, placebo: { count: number, shareOfLevel: number | null, shareOfSlope: number | null } | null, assumptions: Array<{ code: ImpactAssumptionCode, text: string }>, problem: { code: ImpactProblemCode, message: string } | null, method: { unitSymbol: string } } } | null };

export type PolicyImpactChartQueryVariables = Exact<{
  policy: string;
  series: string;
  before?: number;
  after?: number;
  on?: PeriodText | null | undefined;
  transform?: Transform;
  frequency?: Frequency | null | undefined;
  unit?: string | null | undefined;
  asOf?: DateText | null | undefined;
}>;


export type PolicyImpactChartQuery = { policy: { slug: string, title: string, impact: { beganOn: PeriodText | null, lines: { periods: Array<PeriodText>, values: Array<number>, fitted: Array<number>, counterfactual: Array<number> } | null, breaks: Array<{ period: PeriodText, reason: string | null, series: { key: string } }>, otherPolicies: Array<{ slug: string, title: string, adoptedOn: PeriodText }>, problem: { code: ImpactProblemCode, message: string } | null, method: { unitSymbol: string } } } | null };

export type ImpactWindowColumnsFragment = { from: PeriodText | null, to: PeriodText | null, count: number, missing: Array<PeriodText>, mean: number | null, median: number | null };

export type CapTrackingQueryVariables = Exact<{
  measure: string;
  window: PeriodText;
  asOf?: DateText | null | undefined;
}>;


export type CapTrackingQuery = { measure: { slug: string, description: string, cap: { rule: CapRule, tracking: { summary: string, window: { from: DateText, to: DateText }, reporters: Array<{ isGroup: boolean, periods: Array<PeriodText>, amounts: Array<number | null>, flags: Array<ObservationStatus>, reasons: Array<string | null>, through: PeriodText | null, region: { slug: string, name: string } | null, unit: { code: string, symbol: string }, cumulative: Array<{ value: number, basis: CapAmountBasis } | null> }>, totals: Array<{ value: number, through: PeriodText, basis: CapAmountBasis, unit: { code: string } }>, limits: Array<{ amount: number, unit: { code: string, symbol: string }, total: { value: number, through: PeriodText, unit: { code: string } }, shares: Array<{ factor: number, source: string | null, amount: number, share: number }> }> } } | null } | null };

export type RegionQueryVariables = Exact<{
  slug: string;
}>;


export type RegionQuery = { region: { slug: string, name: string, kind: RegionKind, description: string, isoCode: string | null, location: { latitude: number, longitude: number } | null, parent: { slug: string, name: string } | null, names: Array<{ text: string, language: string, system: NameSystem }>, series: { totalCount: number }, policies: { totalCount: number }, findings: { totalCount: number } } | null };

export type RegionsQueryVariables = Exact<{
  filter?: RegionFilter | null | undefined;
  orderBy?: Array<RegionOrder> | RegionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RegionsQuery = { regions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ slug: string, name: string, kind: RegionKind, isoCode: string | null, location: { latitude: number, longitude: number } | null, parent: { slug: string } | null }> } };

export type RegionOverviewQueryVariables = Exact<{
  slug: string;
  series?: number | null | undefined;
  policies?: number | null | undefined;
  findings?: number | null | undefined;
}>;


export type RegionOverviewQuery = { region: { slug: string, name: string, series: { totalCount: number, nodes: Array<{ key: string, title: string, frequency: Frequency, cumulative: boolean, latest: { period: PeriodText, display: string, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> } | null, indicator: { code: string, name: string }, region: { slug: string, name: string }, counterpart: { slug: string, name: string } | null, commodity: { code: string, name: string } | null, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> }, policies: { totalCount: number, edges: Array<{ reach: PolicyReach, node: { slug: string, kind: PolicyKind, title: string, issuer: string, adoptedOn: PeriodText, measures: Array<{ kind: MeasureKind, description: string }>, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> } }> }, findings: { totalCount: number, nodes: Array<{ statement: string, period: PeriodText, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> }> } } | null };

export type SeriesQueryVariables = Exact<{
  key: string;
  from?: PeriodText | null | undefined;
  to?: PeriodText | null | undefined;
  last?: number | null | undefined;
  transform?: Transform;
  base?: PeriodText | null | undefined;
  of?: string | null | undefined;
  window?: number | null | undefined;
  frequency?: Frequency | null | undefined;
  aggregation?: Aggregation | null | undefined;
  unit?: string | null | undefined;
  factor?: string | null | undefined;
  asOf?: DateText | null | undefined;
}>;


export type SeriesQuery = { series: { key: string, title: string, indicator: { code: string, name: string }, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null }, data: { periods: Array<PeriodText>, startsOn: Array<DateText | null>, endsOn: Array<DateText | null>, values: Array<number | null>, flags: Array<ObservationStatus>, reasons: Array<string | null>, qualifiers: Array<Qualifier>, coverage: Array<number>, method: { summary: string, unitSymbol: string }, truncated: { returned: number, available: number } | null, problem: { code: DataProblemCode, message: string } | null } } | null };

export type SeriesMetadataQueryVariables = Exact<{
  key: string;
}>;


export type SeriesMetadataQuery = { series: { note: string | null, key: string, title: string, frequency: Frequency, cumulative: boolean, coverage: { from: PeriodText | null, to: PeriodText | null, count: number, gaps: number }, gaps: Array<{ period: PeriodText, kind: GapKind, reason: string }>, derivation: { formula: string, inputs: Array<{ series: { key: string } }> } | null, mirrors: Array<{ key: string }>, alternatives: Array<{ key: string }>, indicator: { code: string, name: string }, region: { slug: string, name: string }, counterpart: { slug: string, name: string } | null, commodity: { code: string, name: string } | null, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } } | null };

export type SeriesListQueryVariables = Exact<{
  filter?: SeriesFilter | null | undefined;
  orderBy?: Array<SeriesOrder> | SeriesOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SeriesListQuery = { seriesList: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string, title: string, frequency: Frequency, cumulative: boolean, coverage: { from: PeriodText | null, to: PeriodText | null, count: number, gaps: number }, latest: { period: PeriodText, value: number | null, display: string } | null, indicator: { code: string, name: string }, region: { slug: string, name: string }, counterpart: { slug: string, name: string } | null, commodity: { code: string, name: string } | null, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> } };

export type ObservationsQueryVariables = Exact<{
  key: string;
  from?: PeriodText | null | undefined;
  to?: PeriodText | null | undefined;
  asOf?: DateText | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObservationsQuery = { series: { key: string, title: string, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null }, observations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ period: PeriodText, value: number | null, asPrinted: string | null, qualifier: Qualifier, status: ObservationStatus, knownFrom: DateText | null, knownUntil: DateText | null, display: string, sentence: string, discrepancy: { reason: string, published: { text: string, value: number | null }, corrected: { text: string, value: number | null } | null } | null, citations: Array<{ role: CitationRole, locator: string | null, formatted: string, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> }> } } | null };

export type CompareQueryVariables = Exact<{
  series: Array<string> | string;
  from?: PeriodText | null | undefined;
  to?: PeriodText | null | undefined;
  last?: number | null | undefined;
  transform?: Transform;
  base?: PeriodText | null | undefined;
  frequency?: Frequency | null | undefined;
  unit?: string | null | undefined;
  asOf?: DateText | null | undefined;
}>;


export type CompareQuery = { compare: { periods: Array<PeriodText>, startsOn: Array<DateText | null>, endsOn: Array<DateText | null>, unitSymbol: string | null, series: Array<{ values: Array<number | null>, flags: Array<ObservationStatus>, reasons: Array<string | null>, qualifiers: Array<Qualifier>, apartBecause: string | null, series: { key: string, title: string, region: { slug: string, name: string }, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null } }, method: { summary: string }, problem: { code: DataProblemCode, message: string } | null }>, spread: { count: Array<number>, minimum: Array<number | null>, maximum: Array<number | null>, mean: Array<number | null>, relativeRange: Array<number | null> }, mirrors: Array<{ difference: Array<number | null>, ratio: Array<number | null>, relativeDifference: Array<number | null>, imports: { key: string }, exports: { key: string } }> } };

export type SeriesDiffQueryVariables = Exact<{
  key: string;
  from: DateText;
  to?: DateText | null | undefined;
}>;


export type SeriesDiffQuery = { series: { key: string, title: string, frequency: Frequency, cumulative: boolean, diff: { from: DateText, to: DateText | null, added: number, revised: number, withdrawn: number, changes: Array<{ kind: ObservationChangeKind, period: PeriodText, before: number | null, after: number | null, change: number | null, percentChange: number | null }> }, indicator: { code: string, name: string }, region: { slug: string, name: string }, counterpart: { slug: string, name: string } | null, commodity: { code: string, name: string } | null, unit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } } | null };

export type SeriesChartQueryVariables = Exact<{
  key: string;
  from?: PeriodText | null | undefined;
  to?: PeriodText | null | undefined;
  transform?: Transform;
  base?: PeriodText | null | undefined;
  frequency?: Frequency | null | undefined;
  unit?: string | null | undefined;
  asOf?: DateText | null | undefined;
  policies?: Array<string> | string | null | undefined;
  width?: number;
  height?: number;
}>;


export type SeriesChartQuery = { series: { key: string, title: string, data: { vegaLite: { $schema: string; [property: string]: unknown }, problem: { code: DataProblemCode, message: string } | null } } | null };

export type CommoditiesQueryVariables = Exact<{
  filter?: CommodityFilter | null | undefined;
  orderBy?: Array<CommodityOrder> | CommodityOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CommoditiesQuery = { commodities: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, scheme: CommodityScheme, parent: { code: string } | null }> } };

export type CommodityQueryVariables = Exact<{
  code: string;
}>;


export type CommodityQuery = { commodity: { code: string, name: string, description: string | null, scheme: CommodityScheme, notation: string, sameAs: Array<string>, ancestors: Array<{ code: string, name: string }>, conversionFactors: Array<{ slug: string, factor: number, locator: string | null, fromUnit: { code: string, symbol: string }, toUnit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } }>, series: { totalCount: number }, measures: { totalCount: number }, findings: { totalCount: number } } | null };

export type UnitsQueryVariables = Exact<{
  dimension?: Array<Dimension> | Dimension | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type UnitsQuery = { units: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ code: string, name: string, symbol: string, description: string, dimension: Dimension, currency: string | null, baseFactor: number | null, baseUnit: { code: string } | null }> } };

export type UnitQueryVariables = Exact<{
  code: string;
}>;


export type UnitQuery = { unit: { code: string, name: string, symbol: string, description: string, dimension: Dimension, currency: string | null, baseFactor: number | null, series: { totalCount: number }, baseUnit: { code: string } | null } | null };

export type ConversionFactorsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConversionFactorsQuery = { conversionFactors: Array<{ slug: string, factor: number, locator: string | null, commodity: { code: string, name: string } | null, fromUnit: { code: string, symbol: string }, toUnit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } }> };

export type UnitDetailFragment = { code: string, name: string, symbol: string, description: string, dimension: Dimension, currency: string | null, baseFactor: number | null, baseUnit: { code: string } | null };

export type ConversionFactorReferenceFragment = { slug: string, factor: number, locator: string | null, fromUnit: { code: string, symbol: string }, toUnit: { code: string, symbol: string }, source: { slug: string, title: string, publisher: string | null, edition: string | null } };

export class TypedDocumentString<TResult, TVariables> extends String {
  declare __apiType?: (variables: TVariables) => TResult;
}
export const SourceReferenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment SourceReference on Source{slug title publisher edition}`) as unknown as TypedDocumentString<SourceReferenceFragment, unknown>;
export const CitationReferenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment CitationReference on Citation{role locator formatted(style:APA)source{slug title publisher edition}}fragment SourceReference on Source{slug title publisher edition}`) as unknown as TypedDocumentString<CitationReferenceFragment, unknown>;
export const SeriesHeadingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment SeriesHeading on Series{key title frequency cumulative indicator{code name}region{slug name}counterpart{slug name}commodity{code name}unit{code symbol}source{slug title publisher edition}}fragment SourceReference on Source{slug title publisher edition}`) as unknown as TypedDocumentString<SeriesHeadingFragment, unknown>;
export const PolicyHeadingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PolicyHeading on Policy{slug kind title issuer adoptedOn}`) as unknown as TypedDocumentString<PolicyHeadingFragment, unknown>;
export const MeasureDetailFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment MeasureDetail on Measure{slug kind description flow from to status commodities{basis commodity{code name}}cap{rule window{kind anchoredOn}limits{amount unit{code symbol}}}}`) as unknown as TypedDocumentString<MeasureDetailFragment, unknown>;
export const PageReferenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment PageReference on PageInfo{hasNextPage endCursor}`) as unknown as TypedDocumentString<PageReferenceFragment, unknown>;
export const ImpactWindowColumnsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ImpactWindowColumns on ImpactWindow{from to count missing mean median}`) as unknown as TypedDocumentString<ImpactWindowColumnsFragment, unknown>;
export const UnitDetailFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment UnitDetail on Unit{code name symbol description dimension currency baseFactor baseUnit{code}}`) as unknown as TypedDocumentString<UnitDetailFragment, unknown>;
export const ConversionFactorReferenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`fragment ConversionFactorReference on ConversionFactor{slug factor fromUnit{code symbol}toUnit{code symbol}locator source{slug title publisher edition}}fragment SourceReference on Source{slug title publisher edition}`) as unknown as TypedDocumentString<ConversionFactorReferenceFragment, unknown>;
export const DatasetDocument = /*#__PURE__*/ new TypedDocumentString(`query Dataset{dataset{version loadedAt counts{table rows}}}`) as unknown as TypedDocumentString<DatasetQuery, DatasetQueryVariables>;
export const FindingsDocument = /*#__PURE__*/ new TypedDocumentString(`query Findings($filter:FindingFilter$orderBy:[FindingOrder!]$first:Int$after:String){findings(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug statement period topics regions{slug name}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}}`) as unknown as TypedDocumentString<FindingsQuery, FindingsQueryVariables>;
export const FindingDocument = /*#__PURE__*/ new TypedDocumentString(`query Finding($slug:String!){finding(slug:$slug){slug statement note period topics regions{slug name}counterparts{slug name}indicators{code name}commodities{code name}policies{slug title}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}`) as unknown as TypedDocumentString<FindingQuery, FindingQueryVariables>;
export const DiscrepanciesDocument = /*#__PURE__*/ new TypedDocumentString(`query Discrepancies($first:Int$after:String){discrepancies(first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug field published{text value}corrected{text value}reason citations{role locator formatted(style:APA)source{slug title publisher edition}}}}}`) as unknown as TypedDocumentString<DiscrepanciesQuery, DiscrepanciesQueryVariables>;
export const SourceDocument = /*#__PURE__*/ new TypedDocumentString(`query Source($slug:String!){source(slug:$slug){slug title publisher edition kind authors published url licence apa:formatted(style:APA)chicago:formatted(style:CHICAGO)bibtex:formatted(style:BIBTEX)statements{number summary}citations(first:0){totalCount}}}`) as unknown as TypedDocumentString<SourceQuery, SourceQueryVariables>;
export const SourcesDocument = /*#__PURE__*/ new TypedDocumentString(`query Sources($filter:SourceFilter$orderBy:[SourceOrder!]$first:Int$after:String){sources(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug title publisher edition kind authors published url}}}`) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const TimelineDocument = /*#__PURE__*/ new TypedDocumentString(`query Timeline($period:PeriodRange$region:[String!]$kind:[TimelineKind!]$first:Int$after:String){timeline(period:$period region:$region kind:$kind first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{period startsOn kind title}}}`) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`query Search($text:String!$first:Int$after:String){search(text:$text first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{score matched{text system}node{__typename ...on Region{slug name}...on Indicator{code name}...on Commodity{code name}...on Series{key title}...on Policy{slug title}...on Measure{slug description}...on Finding{slug statement}...on Source{slug title}}}}}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const IndicatorDocument = /*#__PURE__*/ new TypedDocumentString(`query Indicator($code:String!$region:String){indicator(code:$code){code name description topic measure aggregation basis latest(region:$region){period value display sentence}series(first:100){totalCount nodes{key title frequency cumulative indicator{code name}region{slug name}counterpart{slug name}commodity{code name}unit{code symbol}source{slug title publisher edition}}}}}`) as unknown as TypedDocumentString<IndicatorQuery, IndicatorQueryVariables>;
export const IndicatorsDocument = /*#__PURE__*/ new TypedDocumentString(`query Indicators($filter:IndicatorFilter$orderBy:[IndicatorOrder!]$first:Int$after:String){indicators(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{code name topic measure basis}}}`) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const DatasetChangedDocument = /*#__PURE__*/ new TypedDocumentString(`subscription DatasetChanged{datasetChanged{version loadedAt}}`) as unknown as TypedDocumentString<DatasetChangedSubscription, DatasetChangedSubscriptionVariables>;
export const PolicyDocument = /*#__PURE__*/ new TypedDocumentString(`query Policy($slug:String!){policy(slug:$slug){slug kind title issuer adoptedOn titleKorean summary url measures{slug kind description flow from to status commodities{basis commodity{code name}}cap{rule window{kind anchoredOn}limits{amount unit{code symbol}}}supersededBy{slug}}relations{kind note to{slug kind title issuer adoptedOn}}relatedBy{kind note from{slug kind title issuer adoptedOn}}effects(first:50){nodes{direction statement indicator{code name}region{slug}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}`) as unknown as TypedDocumentString<PolicyQuery, PolicyQueryVariables>;
export const PoliciesDocument = /*#__PURE__*/ new TypedDocumentString(`query Policies($filter:PolicyFilter$orderBy:[PolicyOrder!]$first:Int$after:String){policies(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug kind title issuer adoptedOn summary}}}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const MeasuresDocument = /*#__PURE__*/ new TypedDocumentString(`query Measures($filter:MeasureFilter$orderBy:[MeasureOrder!]$first:Int$after:String){measures(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug kind description flow from to status commodities{basis commodity{code name}}cap{rule window{kind anchoredOn}limits{amount unit{code symbol}}}policy{slug kind title issuer adoptedOn}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}}`) as unknown as TypedDocumentString<MeasuresQuery, MeasuresQueryVariables>;
export const MeasureDocument = /*#__PURE__*/ new TypedDocumentString(`query Measure($slug:String!){measure(slug:$slug){slug kind description flow from to status commodities{basis commodity{code name}}cap{rule window{kind anchoredOn}limits{amount unit{code symbol}}}deadline note policy{slug kind title issuer adoptedOn}regions{slug name}supersedes{slug}supersededBy{slug}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}`) as unknown as TypedDocumentString<MeasureQuery, MeasureQueryVariables>;
export const PolicyImpactDocument = /*#__PURE__*/ new TypedDocumentString(`query PolicyImpact($policy:String!$series:String!$before:Int$after:Int$lags:Int$on:Period$transform:Transform$frequency:Frequency$unit:String$asOf:Date){policy(slug:$policy){slug title impact(series:$series before:$before after:$after lags:$lags on:$on transform:$transform frequency:$frequency unit:$unit asOf:$asOf){summary beganOn before{from to count missing mean median}after{from to count missing mean median}mean{change percentChange}estimate{levelChange{value standardError lower upper}slopeChange{value standardError lower upper}}placebo{count shareOfLevel shareOfSlope}assumptions{code text}problem{code message}method{unitSymbol}}}}`) as unknown as TypedDocumentString<PolicyImpactQuery, PolicyImpactQueryVariables>;
export const PolicyImpactChartDocument = /*#__PURE__*/ new TypedDocumentString(`query PolicyImpactChart($policy:String!$series:String!$before:Int$after:Int$on:Period$transform:Transform$frequency:Frequency$unit:String$asOf:Date){policy(slug:$policy){slug title impact(series:$series before:$before after:$after on:$on transform:$transform frequency:$frequency unit:$unit asOf:$asOf){beganOn lines{periods values fitted counterfactual}breaks{period reason series{key}}otherPolicies{slug title adoptedOn}problem{code message}method{unitSymbol}}}}`) as unknown as TypedDocumentString<PolicyImpactChartQuery, PolicyImpactChartQueryVariables>;
export const CapTrackingDocument = /*#__PURE__*/ new TypedDocumentString(`query CapTracking($measure:String!$window:Period!$asOf:Date){measure(slug:$measure){slug description cap{rule tracking(window:$window asOf:$asOf){summary window{from to}reporters{region{slug name}isGroup unit{code symbol}periods amounts flags reasons cumulative{value basis}through}totals{value unit{code}through basis}limits{amount unit{code symbol}total{value unit{code}through}shares{factor source amount share}}}}}}`) as unknown as TypedDocumentString<CapTrackingQuery, CapTrackingQueryVariables>;
export const RegionDocument = /*#__PURE__*/ new TypedDocumentString(`query Region($slug:String!){region(slug:$slug){slug name kind description isoCode location{latitude longitude}parent{slug name}names{text language system}series(as:EITHER first:0){totalCount}policies(scope:INHERITED first:0){totalCount}findings(first:0){totalCount}}}`) as unknown as TypedDocumentString<RegionQuery, RegionQueryVariables>;
export const RegionsDocument = /*#__PURE__*/ new TypedDocumentString(`query Regions($filter:RegionFilter$orderBy:[RegionOrder!]$first:Int$after:String){regions(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{slug name kind isoCode location{latitude longitude}parent{slug}}}}`) as unknown as TypedDocumentString<RegionsQuery, RegionsQueryVariables>;
export const RegionOverviewDocument = /*#__PURE__*/ new TypedDocumentString(`query RegionOverview($slug:String!$series:Int=10$policies:Int=10$findings:Int=10){region(slug:$slug){slug name series(as:EITHER scope:DESCENDANTS first:$series){totalCount nodes{key title frequency cumulative indicator{code name}region{slug name}counterpart{slug name}commodity{code name}unit{code symbol}source{slug title publisher edition}latest{period display citations{role locator formatted(style:APA)source{slug title publisher edition}}}}}policies(scope:INHERITED first:$policies orderBy:{field:ADOPTED_ON direction:DESC}){totalCount edges{reach node{slug kind title issuer adoptedOn measures{kind description}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}}findings(scope:DESCENDANTS first:$findings){totalCount nodes{statement period citations{role locator formatted(style:APA)source{slug title publisher edition}}}}}}`) as unknown as TypedDocumentString<RegionOverviewQuery, RegionOverviewQueryVariables>;
export const SeriesDocument = /*#__PURE__*/ new TypedDocumentString(`query Series($key:String!$from:Period$to:Period$last:Int$transform:Transform$base:Period$of:String$window:Int$frequency:Frequency$aggregation:Aggregation$unit:String$factor:String$asOf:Date){series(key:$key){key title indicator{code name}unit{code symbol}source{slug title publisher}data(from:$from to:$to last:$last transform:$transform base:$base of:$of window:$window frequency:$frequency aggregation:$aggregation unit:$unit factor:$factor asOf:$asOf){periods startsOn endsOn values flags reasons qualifiers coverage method{summary unitSymbol}truncated{returned available}problem{code message}}}}`) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const SeriesMetadataDocument = /*#__PURE__*/ new TypedDocumentString(`query SeriesMetadata($key:String!){series(key:$key){key title frequency cumulative indicator{code name}region{slug name}counterpart{slug name}commodity{code name}unit{code symbol}source{slug title publisher edition}note coverage{from to count gaps}gaps{period kind reason}derivation{formula inputs{series{key}}}mirrors{key}alternatives{key}}}`) as unknown as TypedDocumentString<SeriesMetadataQuery, SeriesMetadataQueryVariables>;
export const SeriesListDocument = /*#__PURE__*/ new TypedDocumentString(`query SeriesList($filter:SeriesFilter$orderBy:[SeriesOrder!]$first:Int$after:String){seriesList(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{key title frequency cumulative indicator{code name}region{slug name}counterpart{slug name}commodity{code name}unit{code symbol}source{slug title publisher edition}coverage{from to count gaps}latest{period value display}}}}`) as unknown as TypedDocumentString<SeriesListQuery, SeriesListQueryVariables>;
export const ObservationsDocument = /*#__PURE__*/ new TypedDocumentString(`query Observations($key:String!$from:Period$to:Period$asOf:Date$first:Int$after:String){series(key:$key){key title unit{code symbol}source{slug title publisher edition}observations(from:$from to:$to asOf:$asOf first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{period value asPrinted qualifier status knownFrom knownUntil display sentence discrepancy{published{text value}corrected{text value}reason}citations{role locator formatted(style:APA)source{slug title publisher edition}}}}}}`) as unknown as TypedDocumentString<ObservationsQuery, ObservationsQueryVariables>;
export const CompareDocument = /*#__PURE__*/ new TypedDocumentString(`query Compare($series:[String!]!$from:Period$to:Period$last:Int$transform:Transform$base:Period$frequency:Frequency$unit:String$asOf:Date){compare(series:$series from:$from to:$to last:$last transform:$transform base:$base frequency:$frequency unit:$unit asOf:$asOf){periods startsOn endsOn unitSymbol series{series{key title region{slug name}unit{code symbol}source{slug title publisher}}values flags reasons qualifiers method{summary}problem{code message}apartBecause}spread{count minimum maximum mean relativeRange}mirrors{imports{key}exports{key}difference ratio relativeDifference}}}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const SeriesDiffDocument = /*#__PURE__*/ new TypedDocumentString(`query SeriesDiff($key:String!$from:Date!$to:Date){series(key:$key){key title frequency cumulative indicator{code name}region{slug name}counterpart{slug name}commodity{code name}unit{code symbol}source{slug title publisher edition}diff(from:$from to:$to){from to added revised withdrawn changes{kind period before after change percentChange}}}}`) as unknown as TypedDocumentString<SeriesDiffQuery, SeriesDiffQueryVariables>;
export const SeriesChartDocument = /*#__PURE__*/ new TypedDocumentString(`query SeriesChart($key:String!$from:Period$to:Period$transform:Transform$base:Period$frequency:Frequency$unit:String$asOf:Date$policies:[String!]$width:Int$height:Int){series(key:$key){key title data(from:$from to:$to transform:$transform base:$base frequency:$frequency unit:$unit asOf:$asOf){vegaLite(policies:$policies width:$width height:$height)problem{code message}}}}`) as unknown as TypedDocumentString<SeriesChartQuery, SeriesChartQueryVariables>;
export const CommoditiesDocument = /*#__PURE__*/ new TypedDocumentString(`query Commodities($filter:CommodityFilter$orderBy:[CommodityOrder!]$first:Int$after:String){commodities(filter:$filter orderBy:$orderBy first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{code name scheme parent{code}}}}`) as unknown as TypedDocumentString<CommoditiesQuery, CommoditiesQueryVariables>;
export const CommodityDocument = /*#__PURE__*/ new TypedDocumentString(`query Commodity($code:String!){commodity(code:$code){code name description scheme notation sameAs ancestors{code name}conversionFactors{slug factor fromUnit{code symbol}toUnit{code symbol}locator source{slug title publisher edition}}series(first:0){totalCount}measures(first:0){totalCount}findings(first:0){totalCount}}}`) as unknown as TypedDocumentString<CommodityQuery, CommodityQueryVariables>;
export const UnitsDocument = /*#__PURE__*/ new TypedDocumentString(`query Units($dimension:[Dimension!]$first:Int$after:String){units(dimension:$dimension first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}nodes{code name symbol description dimension currency baseFactor baseUnit{code}}}}`) as unknown as TypedDocumentString<UnitsQuery, UnitsQueryVariables>;
export const UnitDocument = /*#__PURE__*/ new TypedDocumentString(`query Unit($code:String!){unit(code:$code){code name symbol description dimension currency baseFactor baseUnit{code}series(first:0){totalCount}}}`) as unknown as TypedDocumentString<UnitQuery, UnitQueryVariables>;
export const ConversionFactorsDocument = /*#__PURE__*/ new TypedDocumentString(`query ConversionFactors{conversionFactors{slug factor fromUnit{code symbol}toUnit{code symbol}locator source{slug title publisher edition}commodity{code name}}}`) as unknown as TypedDocumentString<ConversionFactorsQuery, ConversionFactorsQueryVariables>;