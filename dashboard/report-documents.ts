import { graphql } from "./api.js";

const figures = graphql(`
  fragment Figures on Report @_unmask {
    asOf
    keys {
      by
      ids
      labels
    }
    columns {
      metric
      label
      kind
      n
      of
      hidden
      unitsReported
      unitsExpected
      oldest
      stale
      plans
      estimated
      implemented
      reachedOn
      lostOn
    }
  }
`);

const named = graphql(`
  fragment Named on Unit @_unmask {
    id
    name
  }
`);

/** Everything the leader's page shows of one node: what it and those above it are called, its figures, the level below, goals and barriers. */
export const leaderReport = graphql(
  `
    query LeaderReport($node: ID!, $under: [ID!]!, $method: ID, $language: Language!, $metrics: [String!]!, $keys: [String!]!) {
      place: units(under: $node, first: 1) {
        edges {
          node {
            ...Named
            parent {
              ...Named
              parent {
                ...Named
                parent {
                  ...Named
                  parent {
                    ...Named
                    parent {
                      ...Named
                    }
                  }
                }
              }
            }
          }
        }
      }
      here: report(input: { metrics: $keys, under: $under, level: 0, by: [UNIT], method: $method, language: $language }) {
        ...Figures
      }
      below: report(input: { metrics: $metrics, under: $under, level: 1, by: [UNIT], method: $method, language: $language }) {
        ...Figures
      }
      goals: report(input: { metrics: ["goalCount"], under: $under, by: [PERSPECTIVE], method: $method, language: $language }) {
        ...Figures
      }
      barriers: report(input: { metrics: ["barrierCount"], under: $under, by: [FACTOR, STATUS], method: $method, language: $language }) {
        ...Figures
      }
    }
  `,
  [figures, named],
);

/** How many plans of the node are in each phase and for how long, the phases under a model's names. */
export const phaseReport = graphql(
  `
    query PhaseReport($under: [ID!]!, $method: ID, $language: Language!, $lens: PhaseLens!) {
      phases: report(
        input: { metrics: ["planCount", "daysInPhase"], under: $under, by: [PHASE], method: $method, language: $language, lens: $lens }
      ) {
        ...Figures
      }
    }
  `,
  [figures],
);

/** Plans and units behind one figure. */
export const explainFigure = graphql(`
  query ExplainFigure($metric: String!, $under: ID!, $method: ID, $key: [String!]) {
    explain(input: { metric: $metric, under: $under, method: $method, key: $key }, first: 200) {
      edges {
        node {
          n
          of
          hidden
          unit {
            id
            name
          }
          plan {
            id
            method {
              name
            }
            organisation {
              name
            }
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
`);

/** Who is asking and where she may look, with the methods to filter by. */
export const leaderStart = graphql(`
  query LeaderStart {
    me {
      id
      name
      grants {
        role
        node {
          id
          name
        }
      }
    }
    methods(first: 200) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`);
