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

/** Everything the leader's page shows of one node: itself, the level below, goals and barriers. */
export const leaderReport = graphql(
  `
    query LeaderReport($path: [ID!]!, $under: [ID!]!, $method: ID, $language: Language!, $metrics: [String!]!) {
      path: report(input: { metrics: ["trainedShare"], under: $path, level: 0, by: [UNIT], method: $method, language: $language }) {
        ...Figures
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
