/** Planark's one accent, from darkest to lightest, in the sixteen steps that a Fluent theme is made of; step 80 carries white text at 6.4:1. */
export const brand = {
  10: "#001111",
  20: "#011d1d",
  30: "#012929",
  40: "#003636",
  50: "#004343",
  60: "#045050",
  70: "#045d5e",
  80: "#006a6a",
  90: "#147979",
  100: "#2b8888",
  110: "#3f9999",
  120: "#53acac",
  130: "#76bcbc",
  140: "#96cdcc",
  150: "#b4dedd",
  160: "#d3eeee",
} as const;
