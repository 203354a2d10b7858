import { fileHost } from "./fileHost";
import { describeGateway } from "./gatewayContract";
import { withPrefixes } from "./prefixedParts";

/** What the files that we write are made from is kept: their input. */
const LIMITS = { removesNoStructure: true } as const;

describeGateway("a file of ours", (start) => fileHost(start), LIMITS);
describeGateway("a file with prefixed elements", (start) => fileHost(start, withPrefixes), LIMITS);
