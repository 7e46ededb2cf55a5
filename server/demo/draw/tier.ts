/** How large a drawn country is. Each organisation has one plan for each method. */
export interface Tier {
  readonly regions: number;
  readonly organisations: number;
  /** Units with staff, over all organisations. */
  readonly units: number;
  readonly methods: number;
}

/** The sizes that can be drawn: a county of 300 plans, a nation of 6,600. */
export const tiers = {
  county: { regions: 1, organisations: 15, units: 100, methods: 20 },
  national: { regions: 21, organisations: 330, units: 2_200, methods: 20 },
} as const satisfies Record<string, Tier>;

export type TierName = keyof typeof tiers;

/** The seed with which a tier is drawn unless another is asked for. */
export const defaultSeed = 20_261_121;
