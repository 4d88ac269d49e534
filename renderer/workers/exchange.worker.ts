import { expose } from "comlink";
import { createExchangeService } from "./exchange/service";
import { createWritingService } from "./exchange/writing";

expose({ ...createExchangeService(), ...createWritingService() });
