const DOUBLED =
  /^(?:run|swim|get|sit|knit|shop|chat|jog|plan|cut|dig|set|put|hit|bet|grab|hug|skip|ship|wrap|nap|win|spin|begin|forget|step|hop|plug|travel|model|remodel|cancel|drum|bop|rap|tap|fit|let|quit|slip|stop|trim|tan)$/i;

/** A verb as a thing one does: "bake" becomes "baking", "run" becomes "running". */
export function gerund(verb: string): string {
  const word = verb.toLowerCase();
  if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word)) return `${word.slice(0, -1)}ing`;
  return DOUBLED.test(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}
