// Generated from prisma/schema.prisma.
export const tables = {
  "Source": {
    "name": "source",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "kind": {
        "name": "kind",
        "type": "\"SourceKind\"",
        "nullable": false
      },
      "title": {
        "name": "title",
        "type": "text",
        "nullable": false
      },
      "titleNative": {
        "name": "title_native",
        "type": "text",
        "nullable": true
      },
      "authors": {
        "name": "authors",
        "type": "text[]",
        "nullable": false
      },
      "containerTitle": {
        "name": "container_title",
        "type": "text",
        "nullable": true
      },
      "volume": {
        "name": "volume",
        "type": "text",
        "nullable": true
      },
      "issue": {
        "name": "issue",
        "type": "text",
        "nullable": true
      },
      "pages": {
        "name": "pages",
        "type": "text",
        "nullable": true
      },
      "publisher": {
        "name": "publisher",
        "type": "text",
        "nullable": true
      },
      "published": {
        "name": "published",
        "type": "text",
        "nullable": true
      },
      "publishedFrom": {
        "name": "published_from",
        "type": "date",
        "nullable": true
      },
      "edition": {
        "name": "edition",
        "type": "text",
        "nullable": true
      },
      "url": {
        "name": "url",
        "type": "text",
        "nullable": true
      },
      "doi": {
        "name": "doi",
        "type": "text",
        "nullable": true
      },
      "language": {
        "name": "language",
        "type": "text",
        "nullable": true
      },
      "licence": {
        "name": "licence",
        "type": "text",
        "nullable": true
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "sourceSlug"
        ]
      },
      "series": {
        "model": "Series",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "sourceSlug"
        ]
      },
      "statements": {
        "model": "SourceStatement",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "sourceSlug"
        ]
      },
      "names": {
        "model": "RegionName",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "sourceSlug"
        ]
      },
      "usedNames": {
        "model": "RegionName",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "usedBySlug"
        ]
      },
      "conversionFactors": {
        "model": "ConversionFactor",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "sourceSlug"
        ]
      }
    }
  },
  "Unit": {
    "name": "unit",
    "key": [
      "code"
    ],
    "columns": {
      "code": {
        "name": "code",
        "type": "text",
        "nullable": false
      },
      "name": {
        "name": "name",
        "type": "text",
        "nullable": false
      },
      "symbol": {
        "name": "symbol",
        "type": "text",
        "nullable": false
      },
      "description": {
        "name": "description",
        "type": "text",
        "nullable": false
      },
      "ucum": {
        "name": "ucum",
        "type": "text",
        "nullable": true
      },
      "currency": {
        "name": "currency",
        "type": "text",
        "nullable": true
      },
      "multiplier": {
        "name": "multiplier",
        "type": "integer",
        "nullable": false
      },
      "dimension": {
        "name": "dimension",
        "type": "\"Dimension\"",
        "nullable": false
      },
      "priceBasis": {
        "name": "price_basis",
        "type": "\"PriceBasis\"",
        "nullable": true
      },
      "baseYear": {
        "name": "base_year",
        "type": "integer",
        "nullable": true
      },
      "baseUnitCode": {
        "name": "base_unit",
        "type": "text",
        "nullable": true
      },
      "baseFactor": {
        "name": "base_factor",
        "type": "numeric",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "baseUnit": {
        "model": "Unit",
        "list": false,
        "from": [
          "baseUnitCode"
        ],
        "to": [
          "code"
        ]
      },
      "derived": {
        "model": "Unit",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "baseUnitCode"
        ]
      },
      "series": {
        "model": "Series",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "unitCode"
        ]
      },
      "limits": {
        "model": "CapLimit",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "unitCode"
        ]
      },
      "factorsFrom": {
        "model": "ConversionFactor",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "fromUnitCode"
        ]
      },
      "factorsTo": {
        "model": "ConversionFactor",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "toUnitCode"
        ]
      }
    }
  },
  "ConversionFactor": {
    "name": "conversion_factor",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "fromUnitCode": {
        "name": "from_unit",
        "type": "text",
        "nullable": false
      },
      "toUnitCode": {
        "name": "to_unit",
        "type": "text",
        "nullable": false
      },
      "commodityCode": {
        "name": "commodity",
        "type": "text",
        "nullable": true
      },
      "factor": {
        "name": "factor",
        "type": "numeric",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "sourceSlug": {
        "name": "source",
        "type": "text",
        "nullable": false
      },
      "locator": {
        "name": "locator",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "fromUnit": {
        "model": "Unit",
        "list": false,
        "from": [
          "fromUnitCode"
        ],
        "to": [
          "code"
        ]
      },
      "toUnit": {
        "model": "Unit",
        "list": false,
        "from": [
          "toUnitCode"
        ],
        "to": [
          "code"
        ]
      },
      "commodity": {
        "model": "Commodity",
        "list": false,
        "from": [
          "commodityCode"
        ],
        "to": [
          "code"
        ]
      },
      "source": {
        "model": "Source",
        "list": false,
        "from": [
          "sourceSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "caps": {
        "model": "Cap",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "conversionFactorSlug"
        ]
      }
    }
  },
  "Commodity": {
    "name": "commodity",
    "key": [
      "code"
    ],
    "columns": {
      "code": {
        "name": "code",
        "type": "text",
        "nullable": false
      },
      "scheme": {
        "name": "scheme",
        "type": "\"CommodityScheme\"",
        "nullable": false
      },
      "notation": {
        "name": "notation",
        "type": "text",
        "nullable": false
      },
      "name": {
        "name": "name",
        "type": "text",
        "nullable": false
      },
      "description": {
        "name": "description",
        "type": "text",
        "nullable": true
      },
      "parentCode": {
        "name": "parent",
        "type": "text",
        "nullable": true
      },
      "sameAs": {
        "name": "same_as",
        "type": "text[]",
        "nullable": false
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "parent": {
        "model": "Commodity",
        "list": false,
        "from": [
          "parentCode"
        ],
        "to": [
          "code"
        ]
      },
      "children": {
        "model": "Commodity",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "parentCode"
        ]
      },
      "series": {
        "model": "Series",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "commodityCode"
        ]
      },
      "measures": {
        "model": "MeasureCommodity",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "commodityCode"
        ]
      },
      "findings": {
        "model": "FindingCommodity",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "commodityCode"
        ]
      },
      "conversionFactors": {
        "model": "ConversionFactor",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "commodityCode"
        ]
      }
    }
  },
  "Region": {
    "name": "region",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "name": {
        "name": "name",
        "type": "text",
        "nullable": false
      },
      "kind": {
        "name": "kind",
        "type": "\"RegionKind\"",
        "nullable": false
      },
      "parentSlug": {
        "name": "parent",
        "type": "text",
        "nullable": true
      },
      "isoCode": {
        "name": "iso_code",
        "type": "text",
        "nullable": true
      },
      "m49": {
        "name": "m49",
        "type": "text",
        "nullable": true
      },
      "latitude": {
        "name": "latitude",
        "type": "numeric",
        "nullable": true
      },
      "longitude": {
        "name": "longitude",
        "type": "numeric",
        "nullable": true
      },
      "pointBasis": {
        "name": "point_basis",
        "type": "text",
        "nullable": true
      },
      "established": {
        "name": "established",
        "type": "text",
        "nullable": true
      },
      "establishedFrom": {
        "name": "established_from",
        "type": "date",
        "nullable": true
      },
      "sameAs": {
        "name": "same_as",
        "type": "text[]",
        "nullable": false
      },
      "description": {
        "name": "description",
        "type": "text",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "parent": {
        "model": "Region",
        "list": false,
        "from": [
          "parentSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "children": {
        "model": "Region",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "parentSlug"
        ]
      },
      "members": {
        "model": "RegionMember",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "groupSlug"
        ]
      },
      "memberOf": {
        "model": "RegionMember",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "memberSlug"
        ]
      },
      "names": {
        "model": "RegionName",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "series": {
        "model": "Series",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "counterpartSeries": {
        "model": "Series",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "counterpartSlug"
        ]
      },
      "policies": {
        "model": "PolicyRegion",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "measures": {
        "model": "MeasureRegion",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "effects": {
        "model": "Effect",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "findings": {
        "model": "FindingRegion",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "counterpartFindings": {
        "model": "FindingCounterpart",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "discrepancies": {
        "model": "Discrepancy",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "regionSlug"
        ]
      }
    }
  },
  "RegionMember": {
    "name": "region_member",
    "key": [
      "groupSlug",
      "memberSlug"
    ],
    "columns": {
      "groupSlug": {
        "name": "group",
        "type": "text",
        "nullable": false
      },
      "memberSlug": {
        "name": "member",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "group": {
        "model": "Region",
        "list": false,
        "from": [
          "groupSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "member": {
        "model": "Region",
        "list": false,
        "from": [
          "memberSlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "RegionName": {
    "name": "region_name",
    "key": [
      "id"
    ],
    "columns": {
      "id": {
        "name": "id",
        "type": "uuid",
        "nullable": false
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": false
      },
      "text": {
        "name": "text",
        "type": "text",
        "nullable": false
      },
      "language": {
        "name": "language",
        "type": "text",
        "nullable": false
      },
      "system": {
        "name": "system",
        "type": "\"NameSystem\"",
        "nullable": false
      },
      "confirmed": {
        "name": "confirmed",
        "type": "boolean",
        "nullable": false
      },
      "usedBySlug": {
        "name": "used_by",
        "type": "text",
        "nullable": true
      },
      "sourceSlug": {
        "name": "source",
        "type": "text",
        "nullable": false
      },
      "locator": {
        "name": "locator",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "usedBy": {
        "model": "Source",
        "list": false,
        "from": [
          "usedBySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "source": {
        "model": "Source",
        "list": false,
        "from": [
          "sourceSlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "Indicator": {
    "name": "indicator",
    "key": [
      "code"
    ],
    "columns": {
      "code": {
        "name": "code",
        "type": "text",
        "nullable": false
      },
      "name": {
        "name": "name",
        "type": "text",
        "nullable": false
      },
      "description": {
        "name": "description",
        "type": "text",
        "nullable": false
      },
      "topic": {
        "name": "topic",
        "type": "\"Topic\"",
        "nullable": false
      },
      "measure": {
        "name": "measure",
        "type": "\"Measurement\"",
        "nullable": false
      },
      "aggregation": {
        "name": "aggregation",
        "type": "\"Aggregation\"",
        "nullable": false
      },
      "basis": {
        "name": "basis",
        "type": "text",
        "nullable": false
      },
      "sameAs": {
        "name": "same_as",
        "type": "text[]",
        "nullable": false
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "series": {
        "model": "Series",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "indicatorCode"
        ]
      },
      "effects": {
        "model": "Effect",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "indicatorCode"
        ]
      },
      "findings": {
        "model": "FindingIndicator",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "indicatorCode"
        ]
      },
      "discrepancies": {
        "model": "Discrepancy",
        "list": true,
        "from": [
          "code"
        ],
        "to": [
          "indicatorCode"
        ]
      }
    }
  },
  "Series": {
    "name": "series",
    "key": [
      "key"
    ],
    "columns": {
      "key": {
        "name": "key",
        "type": "text",
        "nullable": false
      },
      "frequency": {
        "name": "frequency",
        "type": "\"Frequency\"",
        "nullable": false
      },
      "indicatorCode": {
        "name": "indicator",
        "type": "text",
        "nullable": false
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": false
      },
      "counterpartPart": {
        "name": "counterpart_part",
        "type": "text",
        "nullable": false
      },
      "counterpartSlug": {
        "name": "counterpart",
        "type": "text",
        "nullable": true
      },
      "commodityPart": {
        "name": "commodity_part",
        "type": "text",
        "nullable": false
      },
      "commodityCode": {
        "name": "commodity",
        "type": "text",
        "nullable": true
      },
      "unitCode": {
        "name": "unit",
        "type": "text",
        "nullable": false
      },
      "sourceSlug": {
        "name": "dataset",
        "type": "text",
        "nullable": false
      },
      "cumulative": {
        "name": "cumulative",
        "type": "boolean",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      },
      "observationCount": {
        "name": "observation_count",
        "type": "integer",
        "nullable": false
      },
      "currentCount": {
        "name": "current_count",
        "type": "integer",
        "nullable": false
      },
      "valueCount": {
        "name": "value_count",
        "type": "integer",
        "nullable": false
      },
      "forecastCount": {
        "name": "forecast_count",
        "type": "integer",
        "nullable": false
      },
      "firstPeriod": {
        "name": "first_period",
        "type": "text",
        "nullable": true
      },
      "lastPeriod": {
        "name": "last_period",
        "type": "text",
        "nullable": true
      }
    },
    "relations": {
      "indicator": {
        "model": "Indicator",
        "list": false,
        "from": [
          "indicatorCode"
        ],
        "to": [
          "code"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "counterpart": {
        "model": "Region",
        "list": false,
        "from": [
          "counterpartSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "commodity": {
        "model": "Commodity",
        "list": false,
        "from": [
          "commodityCode"
        ],
        "to": [
          "code"
        ]
      },
      "unit": {
        "model": "Unit",
        "list": false,
        "from": [
          "unitCode"
        ],
        "to": [
          "code"
        ]
      },
      "source": {
        "model": "Source",
        "list": false,
        "from": [
          "sourceSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "observations": {
        "model": "Observation",
        "list": true,
        "from": [
          "key"
        ],
        "to": [
          "seriesKey"
        ]
      },
      "gaps": {
        "model": "Gap",
        "list": true,
        "from": [
          "key"
        ],
        "to": [
          "seriesKey"
        ]
      },
      "caps": {
        "model": "CapSeries",
        "list": true,
        "from": [
          "key"
        ],
        "to": [
          "seriesKey"
        ]
      },
      "derivation": {
        "model": "Derivation",
        "list": false,
        "from": [
          "key"
        ],
        "to": [
          "seriesKey"
        ]
      },
      "derivedFrom": {
        "model": "DerivationInput",
        "list": true,
        "from": [
          "key"
        ],
        "to": [
          "inputKey"
        ]
      }
    }
  },
  "Derivation": {
    "name": "derivation",
    "key": [
      "seriesKey"
    ],
    "columns": {
      "seriesKey": {
        "name": "series",
        "type": "text",
        "nullable": false
      },
      "formula": {
        "name": "formula",
        "type": "text",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "series": {
        "model": "Series",
        "list": false,
        "from": [
          "seriesKey"
        ],
        "to": [
          "key"
        ]
      },
      "inputs": {
        "model": "DerivationInput",
        "list": true,
        "from": [
          "seriesKey"
        ],
        "to": [
          "derivedKey"
        ]
      }
    }
  },
  "DerivationInput": {
    "name": "derivation_input",
    "key": [
      "derivedKey",
      "name"
    ],
    "columns": {
      "derivedKey": {
        "name": "derived",
        "type": "text",
        "nullable": false
      },
      "name": {
        "name": "name",
        "type": "text",
        "nullable": false
      },
      "inputKey": {
        "name": "input",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "derivation": {
        "model": "Derivation",
        "list": false,
        "from": [
          "derivedKey"
        ],
        "to": [
          "seriesKey"
        ]
      },
      "input": {
        "model": "Series",
        "list": false,
        "from": [
          "inputKey"
        ],
        "to": [
          "key"
        ]
      }
    }
  },
  "ObservationInput": {
    "name": "observation_input",
    "key": [
      "derivedId",
      "inputId"
    ],
    "columns": {
      "derivedId": {
        "name": "derived",
        "type": "uuid",
        "nullable": false
      },
      "inputId": {
        "name": "input",
        "type": "uuid",
        "nullable": false
      }
    },
    "relations": {
      "derived": {
        "model": "Observation",
        "list": false,
        "from": [
          "derivedId"
        ],
        "to": [
          "id"
        ]
      },
      "input": {
        "model": "Observation",
        "list": false,
        "from": [
          "inputId"
        ],
        "to": [
          "id"
        ]
      }
    }
  },
  "Observation": {
    "name": "observation",
    "key": [
      "id"
    ],
    "columns": {
      "id": {
        "name": "id",
        "type": "uuid",
        "nullable": false
      },
      "seriesKey": {
        "name": "series",
        "type": "text",
        "nullable": false
      },
      "period": {
        "name": "period",
        "type": "text",
        "nullable": false
      },
      "startsOn": {
        "name": "starts_on",
        "type": "date",
        "nullable": true
      },
      "endsBefore": {
        "name": "ends_before",
        "type": "date",
        "nullable": true
      },
      "precision": {
        "name": "precision",
        "type": "\"PeriodPrecision\"",
        "nullable": false
      },
      "value": {
        "name": "value",
        "type": "numeric",
        "nullable": true
      },
      "asPrinted": {
        "name": "as_printed",
        "type": "text",
        "nullable": true
      },
      "decimals": {
        "name": "decimals",
        "type": "integer",
        "nullable": false
      },
      "qualifier": {
        "name": "qualifier",
        "type": "\"Qualifier\"",
        "nullable": false
      },
      "lower": {
        "name": "lower",
        "type": "numeric",
        "nullable": true
      },
      "upper": {
        "name": "upper",
        "type": "numeric",
        "nullable": true
      },
      "status": {
        "name": "status",
        "type": "\"ObservationStatus\"",
        "nullable": false
      },
      "referenceDate": {
        "name": "reference_date",
        "type": "date",
        "nullable": true
      },
      "knownFrom": {
        "name": "known_from",
        "type": "date",
        "nullable": true
      },
      "knownUntil": {
        "name": "known_until",
        "type": "date",
        "nullable": true
      },
      "knownBasis": {
        "name": "known_basis",
        "type": "\"KnownBasis\"",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "series": {
        "model": "Series",
        "list": false,
        "from": [
          "seriesKey"
        ],
        "to": [
          "key"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "observationId"
        ]
      },
      "discrepancies": {
        "model": "Discrepancy",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "observationId"
        ]
      },
      "statements": {
        "model": "SourceStatement",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "observationId"
        ]
      },
      "inputs": {
        "model": "ObservationInput",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "derivedId"
        ]
      },
      "usedBy": {
        "model": "ObservationInput",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "inputId"
        ]
      }
    }
  },
  "Gap": {
    "name": "gap",
    "key": [
      "id"
    ],
    "columns": {
      "id": {
        "name": "id",
        "type": "uuid",
        "nullable": false
      },
      "seriesKey": {
        "name": "series",
        "type": "text",
        "nullable": false
      },
      "period": {
        "name": "period",
        "type": "text",
        "nullable": false
      },
      "startsOn": {
        "name": "starts_on",
        "type": "date",
        "nullable": true
      },
      "endsBefore": {
        "name": "ends_before",
        "type": "date",
        "nullable": true
      },
      "precision": {
        "name": "precision",
        "type": "\"PeriodPrecision\"",
        "nullable": false
      },
      "kind": {
        "name": "kind",
        "type": "\"GapKind\"",
        "nullable": false
      },
      "reason": {
        "name": "reason",
        "type": "text",
        "nullable": false
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "series": {
        "model": "Series",
        "list": false,
        "from": [
          "seriesKey"
        ],
        "to": [
          "key"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "gapId"
        ]
      },
      "statements": {
        "model": "SourceStatement",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "gapId"
        ]
      }
    }
  },
  "Policy": {
    "name": "policy",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "kind": {
        "name": "kind",
        "type": "\"PolicyKind\"",
        "nullable": false
      },
      "title": {
        "name": "title",
        "type": "text",
        "nullable": false
      },
      "titleKorean": {
        "name": "title_korean",
        "type": "text",
        "nullable": true
      },
      "issuer": {
        "name": "issuer",
        "type": "text",
        "nullable": false
      },
      "adoptedOn": {
        "name": "adopted_on",
        "type": "text",
        "nullable": false
      },
      "adoptedFrom": {
        "name": "adopted_from",
        "type": "date",
        "nullable": true
      },
      "adoptedBefore": {
        "name": "adopted_before",
        "type": "date",
        "nullable": true
      },
      "inForceOn": {
        "name": "in_force_on",
        "type": "text",
        "nullable": true
      },
      "inForceFrom": {
        "name": "in_force_from",
        "type": "date",
        "nullable": true
      },
      "endedOn": {
        "name": "ended_on",
        "type": "text",
        "nullable": true
      },
      "endedBefore": {
        "name": "ended_before",
        "type": "date",
        "nullable": true
      },
      "summary": {
        "name": "summary",
        "type": "text",
        "nullable": false
      },
      "url": {
        "name": "url",
        "type": "text",
        "nullable": true
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "measures": {
        "model": "Measure",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "policySlug"
        ]
      },
      "effects": {
        "model": "Effect",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "policySlug"
        ]
      },
      "regions": {
        "model": "PolicyRegion",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "policySlug"
        ]
      },
      "relations": {
        "model": "PolicyRelation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "fromSlug"
        ]
      },
      "relatedFrom": {
        "model": "PolicyRelation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "toSlug"
        ]
      },
      "findings": {
        "model": "FindingPolicy",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "policySlug"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "policySlug"
        ]
      },
      "discrepancies": {
        "model": "Discrepancy",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "policySlug"
        ]
      },
      "statements": {
        "model": "SourceStatement",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "policySlug"
        ]
      }
    }
  },
  "PolicyRegion": {
    "name": "policy_region",
    "key": [
      "policySlug",
      "regionSlug"
    ],
    "columns": {
      "policySlug": {
        "name": "policy",
        "type": "text",
        "nullable": false
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "policy": {
        "model": "Policy",
        "list": false,
        "from": [
          "policySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "PolicyRelation": {
    "name": "policy_relation",
    "key": [
      "id"
    ],
    "columns": {
      "id": {
        "name": "id",
        "type": "uuid",
        "nullable": false
      },
      "fromSlug": {
        "name": "from_policy",
        "type": "text",
        "nullable": false
      },
      "kind": {
        "name": "kind",
        "type": "\"PolicyRelationKind\"",
        "nullable": false
      },
      "toSlug": {
        "name": "to_policy",
        "type": "text",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "from": {
        "model": "Policy",
        "list": false,
        "from": [
          "fromSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "to": {
        "model": "Policy",
        "list": false,
        "from": [
          "toSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "id"
        ],
        "to": [
          "relationId"
        ]
      }
    }
  },
  "Measure": {
    "name": "measure",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "policySlug": {
        "name": "policy",
        "type": "text",
        "nullable": false
      },
      "kind": {
        "name": "kind",
        "type": "\"MeasureKind\"",
        "nullable": false
      },
      "description": {
        "name": "description",
        "type": "text",
        "nullable": false
      },
      "flow": {
        "name": "flow",
        "type": "\"TradeFlow\"",
        "nullable": true
      },
      "from": {
        "name": "applies_from",
        "type": "text",
        "nullable": true
      },
      "startsOn": {
        "name": "starts_on",
        "type": "date",
        "nullable": true
      },
      "to": {
        "name": "applies_to",
        "type": "text",
        "nullable": true
      },
      "endsBefore": {
        "name": "ends_before",
        "type": "date",
        "nullable": true
      },
      "deadline": {
        "name": "deadline",
        "type": "text",
        "nullable": true
      },
      "deadlineFrom": {
        "name": "deadline_from",
        "type": "date",
        "nullable": true
      },
      "status": {
        "name": "status",
        "type": "\"MeasureStatus\"",
        "nullable": false
      },
      "supersededBySlug": {
        "name": "superseded_by",
        "type": "text",
        "nullable": true
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "policy": {
        "model": "Policy",
        "list": false,
        "from": [
          "policySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "supersededBy": {
        "model": "Measure",
        "list": false,
        "from": [
          "supersededBySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "supersedes": {
        "model": "Measure",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "supersededBySlug"
        ]
      },
      "commodities": {
        "model": "MeasureCommodity",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "regions": {
        "model": "MeasureRegion",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "cap": {
        "model": "Cap",
        "list": false,
        "from": [
          "slug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "discrepancies": {
        "model": "Discrepancy",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "statements": {
        "model": "SourceStatement",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "measureSlug"
        ]
      }
    }
  },
  "MeasureCommodity": {
    "name": "measure_commodity",
    "key": [
      "measureSlug",
      "commodityCode"
    ],
    "columns": {
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": false
      },
      "commodityCode": {
        "name": "commodity",
        "type": "text",
        "nullable": false
      },
      "basis": {
        "name": "basis",
        "type": "\"CommodityBasis\"",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      }
    },
    "relations": {
      "measure": {
        "model": "Measure",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "commodity": {
        "model": "Commodity",
        "list": false,
        "from": [
          "commodityCode"
        ],
        "to": [
          "code"
        ]
      }
    }
  },
  "MeasureRegion": {
    "name": "measure_region",
    "key": [
      "measureSlug",
      "regionSlug"
    ],
    "columns": {
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": false
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "measure": {
        "model": "Measure",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "Cap": {
    "name": "cap",
    "key": [
      "measureSlug"
    ],
    "columns": {
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": false
      },
      "rule": {
        "name": "rule",
        "type": "\"CapRule\"",
        "nullable": false
      },
      "windowKind": {
        "name": "window_kind",
        "type": "\"WindowKind\"",
        "nullable": false
      },
      "windowAnchoredOn": {
        "name": "window_anchored_on",
        "type": "date",
        "nullable": true
      },
      "perActor": {
        "name": "per_actor",
        "type": "text",
        "nullable": true
      },
      "conversionFactorSlug": {
        "name": "conversion_factor",
        "type": "text",
        "nullable": true
      }
    },
    "relations": {
      "measure": {
        "model": "Measure",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "conversionFactor": {
        "model": "ConversionFactor",
        "list": false,
        "from": [
          "conversionFactorSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "limits": {
        "model": "CapLimit",
        "list": true,
        "from": [
          "measureSlug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "series": {
        "model": "CapSeries",
        "list": true,
        "from": [
          "measureSlug"
        ],
        "to": [
          "measureSlug"
        ]
      }
    }
  },
  "CapLimit": {
    "name": "cap_limit",
    "key": [
      "measureSlug",
      "unitCode"
    ],
    "columns": {
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": false
      },
      "unitCode": {
        "name": "unit",
        "type": "text",
        "nullable": false
      },
      "amount": {
        "name": "amount",
        "type": "numeric",
        "nullable": false
      }
    },
    "relations": {
      "cap": {
        "model": "Cap",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "unit": {
        "model": "Unit",
        "list": false,
        "from": [
          "unitCode"
        ],
        "to": [
          "code"
        ]
      }
    }
  },
  "CapSeries": {
    "name": "cap_series",
    "key": [
      "measureSlug",
      "seriesKey"
    ],
    "columns": {
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": false
      },
      "seriesKey": {
        "name": "series",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "cap": {
        "model": "Cap",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "measureSlug"
        ]
      },
      "series": {
        "model": "Series",
        "list": false,
        "from": [
          "seriesKey"
        ],
        "to": [
          "key"
        ]
      }
    }
  },
  "Effect": {
    "name": "effect",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "policySlug": {
        "name": "policy",
        "type": "text",
        "nullable": false
      },
      "indicatorCode": {
        "name": "indicator",
        "type": "text",
        "nullable": false
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": false
      },
      "direction": {
        "name": "direction",
        "type": "\"Direction\"",
        "nullable": false
      },
      "statement": {
        "name": "statement",
        "type": "text",
        "nullable": false
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "policy": {
        "model": "Policy",
        "list": false,
        "from": [
          "policySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "indicator": {
        "model": "Indicator",
        "list": false,
        "from": [
          "indicatorCode"
        ],
        "to": [
          "code"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "effectSlug"
        ]
      }
    }
  },
  "Finding": {
    "name": "finding",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "statement": {
        "name": "statement",
        "type": "text",
        "nullable": false
      },
      "period": {
        "name": "period",
        "type": "text",
        "nullable": false
      },
      "startsOn": {
        "name": "starts_on",
        "type": "date",
        "nullable": true
      },
      "endsBefore": {
        "name": "ends_before",
        "type": "date",
        "nullable": true
      },
      "precision": {
        "name": "precision",
        "type": "\"PeriodPrecision\"",
        "nullable": false
      },
      "topics": {
        "name": "topics",
        "type": "\"Topic\"[]",
        "nullable": false
      },
      "note": {
        "name": "note",
        "type": "text",
        "nullable": true
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      }
    },
    "relations": {
      "regions": {
        "model": "FindingRegion",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      },
      "counterparts": {
        "model": "FindingCounterpart",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      },
      "commodities": {
        "model": "FindingCommodity",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      },
      "indicators": {
        "model": "FindingIndicator",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      },
      "policies": {
        "model": "FindingPolicy",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      },
      "discrepancies": {
        "model": "Discrepancy",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      },
      "statements": {
        "model": "SourceStatement",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "findingSlug"
        ]
      }
    }
  },
  "FindingRegion": {
    "name": "finding_region",
    "key": [
      "findingSlug",
      "regionSlug"
    ],
    "columns": {
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": false
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "FindingCounterpart": {
    "name": "finding_counterpart",
    "key": [
      "findingSlug",
      "regionSlug"
    ],
    "columns": {
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": false
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "FindingCommodity": {
    "name": "finding_commodity",
    "key": [
      "findingSlug",
      "commodityCode"
    ],
    "columns": {
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": false
      },
      "commodityCode": {
        "name": "commodity",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "commodity": {
        "model": "Commodity",
        "list": false,
        "from": [
          "commodityCode"
        ],
        "to": [
          "code"
        ]
      }
    }
  },
  "FindingIndicator": {
    "name": "finding_indicator",
    "key": [
      "findingSlug",
      "indicatorCode"
    ],
    "columns": {
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": false
      },
      "indicatorCode": {
        "name": "indicator",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "indicator": {
        "model": "Indicator",
        "list": false,
        "from": [
          "indicatorCode"
        ],
        "to": [
          "code"
        ]
      }
    }
  },
  "FindingPolicy": {
    "name": "finding_policy",
    "key": [
      "findingSlug",
      "policySlug"
    ],
    "columns": {
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": false
      },
      "policySlug": {
        "name": "policy",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "policy": {
        "model": "Policy",
        "list": false,
        "from": [
          "policySlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "Discrepancy": {
    "name": "discrepancy",
    "key": [
      "slug"
    ],
    "columns": {
      "slug": {
        "name": "slug",
        "type": "text",
        "nullable": false
      },
      "field": {
        "name": "field",
        "type": "text",
        "nullable": false
      },
      "publishedText": {
        "name": "published_text",
        "type": "text",
        "nullable": false
      },
      "publishedValue": {
        "name": "published_value",
        "type": "numeric",
        "nullable": true
      },
      "correctedText": {
        "name": "corrected_text",
        "type": "text",
        "nullable": true
      },
      "correctedValue": {
        "name": "corrected_value",
        "type": "numeric",
        "nullable": true
      },
      "reason": {
        "name": "reason",
        "type": "text",
        "nullable": false
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      },
      "observationId": {
        "name": "observation",
        "type": "uuid",
        "nullable": true
      },
      "policySlug": {
        "name": "policy",
        "type": "text",
        "nullable": true
      },
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": true
      },
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": true
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": true
      },
      "indicatorCode": {
        "name": "indicator",
        "type": "text",
        "nullable": true
      }
    },
    "relations": {
      "observation": {
        "model": "Observation",
        "list": false,
        "from": [
          "observationId"
        ],
        "to": [
          "id"
        ]
      },
      "policy": {
        "model": "Policy",
        "list": false,
        "from": [
          "policySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "measure": {
        "model": "Measure",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "indicator": {
        "model": "Indicator",
        "list": false,
        "from": [
          "indicatorCode"
        ],
        "to": [
          "code"
        ]
      },
      "otherReadings": {
        "model": "DiscrepancyReading",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "discrepancySlug"
        ]
      },
      "citations": {
        "model": "Citation",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "discrepancySlug"
        ]
      },
      "statements": {
        "model": "SourceStatement",
        "list": true,
        "from": [
          "slug"
        ],
        "to": [
          "discrepancySlug"
        ]
      }
    }
  },
  "DiscrepancyReading": {
    "name": "discrepancy_reading",
    "key": [
      "discrepancySlug",
      "position"
    ],
    "columns": {
      "discrepancySlug": {
        "name": "discrepancy",
        "type": "text",
        "nullable": false
      },
      "position": {
        "name": "position",
        "type": "integer",
        "nullable": false
      },
      "text": {
        "name": "text",
        "type": "text",
        "nullable": false
      },
      "value": {
        "name": "value",
        "type": "numeric",
        "nullable": true
      },
      "basis": {
        "name": "basis",
        "type": "text",
        "nullable": false
      }
    },
    "relations": {
      "discrepancy": {
        "model": "Discrepancy",
        "list": false,
        "from": [
          "discrepancySlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "Citation": {
    "name": "citation",
    "key": [
      "id"
    ],
    "columns": {
      "id": {
        "name": "id",
        "type": "uuid",
        "nullable": false
      },
      "sourceSlug": {
        "name": "source",
        "type": "text",
        "nullable": false
      },
      "role": {
        "name": "role",
        "type": "\"CitationRole\"",
        "nullable": false
      },
      "locator": {
        "name": "locator",
        "type": "text",
        "nullable": true
      },
      "position": {
        "name": "position",
        "type": "integer",
        "nullable": false
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      },
      "observationId": {
        "name": "observation",
        "type": "uuid",
        "nullable": true
      },
      "gapId": {
        "name": "gap",
        "type": "uuid",
        "nullable": true
      },
      "policySlug": {
        "name": "policy",
        "type": "text",
        "nullable": true
      },
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": true
      },
      "effectSlug": {
        "name": "effect",
        "type": "text",
        "nullable": true
      },
      "relationId": {
        "name": "policy_relation",
        "type": "uuid",
        "nullable": true
      },
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": true
      },
      "discrepancySlug": {
        "name": "discrepancy",
        "type": "text",
        "nullable": true
      },
      "regionSlug": {
        "name": "region",
        "type": "text",
        "nullable": true
      }
    },
    "relations": {
      "source": {
        "model": "Source",
        "list": false,
        "from": [
          "sourceSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "observation": {
        "model": "Observation",
        "list": false,
        "from": [
          "observationId"
        ],
        "to": [
          "id"
        ]
      },
      "gap": {
        "model": "Gap",
        "list": false,
        "from": [
          "gapId"
        ],
        "to": [
          "id"
        ]
      },
      "policy": {
        "model": "Policy",
        "list": false,
        "from": [
          "policySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "measure": {
        "model": "Measure",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "effect": {
        "model": "Effect",
        "list": false,
        "from": [
          "effectSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "relation": {
        "model": "PolicyRelation",
        "list": false,
        "from": [
          "relationId"
        ],
        "to": [
          "id"
        ]
      },
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "discrepancy": {
        "model": "Discrepancy",
        "list": false,
        "from": [
          "discrepancySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "region": {
        "model": "Region",
        "list": false,
        "from": [
          "regionSlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "SourceStatement": {
    "name": "source_statement",
    "key": [
      "sourceSlug",
      "number"
    ],
    "columns": {
      "sourceSlug": {
        "name": "source",
        "type": "text",
        "nullable": false
      },
      "number": {
        "name": "number",
        "type": "integer",
        "nullable": false
      },
      "summary": {
        "name": "summary",
        "type": "text",
        "nullable": false
      },
      "recordedAt": {
        "name": "recorded_at",
        "type": "timestamptz",
        "nullable": false
      },
      "observationId": {
        "name": "observation",
        "type": "uuid",
        "nullable": true
      },
      "gapId": {
        "name": "gap",
        "type": "uuid",
        "nullable": true
      },
      "policySlug": {
        "name": "policy",
        "type": "text",
        "nullable": true
      },
      "measureSlug": {
        "name": "measure",
        "type": "text",
        "nullable": true
      },
      "findingSlug": {
        "name": "finding",
        "type": "text",
        "nullable": true
      },
      "discrepancySlug": {
        "name": "discrepancy",
        "type": "text",
        "nullable": true
      }
    },
    "relations": {
      "source": {
        "model": "Source",
        "list": false,
        "from": [
          "sourceSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "observation": {
        "model": "Observation",
        "list": false,
        "from": [
          "observationId"
        ],
        "to": [
          "id"
        ]
      },
      "gap": {
        "model": "Gap",
        "list": false,
        "from": [
          "gapId"
        ],
        "to": [
          "id"
        ]
      },
      "policy": {
        "model": "Policy",
        "list": false,
        "from": [
          "policySlug"
        ],
        "to": [
          "slug"
        ]
      },
      "measure": {
        "model": "Measure",
        "list": false,
        "from": [
          "measureSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "finding": {
        "model": "Finding",
        "list": false,
        "from": [
          "findingSlug"
        ],
        "to": [
          "slug"
        ]
      },
      "discrepancy": {
        "model": "Discrepancy",
        "list": false,
        "from": [
          "discrepancySlug"
        ],
        "to": [
          "slug"
        ]
      }
    }
  },
  "SearchText": {
    "name": "search_text",
    "key": [
      "id"
    ],
    "columns": {
      "id": {
        "name": "id",
        "type": "bigint",
        "nullable": false
      },
      "kind": {
        "name": "kind",
        "type": "text",
        "nullable": false
      },
      "ref": {
        "name": "ref",
        "type": "text",
        "nullable": false
      },
      "text": {
        "name": "text",
        "type": "text",
        "nullable": false
      },
      "system": {
        "name": "system",
        "type": "text",
        "nullable": false
      },
      "language": {
        "name": "language",
        "type": "text",
        "nullable": true
      },
      "weight": {
        "name": "weight",
        "type": "numeric",
        "nullable": false
      },
      "folded": {
        "name": "folded",
        "type": "text",
        "nullable": false
      },
      "series": {
        "name": "series",
        "type": "integer",
        "nullable": false
      }
    },
    "relations": {}
  },
  "DatasetVersion": {
    "name": "dataset_version",
    "key": [
      "id"
    ],
    "columns": {
      "id": {
        "name": "id",
        "type": "integer",
        "nullable": false
      },
      "version": {
        "name": "version",
        "type": "text",
        "nullable": false
      },
      "loadedAt": {
        "name": "loaded_at",
        "type": "timestamptz",
        "nullable": false
      },
      "counts": {
        "name": "counts",
        "type": "jsonb",
        "nullable": false
      }
    },
    "relations": {}
  }
} as const;
