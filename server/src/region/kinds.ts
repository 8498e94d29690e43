import { builder } from '../schema/builder.ts';

export const RegionKind = builder.enumType('RegionKind', {
  description: 'What sort of place or economy a region is.',
  values: {
    ECONOMY: { description: 'A reporting or partner economy: the DPRK, China, Japan.' },
    PROVINCE: { description: 'A division of the first level of the DPRK (do).' },
    CAPITAL_CITY: { description: 'The capital, a division of the first level (chikhalsi).' },
    SPECIAL_CITY: { description: 'A city of the first level, such as Rason and Nampo (tukpyolsi).' },
    CITY: { description: 'A city within a province (si).' },
    COUNTY: { description: 'A county or a district of a city (kun, kuyok).' },
    SPECIAL_ECONOMIC_ZONE: { description: 'A zone with economic rules of its own, set up by decree.' },
    DISTRICT: { description: 'A street or quarter of a city.' },
    SEA_AREA: { description: 'A stretch of sea, such as the Yamato Bank.' },
    GROUP: { description: 'Several economies taken together; never added to its members.' },
  } as const,
});

export const NameSystem = builder.enumType('NameSystem', {
  description: 'How a name is written, or why it is listed.',
  values: {
    HANGUL: { description: 'In the Korean alphabet; the language tells Northern from Southern spelling.' },
    HANJA: { description: 'In Chinese characters as used for Korean.' },
    DPRK_ROMANISATION: { description: 'In Latin letters as the DPRK writes it.' },
    REVISED: { description: 'Revised Romanisation, the standard of the Republic of Korea since 2000.' },
    MCCUNE_REISCHAUER: { description: 'McCune–Reischauer romanisation, with breves.' },
    EXONYM: { description: 'The name in another language.' },
    HISTORICAL: { description: 'A name that was in use earlier.' },
    MISSPELLING: { description: 'A wrong form that a source uses; kept so that it can be found.' },
  } as const,
});
