import { ITALIAN_PAGE } from "../locale/it/pageLanguage";
import { startPage } from "./startPage";

startPage(ITALIAN_PAGE);
