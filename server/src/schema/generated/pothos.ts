/* eslint-disable */
import type { Prisma, Source, Unit, ConversionFactor, Commodity, Region, RegionMember, RegionName, Indicator, Series, Derivation, DerivationInput, ObservationInput, Observation, Gap, Policy, PolicyRegion, PolicyRelation, Measure, MeasureCommodity, MeasureRegion, Cap, CapLimit, CapSeries, Effect, Finding, FindingRegion, FindingCounterpart, FindingCommodity, FindingIndicator, FindingPolicy, Discrepancy, DiscrepancyReading, Citation, SourceStatement, SearchText, DatasetVersion } from "@tumen/database/generated/client/client.ts";
import type { PothosPrismaDatamodel } from "@pothos/plugin-prisma";
export default interface PrismaTypes {
    Source: {
        Name: "Source";
        Shape: Source;
        Include: Prisma.SourceInclude;
        Select: Prisma.SourceSelect;
        OrderBy: Prisma.SourceOrderByWithRelationInput;
        WhereUnique: Prisma.SourceWhereUniqueInput;
        Where: Prisma.SourceWhereInput;
        Create: {};
        Update: {};
        RelationName: "citations" | "series" | "statements" | "names" | "usedNames" | "conversionFactors";
        ListRelations: "citations" | "series" | "statements" | "names" | "usedNames" | "conversionFactors";
        Relations: {
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
            series: {
                Shape: Series[];
                Name: "Series";
                Nullable: false;
            };
            statements: {
                Shape: SourceStatement[];
                Name: "SourceStatement";
                Nullable: false;
            };
            names: {
                Shape: RegionName[];
                Name: "RegionName";
                Nullable: false;
            };
            usedNames: {
                Shape: RegionName[];
                Name: "RegionName";
                Nullable: false;
            };
            conversionFactors: {
                Shape: ConversionFactor[];
                Name: "ConversionFactor";
                Nullable: false;
            };
        };
    };
    Unit: {
        Name: "Unit";
        Shape: Unit;
        Include: Prisma.UnitInclude;
        Select: Prisma.UnitSelect;
        OrderBy: Prisma.UnitOrderByWithRelationInput;
        WhereUnique: Prisma.UnitWhereUniqueInput;
        Where: Prisma.UnitWhereInput;
        Create: {};
        Update: {};
        RelationName: "baseUnit" | "derived" | "series" | "limits" | "factorsFrom" | "factorsTo";
        ListRelations: "derived" | "series" | "limits" | "factorsFrom" | "factorsTo";
        Relations: {
            baseUnit: {
                Shape: Unit | null;
                Name: "Unit";
                Nullable: true;
            };
            derived: {
                Shape: Unit[];
                Name: "Unit";
                Nullable: false;
            };
            series: {
                Shape: Series[];
                Name: "Series";
                Nullable: false;
            };
            limits: {
                Shape: CapLimit[];
                Name: "CapLimit";
                Nullable: false;
            };
            factorsFrom: {
                Shape: ConversionFactor[];
                Name: "ConversionFactor";
                Nullable: false;
            };
            factorsTo: {
                Shape: ConversionFactor[];
                Name: "ConversionFactor";
                Nullable: false;
            };
        };
    };
    ConversionFactor: {
        Name: "ConversionFactor";
        Shape: ConversionFactor;
        Include: Prisma.ConversionFactorInclude;
        Select: Prisma.ConversionFactorSelect;
        OrderBy: Prisma.ConversionFactorOrderByWithRelationInput;
        WhereUnique: Prisma.ConversionFactorWhereUniqueInput;
        Where: Prisma.ConversionFactorWhereInput;
        Create: {};
        Update: {};
        RelationName: "fromUnit" | "toUnit" | "commodity" | "source" | "caps";
        ListRelations: "caps";
        Relations: {
            fromUnit: {
                Shape: Unit;
                Name: "Unit";
                Nullable: false;
            };
            toUnit: {
                Shape: Unit;
                Name: "Unit";
                Nullable: false;
            };
            commodity: {
                Shape: Commodity | null;
                Name: "Commodity";
                Nullable: true;
            };
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
            caps: {
                Shape: Cap[];
                Name: "Cap";
                Nullable: false;
            };
        };
    };
    Commodity: {
        Name: "Commodity";
        Shape: Commodity;
        Include: Prisma.CommodityInclude;
        Select: Prisma.CommoditySelect;
        OrderBy: Prisma.CommodityOrderByWithRelationInput;
        WhereUnique: Prisma.CommodityWhereUniqueInput;
        Where: Prisma.CommodityWhereInput;
        Create: {};
        Update: {};
        RelationName: "parent" | "children" | "series" | "measures" | "findings" | "conversionFactors";
        ListRelations: "children" | "series" | "measures" | "findings" | "conversionFactors";
        Relations: {
            parent: {
                Shape: Commodity | null;
                Name: "Commodity";
                Nullable: true;
            };
            children: {
                Shape: Commodity[];
                Name: "Commodity";
                Nullable: false;
            };
            series: {
                Shape: Series[];
                Name: "Series";
                Nullable: false;
            };
            measures: {
                Shape: MeasureCommodity[];
                Name: "MeasureCommodity";
                Nullable: false;
            };
            findings: {
                Shape: FindingCommodity[];
                Name: "FindingCommodity";
                Nullable: false;
            };
            conversionFactors: {
                Shape: ConversionFactor[];
                Name: "ConversionFactor";
                Nullable: false;
            };
        };
    };
    Region: {
        Name: "Region";
        Shape: Region;
        Include: Prisma.RegionInclude;
        Select: Prisma.RegionSelect;
        OrderBy: Prisma.RegionOrderByWithRelationInput;
        WhereUnique: Prisma.RegionWhereUniqueInput;
        Where: Prisma.RegionWhereInput;
        Create: {};
        Update: {};
        RelationName: "parent" | "children" | "members" | "memberOf" | "names" | "series" | "counterpartSeries" | "policies" | "measures" | "effects" | "findings" | "counterpartFindings" | "discrepancies" | "citations";
        ListRelations: "children" | "members" | "memberOf" | "names" | "series" | "counterpartSeries" | "policies" | "measures" | "effects" | "findings" | "counterpartFindings" | "discrepancies" | "citations";
        Relations: {
            parent: {
                Shape: Region | null;
                Name: "Region";
                Nullable: true;
            };
            children: {
                Shape: Region[];
                Name: "Region";
                Nullable: false;
            };
            members: {
                Shape: RegionMember[];
                Name: "RegionMember";
                Nullable: false;
            };
            memberOf: {
                Shape: RegionMember[];
                Name: "RegionMember";
                Nullable: false;
            };
            names: {
                Shape: RegionName[];
                Name: "RegionName";
                Nullable: false;
            };
            series: {
                Shape: Series[];
                Name: "Series";
                Nullable: false;
            };
            counterpartSeries: {
                Shape: Series[];
                Name: "Series";
                Nullable: false;
            };
            policies: {
                Shape: PolicyRegion[];
                Name: "PolicyRegion";
                Nullable: false;
            };
            measures: {
                Shape: MeasureRegion[];
                Name: "MeasureRegion";
                Nullable: false;
            };
            effects: {
                Shape: Effect[];
                Name: "Effect";
                Nullable: false;
            };
            findings: {
                Shape: FindingRegion[];
                Name: "FindingRegion";
                Nullable: false;
            };
            counterpartFindings: {
                Shape: FindingCounterpart[];
                Name: "FindingCounterpart";
                Nullable: false;
            };
            discrepancies: {
                Shape: Discrepancy[];
                Name: "Discrepancy";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    RegionMember: {
        Name: "RegionMember";
        Shape: RegionMember;
        Include: Prisma.RegionMemberInclude;
        Select: Prisma.RegionMemberSelect;
        OrderBy: Prisma.RegionMemberOrderByWithRelationInput;
        WhereUnique: Prisma.RegionMemberWhereUniqueInput;
        Where: Prisma.RegionMemberWhereInput;
        Create: {};
        Update: {};
        RelationName: "group" | "member";
        ListRelations: never;
        Relations: {
            group: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
            member: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
        };
    };
    RegionName: {
        Name: "RegionName";
        Shape: RegionName;
        Include: Prisma.RegionNameInclude;
        Select: Prisma.RegionNameSelect;
        OrderBy: Prisma.RegionNameOrderByWithRelationInput;
        WhereUnique: Prisma.RegionNameWhereUniqueInput;
        Where: Prisma.RegionNameWhereInput;
        Create: {};
        Update: {};
        RelationName: "region" | "usedBy" | "source";
        ListRelations: never;
        Relations: {
            region: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
            usedBy: {
                Shape: Source | null;
                Name: "Source";
                Nullable: true;
            };
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
        };
    };
    Indicator: {
        Name: "Indicator";
        Shape: Indicator;
        Include: Prisma.IndicatorInclude;
        Select: Prisma.IndicatorSelect;
        OrderBy: Prisma.IndicatorOrderByWithRelationInput;
        WhereUnique: Prisma.IndicatorWhereUniqueInput;
        Where: Prisma.IndicatorWhereInput;
        Create: {};
        Update: {};
        RelationName: "series" | "effects" | "findings" | "discrepancies";
        ListRelations: "series" | "effects" | "findings" | "discrepancies";
        Relations: {
            series: {
                Shape: Series[];
                Name: "Series";
                Nullable: false;
            };
            effects: {
                Shape: Effect[];
                Name: "Effect";
                Nullable: false;
            };
            findings: {
                Shape: FindingIndicator[];
                Name: "FindingIndicator";
                Nullable: false;
            };
            discrepancies: {
                Shape: Discrepancy[];
                Name: "Discrepancy";
                Nullable: false;
            };
        };
    };
    Series: {
        Name: "Series";
        Shape: Series;
        Include: Prisma.SeriesInclude;
        Select: Prisma.SeriesSelect;
        OrderBy: Prisma.SeriesOrderByWithRelationInput;
        WhereUnique: Prisma.SeriesWhereUniqueInput;
        Where: Prisma.SeriesWhereInput;
        Create: {};
        Update: {};
        RelationName: "indicator" | "region" | "counterpart" | "commodity" | "unit" | "source" | "observations" | "gaps" | "caps" | "derivation" | "derivedFrom";
        ListRelations: "observations" | "gaps" | "caps" | "derivedFrom";
        Relations: {
            indicator: {
                Shape: Indicator;
                Name: "Indicator";
                Nullable: false;
            };
            region: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
            counterpart: {
                Shape: Region | null;
                Name: "Region";
                Nullable: true;
            };
            commodity: {
                Shape: Commodity | null;
                Name: "Commodity";
                Nullable: true;
            };
            unit: {
                Shape: Unit;
                Name: "Unit";
                Nullable: false;
            };
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
            observations: {
                Shape: Observation[];
                Name: "Observation";
                Nullable: false;
            };
            gaps: {
                Shape: Gap[];
                Name: "Gap";
                Nullable: false;
            };
            caps: {
                Shape: CapSeries[];
                Name: "CapSeries";
                Nullable: false;
            };
            derivation: {
                Shape: Derivation | null;
                Name: "Derivation";
                Nullable: true;
            };
            derivedFrom: {
                Shape: DerivationInput[];
                Name: "DerivationInput";
                Nullable: false;
            };
        };
    };
    Derivation: {
        Name: "Derivation";
        Shape: Derivation;
        Include: Prisma.DerivationInclude;
        Select: Prisma.DerivationSelect;
        OrderBy: Prisma.DerivationOrderByWithRelationInput;
        WhereUnique: Prisma.DerivationWhereUniqueInput;
        Where: Prisma.DerivationWhereInput;
        Create: {};
        Update: {};
        RelationName: "series" | "inputs";
        ListRelations: "inputs";
        Relations: {
            series: {
                Shape: Series;
                Name: "Series";
                Nullable: false;
            };
            inputs: {
                Shape: DerivationInput[];
                Name: "DerivationInput";
                Nullable: false;
            };
        };
    };
    DerivationInput: {
        Name: "DerivationInput";
        Shape: DerivationInput;
        Include: Prisma.DerivationInputInclude;
        Select: Prisma.DerivationInputSelect;
        OrderBy: Prisma.DerivationInputOrderByWithRelationInput;
        WhereUnique: Prisma.DerivationInputWhereUniqueInput;
        Where: Prisma.DerivationInputWhereInput;
        Create: {};
        Update: {};
        RelationName: "derivation" | "input";
        ListRelations: never;
        Relations: {
            derivation: {
                Shape: Derivation;
                Name: "Derivation";
                Nullable: false;
            };
            input: {
                Shape: Series;
                Name: "Series";
                Nullable: false;
            };
        };
    };
    ObservationInput: {
        Name: "ObservationInput";
        Shape: ObservationInput;
        Include: Prisma.ObservationInputInclude;
        Select: Prisma.ObservationInputSelect;
        OrderBy: Prisma.ObservationInputOrderByWithRelationInput;
        WhereUnique: Prisma.ObservationInputWhereUniqueInput;
        Where: Prisma.ObservationInputWhereInput;
        Create: {};
        Update: {};
        RelationName: "derived" | "input";
        ListRelations: never;
        Relations: {
            derived: {
                Shape: Observation;
                Name: "Observation";
                Nullable: false;
            };
            input: {
                Shape: Observation;
                Name: "Observation";
                Nullable: false;
            };
        };
    };
    Observation: {
        Name: "Observation";
        Shape: Observation;
        Include: Prisma.ObservationInclude;
        Select: Prisma.ObservationSelect;
        OrderBy: Prisma.ObservationOrderByWithRelationInput;
        WhereUnique: Prisma.ObservationWhereUniqueInput;
        Where: Prisma.ObservationWhereInput;
        Create: {};
        Update: {};
        RelationName: "series" | "citations" | "discrepancies" | "statements" | "inputs" | "usedBy";
        ListRelations: "citations" | "discrepancies" | "statements" | "inputs" | "usedBy";
        Relations: {
            series: {
                Shape: Series;
                Name: "Series";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
            discrepancies: {
                Shape: Discrepancy[];
                Name: "Discrepancy";
                Nullable: false;
            };
            statements: {
                Shape: SourceStatement[];
                Name: "SourceStatement";
                Nullable: false;
            };
            inputs: {
                Shape: ObservationInput[];
                Name: "ObservationInput";
                Nullable: false;
            };
            usedBy: {
                Shape: ObservationInput[];
                Name: "ObservationInput";
                Nullable: false;
            };
        };
    };
    Gap: {
        Name: "Gap";
        Shape: Gap;
        Include: Prisma.GapInclude;
        Select: Prisma.GapSelect;
        OrderBy: Prisma.GapOrderByWithRelationInput;
        WhereUnique: Prisma.GapWhereUniqueInput;
        Where: Prisma.GapWhereInput;
        Create: {};
        Update: {};
        RelationName: "series" | "citations" | "statements";
        ListRelations: "citations" | "statements";
        Relations: {
            series: {
                Shape: Series;
                Name: "Series";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
            statements: {
                Shape: SourceStatement[];
                Name: "SourceStatement";
                Nullable: false;
            };
        };
    };
    Policy: {
        Name: "Policy";
        Shape: Policy;
        Include: Prisma.PolicyInclude;
        Select: Prisma.PolicySelect;
        OrderBy: Prisma.PolicyOrderByWithRelationInput;
        WhereUnique: Prisma.PolicyWhereUniqueInput;
        Where: Prisma.PolicyWhereInput;
        Create: {};
        Update: {};
        RelationName: "measures" | "effects" | "regions" | "relations" | "relatedFrom" | "findings" | "citations" | "discrepancies" | "statements";
        ListRelations: "measures" | "effects" | "regions" | "relations" | "relatedFrom" | "findings" | "citations" | "discrepancies" | "statements";
        Relations: {
            measures: {
                Shape: Measure[];
                Name: "Measure";
                Nullable: false;
            };
            effects: {
                Shape: Effect[];
                Name: "Effect";
                Nullable: false;
            };
            regions: {
                Shape: PolicyRegion[];
                Name: "PolicyRegion";
                Nullable: false;
            };
            relations: {
                Shape: PolicyRelation[];
                Name: "PolicyRelation";
                Nullable: false;
            };
            relatedFrom: {
                Shape: PolicyRelation[];
                Name: "PolicyRelation";
                Nullable: false;
            };
            findings: {
                Shape: FindingPolicy[];
                Name: "FindingPolicy";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
            discrepancies: {
                Shape: Discrepancy[];
                Name: "Discrepancy";
                Nullable: false;
            };
            statements: {
                Shape: SourceStatement[];
                Name: "SourceStatement";
                Nullable: false;
            };
        };
    };
    PolicyRegion: {
        Name: "PolicyRegion";
        Shape: PolicyRegion;
        Include: Prisma.PolicyRegionInclude;
        Select: Prisma.PolicyRegionSelect;
        OrderBy: Prisma.PolicyRegionOrderByWithRelationInput;
        WhereUnique: Prisma.PolicyRegionWhereUniqueInput;
        Where: Prisma.PolicyRegionWhereInput;
        Create: {};
        Update: {};
        RelationName: "policy" | "region";
        ListRelations: never;
        Relations: {
            policy: {
                Shape: Policy;
                Name: "Policy";
                Nullable: false;
            };
            region: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
        };
    };
    PolicyRelation: {
        Name: "PolicyRelation";
        Shape: PolicyRelation;
        Include: Prisma.PolicyRelationInclude;
        Select: Prisma.PolicyRelationSelect;
        OrderBy: Prisma.PolicyRelationOrderByWithRelationInput;
        WhereUnique: Prisma.PolicyRelationWhereUniqueInput;
        Where: Prisma.PolicyRelationWhereInput;
        Create: {};
        Update: {};
        RelationName: "from" | "to" | "citations";
        ListRelations: "citations";
        Relations: {
            from: {
                Shape: Policy;
                Name: "Policy";
                Nullable: false;
            };
            to: {
                Shape: Policy;
                Name: "Policy";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Measure: {
        Name: "Measure";
        Shape: Measure;
        Include: Prisma.MeasureInclude;
        Select: Prisma.MeasureSelect;
        OrderBy: Prisma.MeasureOrderByWithRelationInput;
        WhereUnique: Prisma.MeasureWhereUniqueInput;
        Where: Prisma.MeasureWhereInput;
        Create: {};
        Update: {};
        RelationName: "policy" | "supersededBy" | "supersedes" | "commodities" | "regions" | "cap" | "citations" | "discrepancies" | "statements";
        ListRelations: "supersedes" | "commodities" | "regions" | "citations" | "discrepancies" | "statements";
        Relations: {
            policy: {
                Shape: Policy;
                Name: "Policy";
                Nullable: false;
            };
            supersededBy: {
                Shape: Measure | null;
                Name: "Measure";
                Nullable: true;
            };
            supersedes: {
                Shape: Measure[];
                Name: "Measure";
                Nullable: false;
            };
            commodities: {
                Shape: MeasureCommodity[];
                Name: "MeasureCommodity";
                Nullable: false;
            };
            regions: {
                Shape: MeasureRegion[];
                Name: "MeasureRegion";
                Nullable: false;
            };
            cap: {
                Shape: Cap | null;
                Name: "Cap";
                Nullable: true;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
            discrepancies: {
                Shape: Discrepancy[];
                Name: "Discrepancy";
                Nullable: false;
            };
            statements: {
                Shape: SourceStatement[];
                Name: "SourceStatement";
                Nullable: false;
            };
        };
    };
    MeasureCommodity: {
        Name: "MeasureCommodity";
        Shape: MeasureCommodity;
        Include: Prisma.MeasureCommodityInclude;
        Select: Prisma.MeasureCommoditySelect;
        OrderBy: Prisma.MeasureCommodityOrderByWithRelationInput;
        WhereUnique: Prisma.MeasureCommodityWhereUniqueInput;
        Where: Prisma.MeasureCommodityWhereInput;
        Create: {};
        Update: {};
        RelationName: "measure" | "commodity";
        ListRelations: never;
        Relations: {
            measure: {
                Shape: Measure;
                Name: "Measure";
                Nullable: false;
            };
            commodity: {
                Shape: Commodity;
                Name: "Commodity";
                Nullable: false;
            };
        };
    };
    MeasureRegion: {
        Name: "MeasureRegion";
        Shape: MeasureRegion;
        Include: Prisma.MeasureRegionInclude;
        Select: Prisma.MeasureRegionSelect;
        OrderBy: Prisma.MeasureRegionOrderByWithRelationInput;
        WhereUnique: Prisma.MeasureRegionWhereUniqueInput;
        Where: Prisma.MeasureRegionWhereInput;
        Create: {};
        Update: {};
        RelationName: "measure" | "region";
        ListRelations: never;
        Relations: {
            measure: {
                Shape: Measure;
                Name: "Measure";
                Nullable: false;
            };
            region: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
        };
    };
    Cap: {
        Name: "Cap";
        Shape: Cap;
        Include: Prisma.CapInclude;
        Select: Prisma.CapSelect;
        OrderBy: Prisma.CapOrderByWithRelationInput;
        WhereUnique: Prisma.CapWhereUniqueInput;
        Where: Prisma.CapWhereInput;
        Create: {};
        Update: {};
        RelationName: "measure" | "conversionFactor" | "limits" | "series";
        ListRelations: "limits" | "series";
        Relations: {
            measure: {
                Shape: Measure;
                Name: "Measure";
                Nullable: false;
            };
            conversionFactor: {
                Shape: ConversionFactor | null;
                Name: "ConversionFactor";
                Nullable: true;
            };
            limits: {
                Shape: CapLimit[];
                Name: "CapLimit";
                Nullable: false;
            };
            series: {
                Shape: CapSeries[];
                Name: "CapSeries";
                Nullable: false;
            };
        };
    };
    CapLimit: {
        Name: "CapLimit";
        Shape: CapLimit;
        Include: Prisma.CapLimitInclude;
        Select: Prisma.CapLimitSelect;
        OrderBy: Prisma.CapLimitOrderByWithRelationInput;
        WhereUnique: Prisma.CapLimitWhereUniqueInput;
        Where: Prisma.CapLimitWhereInput;
        Create: {};
        Update: {};
        RelationName: "cap" | "unit";
        ListRelations: never;
        Relations: {
            cap: {
                Shape: Cap;
                Name: "Cap";
                Nullable: false;
            };
            unit: {
                Shape: Unit;
                Name: "Unit";
                Nullable: false;
            };
        };
    };
    CapSeries: {
        Name: "CapSeries";
        Shape: CapSeries;
        Include: Prisma.CapSeriesInclude;
        Select: Prisma.CapSeriesSelect;
        OrderBy: Prisma.CapSeriesOrderByWithRelationInput;
        WhereUnique: Prisma.CapSeriesWhereUniqueInput;
        Where: Prisma.CapSeriesWhereInput;
        Create: {};
        Update: {};
        RelationName: "cap" | "series";
        ListRelations: never;
        Relations: {
            cap: {
                Shape: Cap;
                Name: "Cap";
                Nullable: false;
            };
            series: {
                Shape: Series;
                Name: "Series";
                Nullable: false;
            };
        };
    };
    Effect: {
        Name: "Effect";
        Shape: Effect;
        Include: Prisma.EffectInclude;
        Select: Prisma.EffectSelect;
        OrderBy: Prisma.EffectOrderByWithRelationInput;
        WhereUnique: Prisma.EffectWhereUniqueInput;
        Where: Prisma.EffectWhereInput;
        Create: {};
        Update: {};
        RelationName: "policy" | "indicator" | "region" | "citations";
        ListRelations: "citations";
        Relations: {
            policy: {
                Shape: Policy;
                Name: "Policy";
                Nullable: false;
            };
            indicator: {
                Shape: Indicator;
                Name: "Indicator";
                Nullable: false;
            };
            region: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
        };
    };
    Finding: {
        Name: "Finding";
        Shape: Finding;
        Include: Prisma.FindingInclude;
        Select: Prisma.FindingSelect;
        OrderBy: Prisma.FindingOrderByWithRelationInput;
        WhereUnique: Prisma.FindingWhereUniqueInput;
        Where: Prisma.FindingWhereInput;
        Create: {};
        Update: {};
        RelationName: "regions" | "counterparts" | "commodities" | "indicators" | "policies" | "citations" | "discrepancies" | "statements";
        ListRelations: "regions" | "counterparts" | "commodities" | "indicators" | "policies" | "citations" | "discrepancies" | "statements";
        Relations: {
            regions: {
                Shape: FindingRegion[];
                Name: "FindingRegion";
                Nullable: false;
            };
            counterparts: {
                Shape: FindingCounterpart[];
                Name: "FindingCounterpart";
                Nullable: false;
            };
            commodities: {
                Shape: FindingCommodity[];
                Name: "FindingCommodity";
                Nullable: false;
            };
            indicators: {
                Shape: FindingIndicator[];
                Name: "FindingIndicator";
                Nullable: false;
            };
            policies: {
                Shape: FindingPolicy[];
                Name: "FindingPolicy";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
            discrepancies: {
                Shape: Discrepancy[];
                Name: "Discrepancy";
                Nullable: false;
            };
            statements: {
                Shape: SourceStatement[];
                Name: "SourceStatement";
                Nullable: false;
            };
        };
    };
    FindingRegion: {
        Name: "FindingRegion";
        Shape: FindingRegion;
        Include: Prisma.FindingRegionInclude;
        Select: Prisma.FindingRegionSelect;
        OrderBy: Prisma.FindingRegionOrderByWithRelationInput;
        WhereUnique: Prisma.FindingRegionWhereUniqueInput;
        Where: Prisma.FindingRegionWhereInput;
        Create: {};
        Update: {};
        RelationName: "finding" | "region";
        ListRelations: never;
        Relations: {
            finding: {
                Shape: Finding;
                Name: "Finding";
                Nullable: false;
            };
            region: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
        };
    };
    FindingCounterpart: {
        Name: "FindingCounterpart";
        Shape: FindingCounterpart;
        Include: Prisma.FindingCounterpartInclude;
        Select: Prisma.FindingCounterpartSelect;
        OrderBy: Prisma.FindingCounterpartOrderByWithRelationInput;
        WhereUnique: Prisma.FindingCounterpartWhereUniqueInput;
        Where: Prisma.FindingCounterpartWhereInput;
        Create: {};
        Update: {};
        RelationName: "finding" | "region";
        ListRelations: never;
        Relations: {
            finding: {
                Shape: Finding;
                Name: "Finding";
                Nullable: false;
            };
            region: {
                Shape: Region;
                Name: "Region";
                Nullable: false;
            };
        };
    };
    FindingCommodity: {
        Name: "FindingCommodity";
        Shape: FindingCommodity;
        Include: Prisma.FindingCommodityInclude;
        Select: Prisma.FindingCommoditySelect;
        OrderBy: Prisma.FindingCommodityOrderByWithRelationInput;
        WhereUnique: Prisma.FindingCommodityWhereUniqueInput;
        Where: Prisma.FindingCommodityWhereInput;
        Create: {};
        Update: {};
        RelationName: "finding" | "commodity";
        ListRelations: never;
        Relations: {
            finding: {
                Shape: Finding;
                Name: "Finding";
                Nullable: false;
            };
            commodity: {
                Shape: Commodity;
                Name: "Commodity";
                Nullable: false;
            };
        };
    };
    FindingIndicator: {
        Name: "FindingIndicator";
        Shape: FindingIndicator;
        Include: Prisma.FindingIndicatorInclude;
        Select: Prisma.FindingIndicatorSelect;
        OrderBy: Prisma.FindingIndicatorOrderByWithRelationInput;
        WhereUnique: Prisma.FindingIndicatorWhereUniqueInput;
        Where: Prisma.FindingIndicatorWhereInput;
        Create: {};
        Update: {};
        RelationName: "finding" | "indicator";
        ListRelations: never;
        Relations: {
            finding: {
                Shape: Finding;
                Name: "Finding";
                Nullable: false;
            };
            indicator: {
                Shape: Indicator;
                Name: "Indicator";
                Nullable: false;
            };
        };
    };
    FindingPolicy: {
        Name: "FindingPolicy";
        Shape: FindingPolicy;
        Include: Prisma.FindingPolicyInclude;
        Select: Prisma.FindingPolicySelect;
        OrderBy: Prisma.FindingPolicyOrderByWithRelationInput;
        WhereUnique: Prisma.FindingPolicyWhereUniqueInput;
        Where: Prisma.FindingPolicyWhereInput;
        Create: {};
        Update: {};
        RelationName: "finding" | "policy";
        ListRelations: never;
        Relations: {
            finding: {
                Shape: Finding;
                Name: "Finding";
                Nullable: false;
            };
            policy: {
                Shape: Policy;
                Name: "Policy";
                Nullable: false;
            };
        };
    };
    Discrepancy: {
        Name: "Discrepancy";
        Shape: Discrepancy;
        Include: Prisma.DiscrepancyInclude;
        Select: Prisma.DiscrepancySelect;
        OrderBy: Prisma.DiscrepancyOrderByWithRelationInput;
        WhereUnique: Prisma.DiscrepancyWhereUniqueInput;
        Where: Prisma.DiscrepancyWhereInput;
        Create: {};
        Update: {};
        RelationName: "observation" | "policy" | "measure" | "finding" | "region" | "indicator" | "otherReadings" | "citations" | "statements";
        ListRelations: "otherReadings" | "citations" | "statements";
        Relations: {
            observation: {
                Shape: Observation | null;
                Name: "Observation";
                Nullable: true;
            };
            policy: {
                Shape: Policy | null;
                Name: "Policy";
                Nullable: true;
            };
            measure: {
                Shape: Measure | null;
                Name: "Measure";
                Nullable: true;
            };
            finding: {
                Shape: Finding | null;
                Name: "Finding";
                Nullable: true;
            };
            region: {
                Shape: Region | null;
                Name: "Region";
                Nullable: true;
            };
            indicator: {
                Shape: Indicator | null;
                Name: "Indicator";
                Nullable: true;
            };
            otherReadings: {
                Shape: DiscrepancyReading[];
                Name: "DiscrepancyReading";
                Nullable: false;
            };
            citations: {
                Shape: Citation[];
                Name: "Citation";
                Nullable: false;
            };
            statements: {
                Shape: SourceStatement[];
                Name: "SourceStatement";
                Nullable: false;
            };
        };
    };
    DiscrepancyReading: {
        Name: "DiscrepancyReading";
        Shape: DiscrepancyReading;
        Include: Prisma.DiscrepancyReadingInclude;
        Select: Prisma.DiscrepancyReadingSelect;
        OrderBy: Prisma.DiscrepancyReadingOrderByWithRelationInput;
        WhereUnique: Prisma.DiscrepancyReadingWhereUniqueInput;
        Where: Prisma.DiscrepancyReadingWhereInput;
        Create: {};
        Update: {};
        RelationName: "discrepancy";
        ListRelations: never;
        Relations: {
            discrepancy: {
                Shape: Discrepancy;
                Name: "Discrepancy";
                Nullable: false;
            };
        };
    };
    Citation: {
        Name: "Citation";
        Shape: Citation;
        Include: Prisma.CitationInclude;
        Select: Prisma.CitationSelect;
        OrderBy: Prisma.CitationOrderByWithRelationInput;
        WhereUnique: Prisma.CitationWhereUniqueInput;
        Where: Prisma.CitationWhereInput;
        Create: {};
        Update: {};
        RelationName: "source" | "observation" | "gap" | "policy" | "measure" | "effect" | "relation" | "finding" | "discrepancy" | "region";
        ListRelations: never;
        Relations: {
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
            observation: {
                Shape: Observation | null;
                Name: "Observation";
                Nullable: true;
            };
            gap: {
                Shape: Gap | null;
                Name: "Gap";
                Nullable: true;
            };
            policy: {
                Shape: Policy | null;
                Name: "Policy";
                Nullable: true;
            };
            measure: {
                Shape: Measure | null;
                Name: "Measure";
                Nullable: true;
            };
            effect: {
                Shape: Effect | null;
                Name: "Effect";
                Nullable: true;
            };
            relation: {
                Shape: PolicyRelation | null;
                Name: "PolicyRelation";
                Nullable: true;
            };
            finding: {
                Shape: Finding | null;
                Name: "Finding";
                Nullable: true;
            };
            discrepancy: {
                Shape: Discrepancy | null;
                Name: "Discrepancy";
                Nullable: true;
            };
            region: {
                Shape: Region | null;
                Name: "Region";
                Nullable: true;
            };
        };
    };
    SourceStatement: {
        Name: "SourceStatement";
        Shape: SourceStatement;
        Include: Prisma.SourceStatementInclude;
        Select: Prisma.SourceStatementSelect;
        OrderBy: Prisma.SourceStatementOrderByWithRelationInput;
        WhereUnique: Prisma.SourceStatementWhereUniqueInput;
        Where: Prisma.SourceStatementWhereInput;
        Create: {};
        Update: {};
        RelationName: "source" | "observation" | "gap" | "policy" | "measure" | "finding" | "discrepancy";
        ListRelations: never;
        Relations: {
            source: {
                Shape: Source;
                Name: "Source";
                Nullable: false;
            };
            observation: {
                Shape: Observation | null;
                Name: "Observation";
                Nullable: true;
            };
            gap: {
                Shape: Gap | null;
                Name: "Gap";
                Nullable: true;
            };
            policy: {
                Shape: Policy | null;
                Name: "Policy";
                Nullable: true;
            };
            measure: {
                Shape: Measure | null;
                Name: "Measure";
                Nullable: true;
            };
            finding: {
                Shape: Finding | null;
                Name: "Finding";
                Nullable: true;
            };
            discrepancy: {
                Shape: Discrepancy | null;
                Name: "Discrepancy";
                Nullable: true;
            };
        };
    };
    SearchText: {
        Name: "SearchText";
        Shape: SearchText;
        Include: never;
        Select: Prisma.SearchTextSelect;
        OrderBy: Prisma.SearchTextOrderByWithRelationInput;
        WhereUnique: Prisma.SearchTextWhereUniqueInput;
        Where: Prisma.SearchTextWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
    DatasetVersion: {
        Name: "DatasetVersion";
        Shape: DatasetVersion;
        Include: never;
        Select: Prisma.DatasetVersionSelect;
        OrderBy: Prisma.DatasetVersionOrderByWithRelationInput;
        WhereUnique: Prisma.DatasetVersionWhereUniqueInput;
        Where: Prisma.DatasetVersionWhereInput;
        Create: {};
        Update: {};
        RelationName: never;
        ListRelations: never;
        Relations: {};
    };
}
export function getDatamodel(): PothosPrismaDatamodel { return JSON.parse("{\"datamodel\":{\"models\":{\"Source\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"SourceKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"titleNative\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"authors\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"containerTitle\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"volume\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"issue\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pages\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publisher\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"published\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"publishedFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"edition\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"doi\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"licence\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SeriesToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SourceStatement\",\"kind\":\"object\",\"name\":\"statements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SourceToSourceStatement\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"RegionName\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameSource\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"RegionName\",\"kind\":\"object\",\"name\":\"usedNames\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameUsedBy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ConversionFactor\",\"kind\":\"object\",\"name\":\"conversionFactors\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ConversionFactorToSource\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Unit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"symbol\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"ucum\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"currency\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"multiplier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Dimension\",\"kind\":\"enum\",\"name\":\"dimension\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PriceBasis\",\"kind\":\"enum\",\"name\":\"priceBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"baseYear\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"baseUnitCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"baseFactor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Unit\",\"kind\":\"object\",\"name\":\"baseUnit\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BaseUnit\",\"relationFromFields\":[\"baseUnitCode\"],\"isUpdatedAt\":false},{\"type\":\"Unit\",\"kind\":\"object\",\"name\":\"derived\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"BaseUnit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SeriesToUnit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CapLimit\",\"kind\":\"object\",\"name\":\"limits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapLimitToUnit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ConversionFactor\",\"kind\":\"object\",\"name\":\"factorsFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FactorFrom\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ConversionFactor\",\"kind\":\"object\",\"name\":\"factorsTo\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FactorTo\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"ConversionFactor\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fromUnitCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toUnitCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commodityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"factor\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locator\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Unit\",\"kind\":\"object\",\"name\":\"fromUnit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FactorFrom\",\"relationFromFields\":[\"fromUnitCode\"],\"isUpdatedAt\":false},{\"type\":\"Unit\",\"kind\":\"object\",\"name\":\"toUnit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FactorTo\",\"relationFromFields\":[\"toUnitCode\"],\"isUpdatedAt\":false},{\"type\":\"Commodity\",\"kind\":\"object\",\"name\":\"commodity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToConversionFactor\",\"relationFromFields\":[\"commodityCode\"],\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ConversionFactorToSource\",\"relationFromFields\":[\"sourceSlug\"],\"isUpdatedAt\":false},{\"type\":\"Cap\",\"kind\":\"object\",\"name\":\"caps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToConversionFactor\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Commodity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"CommodityScheme\",\"kind\":\"enum\",\"name\":\"scheme\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"notation\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sameAs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Commodity\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityTree\",\"relationFromFields\":[\"parentCode\"],\"isUpdatedAt\":false},{\"type\":\"Commodity\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityTree\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"MeasureCommodity\",\"kind\":\"object\",\"name\":\"measures\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToMeasureCommodity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingCommodity\",\"kind\":\"object\",\"name\":\"findings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToFindingCommodity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ConversionFactor\",\"kind\":\"object\",\"name\":\"conversionFactors\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToConversionFactor\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"scheme\",\"notation\"]}]},\"Region\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"RegionKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"parentSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"isoCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"m49\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":true,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"latitude\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"longitude\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"pointBasis\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"established\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"establishedFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sameAs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"parent\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RegionTree\",\"relationFromFields\":[\"parentSlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"children\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RegionTree\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"RegionMember\",\"kind\":\"object\",\"name\":\"members\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GroupMembers\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"RegionMember\",\"kind\":\"object\",\"name\":\"memberOf\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MemberOf\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"RegionName\",\"kind\":\"object\",\"name\":\"names\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RegionToRegionName\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RefArea\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"counterpartSeries\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Counterpart\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PolicyRegion\",\"kind\":\"object\",\"name\":\"policies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PolicyRegionToRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"MeasureRegion\",\"kind\":\"object\",\"name\":\"measures\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureRegionToRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Effect\",\"kind\":\"object\",\"name\":\"effects\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EffectToRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingRegion\",\"kind\":\"object\",\"name\":\"findings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingRegionToRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingCounterpart\",\"kind\":\"object\",\"name\":\"counterpartFindings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingCounterpartToRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"RegionMember\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"groupSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"memberSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"group\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GroupMembers\",\"relationFromFields\":[\"groupSlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"member\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MemberOf\",\"relationFromFields\":[\"memberSlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"groupSlug\",\"memberSlug\"]},\"uniqueIndexes\":[]},\"RegionName\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"NameSystem\",\"kind\":\"enum\",\"name\":\"system\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"confirmed\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"usedBySlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locator\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RegionToRegionName\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"usedBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameUsedBy\",\"relationFromFields\":[\"usedBySlug\"],\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"NameSource\",\"relationFromFields\":[\"sourceSlug\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"regionSlug\",\"text\",\"language\",\"system\"]}]},\"Indicator\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"code\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Topic\",\"kind\":\"enum\",\"name\":\"topic\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Measurement\",\"kind\":\"enum\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Aggregation\",\"kind\":\"enum\",\"name\":\"aggregation\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"basis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sameAs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"IndicatorToSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Effect\",\"kind\":\"object\",\"name\":\"effects\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EffectToIndicator\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingIndicator\",\"kind\":\"object\",\"name\":\"findings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingIndicatorToIndicator\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToIndicator\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Series\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"key\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"Frequency\",\"kind\":\"enum\",\"name\":\"frequency\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"indicatorCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"counterpartPart\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"counterpartSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commodityPart\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commodityCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"unitCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Boolean\",\"kind\":\"scalar\",\"name\":\"cumulative\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"observationCount\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"currentCount\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"valueCount\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"forecastCount\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"firstPeriod\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"lastPeriod\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Indicator\",\"kind\":\"object\",\"name\":\"indicator\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"IndicatorToSeries\",\"relationFromFields\":[\"indicatorCode\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RefArea\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"counterpart\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Counterpart\",\"relationFromFields\":[\"counterpartSlug\"],\"isUpdatedAt\":false},{\"type\":\"Commodity\",\"kind\":\"object\",\"name\":\"commodity\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToSeries\",\"relationFromFields\":[\"commodityCode\"],\"isUpdatedAt\":false},{\"type\":\"Unit\",\"kind\":\"object\",\"name\":\"unit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SeriesToUnit\",\"relationFromFields\":[\"unitCode\"],\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SeriesToSource\",\"relationFromFields\":[\"sourceSlug\"],\"isUpdatedAt\":false},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Gap\",\"kind\":\"object\",\"name\":\"gaps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GapToSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CapSeries\",\"kind\":\"object\",\"name\":\"caps\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapSeriesToSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Derivation\",\"kind\":\"object\",\"name\":\"derivation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DerivedSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"DerivationInput\",\"kind\":\"object\",\"name\":\"derivedFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"InputSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Derivation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"formula\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DerivedSeries\",\"relationFromFields\":[\"seriesKey\"],\"isUpdatedAt\":false},{\"type\":\"DerivationInput\",\"kind\":\"object\",\"name\":\"inputs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DerivationToDerivationInput\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"DerivationInput\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"derivedKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"name\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"inputKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Derivation\",\"kind\":\"object\",\"name\":\"derivation\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DerivationToDerivationInput\",\"relationFromFields\":[\"derivedKey\"],\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"input\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"InputSeries\",\"relationFromFields\":[\"inputKey\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"derivedKey\",\"name\"]},\"uniqueIndexes\":[]},\"ObservationInput\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"derivedId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"inputId\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"derived\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DerivedObservation\",\"relationFromFields\":[\"derivedId\"],\"isUpdatedAt\":false},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"input\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"InputObservation\",\"relationFromFields\":[\"inputId\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"derivedId\",\"inputId\"]},\"uniqueIndexes\":[]},\"Observation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"period\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startsOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endsBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PeriodPrecision\",\"kind\":\"enum\",\"name\":\"precision\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"asPrinted\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"decimals\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Qualifier\",\"kind\":\"enum\",\"name\":\"qualifier\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"lower\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"upper\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"ObservationStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"referenceDate\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"knownFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"knownUntil\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"KnownBasis\",\"kind\":\"enum\",\"name\":\"knownBasis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToSeries\",\"relationFromFields\":[\"seriesKey\"],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SourceStatement\",\"kind\":\"object\",\"name\":\"statements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToSourceStatement\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ObservationInput\",\"kind\":\"object\",\"name\":\"inputs\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DerivedObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"ObservationInput\",\"kind\":\"object\",\"name\":\"usedBy\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"InputObservation\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Gap\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"period\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startsOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endsBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PeriodPrecision\",\"kind\":\"enum\",\"name\":\"precision\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"GapKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reason\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GapToSeries\",\"relationFromFields\":[\"seriesKey\"],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToGap\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SourceStatement\",\"kind\":\"object\",\"name\":\"statements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GapToSourceStatement\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"seriesKey\",\"period\"]}]},\"Policy\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"PolicyKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"title\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"titleKorean\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"issuer\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"adoptedOn\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"adoptedFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"adoptedBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"inForceOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"inForceFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"endedOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endedBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"url\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"measures\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToPolicy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Effect\",\"kind\":\"object\",\"name\":\"effects\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EffectToPolicy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PolicyRegion\",\"kind\":\"object\",\"name\":\"regions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PolicyToPolicyRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PolicyRelation\",\"kind\":\"object\",\"name\":\"relations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RelationFrom\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"PolicyRelation\",\"kind\":\"object\",\"name\":\"relatedFrom\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RelationTo\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingPolicy\",\"kind\":\"object\",\"name\":\"findings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingPolicyToPolicy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPolicy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToPolicy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SourceStatement\",\"kind\":\"object\",\"name\":\"statements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PolicyToSourceStatement\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"PolicyRegion\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"policySlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"policy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PolicyToPolicyRegion\",\"relationFromFields\":[\"policySlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PolicyRegionToRegion\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"policySlug\",\"regionSlug\"]},\"uniqueIndexes\":[]},\"PolicyRelation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"fromSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PolicyRelationKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"toSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"from\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RelationFrom\",\"relationFromFields\":[\"fromSlug\"],\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"to\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"RelationTo\",\"relationFromFields\":[\"toSlug\"],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPolicyRelation\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[{\"name\":null,\"fields\":[\"fromSlug\",\"kind\",\"toSlug\"]}]},\"Measure\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"policySlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MeasureKind\",\"kind\":\"enum\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"description\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"TradeFlow\",\"kind\":\"enum\",\"name\":\"flow\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"from\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startsOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"to\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endsBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"deadline\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"deadlineFrom\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"MeasureStatus\",\"kind\":\"enum\",\"name\":\"status\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"supersededBySlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"policy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToPolicy\",\"relationFromFields\":[\"policySlug\"],\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"supersededBy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Supersession\",\"relationFromFields\":[\"supersededBySlug\"],\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"supersedes\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"Supersession\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"MeasureCommodity\",\"kind\":\"object\",\"name\":\"commodities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToMeasureCommodity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"MeasureRegion\",\"kind\":\"object\",\"name\":\"regions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToMeasureRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Cap\",\"kind\":\"object\",\"name\":\"cap\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToMeasure\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToMeasure\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToMeasure\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SourceStatement\",\"kind\":\"object\",\"name\":\"statements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToSourceStatement\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"MeasureCommodity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commodityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"CommodityBasis\",\"kind\":\"enum\",\"name\":\"basis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToMeasureCommodity\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"Commodity\",\"kind\":\"object\",\"name\":\"commodity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToMeasureCommodity\",\"relationFromFields\":[\"commodityCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"measureSlug\",\"commodityCode\"]},\"uniqueIndexes\":[]},\"MeasureRegion\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToMeasureRegion\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureRegionToRegion\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"measureSlug\",\"regionSlug\"]},\"uniqueIndexes\":[]},\"Cap\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"CapRule\",\"kind\":\"enum\",\"name\":\"rule\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"WindowKind\",\"kind\":\"enum\",\"name\":\"windowKind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"windowAnchoredOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"perActor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"conversionFactorSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"measure\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToMeasure\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"ConversionFactor\",\"kind\":\"object\",\"name\":\"conversionFactor\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToConversionFactor\",\"relationFromFields\":[\"conversionFactorSlug\"],\"isUpdatedAt\":false},{\"type\":\"CapLimit\",\"kind\":\"object\",\"name\":\"limits\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToCapLimit\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"CapSeries\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToCapSeries\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"CapLimit\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"unitCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"amount\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Cap\",\"kind\":\"object\",\"name\":\"cap\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToCapLimit\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"Unit\",\"kind\":\"object\",\"name\":\"unit\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapLimitToUnit\",\"relationFromFields\":[\"unitCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"measureSlug\",\"unitCode\"]},\"uniqueIndexes\":[]},\"CapSeries\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"seriesKey\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Cap\",\"kind\":\"object\",\"name\":\"cap\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapToCapSeries\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"Series\",\"kind\":\"object\",\"name\":\"series\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CapSeriesToSeries\",\"relationFromFields\":[\"seriesKey\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"measureSlug\",\"seriesKey\"]},\"uniqueIndexes\":[]},\"Effect\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"policySlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"indicatorCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Direction\",\"kind\":\"enum\",\"name\":\"direction\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"statement\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"policy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EffectToPolicy\",\"relationFromFields\":[\"policySlug\"],\"isUpdatedAt\":false},{\"type\":\"Indicator\",\"kind\":\"object\",\"name\":\"indicator\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EffectToIndicator\",\"relationFromFields\":[\"indicatorCode\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"EffectToRegion\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToEffect\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"Finding\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"statement\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"period\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"startsOn\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"endsBefore\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"PeriodPrecision\",\"kind\":\"enum\",\"name\":\"precision\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Topic\",\"kind\":\"enum\",\"name\":\"topics\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"note\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"FindingRegion\",\"kind\":\"object\",\"name\":\"regions\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingRegion\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingCounterpart\",\"kind\":\"object\",\"name\":\"counterparts\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingCounterpart\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingCommodity\",\"kind\":\"object\",\"name\":\"commodities\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingCommodity\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingIndicator\",\"kind\":\"object\",\"name\":\"indicators\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingIndicator\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"FindingPolicy\",\"kind\":\"object\",\"name\":\"policies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingPolicy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToFinding\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancies\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToFinding\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SourceStatement\",\"kind\":\"object\",\"name\":\"statements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToSourceStatement\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"FindingRegion\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingRegion\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingRegionToRegion\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"findingSlug\",\"regionSlug\"]},\"uniqueIndexes\":[]},\"FindingCounterpart\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingCounterpart\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingCounterpartToRegion\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"findingSlug\",\"regionSlug\"]},\"uniqueIndexes\":[]},\"FindingCommodity\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"commodityCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingCommodity\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Commodity\",\"kind\":\"object\",\"name\":\"commodity\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CommodityToFindingCommodity\",\"relationFromFields\":[\"commodityCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"findingSlug\",\"commodityCode\"]},\"uniqueIndexes\":[]},\"FindingIndicator\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"indicatorCode\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingIndicator\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Indicator\",\"kind\":\"object\",\"name\":\"indicator\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingIndicatorToIndicator\",\"relationFromFields\":[\"indicatorCode\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"findingSlug\",\"indicatorCode\"]},\"uniqueIndexes\":[]},\"FindingPolicy\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"policySlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToFindingPolicy\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"policy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingPolicyToPolicy\",\"relationFromFields\":[\"policySlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"findingSlug\",\"policySlug\"]},\"uniqueIndexes\":[]},\"Discrepancy\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"slug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"field\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"publishedText\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"publishedValue\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"correctedText\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"correctedValue\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"reason\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"observationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"policySlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"indicatorCode\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToObservation\",\"relationFromFields\":[\"observationId\"],\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"policy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToPolicy\",\"relationFromFields\":[\"policySlug\"],\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"measure\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToMeasure\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToFinding\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToRegion\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false},{\"type\":\"Indicator\",\"kind\":\"object\",\"name\":\"indicator\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToIndicator\",\"relationFromFields\":[\"indicatorCode\"],\"isUpdatedAt\":false},{\"type\":\"DiscrepancyReading\",\"kind\":\"object\",\"name\":\"otherReadings\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToDiscrepancyReading\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"Citation\",\"kind\":\"object\",\"name\":\"citations\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToDiscrepancy\",\"relationFromFields\":[],\"isUpdatedAt\":false},{\"type\":\"SourceStatement\",\"kind\":\"object\",\"name\":\"statements\",\"isRequired\":true,\"isList\":true,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToSourceStatement\",\"relationFromFields\":[],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"DiscrepancyReading\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"discrepancySlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"value\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"basis\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancy\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToDiscrepancyReading\",\"relationFromFields\":[\"discrepancySlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"discrepancySlug\",\"position\"]},\"uniqueIndexes\":[]},\"Citation\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"CitationRole\",\"kind\":\"enum\",\"name\":\"role\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"locator\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"position\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"observationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gapId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"policySlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"effectSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"relationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"discrepancySlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"regionSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToSource\",\"relationFromFields\":[\"sourceSlug\"],\"isUpdatedAt\":false},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToObservation\",\"relationFromFields\":[\"observationId\"],\"isUpdatedAt\":false},{\"type\":\"Gap\",\"kind\":\"object\",\"name\":\"gap\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToGap\",\"relationFromFields\":[\"gapId\"],\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"policy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPolicy\",\"relationFromFields\":[\"policySlug\"],\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"measure\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToMeasure\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"Effect\",\"kind\":\"object\",\"name\":\"effect\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToEffect\",\"relationFromFields\":[\"effectSlug\"],\"isUpdatedAt\":false},{\"type\":\"PolicyRelation\",\"kind\":\"object\",\"name\":\"relation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToPolicyRelation\",\"relationFromFields\":[\"relationId\"],\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToFinding\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToDiscrepancy\",\"relationFromFields\":[\"discrepancySlug\"],\"isUpdatedAt\":false},{\"type\":\"Region\",\"kind\":\"object\",\"name\":\"region\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"CitationToRegion\",\"relationFromFields\":[\"regionSlug\"],\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"SourceStatement\":{\"fields\":[{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"sourceSlug\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"number\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"summary\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"recordedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"observationId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"gapId\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"policySlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"measureSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"findingSlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"discrepancySlug\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Source\",\"kind\":\"object\",\"name\":\"source\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"SourceToSourceStatement\",\"relationFromFields\":[\"sourceSlug\"],\"isUpdatedAt\":false},{\"type\":\"Observation\",\"kind\":\"object\",\"name\":\"observation\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"ObservationToSourceStatement\",\"relationFromFields\":[\"observationId\"],\"isUpdatedAt\":false},{\"type\":\"Gap\",\"kind\":\"object\",\"name\":\"gap\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"GapToSourceStatement\",\"relationFromFields\":[\"gapId\"],\"isUpdatedAt\":false},{\"type\":\"Policy\",\"kind\":\"object\",\"name\":\"policy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"PolicyToSourceStatement\",\"relationFromFields\":[\"policySlug\"],\"isUpdatedAt\":false},{\"type\":\"Measure\",\"kind\":\"object\",\"name\":\"measure\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"MeasureToSourceStatement\",\"relationFromFields\":[\"measureSlug\"],\"isUpdatedAt\":false},{\"type\":\"Finding\",\"kind\":\"object\",\"name\":\"finding\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"FindingToSourceStatement\",\"relationFromFields\":[\"findingSlug\"],\"isUpdatedAt\":false},{\"type\":\"Discrepancy\",\"kind\":\"object\",\"name\":\"discrepancy\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"relationName\":\"DiscrepancyToSourceStatement\",\"relationFromFields\":[\"discrepancySlug\"],\"isUpdatedAt\":false}],\"primaryKey\":{\"name\":null,\"fields\":[\"sourceSlug\",\"number\"]},\"uniqueIndexes\":[]},\"SearchText\":{\"fields\":[{\"type\":\"BigInt\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"kind\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"ref\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"text\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"system\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"language\",\"isRequired\":false,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Decimal\",\"kind\":\"scalar\",\"name\":\"weight\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"folded\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"series\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]},\"DatasetVersion\":{\"fields\":[{\"type\":\"Int\",\"kind\":\"scalar\",\"name\":\"id\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":true,\"isUpdatedAt\":false},{\"type\":\"String\",\"kind\":\"scalar\",\"name\":\"version\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"DateTime\",\"kind\":\"scalar\",\"name\":\"loadedAt\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":true,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false},{\"type\":\"Json\",\"kind\":\"scalar\",\"name\":\"counts\",\"isRequired\":true,\"isList\":false,\"hasDefaultValue\":false,\"isUnique\":false,\"isId\":false,\"isUpdatedAt\":false}],\"primaryKey\":null,\"uniqueIndexes\":[]}}}}"); }