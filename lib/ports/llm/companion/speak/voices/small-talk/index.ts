export { creative } from "./creative";
export { enthusiastic } from "./enthusiastic";
export { neutral } from "./neutral";
export { nurturing } from "./nurturing";
export { professional } from "./professional";
export { supportive } from "./supportive";
export { therapeutic } from "./therapeutic";
