import { graphql } from "./documents.js";

const shares = graphql(`
  fragment Shares on Report @_unmask {
    asOf
    keys {
      ids
      labels
    }
    columns {
      metric
      n
      of
      estimated
      unitsReported
      unitsExpected
      oldest
      stale
    }
  }
`);

/** Which units take part in a plan, and what its report is asked by. */
export const planScopeDocument = graphql(`
  query PlanScope($id: ID!) {
    plan(id: $id) {
      method {
        id
      }
      organisation {
        id
      }
      sections(keys: ["traineeGroups"]) {
        rows {
          cells
          deletedRev
        }
      }
    }
  }
`);

/** The two shares of a method by unit, and these figures of the organisation as a whole. */
export const planReportDocument = graphql(
  `
    query PlanReport($units: [ID!]!, $organisation: [ID!]!, $method: ID!, $metrics: [String!]!) {
      units: report(input: { metrics: ["implementedShare", "trainedShare"], under: $units, level: 0, method: $method }) {
        ...Shares
      }
      whole: report(input: { metrics: $metrics, under: $organisation, level: 0, method: $method }) {
        ...Shares
      }
    }
  `,
  [shares],
);

/** Who is asking. */
export const myNameDocument = graphql(`
  query MyName {
    me {
      name
    }
  }
`);

/** The open plans of the person with what is overdue and due in each. */
export const myPlansDocument = graphql(`
  query MyPlans($after: String, $metrics: [String!]!) {
    plans(filter: { status: OPEN }, first: 40, after: $after) {
      edges {
        node {
          id
          phase
          cycle
          method {
            name
          }
          organisation {
            name
          }
          figures(metrics: $metrics) {
            n
            of
            unitsReported
            unitsExpected
            oldest
            stale
          }
          due(within: 30) {
            overdue
            due
            items(first: 20) {
              on
              what
              section
              overdue
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** Where the person may make plans. */
export const mayPlanInDocument = graphql(`
  query MayPlanIn {
    me {
      mayPlanIn {
        id
        name
      }
    }
  }
`);

/** The methods that a plan can be of. */
export const methodChoicesDocument = graphql(`
  query MethodChoices($after: String) {
    methods(first: 200, after: $after) {
      edges {
        node {
          id
          name
          code
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** The nodes under an organisation, each with the node above it. */
export const unitChoicesDocument = graphql(`
  query UnitChoices($under: ID!, $after: String) {
    units(under: $under, first: 200, after: $after) {
      edges {
        node {
          id
          name
          code
          closedOn
          parent {
            id
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
