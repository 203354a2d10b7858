import { describeGateway } from "./gatewayContract";
import { memoryHost } from "./memoryHost";

describeGateway("in memory", memoryHost);
