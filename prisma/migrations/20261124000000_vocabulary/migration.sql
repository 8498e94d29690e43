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

-- Two readings of one period of one series are never in force on the same day.
ALTER TABLE "observation" ADD CONSTRAINT "observation_vintages_do_not_overlap"
    UNIQUE ("series", "period", "known" WITHOUT OVERLAPS) DEFERRABLE INITIALLY DEFERRED;
