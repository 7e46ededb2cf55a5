/**
 * The sheet with heights that hold until somebody types, and with headers of one size: the writer marks every height as chosen by hand, and such a
 * row no longer grows with its text; and it lets headers and footers shrink with a sheet that is fitted to a page's width, until nobody can read them.
 */
export function mendSheet(xml: string): string {
  return xml.replace(/(<row [^>]*?) customHeight="1"/g, "$1").replace("<headerFooter>", '<headerFooter scaleWithDoc="0">');
}
