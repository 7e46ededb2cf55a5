import { graphql } from "../documents.js";

/** The open plans with the phase of each. */
export const openPlansDocument = graphql(`
  query OpenPlans {
    plans(filter: { status: OPEN }, first: 50) {
      edges {
        node {
          id
          phase
        }
      }
    }
  }
`);

/** Everything a workbook of a plan is laid out from. */
export const wholePlanDocument = graphql(`
  query WholePlan($id: ID!) {
    planHead(planId: $id) {
      headHash
    }
    plan(id: $id) {
      id
      cycle
      status
      phase
      modules
      rev
      epoch
      schemaVersion
      method {
        id
      }
      organisation {
        id
      }
      sections {
        rows {
          id
          section
          ord
          cells
          cellRevs
          insertedRev
          deletedRev
        }
      }
    }
  }
`);
