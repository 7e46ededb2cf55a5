/** A question that GraphiQL opens with. */
export interface NamedQuery {
  readonly name: string;
  /** The document, beginning with a comment that says what it answers. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const columns = "columns { label n of hidden unitsReported unitsExpected oldest stale }";

/** Questions of those who lead, ready to be run and changed. Without `under` each answers for the nodes that the caller holds a role on. */
export const namedQueries: readonly NamedQuery[] = [
  {
    name: "CoverageByUnit",
    query: `# How far each service has come: who is meant to use a method, and who of them is trained.
# level counts steps down the tree; entry i of every list belongs to the same row.
query CoverageByUnit($under: [ID!], $level: Int = 1, $language: Language = en) {
  report(input: { metrics: ["planCount", "intendedCount", "trainedShare"], by: [UNIT], under: $under, level: $level, language: $language }) {
    asOf
    keys { ids labels }
    ${columns}
  }
}
`,
    variables: { level: 2 },
  },
  {
    name: "PlansAsTheyStand",
    query: `# How complete the plan of each method is, how long it has been in its phase, how much of the need it meets, and what became of goals and barriers.
query PlansAsTheyStand($under: [ID!], $language: Language = en) {
  report(input: { metrics: ["planCompleteness", "daysInPhase", "needCoverage", "goalMeasuredShare", "barrierResolution"], by: [METHOD], under: $under, language: $language }) {
    asOf
    keys { labels }
    ${columns}
  }
}
`,
    variables: {},
  },
  {
    name: "GoalsByPerspective",
    query: `# Whose benefit the goals are about, and how many of them can be measured.
query GoalsByPerspective($under: [ID!], $method: ID, $language: Language = en) {
  report(input: { metrics: ["goalCount", "goalMeasuredShare"], by: [PERSPECTIVE], under: $under, method: $method, language: $language }) {
    asOf
    keys { labels }
    ${columns}
  }
}
`,
    variables: {},
  },
  {
    name: "SharedBarriers",
    query: `# Which barriers stand in the way, and which of them were solved.
query SharedBarriers($under: [ID!], $language: Language = en) {
  report(input: { metrics: ["barrierCount", "barrierResolution"], by: [FACTOR], under: $under, language: $language }) {
    asOf
    keys { labels }
    ${columns}
  }
}
`,
    variables: {},
  },
  {
    name: "ShareUsingAsIntended",
    query: `# Who uses each method as intended, of those who are meant to, and since when that is enough; oldest says how old the figures are.
query ShareUsingAsIntended($under: [ID!], $asOf: Date, $language: Language = en) {
  report(input: { metrics: ["implementedShare"], by: [METHOD], under: $under, asOf: $asOf, language: $language }) {
    asOf
    keys { labels }
    ${columns.replace("stale", "stale implemented reachedOn lostOn")}
  }
}
`,
    variables: {},
  },
  {
    name: "Overdue",
    query: `# What should have been done by now and is not, by service.
query Overdue($under: [ID!], $level: Int = 1, $language: Language = en) {
  report(input: { metrics: ["overdueCount"], by: [UNIT], under: $under, level: $level, language: $language }) {
    asOf
    keys { ids labels }
    ${columns}
  }
}
`,
    variables: { level: 2 },
  },
  {
    name: "Explain",
    query: `# What a figure is made of: the plans and units behind it, and the rows that were counted.
query Explain($metric: String = "overdueCount", $under: ID!, $key: [String!], $after: String) {
  explain(input: { metric: $metric, under: $under, key: $key }, first: 20, after: $after) {
    edges { node { plan { method { name } } unit { code name } n of hidden rows { section cells } } }
    pageInfo { hasNextPage endCursor }
  }
}
`,
    variables: { metric: "overdueCount", under: "svo" },
  },
];
