/** A workbook as webpack bundles it: the text of a data address. */
declare module "*.xlsx" {
  const dataAddress: string;
  export default dataAddress;
}
