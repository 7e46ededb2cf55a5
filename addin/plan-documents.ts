import { graphql } from "./documents.js";

const planParts = graphql(`
  fragment PlanParts on Plan @_unmask {
    id
    cycle
    status
    phase
    modules
    rev
    newestPeriod
    timeZone
    savedOn
    method {
      name
    }
    organisation {
      name
    }
  }
`);

export const planDocument = graphql(
  `
    query Plan($id: ID!) {
      plan(id: $id) {
        ...PlanParts
      }
    }
  `,
  [planParts],
);
export const openPlansDocument = graphql(`
  query OpenPlans($method: ID!, $organisation: ID!) {
    plans(filter: { method: $method, organisation: $organisation, status: OPEN }, first: 50) {
      edges {
        node {
          id
          method {
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
export const createPlanDocument = graphql(
  `
    mutation CreatePlan($input: CreatePlanInput!) {
      createPlan(input: $input) {
        ...PlanParts
      }
    }
  `,
  [planParts],
);
export const meDocument = graphql(`
  query Me {
    me {
      id
      grants {
        role
      }
    }
  }
`);
export const unitsDocument = graphql(`
  query Units($under: ID!, $after: String) {
    units(under: $under, first: 200, after: $after) {
      edges {
        node {
          id
          code
          name
          closedOn
          formerNames
          successors
          staffCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const methodsDocument = graphql(`
  query Methods($after: String) {
    methods(first: 200, after: $after) {
      edges {
        node {
          id
          name
          formerNames
          ownerOrganisation
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const setPhaseDocument = graphql(
  `
    mutation SetPhase($input: SetPhaseInput!) {
      setPhase(input: $input) {
        ...PlanParts
      }
    }
  `,
  [planParts],
);
export const setModulesDocument = graphql(
  `
    mutation SetModules($planId: ID!, $turnOn: [String!], $turnOff: [String!]) {
      setModules(planId: $planId, turnOn: $turnOn, turnOff: $turnOff) {
        ...PlanParts
      }
    }
  `,
  [planParts],
);
export const addPeriodDocument = graphql(
  `
    mutation AddPeriod($opId: ID!, $planId: ID!, $period: String!) {
      addPeriod(opId: $opId, planId: $planId, period: $period) {
        rows
        plan {
          ...PlanParts
        }
      }
    }
  `,
  [planParts],
);
