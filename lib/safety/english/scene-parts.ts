/** Parts of a scene; each says little, together they say enough. */
export const SCENE_PARTS: Record<string, string> = {
  w: "(?:(?!(?:not|never) )[\\w'-]+ )",
  means:
    "(?:pills?|tablets?|meds|painkillers?|paracetamol|tylenol|ibuprofen|xanax|insulin|bleach|morphine|rope|noose|belt|kitchen knife|knife|knives|blades?|razors?|razor ?blades?|gun|pistol|rifle|shotgun|revolver|bridge|overpass|roof|rooftop|ledge|railing|rails|train tracks|railway tracks|tracks|platform|cliff|balcony|exhaust|scissors|cord|cable|medicine cabinet|oncoming traffic|box cutter|scalpel|glass shard|lighter fluid)",
  here: "(?:sitting|sat|standing|stood|holding|hold|staring|stare|looking|look down|looking down|next to|beside|in front of|in my (?:hands?|lap|pocket|drawer|bag|mouth)|on the (?:edge|floor|table|desk|bed)|with (?:a|my|the)|under my (?:pillow|bed)|edge of|been in|locked in|in the (?:bath|bathtub|bathroom|garage|car|tub|shower)|lined up|laid out|ready|loaded|counted|every (?:night|day|evening)|right now|go there|walk there|drawn to)",
  strain:
    "(?:tonight|scared|shaking|crying|sobbing|alone|do not know (?:how|what|if)|can not stop|how to stop|let go|letting go|end|ending|do it|all of them|them all|enough|want to|almost|nearly|pull|urge|temptation|tempting|tempted|thinking|think about|die|dying|dead|over|pain|hurt|goodbye|sorry|quiet|peace|calm|easy|so easy|step|one step|no one|anymore|hopeless|desperate|desperately)",
  mind: "(?:brain|mind|head|voices?|thoughts?|part of me|something (?:in|inside) me|demons?|depression|every thought|it|everything in me|inner voice)",
  tells:
    "(?:(?:keeps?|kept|is|are|has been|have been|constantly|always|just|all|ends? with|only|want|wants) )*(?:tells?|telling|told|says?|saying|screams?|screaming|whispers?|whispering|begs?|begging|shouts?|shouting|orders?|ordering|pushes?|pushing|wants?|wanting|urges?|urging|ends? with|ends)(?: (?:me|at me|to|i|that|you|should|go|and|just|that i|i should|the same thing))*",
  go: "(?:die|dead|end it|end it all|kill (?:myself|yourself|me)|jump|do it|hurt (?:myself|yourself)|cut|disappear|stop existing|give up on life|deserve to die|not deserve to live|end everything|take (?:the|all the|my) pills|be dead|leave this world|better off dead|worthless and should die)",
};
