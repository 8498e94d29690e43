-- The vocabulary as tables, and what the data must never be.
--
-- Keys, codes and periods are compared byte by byte (COLLATE "C"), so that pages and cursors are the same on every
-- server. References are checked when a transaction commits: a load may write its tables in any order.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE "Topic" AS ENUM ('POPULATION', 'OUTPUT', 'TRADE', 'ENERGY', 'FOOD_AND_AGRICULTURE', 'INDUSTRY_AND_MINERALS', 'ENVIRONMENT', 'MILITARY', 'SOCIETY', 'PRICES', 'FISHERY', 'TRANSPORT', 'TOURISM', 'ENTERPRISE', 'DIPLOMACY', 'SANCTIONS');
CREATE TYPE "Measurement" AS ENUM ('FLOW', 'STOCK', 'PRICE', 'RATE', 'INDEX', 'COUNT');
CREATE TYPE "Aggregation" AS ENUM ('SUM', 'MEAN', 'LAST');
CREATE TYPE "Frequency" AS ENUM ('A', 'S', 'Q', 'M', 'W', 'D', 'IRREGULAR');
CREATE TYPE "PeriodPrecision" AS ENUM ('DAY', 'WEEK', 'MONTH', 'QUARTER', 'SEMESTER', 'YEAR', 'INTERVAL', 'UNKNOWN');
CREATE TYPE "RegionKind" AS ENUM ('ECONOMY', 'PROVINCE', 'CAPITAL_CITY', 'SPECIAL_CITY', 'CITY', 'COUNTY', 'SPECIAL_ECONOMIC_ZONE', 'DISTRICT', 'SEA_AREA', 'GROUP');
CREATE TYPE "NameSystem" AS ENUM ('HANGUL', 'HANJA', 'DPRK_ROMANISATION', 'REVISED', 'MCCUNE_REISCHAUER', 'EXONYM', 'HISTORICAL', 'MISSPELLING');
CREATE TYPE "CommodityScheme" AS ENUM ('HS', 'FAO', 'TUMEN');
CREATE TYPE "Dimension" AS ENUM ('MASS', 'VOLUME', 'LENGTH', 'AREA', 'ENERGY', 'POWER', 'CURRENCY', 'PRICE', 'EXCHANGE_RATE', 'COUNT', 'RATIO', 'INDEX', 'TIME', 'OTHER');
CREATE TYPE "PriceBasis" AS ENUM ('CURRENT', 'CONSTANT', 'PPP_CURRENT', 'PPP_CONSTANT');
CREATE TYPE "Qualifier" AS ENUM ('EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'AT_MOST', 'NEARLY');
CREATE TYPE "ObservationStatus" AS ENUM ('NORMAL', 'BREAK', 'ESTIMATED', 'FORECAST', 'IMPUTED', 'MISSING', 'PROVISIONAL', 'LOW_RELIABILITY');
CREATE TYPE "KnownBasis" AS ENUM ('RELEASED', 'ATTESTED', 'EDITION');
CREATE TYPE "GapKind" AS ENUM ('PUBLICATION_STOPPED', 'NOT_REPORTED', 'NONE_RECORDED', 'NOT_COLLECTED', 'NOT_CARRIED');
CREATE TYPE "PolicyKind" AS ENUM ('UN_RESOLUTION', 'EXECUTIVE_ORDER', 'NATIONAL_LAW', 'EU_REGULATION', 'SUMMIT', 'DECLARATION', 'AGREEMENT', 'DOMESTIC_REFORM', 'DOCTRINE', 'INDUSTRIAL_PROGRAMME', 'ZONE_DECREE', 'BORDER_REGULATION');
CREATE TYPE "PolicyRelationKind" AS ENUM ('AMENDS', 'STRENGTHENS', 'REPLACES', 'IMPLEMENTS', 'SUCCEEDS', 'EXEMPTS_FROM', 'RELATES_TO');
CREATE TYPE "MeasureKind" AS ENUM ('BAN', 'CAP', 'FREEZE_AT_BASELINE', 'LICENCE', 'REPORTING_DUTY', 'DEADLINE', 'EXEMPTION', 'ASSET_FREEZE', 'TRAVEL_BAN', 'INSPECTION', 'DESIGNATION', 'FINANCIAL_RESTRICTION', 'LABOUR_RESTRICTION', 'TRANSPORT_RESTRICTION', 'INCENTIVE', 'ALLOWANCE', 'REFORM', 'COMMITMENT');
CREATE TYPE "TradeFlow" AS ENUM ('FROM_DPRK', 'TO_DPRK');
CREATE TYPE "MeasureStatus" AS ENUM ('IN_FORCE', 'ENDED', 'NEVER_APPLIED');
CREATE TYPE "CommodityBasis" AS ENUM ('TEXT', 'OUR_MAPPING');
CREATE TYPE "CapRule" AS ENUM ('SINGLE', 'WHICHEVER_LOWER', 'ALTERNATIVE_UNITS');
CREATE TYPE "WindowKind" AS ENUM ('ONCE', 'CALENDAR_YEAR', 'TWELVE_MONTHS', 'DAY', 'UNSTATED');
CREATE TYPE "Direction" AS ENUM ('UP', 'DOWN', 'UNCHANGED');
CREATE TYPE "SourceKind" AS ENUM ('DATASET', 'ARTICLE', 'BOOK', 'CHAPTER', 'REPORT', 'ESSAY', 'NEWSPAPER', 'PRESS_RELEASE', 'SPEECH', 'STATEMENT', 'LEGAL_TEXT', 'WEBPAGE');
CREATE TYPE "CitationRole" AS ENUM ('ORIGIN', 'CARRIED_BY', 'CORRECTS');

CREATE TABLE "source" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "title" TEXT NOT NULL,
    "title_native" TEXT,
    "authors" TEXT[],
    "container_title" TEXT,
    "volume" TEXT,
    "issue" TEXT,
    "pages" TEXT,
    "publisher" TEXT,
    "published" TEXT COLLATE "C",
    "published_from" DATE,
    "edition" TEXT,
    "url" TEXT COLLATE "C",
    "doi" TEXT COLLATE "C",
    "language" TEXT COLLATE "C",
    "licence" TEXT,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "source_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "unit" (
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "symbol" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "ucum" TEXT COLLATE "C",
    "currency" TEXT COLLATE "C",
    "multiplier" INTEGER NOT NULL DEFAULT 0,
    "dimension" "Dimension" NOT NULL,
    "price_basis" "PriceBasis",
    "base_year" INTEGER,
    "base_unit" TEXT COLLATE "C",
    "base_factor" DECIMAL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "conversion_factor" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "from_unit" TEXT COLLATE "C" NOT NULL,
    "to_unit" TEXT COLLATE "C" NOT NULL,
    "commodity" TEXT COLLATE "C",
    "factor" DECIMAL NOT NULL,
    "note" TEXT,
    "source" TEXT COLLATE "C" NOT NULL,
    "locator" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversion_factor_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "commodity" (
    "code" TEXT COLLATE "C" NOT NULL,
    "scheme" "CommodityScheme" NOT NULL,
    "notation" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,
    "parent" TEXT COLLATE "C",
    "same_as" TEXT[] COLLATE "C",
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commodity_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "region" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "RegionKind" NOT NULL,
    "parent" TEXT COLLATE "C",
    "iso_code" TEXT COLLATE "C",
    "m49" TEXT COLLATE "C",
    "latitude" DECIMAL(8,5),
    "longitude" DECIMAL(8,5),
    "point_basis" TEXT,
    "established" TEXT COLLATE "C",
    "established_from" DATE,
    "same_as" TEXT[] COLLATE "C",
    "description" TEXT NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "region_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "region_member" (
    "group" TEXT COLLATE "C" NOT NULL,
    "member" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "region_member_pkey" PRIMARY KEY ("group","member")
);

CREATE TABLE "region_name" (
    "id" UUID NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT COLLATE "C" NOT NULL,
    "system" "NameSystem" NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "used_by" TEXT COLLATE "C",
    "source" TEXT COLLATE "C" NOT NULL,
    "locator" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "region_name_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "indicator" (
    "code" TEXT COLLATE "C" NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "topic" "Topic" NOT NULL,
    "measure" "Measurement" NOT NULL,
    "aggregation" "Aggregation" NOT NULL,
    "basis" TEXT NOT NULL,
    "same_as" TEXT[] COLLATE "C",
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "series" (
    "key" TEXT COLLATE "C" NOT NULL,
    "frequency" "Frequency" NOT NULL,
    "indicator" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,
    "counterpart_part" TEXT COLLATE "C" NOT NULL,
    "counterpart" TEXT COLLATE "C",
    "commodity_part" TEXT COLLATE "C" NOT NULL,
    "commodity" TEXT COLLATE "C",
    "unit" TEXT COLLATE "C" NOT NULL,
    "dataset" TEXT COLLATE "C" NOT NULL,
    "cumulative" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "series_pkey" PRIMARY KEY ("key")
);

CREATE TABLE "observation" (
    "id" UUID NOT NULL,
    "series" TEXT COLLATE "C" NOT NULL,
    "period" TEXT COLLATE "C" NOT NULL,
    "starts_on" DATE,
    "ends_before" DATE,
    "precision" "PeriodPrecision" NOT NULL,
    "value" DECIMAL,
    "as_printed" TEXT,
    "decimals" INTEGER NOT NULL,
    "qualifier" "Qualifier" NOT NULL DEFAULT 'EXACT',
    "lower" DECIMAL,
    "upper" DECIMAL,
    "status" "ObservationStatus" NOT NULL DEFAULT 'NORMAL',
    "reference_date" DATE,
    "known_from" DATE,
    "known_until" DATE,
    "known_basis" "KnownBasis" NOT NULL,
    "known" daterange GENERATED ALWAYS AS (daterange("known_from", "known_until")) STORED,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "gap" (
    "id" UUID NOT NULL,
    "series" TEXT COLLATE "C" NOT NULL,
    "period" TEXT COLLATE "C" NOT NULL,
    "starts_on" DATE,
    "ends_before" DATE,
    "precision" "PeriodPrecision" NOT NULL,
    "kind" "GapKind" NOT NULL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "gap_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "policy" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "kind" "PolicyKind" NOT NULL,
    "title" TEXT NOT NULL,
    "title_korean" TEXT,
    "issuer" TEXT NOT NULL,
    "adopted_on" TEXT COLLATE "C" NOT NULL,
    "adopted_from" DATE,
    "adopted_before" DATE,
    "in_force_on" TEXT COLLATE "C",
    "in_force_from" DATE,
    "ended_on" TEXT COLLATE "C",
    "ended_before" DATE,
    "summary" TEXT NOT NULL,
    "url" TEXT COLLATE "C",
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "policy_region" (
    "policy" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "policy_region_pkey" PRIMARY KEY ("policy","region")
);

CREATE TABLE "policy_relation" (
    "id" UUID NOT NULL,
    "from_policy" TEXT COLLATE "C" NOT NULL,
    "kind" "PolicyRelationKind" NOT NULL,
    "to_policy" TEXT COLLATE "C" NOT NULL,
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_relation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "measure" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "policy" TEXT COLLATE "C" NOT NULL,
    "kind" "MeasureKind" NOT NULL,
    "description" TEXT NOT NULL,
    "flow" "TradeFlow",
    "applies_from" TEXT COLLATE "C",
    "starts_on" DATE,
    "applies_to" TEXT COLLATE "C",
    "ends_before" DATE,
    "deadline" TEXT COLLATE "C",
    "deadline_from" DATE,
    "status" "MeasureStatus" NOT NULL,
    "superseded_by" TEXT COLLATE "C",
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "measure_commodity" (
    "measure" TEXT COLLATE "C" NOT NULL,
    "commodity" TEXT COLLATE "C" NOT NULL,
    "basis" "CommodityBasis" NOT NULL,
    "note" TEXT,

    CONSTRAINT "measure_commodity_pkey" PRIMARY KEY ("measure","commodity")
);

CREATE TABLE "measure_region" (
    "measure" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "measure_region_pkey" PRIMARY KEY ("measure","region")
);

CREATE TABLE "cap" (
    "measure" TEXT COLLATE "C" NOT NULL,
    "rule" "CapRule" NOT NULL,
    "window_kind" "WindowKind" NOT NULL,
    "window_anchored_on" DATE,
    "per_actor" TEXT COLLATE "C",
    "conversion_factor" TEXT COLLATE "C",

    CONSTRAINT "cap_pkey" PRIMARY KEY ("measure")
);

CREATE TABLE "cap_limit" (
    "measure" TEXT COLLATE "C" NOT NULL,
    "unit" TEXT COLLATE "C" NOT NULL,
    "amount" DECIMAL NOT NULL,

    CONSTRAINT "cap_limit_pkey" PRIMARY KEY ("measure","unit")
);

CREATE TABLE "effect" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "policy" TEXT COLLATE "C" NOT NULL,
    "indicator" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,
    "direction" "Direction" NOT NULL,
    "statement" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "effect_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "finding" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "statement" TEXT NOT NULL,
    "period" TEXT COLLATE "C" NOT NULL,
    "starts_on" DATE,
    "ends_before" DATE,
    "precision" "PeriodPrecision" NOT NULL,
    "topics" "Topic"[],
    "note" TEXT,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "finding_region" (
    "finding" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "finding_region_pkey" PRIMARY KEY ("finding","region")
);

CREATE TABLE "finding_counterpart" (
    "finding" TEXT COLLATE "C" NOT NULL,
    "region" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "finding_counterpart_pkey" PRIMARY KEY ("finding","region")
);

CREATE TABLE "finding_commodity" (
    "finding" TEXT COLLATE "C" NOT NULL,
    "commodity" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "finding_commodity_pkey" PRIMARY KEY ("finding","commodity")
);

CREATE TABLE "finding_indicator" (
    "finding" TEXT COLLATE "C" NOT NULL,
    "indicator" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "finding_indicator_pkey" PRIMARY KEY ("finding","indicator")
);

CREATE TABLE "finding_policy" (
    "finding" TEXT COLLATE "C" NOT NULL,
    "policy" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "finding_policy_pkey" PRIMARY KEY ("finding","policy")
);

CREATE TABLE "discrepancy" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "field" TEXT NOT NULL,
    "published_text" TEXT NOT NULL,
    "published_value" DECIMAL,
    "corrected_text" TEXT,
    "corrected_value" DECIMAL,
    "reason" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "observation" UUID,
    "policy" TEXT COLLATE "C",
    "measure" TEXT COLLATE "C",
    "finding" TEXT COLLATE "C",
    "region" TEXT COLLATE "C",
    "indicator" TEXT COLLATE "C",

    CONSTRAINT "discrepancy_pkey" PRIMARY KEY ("slug")
);

CREATE TABLE "discrepancy_reading" (
    "discrepancy" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "value" DECIMAL,
    "basis" TEXT NOT NULL,

    CONSTRAINT "discrepancy_reading_pkey" PRIMARY KEY ("discrepancy","position")
);

CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "source" TEXT COLLATE "C" NOT NULL,
    "role" "CitationRole" NOT NULL DEFAULT 'ORIGIN',
    "locator" TEXT,
    "position" INTEGER NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "observation" UUID,
    "gap" UUID,
    "policy" TEXT COLLATE "C",
    "measure" TEXT COLLATE "C",
    "effect" TEXT COLLATE "C",
    "policy_relation" UUID,
    "finding" TEXT COLLATE "C",
    "discrepancy" TEXT COLLATE "C",
    "region" TEXT COLLATE "C",

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "source_statement" (
    "source" TEXT COLLATE "C" NOT NULL,
    "number" INTEGER NOT NULL,
    "summary" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "observation" UUID,
    "gap" UUID,
    "policy" TEXT COLLATE "C",
    "measure" TEXT COLLATE "C",
    "finding" TEXT COLLATE "C",
    "discrepancy" TEXT COLLATE "C",

    CONSTRAINT "source_statement_pkey" PRIMARY KEY ("source","number")
);

CREATE TABLE "search_text" (
    "id" BIGSERIAL NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "ref" TEXT COLLATE "C" NOT NULL,
    "text" TEXT NOT NULL,
    "system" TEXT COLLATE "C" NOT NULL,
    "language" TEXT COLLATE "C",
    "weight" DECIMAL(4,3) NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "search_text_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "dataset_version" (
    "id" SERIAL NOT NULL,
    "version" TEXT COLLATE "C" NOT NULL,
    "loaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "counts" JSONB NOT NULL,

    CONSTRAINT "dataset_version_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "source_kind_slug_idx" ON "source"("kind", "slug");
CREATE INDEX "commodity_parent_idx" ON "commodity"("parent");
CREATE UNIQUE INDEX "commodity_scheme_notation_key" ON "commodity"("scheme", "notation");
CREATE UNIQUE INDEX "region_iso_code_key" ON "region"("iso_code");
CREATE UNIQUE INDEX "region_m49_key" ON "region"("m49");
CREATE INDEX "region_parent_idx" ON "region"("parent");
CREATE INDEX "region_kind_slug_idx" ON "region"("kind", "slug");
CREATE INDEX "region_member_member_idx" ON "region_member"("member");
CREATE UNIQUE INDEX "region_name_region_text_language_system_key" ON "region_name"("region", "text", "language", "system");
CREATE INDEX "indicator_topic_code_idx" ON "indicator"("topic", "code");
CREATE INDEX "series_indicator_key_idx" ON "series"("indicator", "key");
CREATE INDEX "series_region_key_idx" ON "series"("region", "key");
CREATE INDEX "series_counterpart_key_idx" ON "series"("counterpart", "key");
CREATE INDEX "series_commodity_key_idx" ON "series"("commodity", "key");
CREATE INDEX "series_dataset_key_idx" ON "series"("dataset", "key");
CREATE INDEX "series_unit_idx" ON "series"("unit");
CREATE INDEX "observation_series_starts_on_period_idx" ON "observation"("series", "starts_on", "period");
CREATE UNIQUE INDEX "gap_series_period_key" ON "gap"("series", "period");
CREATE INDEX "policy_kind_slug_idx" ON "policy"("kind", "slug");
CREATE INDEX "policy_adopted_from_slug_idx" ON "policy"("adopted_from", "slug");
CREATE INDEX "policy_region_region_idx" ON "policy_region"("region");
CREATE INDEX "policy_relation_to_policy_idx" ON "policy_relation"("to_policy");
CREATE UNIQUE INDEX "policy_relation_from_policy_kind_to_policy_key" ON "policy_relation"("from_policy", "kind", "to_policy");
CREATE INDEX "measure_policy_idx" ON "measure"("policy");
CREATE INDEX "measure_superseded_by_idx" ON "measure"("superseded_by");
CREATE INDEX "measure_kind_slug_idx" ON "measure"("kind", "slug");
CREATE INDEX "measure_commodity_commodity_idx" ON "measure_commodity"("commodity");
CREATE INDEX "measure_region_region_idx" ON "measure_region"("region");
CREATE INDEX "cap_limit_unit_idx" ON "cap_limit"("unit");
CREATE INDEX "effect_policy_slug_idx" ON "effect"("policy", "slug");
CREATE INDEX "effect_indicator_slug_idx" ON "effect"("indicator", "slug");
CREATE INDEX "effect_region_slug_idx" ON "effect"("region", "slug");
CREATE INDEX "finding_starts_on_slug_idx" ON "finding"("starts_on", "slug");
CREATE INDEX "finding_region_region_idx" ON "finding_region"("region");
CREATE INDEX "finding_counterpart_region_idx" ON "finding_counterpart"("region");
CREATE INDEX "finding_commodity_commodity_idx" ON "finding_commodity"("commodity");
CREATE INDEX "finding_indicator_indicator_idx" ON "finding_indicator"("indicator");
CREATE INDEX "finding_policy_policy_idx" ON "finding_policy"("policy");
CREATE INDEX "discrepancy_observation_idx" ON "discrepancy"("observation");
CREATE INDEX "discrepancy_policy_idx" ON "discrepancy"("policy");
CREATE INDEX "discrepancy_measure_idx" ON "discrepancy"("measure");
CREATE INDEX "discrepancy_finding_idx" ON "discrepancy"("finding");
CREATE INDEX "discrepancy_region_idx" ON "discrepancy"("region");
CREATE INDEX "discrepancy_indicator_idx" ON "discrepancy"("indicator");
CREATE INDEX "citation_source_id_idx" ON "citation"("source", "id");
CREATE INDEX "citation_observation_idx" ON "citation"("observation");
CREATE INDEX "citation_gap_idx" ON "citation"("gap");
CREATE INDEX "citation_policy_idx" ON "citation"("policy");
CREATE INDEX "citation_measure_idx" ON "citation"("measure");
CREATE INDEX "citation_effect_idx" ON "citation"("effect");
CREATE INDEX "citation_policy_relation_idx" ON "citation"("policy_relation");
CREATE INDEX "citation_finding_idx" ON "citation"("finding");
CREATE INDEX "citation_discrepancy_idx" ON "citation"("discrepancy");
CREATE INDEX "citation_region_idx" ON "citation"("region");
CREATE INDEX "search_text_kind_ref_idx" ON "search_text"("kind", "ref");
CREATE INDEX "search_text_folded_trigram" ON "search_text" USING GIN ("folded" gin_trgm_ops);
ALTER TABLE "unit" ADD CONSTRAINT "unit_base_unit_fkey" FOREIGN KEY ("base_unit") REFERENCES "unit"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "conversion_factor" ADD CONSTRAINT "conversion_factor_from_unit_fkey" FOREIGN KEY ("from_unit") REFERENCES "unit"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "conversion_factor" ADD CONSTRAINT "conversion_factor_to_unit_fkey" FOREIGN KEY ("to_unit") REFERENCES "unit"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "conversion_factor" ADD CONSTRAINT "conversion_factor_commodity_fkey" FOREIGN KEY ("commodity") REFERENCES "commodity"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "conversion_factor" ADD CONSTRAINT "conversion_factor_source_fkey" FOREIGN KEY ("source") REFERENCES "source"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "commodity" ADD CONSTRAINT "commodity_parent_fkey" FOREIGN KEY ("parent") REFERENCES "commodity"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "region" ADD CONSTRAINT "region_parent_fkey" FOREIGN KEY ("parent") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "region_member" ADD CONSTRAINT "region_member_group_fkey" FOREIGN KEY ("group") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "region_member" ADD CONSTRAINT "region_member_member_fkey" FOREIGN KEY ("member") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "region_name" ADD CONSTRAINT "region_name_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "region_name" ADD CONSTRAINT "region_name_used_by_fkey" FOREIGN KEY ("used_by") REFERENCES "source"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "region_name" ADD CONSTRAINT "region_name_source_fkey" FOREIGN KEY ("source") REFERENCES "source"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "series" ADD CONSTRAINT "series_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "series" ADD CONSTRAINT "series_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "series" ADD CONSTRAINT "series_counterpart_fkey" FOREIGN KEY ("counterpart") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "series" ADD CONSTRAINT "series_commodity_fkey" FOREIGN KEY ("commodity") REFERENCES "commodity"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "series" ADD CONSTRAINT "series_unit_fkey" FOREIGN KEY ("unit") REFERENCES "unit"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "series" ADD CONSTRAINT "series_dataset_fkey" FOREIGN KEY ("dataset") REFERENCES "source"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "observation" ADD CONSTRAINT "observation_series_fkey" FOREIGN KEY ("series") REFERENCES "series"("key") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "gap" ADD CONSTRAINT "gap_series_fkey" FOREIGN KEY ("series") REFERENCES "series"("key") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "policy_region" ADD CONSTRAINT "policy_region_policy_fkey" FOREIGN KEY ("policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "policy_region" ADD CONSTRAINT "policy_region_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "policy_relation" ADD CONSTRAINT "policy_relation_from_policy_fkey" FOREIGN KEY ("from_policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "policy_relation" ADD CONSTRAINT "policy_relation_to_policy_fkey" FOREIGN KEY ("to_policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measure" ADD CONSTRAINT "measure_policy_fkey" FOREIGN KEY ("policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measure" ADD CONSTRAINT "measure_superseded_by_fkey" FOREIGN KEY ("superseded_by") REFERENCES "measure"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measure_commodity" ADD CONSTRAINT "measure_commodity_measure_fkey" FOREIGN KEY ("measure") REFERENCES "measure"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measure_commodity" ADD CONSTRAINT "measure_commodity_commodity_fkey" FOREIGN KEY ("commodity") REFERENCES "commodity"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measure_region" ADD CONSTRAINT "measure_region_measure_fkey" FOREIGN KEY ("measure") REFERENCES "measure"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "measure_region" ADD CONSTRAINT "measure_region_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "cap" ADD CONSTRAINT "cap_measure_fkey" FOREIGN KEY ("measure") REFERENCES "measure"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "cap" ADD CONSTRAINT "cap_conversion_factor_fkey" FOREIGN KEY ("conversion_factor") REFERENCES "conversion_factor"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "cap_limit" ADD CONSTRAINT "cap_limit_measure_fkey" FOREIGN KEY ("measure") REFERENCES "cap"("measure") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "cap_limit" ADD CONSTRAINT "cap_limit_unit_fkey" FOREIGN KEY ("unit") REFERENCES "unit"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "effect" ADD CONSTRAINT "effect_policy_fkey" FOREIGN KEY ("policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "effect" ADD CONSTRAINT "effect_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "effect" ADD CONSTRAINT "effect_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_region" ADD CONSTRAINT "finding_region_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_region" ADD CONSTRAINT "finding_region_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_counterpart" ADD CONSTRAINT "finding_counterpart_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_counterpart" ADD CONSTRAINT "finding_counterpart_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_commodity" ADD CONSTRAINT "finding_commodity_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_commodity" ADD CONSTRAINT "finding_commodity_commodity_fkey" FOREIGN KEY ("commodity") REFERENCES "commodity"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_indicator" ADD CONSTRAINT "finding_indicator_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_indicator" ADD CONSTRAINT "finding_indicator_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_policy" ADD CONSTRAINT "finding_policy_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "finding_policy" ADD CONSTRAINT "finding_policy_policy_fkey" FOREIGN KEY ("policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_observation_fkey" FOREIGN KEY ("observation") REFERENCES "observation"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_policy_fkey" FOREIGN KEY ("policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_measure_fkey" FOREIGN KEY ("measure") REFERENCES "measure"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discrepancy" ADD CONSTRAINT "discrepancy_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicator"("code") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "discrepancy_reading" ADD CONSTRAINT "discrepancy_reading_discrepancy_fkey" FOREIGN KEY ("discrepancy") REFERENCES "discrepancy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_source_fkey" FOREIGN KEY ("source") REFERENCES "source"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_observation_fkey" FOREIGN KEY ("observation") REFERENCES "observation"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_gap_fkey" FOREIGN KEY ("gap") REFERENCES "gap"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_policy_fkey" FOREIGN KEY ("policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_measure_fkey" FOREIGN KEY ("measure") REFERENCES "measure"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_effect_fkey" FOREIGN KEY ("effect") REFERENCES "effect"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_policy_relation_fkey" FOREIGN KEY ("policy_relation") REFERENCES "policy_relation"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_discrepancy_fkey" FOREIGN KEY ("discrepancy") REFERENCES "discrepancy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "citation" ADD CONSTRAINT "citation_region_fkey" FOREIGN KEY ("region") REFERENCES "region"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_statement" ADD CONSTRAINT "source_statement_source_fkey" FOREIGN KEY ("source") REFERENCES "source"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_statement" ADD CONSTRAINT "source_statement_observation_fkey" FOREIGN KEY ("observation") REFERENCES "observation"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_statement" ADD CONSTRAINT "source_statement_gap_fkey" FOREIGN KEY ("gap") REFERENCES "gap"("id") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_statement" ADD CONSTRAINT "source_statement_policy_fkey" FOREIGN KEY ("policy") REFERENCES "policy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_statement" ADD CONSTRAINT "source_statement_measure_fkey" FOREIGN KEY ("measure") REFERENCES "measure"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_statement" ADD CONSTRAINT "source_statement_finding_fkey" FOREIGN KEY ("finding") REFERENCES "finding"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "source_statement" ADD CONSTRAINT "source_statement_discrepancy_fkey" FOREIGN KEY ("discrepancy") REFERENCES "discrepancy"("slug") ON DELETE NO ACTION ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED;

-- What is written in words ------------------------------------------------------------------------------------------

-- The form in which texts are found: lower case, without accents, Hangul in single letters (NFD), without punctuation.
-- 라선 and 나선 then share letters, and Rajin-Sŏnbong is rajinsonbong. The same on every server, whatever its locale.
CREATE FUNCTION fold("text" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
    btrim(regexp_replace(
        regexp_replace(lower(normalize("text", NFKD) COLLATE pg_c_utf8), '[^[:alnum:][:space:]]', '', 'g'),
        '[[:space:]]+', ' ', 'g'
    ));

-- Not empty, and no blank before or after.
CREATE FUNCTION is_written("text" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
    "text" <> '' AND "text" = btrim("text", E' \t\r\n');

-- Lower-case words joined by hyphens.
CREATE FUNCTION is_slug("text" TEXT) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
    "text" ~ '^[a-z0-9]+(-[a-z0-9]+)*$';

-- Neither NaN nor infinite.
CREATE FUNCTION is_finite("value" NUMERIC) RETURNS BOOLEAN LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
    "value" > '-Infinity' AND "value" < 'Infinity';

ALTER TABLE "source"
    ADD CONSTRAINT "source_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "source_title_is_written" CHECK (is_written("title") AND is_written("title_native")),
    ADD CONSTRAINT "source_url_is_a_web_address" CHECK ("url" ~ '^https?://\S+$'),
    ADD CONSTRAINT "source_doi_is_a_doi" CHECK ("doi" ~ '^10\.\d+/\S+$');

ALTER TABLE "unit"
    ADD CONSTRAINT "unit_code_is_written" CHECK ("code" ~ '^\S+$'),
    ADD CONSTRAINT "unit_name_is_written" CHECK (is_written("name") AND is_written("symbol") AND is_written("description")),
    ADD CONSTRAINT "unit_currency_is_a_code" CHECK ("currency" ~ '^[A-Z]{3}$'),
    ADD CONSTRAINT "unit_base_is_whole" CHECK (num_nonnulls("base_unit", "base_factor") IN (0, 2)),
    ADD CONSTRAINT "unit_base_factor_is_positive" CHECK ("base_factor" > 0 AND is_finite("base_factor")),
    ADD CONSTRAINT "unit_is_one_of_itself" CHECK ("base_unit" <> "code" OR "base_factor" = 1);

ALTER TABLE "conversion_factor"
    ADD CONSTRAINT "conversion_factor_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "conversion_factor_is_positive" CHECK ("factor" > 0 AND is_finite("factor")),
    ADD CONSTRAINT "conversion_factor_joins_two_units" CHECK ("from_unit" <> "to_unit");

ALTER TABLE "commodity"
    ADD CONSTRAINT "commodity_code_is_scheme_and_notation" CHECK ("code" = "scheme"::text || ':' || "notation"),
    ADD CONSTRAINT "commodity_notation_is_written" CHECK ("notation" ~ '^\S+$'),
    ADD CONSTRAINT "commodity_name_is_written" CHECK (is_written("name") AND is_written("description")),
    ADD CONSTRAINT "commodity_is_not_its_parent" CHECK ("parent" <> "code");

ALTER TABLE "region"
    ADD CONSTRAINT "region_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "region_name_is_written" CHECK (is_written("name") AND is_written("description")),
    ADD CONSTRAINT "region_is_not_its_parent" CHECK ("parent" <> "slug"),
    ADD CONSTRAINT "region_iso_code_is_iso_3166" CHECK ("iso_code" ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
    ADD CONSTRAINT "region_m49_has_three_digits" CHECK ("m49" ~ '^[0-9]{3}$'),
    ADD CONSTRAINT "region_point_is_whole" CHECK (num_nonnulls("latitude", "longitude") IN (0, 2)),
    ADD CONSTRAINT "region_point_is_on_earth" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180),
    ADD CONSTRAINT "region_point_basis_has_a_point" CHECK ("point_basis" IS NULL OR "latitude" IS NOT NULL);

ALTER TABLE "region_member"
    ADD CONSTRAINT "region_member_is_not_its_group" CHECK ("group" <> "member");

ALTER TABLE "region_name"
    ADD CONSTRAINT "region_name_text_is_written" CHECK (is_written("text")),
    ADD CONSTRAINT "region_name_language_is_a_tag" CHECK ("language" ~ '^[a-z]{2,3}(-[A-Za-z0-9]+)*$');

ALTER TABLE "indicator"
    ADD CONSTRAINT "indicator_code_is_a_slug" CHECK (is_slug("code")),
    ADD CONSTRAINT "indicator_name_is_written"
        CHECK (is_written("name") AND is_written("description") AND is_written("basis"));

-- Series and their readings -----------------------------------------------------------------------------------------

ALTER TABLE "series"
    ADD CONSTRAINT "series_key_is_its_parts" CHECK ("key" = concat_ws('.',
        "frequency", "indicator", "region", "counterpart_part", "commodity_part", "unit", "dataset")),
    ADD CONSTRAINT "series_counterpart_is_its_part" CHECK (
        CASE WHEN "counterpart" IS NULL THEN "counterpart_part" IN ('_T', '_Z') ELSE "counterpart" = "counterpart_part" END),
    ADD CONSTRAINT "series_commodity_is_its_part" CHECK (
        CASE WHEN "commodity" IS NULL THEN "commodity_part" IN ('_T', '_Z') ELSE "commodity" = "commodity_part" END),
    ADD CONSTRAINT "series_cumulative_is_irregular" CHECK (NOT "cumulative" OR "frequency" = 'IRREGULAR');

ALTER TABLE "observation"
    ADD CONSTRAINT "observation_period_is_written" CHECK ("period" ~ '^\S+$'),
    ADD CONSTRAINT "observation_ends_after_its_start" CHECK ("ends_before" > "starts_on"),
    ADD CONSTRAINT "observation_period_has_days" CHECK (
        "precision" IN ('INTERVAL', 'UNKNOWN') OR num_nonnulls("starts_on", "ends_before") = 2),
    ADD CONSTRAINT "observation_is_finite" CHECK (is_finite("value") AND is_finite("lower") AND is_finite("upper")),
    ADD CONSTRAINT "observation_without_value_is_missing" CHECK (("value" IS NULL) = ("status" = 'MISSING')),
    ADD CONSTRAINT "observation_decimals_are_few" CHECK ("decimals" BETWEEN 0 AND 20),
    ADD CONSTRAINT "observation_lies_within_its_bounds" CHECK (
        ("lower" IS NULL OR "upper" IS NULL OR "lower" <= "upper")
        AND ("value" IS NULL OR "lower" IS NULL OR "lower" <= "value")
        AND ("value" IS NULL OR "upper" IS NULL OR "value" <= "upper")),
    ADD CONSTRAINT "observation_bounds_agree_with_qualifier" CHECK (CASE
        WHEN "qualifier" IN ('MORE_THAN', 'AT_LEAST') THEN "lower" IS NULL OR "lower" = "value"
        WHEN "qualifier" IN ('LESS_THAN', 'AT_MOST', 'NEARLY') THEN "upper" IS NULL OR "upper" = "value"
        ELSE TRUE END),
    ADD CONSTRAINT "observation_known_until_is_later" CHECK ("known_until" > "known_from"),
    ADD CONSTRAINT "observation_of_a_later_year_is_a_forecast" CHECK (
        extract(year FROM "starts_on") <= extract(year FROM "known_from") OR "status" IN ('FORECAST', 'MISSING'));

-- Two readings of one period of one series are never in force on the same day.
ALTER TABLE "observation" ADD CONSTRAINT "observation_vintages_do_not_overlap"
    UNIQUE ("series", "period", "known" WITHOUT OVERLAPS) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE "gap"
    ADD CONSTRAINT "gap_period_is_written" CHECK ("period" ~ '^\S+$'),
    ADD CONSTRAINT "gap_ends_after_its_start" CHECK ("ends_before" > "starts_on"),
    ADD CONSTRAINT "gap_reason_is_written" CHECK (is_written("reason"));

-- Policies and what they do -----------------------------------------------------------------------------------------

ALTER TABLE "policy"
    ADD CONSTRAINT "policy_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "policy_title_is_written"
        CHECK (is_written("title") AND is_written("title_korean") AND is_written("issuer") AND is_written("summary")),
    ADD CONSTRAINT "policy_adoption_ends_after_its_start" CHECK ("adopted_before" > "adopted_from"),
    ADD CONSTRAINT "policy_days_come_from_periods" CHECK (
        ("in_force_from" IS NULL OR "in_force_on" IS NOT NULL) AND ("ended_before" IS NULL OR "ended_on" IS NOT NULL));

ALTER TABLE "policy_relation"
    ADD CONSTRAINT "policy_relation_joins_two_policies" CHECK ("from_policy" <> "to_policy");

ALTER TABLE "measure"
    ADD CONSTRAINT "measure_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "measure_description_is_written" CHECK (is_written("description")),
    ADD CONSTRAINT "measure_ends_after_its_start" CHECK ("ends_before" > "starts_on"),
    ADD CONSTRAINT "measure_days_come_from_periods" CHECK (
        ("starts_on" IS NULL OR "applies_from" IS NOT NULL)
        AND ("ends_before" IS NULL OR "applies_to" IS NOT NULL)
        AND ("deadline_from" IS NULL OR "deadline" IS NOT NULL)),
    ADD CONSTRAINT "measure_does_not_supersede_itself" CHECK ("superseded_by" <> "slug"),
    ADD CONSTRAINT "measure_in_force_is_not_superseded" CHECK ("status" <> 'IN_FORCE' OR "superseded_by" IS NULL);

ALTER TABLE "cap_limit"
    ADD CONSTRAINT "cap_limit_amount_is_positive" CHECK ("amount" > 0 AND is_finite("amount"));

ALTER TABLE "effect"
    ADD CONSTRAINT "effect_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "effect_statement_is_written" CHECK (is_written("statement"));

ALTER TABLE "finding"
    ADD CONSTRAINT "finding_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "finding_statement_is_written" CHECK (is_written("statement")),
    ADD CONSTRAINT "finding_ends_after_its_start" CHECK ("ends_before" > "starts_on");

-- Evidence ----------------------------------------------------------------------------------------------------------

ALTER TABLE "discrepancy"
    ADD CONSTRAINT "discrepancy_slug_is_a_slug" CHECK (is_slug("slug")),
    ADD CONSTRAINT "discrepancy_is_written"
        CHECK (is_written("field") AND is_written("published_text") AND is_written("reason")),
    ADD CONSTRAINT "discrepancy_is_finite" CHECK (is_finite("published_value") AND is_finite("corrected_value")),
    ADD CONSTRAINT "discrepancy_has_one_subject" CHECK (
        num_nonnulls("observation", "policy", "measure", "finding", "region", "indicator") = 1);

ALTER TABLE "discrepancy_reading"
    ADD CONSTRAINT "discrepancy_reading_is_written" CHECK (is_written("text") AND is_written("basis")),
    ADD CONSTRAINT "discrepancy_reading_is_finite" CHECK (is_finite("value")),
    ADD CONSTRAINT "discrepancy_reading_position_is_counted" CHECK ("position" >= 0);

ALTER TABLE "citation"
    ADD CONSTRAINT "citation_has_one_subject" CHECK (num_nonnulls("observation", "gap", "policy", "measure", "effect",
        "policy_relation", "finding", "discrepancy", "region") = 1),
    ADD CONSTRAINT "citation_locator_is_written" CHECK (is_written("locator")),
    ADD CONSTRAINT "citation_position_is_counted" CHECK ("position" >= 0);

ALTER TABLE "source_statement"
    ADD CONSTRAINT "source_statement_has_one_subject" CHECK (
        num_nonnulls("observation", "gap", "policy", "measure", "finding", "discrepancy") = 1),
    ADD CONSTRAINT "source_statement_is_written" CHECK (is_written("summary")),
    ADD CONSTRAINT "source_statement_number_is_counted" CHECK ("number" > 0);

ALTER TABLE "search_text"
    ADD CONSTRAINT "search_text_weight_is_a_share" CHECK ("weight" > 0 AND "weight" <= 1);

ALTER TABLE "dataset_version"
    ADD CONSTRAINT "dataset_version_is_a_sha_256" CHECK ("version" ~ '^[0-9a-f]{64}$');

-- What several tables say together, checked when a transaction commits ------------------------------------------------
--
-- A trigger fires for each row written, so each looks at the row as it stands at the end: it may have been changed
-- again or deleted since.

CREATE FUNCTION refuse("constraint" TEXT, "table" TEXT, "message" TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = "message", CONSTRAINT = "constraint", TABLE = "table";
END $$;

-- Arguments: the column of "citation" that points here, and the key that it points to.
CREATE FUNCTION require_citation() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    uncited BOOLEAN;
BEGIN
    EXECUTE format(
        'SELECT NOT EXISTS (SELECT FROM citation WHERE %1$I = $1.%2$I) AND EXISTS (SELECT FROM %3$I WHERE %2$I = $1.%2$I)',
        TG_ARGV[0], TG_ARGV[1], TG_TABLE_NAME) INTO uncited USING NEW;
    IF uncited THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s %s has no citation', TG_TABLE_NAME, to_jsonb(NEW) ->> TG_ARGV[1]));
    END IF;
    RETURN NULL;
END $$;

-- Observations are many: the same with a plan that is kept.
CREATE FUNCTION require_observation_citation() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM citation WHERE observation = NEW.id) AND EXISTS (SELECT FROM observation WHERE id = NEW.id) THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('observation %s of %s has no citation', NEW.period, NEW.series));
    END IF;
    RETURN NULL;
END $$;

-- A citation that is removed or moved must not have been the last one of its subject.
CREATE FUNCTION keep_last_citation() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    subject TEXT;
BEGIN
    CASE
        WHEN OLD.observation IS NOT NULL THEN
            SELECT 'observation ' || id INTO subject FROM observation
            WHERE id = OLD.observation AND NOT EXISTS (SELECT FROM citation WHERE observation = OLD.observation);
        WHEN OLD.gap IS NOT NULL THEN
            SELECT 'gap ' || id INTO subject FROM gap
            WHERE id = OLD.gap AND NOT EXISTS (SELECT FROM citation WHERE gap = OLD.gap);
        WHEN OLD.policy IS NOT NULL THEN
            SELECT 'policy ' || slug INTO subject FROM policy
            WHERE slug = OLD.policy AND NOT EXISTS (SELECT FROM citation WHERE policy = OLD.policy);
        WHEN OLD.measure IS NOT NULL THEN
            SELECT 'measure ' || slug INTO subject FROM measure
            WHERE slug = OLD.measure AND NOT EXISTS (SELECT FROM citation WHERE measure = OLD.measure);
        WHEN OLD.effect IS NOT NULL THEN
            SELECT 'effect ' || slug INTO subject FROM effect
            WHERE slug = OLD.effect AND NOT EXISTS (SELECT FROM citation WHERE effect = OLD.effect);
        WHEN OLD.policy_relation IS NOT NULL THEN
            SELECT 'policy_relation ' || id INTO subject FROM policy_relation
            WHERE id = OLD.policy_relation AND NOT EXISTS (SELECT FROM citation WHERE policy_relation = OLD.policy_relation);
        WHEN OLD.finding IS NOT NULL THEN
            SELECT 'finding ' || slug INTO subject FROM finding
            WHERE slug = OLD.finding AND NOT EXISTS (SELECT FROM citation WHERE finding = OLD.finding);
        WHEN OLD.discrepancy IS NOT NULL THEN
            SELECT 'discrepancy ' || slug INTO subject FROM discrepancy
            WHERE slug = OLD.discrepancy AND NOT EXISTS (SELECT FROM citation WHERE discrepancy = OLD.discrepancy);
        ELSE -- a region needs no citation
    END CASE;
    IF subject IS NOT NULL THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, subject || ' has no citation left');
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "observation_has_a_citation" AFTER INSERT OR UPDATE OF "id" ON "observation"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_observation_citation();
CREATE CONSTRAINT TRIGGER "gap_has_a_citation" AFTER INSERT OR UPDATE OF "id" ON "gap"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_citation('gap', 'id');
CREATE CONSTRAINT TRIGGER "policy_has_a_citation" AFTER INSERT OR UPDATE OF "slug" ON "policy"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_citation('policy', 'slug');
CREATE CONSTRAINT TRIGGER "measure_has_a_citation" AFTER INSERT OR UPDATE OF "slug" ON "measure"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_citation('measure', 'slug');
CREATE CONSTRAINT TRIGGER "effect_has_a_citation" AFTER INSERT OR UPDATE OF "slug" ON "effect"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_citation('effect', 'slug');
CREATE CONSTRAINT TRIGGER "policy_relation_has_a_citation" AFTER INSERT OR UPDATE OF "id" ON "policy_relation"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_citation('policy_relation', 'id');
CREATE CONSTRAINT TRIGGER "finding_has_a_citation" AFTER INSERT OR UPDATE OF "slug" ON "finding"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_citation('finding', 'slug');
CREATE CONSTRAINT TRIGGER "discrepancy_has_a_citation" AFTER INSERT OR UPDATE OF "slug" ON "discrepancy"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_citation('discrepancy', 'slug');
CREATE CONSTRAINT TRIGGER "citation_was_not_the_last" AFTER DELETE OR UPDATE ON "citation"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_last_citation();

CREATE FUNCTION fits_frequency("frequency" "Frequency", "precision" "PeriodPrecision") RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN CASE "frequency"
    WHEN 'A' THEN "precision" = 'YEAR'
    WHEN 'S' THEN "precision" = 'SEMESTER'
    WHEN 'Q' THEN "precision" = 'QUARTER'
    WHEN 'M' THEN "precision" = 'MONTH'
    WHEN 'W' THEN "precision" = 'WEEK'
    WHEN 'D' THEN "precision" = 'DAY'
    ELSE TRUE
END;

CREATE FUNCTION require_frequency() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM observation JOIN series ON series.key = observation.series
               WHERE observation.id = NEW.id AND NOT fits_frequency(series.frequency, observation.precision)) THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s is no period of the frequency of %s', NEW.period, NEW.series));
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION keep_frequency() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM series JOIN observation ON observation.series = series.key
               WHERE series.key = NEW.key AND NOT fits_frequency(series.frequency, observation.precision)) THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s has periods of another frequency', NEW.key));
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "observation_period_fits_frequency" AFTER INSERT OR UPDATE OF "id", "series", "precision" ON "observation"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_frequency();
CREATE CONSTRAINT TRIGGER "series_frequency_fits_periods" AFTER UPDATE OF "frequency" ON "series"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_frequency();

CREATE FUNCTION require_dataset() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM series JOIN source ON source.slug = series.dataset
               WHERE series.key = NEW.key AND source.kind <> 'DATASET') THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s of the series %s is not a source of the kind DATASET', NEW.dataset, NEW.key));
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION keep_dataset() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM source JOIN series ON series.dataset = source.slug
               WHERE source.slug = NEW.slug AND source.kind <> 'DATASET') THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s has series, so its kind is DATASET', NEW.slug));
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "series_comes_from_a_dataset" AFTER INSERT OR UPDATE OF "key", "dataset" ON "series"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_dataset();
CREATE CONSTRAINT TRIGGER "source_with_series_is_a_dataset" AFTER UPDATE OF "kind" ON "source"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_dataset();

CREATE FUNCTION require_group() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM region_member JOIN region ON region.slug = region_member."group"
               WHERE region_member."group" = NEW."group" AND region.kind <> 'GROUP') THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s has members, but is not a region of the kind GROUP', NEW."group"));
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION keep_group() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM region JOIN region_member ON region_member."group" = region.slug
               WHERE region.slug = NEW.slug AND region.kind <> 'GROUP') THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s has members, so its kind is GROUP', NEW.slug));
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "region_member_belongs_to_a_group" AFTER INSERT OR UPDATE OF "group" ON "region_member"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_group();
CREATE CONSTRAINT TRIGGER "region_with_members_is_a_group" AFTER UPDATE OF "kind" ON "region"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION keep_group();

-- A measure of kind CAP or ALLOWANCE has a cap, and no other measure has one. A cap has one limit, or several with a
-- rule that says how they go together. Called for every change of a measure, a cap or a limit; the argument names the
-- column that holds the measure's slug.
CREATE FUNCTION require_whole_cap() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    slugs TEXT[] := ARRAY[to_jsonb(OLD) ->> TG_ARGV[0], to_jsonb(NEW) ->> TG_ARGV[0]];
    wrong TEXT;
BEGIN
    SELECT CASE
        WHEN measure.kind IN ('CAP', 'ALLOWANCE') AND cap.measure IS NULL
            THEN format('the measure %s is of the kind %s and has no cap', measure.slug, measure.kind)
        WHEN measure.kind NOT IN ('CAP', 'ALLOWANCE') AND cap.measure IS NOT NULL
            THEN format('the measure %s is of the kind %s and has a cap', measure.slug, measure.kind)
        WHEN cap.measure IS NOT NULL AND limits.count = 0 THEN format('the cap of %s has no limit', measure.slug)
        WHEN cap.measure IS NOT NULL AND (cap.rule = 'SINGLE') <> (limits.count = 1)
            THEN format('the cap of %s has %s limits under the rule %s', measure.slug, limits.count, cap.rule)
    END INTO wrong
    FROM measure
    LEFT JOIN cap ON cap.measure = measure.slug
    CROSS JOIN LATERAL (SELECT count(*) FROM cap_limit WHERE cap_limit.measure = measure.slug) limits
    WHERE measure.slug = ANY (slugs)
    ORDER BY 1 NULLS LAST LIMIT 1;
    IF wrong IS NOT NULL THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME, wrong);
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "measure_has_its_cap" AFTER INSERT OR UPDATE OF "slug", "kind" ON "measure"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_whole_cap('slug');
CREATE CONSTRAINT TRIGGER "cap_is_whole" AFTER INSERT OR UPDATE OR DELETE ON "cap"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_whole_cap('measure');
CREATE CONSTRAINT TRIGGER "cap_limits_are_whole" AFTER INSERT OR UPDATE OR DELETE ON "cap_limit"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_whole_cap('measure');

-- Trees have no circles: whoever walks up arrives. Arguments: the key and the column that points up.
CREATE FUNCTION refuse_circle() RETURNS TRIGGER LANGUAGE plpgsql AS $$
DECLARE
    circular BOOLEAN;
BEGIN
    EXECUTE format(
        'WITH RECURSIVE above AS (
             SELECT %2$I AS up FROM %1$I WHERE %3$I = $1.%3$I
             UNION
             SELECT %1$I.%2$I FROM above JOIN %1$I ON %1$I.%3$I = above.up
         )
         SELECT EXISTS (SELECT FROM above WHERE up = $1.%3$I)',
        TG_TABLE_NAME, TG_ARGV[1], TG_ARGV[0]) INTO circular USING NEW;
    IF circular THEN
        PERFORM refuse(TG_NAME, TG_TABLE_NAME,
            format('%s %s is above itself by %s', TG_TABLE_NAME, to_jsonb(NEW) ->> TG_ARGV[0], TG_ARGV[1]));
    END IF;
    RETURN NULL;
END $$;

CREATE CONSTRAINT TRIGGER "region_tree_has_no_circle" AFTER INSERT OR UPDATE OF "slug", "parent" ON "region"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."parent" IS NOT NULL)
    EXECUTE FUNCTION refuse_circle('slug', 'parent');
CREATE CONSTRAINT TRIGGER "commodity_tree_has_no_circle" AFTER INSERT OR UPDATE OF "code", "parent" ON "commodity"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."parent" IS NOT NULL)
    EXECUTE FUNCTION refuse_circle('code', 'parent');
CREATE CONSTRAINT TRIGGER "measure_supersession_has_no_circle" AFTER INSERT OR UPDATE OF "slug", "superseded_by" ON "measure"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW."superseded_by" IS NOT NULL)
    EXECUTE FUNCTION refuse_circle('slug', 'superseded_by');

-- TRUNCATE fires no trigger for a row: it would pass by the checks above.
CREATE FUNCTION refuse_truncate() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
    PERFORM refuse(TG_NAME, TG_TABLE_NAME, format('%s is not truncated, for that passes by the checks: use DELETE', TG_TABLE_NAME));
    RETURN NULL;
END $$;

CREATE TRIGGER "citation_is_not_truncated" BEFORE TRUNCATE ON "citation" EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER "cap_is_not_truncated" BEFORE TRUNCATE ON "cap" EXECUTE FUNCTION refuse_truncate();
CREATE TRIGGER "cap_limit_is_not_truncated" BEFORE TRUNCATE ON "cap_limit" EXECUTE FUNCTION refuse_truncate();
