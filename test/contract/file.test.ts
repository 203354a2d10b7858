import { fileHost } from "./fileHost";
import { describeGateway } from "./gatewayContract";
import { withPrefixes } from "./prefixedParts";

describeGateway("a file of ours", (start) => fileHost(start));
describeGateway("a file with prefixed elements", (start) => fileHost(start, withPrefixes));
