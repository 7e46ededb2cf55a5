import { graphql } from "../api.js";

/** Who a demo person is. */
export const person = graphql(`
  query Person {
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
  }
`);

/** The open plans that the person may see. */
export const openPlans = graphql(`
  query OpenPlans {
    plans(filter: { status: OPEN }, first: 200) {
      edges {
        node {
          id
          phase
          method {
            id
            name
          }
          organisation {
            id
            name
          }
        }
      }
    }
  }
`);

/** What is new in a plan. */
export const planNews = graphql(`
  query PlanNews($id: ID!) {
    planHead(planId: $id) {
      at
      by
    }
    conflicts(planId: $id) {
      id
    }
  }
`);
