import { graphql } from "../api.js";

/** Who looks at the organisation, with which roles. */
export const organisationStart = graphql(`
  query OrganisationStart {
    me {
      id
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

/** A page of the units of a day. */
export const unitsOfDay = graphql(`
  query UnitsOfDay($under: ID!, $asOf: Date, $after: String) {
    registerUnits(under: $under, asOf: $asOf, first: 200, after: $after) {
      edges {
        node {
          id
          code
          name
          level
          organisation
          parentId
          depth
          staffCount
          openedOn
          closedOn
          successors
          plans
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

/** A page of the register of methods. */
export const methodsOfRegister = graphql(`
  query MethodsOfRegister($after: String) {
    methods(first: 15, after: $after) {
      edges {
        node {
          id
          code
          name
          ownerOrganisation
          actionCode
          components {
            code
            name
            criterion
            essential
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

/** The units as a file. */
export const unitsFile = graphql(`
  query UnitsFile($under: ID!, $language: Language) {
    unitsFile(under: $under, language: $language)
  }
`);

/** The methods as a file. */
export const methodsFile = graphql(`
  query MethodsFile($language: Language) {
    methodsFile(language: $language)
  }
`);
