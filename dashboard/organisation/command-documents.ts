import type { ResultOf } from "gql.tada";
import { graphql } from "../api.js";

const answer = graphql(`
  fragment Answer on RegisterAnswer @_unmask {
    done
    lines {
      line
      text
    }
    problems {
      line
      column
      text
    }
    unshown
    effects
    same
    unnamed
  }
`);

/** What a command or a file does to a register, line by line; or what is to be mended first. */
export type Answer = ResultOf<typeof answer>;

/** A new unit. */
export const addUnit = graphql(
  `
    mutation AddUnit($parentId: ID!, $unit: NewUnitInput!, $on: Date!, $options: RegisterOptions) {
      answer: addUnit(parentId: $parentId, unit: $unit, on: $on, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** Another name. */
export const renameUnit = graphql(
  `
    mutation RenameUnit($unitId: ID!, $name: String!, $on: Date!, $options: RegisterOptions) {
      answer: renameUnit(unitId: $unitId, name: $name, on: $on, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** Another level or number of staff. */
export const changeUnit = graphql(
  `
    mutation ChangeUnit($unitId: ID!, $level: String, $staffCount: Int, $options: RegisterOptions) {
      answer: changeUnit(unitId: $unitId, level: $level, staffCount: $staffCount, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** Another place. */
export const moveUnit = graphql(
  `
    mutation MoveUnit($unitId: ID!, $parentId: ID!, $on: Date!, $options: RegisterOptions) {
      answer: moveUnit(unitId: $unitId, parentId: $parentId, on: $on, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** A closing. */
export const closeUnit = graphql(
  `
    mutation CloseUnit($unitId: ID!, $on: Date!, $options: RegisterOptions) {
      answer: closeUnit(unitId: $unitId, on: $on, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** A closing taken back. */
export const reopenUnit = graphql(
  `
    mutation ReopenUnit($unitId: ID!, $options: RegisterOptions) {
      answer: reopenUnit(unitId: $unitId, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** Several units into one. */
export const mergeUnits = graphql(
  `
    mutation MergeUnits($unitIds: [ID!]!, $on: Date!, $intoId: ID, $intoNew: NewUnitInput, $options: RegisterOptions) {
      answer: mergeUnits(unitIds: $unitIds, on: $on, intoId: $intoId, intoNew: $intoNew, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** One unit into several. */
export const splitUnit = graphql(
  `
    mutation SplitUnit($unitId: ID!, $into: [NewUnitInput!]!, $on: Date!, $options: RegisterOptions) {
      answer: splitUnit(unitId: $unitId, into: $into, on: $on, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** A file of units. */
export const importUnits = graphql(
  `
    mutation ImportUnits($under: ID!, $file: String!, $on: Date, $options: RegisterOptions) {
      answer: importUnits(under: $under, file: $file, on: $on, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** A method as it is to be. */
export const saveMethod = graphql(
  `
    mutation SaveMethod($method: MethodInput!, $options: RegisterOptions) {
      answer: saveMethod(method: $method, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);

/** A file of methods. */
export const importMethods = graphql(
  `
    mutation ImportMethods($file: String!, $options: RegisterOptions) {
      answer: importMethods(file: $file, options: $options) {
        ...Answer
      }
    }
  `,
  [answer],
);
