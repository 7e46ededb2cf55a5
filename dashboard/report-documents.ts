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
      n
      of
      hidden
      unitsReported
      unitsExpected
      oldest
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
    query LeaderReport($node: ID!, $under: [ID!]!, $method: ID, $language: Language!, $metrics: [String!]!) {
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
      here: report(input: { metrics: $metrics, under: $under, level: 0, by: [UNIT], method: $method, language: $language }) {
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
