/** A line where somebody listens in a crisis, for everybody and without charge unless told. */
export type Helpline = { country: string; name: string; phone: string; note?: string };

/** Well-known public lines. To add one, add it here; keep the list in the order of the countries' names. */
export const HELPLINES: Helpline[] = [
  { country: "Australia", name: "Lifeline", phone: "13 11 14" },
  { country: "Austria", name: "TelefonSeelsorge", phone: "142" },
  { country: "Brazil", name: "CVV", phone: "188" },
  { country: "Canada", name: "Suicide Crisis Helpline", phone: "988", note: "call or text" },
  { country: "France", name: "Numéro national de prévention du suicide", phone: "3114" },
  { country: "Germany", name: "TelefonSeelsorge", phone: "0800 111 0 111" },
  { country: "India", name: "Tele-MANAS", phone: "14416" },
  { country: "Ireland", name: "Samaritans", phone: "116 123" },
  { country: "Italy", name: "Telefono Amico Italia", phone: "02 2327 2327" },
  { country: "Netherlands", name: "113 Zelfmoordpreventie", phone: "113" },
  { country: "New Zealand", name: "1737, need to talk?", phone: "1737", note: "call or text" },
  { country: "Portugal", name: "SNS 24", phone: "808 24 24 24" },
  { country: "Spain", name: "Línea 024", phone: "024" },
  { country: "Switzerland", name: "Die Dargebotene Hand", phone: "143" },
  { country: "United Kingdom", name: "Samaritans", phone: "116 123" },
  { country: "United States", name: "988 Suicide & Crisis Lifeline", phone: "988", note: "call or text" },
];
