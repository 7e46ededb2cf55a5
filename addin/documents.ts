import { initGraphQLTada } from "gql.tada";
import type { Cells, Value } from "../shared/field.js";
import type { introspection } from "./graphql-env.js";

/** Reads a GraphQL document with the types of the printed schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Value: Value; Cells: Cells; Date: string; DateTime: string };
}>();

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
        mineById
        theirsBy
        theirsById
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
      mineById
      theirsBy
      theirsById
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
