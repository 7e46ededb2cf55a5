import { graphql } from "../documents.js";

/** Who is asking, and the open plans with what is open in each. */
export const peopleAndPlansDocument = graphql(`
  query PeopleAndPlans {
    me {
      name
    }
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
