import { ITALIAN_INSTALLATION } from "../locale/it/installation";
import { startInstallation } from "./startInstallation";

startInstallation(ITALIAN_INSTALLATION);
