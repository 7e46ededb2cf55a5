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
      unitsReported
      unitsExpected
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

/** The two shares of a method by unit, and of the organisation as a whole. */
export const planReportDocument = graphql(
  `
    query PlanReport($units: [ID!]!, $organisation: [ID!]!, $method: ID!) {
      units: report(input: { metrics: ["implementedShare", "trainedShare"], under: $units, level: 0, method: $method }) {
        ...Shares
      }
      whole: report(input: { metrics: ["implementedShare", "trainedShare"], under: $organisation, level: 0, method: $method }) {
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

/** The open plans of the person. */
export const myPlansDocument = graphql(`
  query MyPlans {
    plans(filter: { status: OPEN }, first: 200) {
      edges {
        node {
          id
          phase
          method {
            name
          }
          organisation {
            name
          }
        }
      }
    }
  }
`);
