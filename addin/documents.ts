import { initGraphQLTada } from "gql.tada";
import type { Cells, Value } from "../shared/field.js";
import type { introspection } from "./graphql-env.js";

/** Reads a GraphQL document with the types of the printed schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Value: Value; Cells: Cells; Date: string; DateTime: string };
}>();

const planParts = graphql(`
  fragment PlanParts on Plan @_unmask {
    id
    cycle
    status
    phase
    modules
    rev
    method {
      name
    }
    organisation {
      name
    }
  }
`);

const pullParts = graphql(`
  fragment PullParts on PullResult @_unmask {
    status
    fromRev
    toRev
    head {
      epoch
      rev
      headHash
      at
      by
      sections
    }
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
`);

const pushParts = graphql(
  `
    fragment PushParts on PushResult @_unmask {
      status
      rev
      headHash
      epoch
      applied {
        rowId
        field
        rev
        merged
      }
      conflicts {
        id
        kind
        section
        rowId
        field
        base
        mine
        theirs
        mineBy
        theirsBy
        theirsRev
        status
      }
      fieldErrors {
        rowId
        section
        field
        code
        message
      }
      problems {
        rule
        severity
        section
        rowId
        field
        message
      }
      pull {
        ...PullParts
      }
    }
  `,
  [pullParts],
);

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
export const ownerDocument = graphql(`
  query Owner($id: ID!) {
    plan(id: $id) {
      organisation {
        id
      }
    }
  }
`);
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
export const headDocument = graphql(`
  query Head($id: ID!) {
    planHead(planId: $id) {
      epoch
      rev
      headHash
      at
      by
      sections
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
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export const changesDocument = graphql(
  `
    query Changes($input: PullInput!) {
      planChanges(input: $input) {
        ...PullParts
      }
    }
  `,
  [pullParts],
);
export const baseDocument = graphql(`
  query Base($input: BaseInput!) {
    planBase(input: $input) {
      rows {
        id
        rev
        cells
      }
      alive {
        section
        ids
      }
    }
  }
`);
export const conflictsDocument = graphql(`
  query Conflicts($id: ID!) {
    conflicts(planId: $id) {
      id
      kind
      section
      rowId
      field
      base
      mine
      theirs
      mineBy
      theirsBy
      theirsRev
      status
    }
  }
`);
export const historyDocument = graphql(`
  query History($id: ID!, $section: String!, $rowId: ID, $field: String) {
    planHistory(planId: $id, section: $section, rowId: $rowId, field: $field, first: 200) {
      edges {
        node {
          rev
          at
          sentBy
          workbookId
          opId
          kind
          section
          rowId
          field
          before
          after
        }
      }
    }
  }
`);
export const leaseDocument = graphql(`
  mutation Lease($planId: ID!, $workbookId: ID!, $paneId: ID!) {
    leaseWorkbook(planId: $planId, workbookId: $workbookId, paneId: $paneId) {
      held
      until
    }
  }
`);
export const pushDocument = graphql(
  `
    mutation Push($input: PushPlanInput!) {
      pushPlan(input: $input) {
        ...PushParts
      }
    }
  `,
  [pushParts],
);
export const resolveDocument = graphql(
  `
    mutation Resolve($input: ResolveConflictInput!) {
      resolveConflict(input: $input) {
        ...PushParts
      }
    }
  `,
  [pushParts],
);
export const undoDocument = graphql(`
  mutation Undo($input: UndoPushInput!) {
    undoPush(input: $input) {
      status
      changes {
        section
        rowId
        field
        before
        after
      }
      skipped {
        section
        rowId
        field
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
