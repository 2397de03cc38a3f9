import { withoutAccents } from "../plain";
import { plainPhrases } from "./plain-phrases";

const prepare = (plain: string) =>
  withoutAccents(plain)
    .replace(/œ/g, "oe")
    .replace(/\b(j|m|t|s|l|d|n|c|qu|jusqu|lorsqu|puisqu)' ?/g, "$1 ")
    .replace(/\bjai\b/g, "j ai")
    .replace(/\bchui[st]?\b|\bj suis\b/g, "je suis")
    .replace(/\bj veux\b|\bjveux\b/g, "je veux")
    .replace(/\bjpeux\b|\bj peux\b/g, "je peux")
    .replace(/\bt es\b/g, "tu es")
    .replace(/-/g, " ")
    .replace(/\bpu\b/g, "plus");

/** "En finir" ends a life, alone and with what is unbearable; "en finir avec ce dossier" ends a task. */
const UNBEARABLE =
  "vie|existence|jours|souffrances?|douleurs?|mal|maux|tourments?|calvaire|misere|enfer|cauchemar|peine|desespoir|monde|tout|moi|ca|cela";
const OF_LIFE = `(?! avec (?!(?:\\p{L}+ ){0,4}?(?:${UNBEARABLE})(?!\\p{L})))`;

/** French. */
export const french = plainPhrases({
  language: "fr",
  prepare,
  gate: /(?<!\p{L})(?:je|j|me|m|moi|mes|ma|se|ne|n|plus|vie|vivre|mourir|mort\p{L}*|meurt|tuer?|suicid\p{L}*|cachets|comprimes|envie|il|elle|pour|scarifi\p{L}*|adieux?)(?!\p{L})/u,
  parts: {
    want: "envie de|veux|voudrais|voulais|vais|aimerais|souhaite|souhaiterais|prefere|prefererais|compte|pense a|penser a|songe a|songer a|besoin de|decide de|prete? a|sur le point de|reve de|merite de|essaye de|essaie de|tente de|essayer de|pensees de|idee de|j ai failli|pourrais|planifie de|prevois de|arrete pas de penser a|j ai pense a|j ai essaye de|j ai tente de|devrais|imagine|espere",
    die: `mourir|crever|me tuer|me suicider|me foutre en l air|me flinguer|me pendre|me buter|me tirer une balle|me noyer|me supprimer|en finir${OF_LIFE}(?: (?:avec (?:la|ma|cette) vie|avec tout|une bonne fois|ce soir|pour de bon|avec moi))?|etre morte?|ne plus (?:etre la|exister|vivre|me reveiller|etre en vie|etre de ce monde|jamais me reveiller)|ne jamais me reveiller|mettre fin a (?:mes jours|ma vie|tout|tout ca)|m oter la vie|disparaitre (?:pour toujours|a jamais|de ce monde|pour de bon|definitivement)|m ouvrir les veines|m endormir et (?:ne )?(?:plus jamais|ne jamais|plus|ne plus|jamais) (?:me )?reveiller|cesser (?:d|de) (?:exister|vivre)|arreter de vivre|partir pour toujours|dormir pour toujours|dormir et ne (?:plus|jamais) me reveiller|quitter ce monde|me jeter (?:sous|du|par|dans|d|de|devant|sur)[^,]*`,
    hurt: "me faire du mal|me couper|me scarifier|me mutiler|me taillader|me bruler|me blesser",
  },
  own: [
    "mon (?:propre )?suicide|(?:planifie|prepare|organise|prevois) (?:ma (?:propre )?mort|de mourir|mon suicide)",
    "(?:le mieux|mieux|temps|moment|heure|besoin|idee|decision|soulagement|facile|seule|seul|solution)(?: \\p{L}+){0,4} (?:de mourir|mourir|que je meure|que je creve|d etre morte?|de me tuer)",
    "je me (?:suis )?(?:encore |de nouveau |a nouveau )(?:fait du mal|coupee?|scarifiee?|mutilee?|brulee?|blessee?)",
    "(?:pont|toit|balcon|rails|quai|falaise|rebord|bord)(?: \\p{L}+| ,){0,8} (?:sauter|saute|me jeter|me jette|lacher prise|me laisser tomber)(?! en parachute)",
    "(?:mieux|plus simple|plus facile|un soulagement|preferable)(?: \\p{L}+){0,3} (?:de|si je|si j|d) (?:ne |n )?(?:plus|pas|jamais|etais)(?: jamais| plus)?(?: me)? ?(?:reveiller|reveillais|exister|existais|etre la|etre nee?|vivre|morte?|nee?)",
    "je me (?:mutile|coupe|brule|frappe|scarifie|blesse|fais du mal) (?:quand|pour|si|chaque|parce|tous|volontairement|en cachette|expres)",
    `(?:cachets|comprimes|medicaments|medocs|pilules|couteau|lame|corde|pistolet|fusil|arme|somniferes|rasoir)(?: \\p{L}+| ,){0,9} (?:avaler|prendre|gober|en finir${OF_LIFE}|finir|pendre|utiliser|mourir|tirer)(?: \\p{L}+){0,2}|tous les avaler|toutes les avaler|les avaler tous|tout avaler d un coup`,
    "(?:m imagine|imagine|vois|me vois) (?:souvent |parfois )?(?:sauter|mourir|morte?|en train de (?:mourir|sauter|me tuer)|me jeter|pendue?|tomber du)",
    "(?:serai\\p{L}*|irai\\p{L}*|vivrai\\p{L}*|aurai\\p{L}*|portera\\p{L}*|va|iront) ~3(?:mieux|plus heureu\\p{L}*|soulage\\p{L}*|tranquille\\p{L}*|plus simple|plus leger\\p{L}*) (?:si j(?:e)? (?:~1)?(?:etais (?:morte?|plus la|pas la)|mourais|disparaissais|n (?:etais|existais)|me tuais)|sans moi)",
    "(?:aurais|j aurais) (?:prefere|aime|du|voulu) (?:ne )?(?:jamais|pas) (?:naitre|etre nee?|exister|voir le jour)|(?:aurais|aurait) (?:du|mieux valu|prefere)(?: que je)? (?:mourir|crever|y rester|que je meure)",
    `j ai (?:decide|pris la decision|prevu|planifie|choisi)(?: ~2| )(?:de )?(?:mourir|me tuer|me suicider|en finir${OF_LIFE}|mettre fin|partir pour toujours|la date)`,
    "(?:la mort|mourir|le suicide|etre morte?) (?:est|serait|semble|parait|me semble)(?: \\p{L}+){0,4} (?:solution|issue|soulagement|mieux|delivrance|option|paix|douce|facile|tentante?|seule)|(?:pense|penser|reve|songe) ~3(?:a la mort|a ma mort|de mourir|de la mort)",
    `(?:voix|tete|pensees)(?: \\p{L}+){0,4} (?:dit|disent|crie\\p{L}*|ordonne\\p{L}*|murmure\\p{L}*|repete\\p{L}*)(?: \\p{L}+| ,){0,5} (?:tuer|tue|mourir|meure|sauter|saute|en finir${OF_LIFE}|suicide\\p{L}*)`,
    "(?:demain|bientot|ce soir|apres ce soir) (?:je (?:serai|ne serai) (?:morte?|plus (?:la|de ce monde))|tout sera fini|c est fini pour moi)|je ne (?:verrai|serai) (?:pas|plus) (?:demain|le jour se lever|la demain|en vie demain)",
    "(?:je suis|suis) (?:juste |qu |que )?(?:un |une )(?:poids|fardeau|charge|boulet) pour (?:\\p{L}+ ?){1,3}",
    "(?:couteau|lame|rasoir|pistolet|arme)(?: \\p{L}+){0,3} (?:sur|contre|a|au|dans)(?: \\p{L}+){0,2} (?:poignet|poignets|gorge|tempe|bras|peau|veines|bouche|tete)",
    "<want> (?:juste |vraiment |simplement |tellement |souvent |parfois |tout |de |a |d |bien |seulement )*(?:<die>)",
    "(?:me suicider|me tuer|mettre fin a mes jours|mettre fin a ma vie|m oter la vie|me pendre|me tirer une balle|m ouvrir les veines|en finir avec (?:la|ma|cette) vie|me foutre en l air|me jeter (?:sous|du haut|d un pont|du pont|par la fenetre|sous un train|sous le (?:train|metro)|devant un))(?! au (?:travail|boulot)| a la tache)",
    "(?:<want>|recommence a|recommencer a|arrete pas de|continue a|besoin de|remise? a|arreter de|encore) (?:juste |vraiment |encore |tellement )*<hurt>(?! les (?:cheveux|ongles))",
    "je me (?:suis )?(?:encore |de nouveau |toujours |re)*(?:scarifie\\p{L}*|mutile\\p{L}*|taillade\\p{L}*|coupee? (?:encore|de nouveau|les (?:bras|poignets|veines)|expres|volontairement|hier|cette nuit|a nouveau)|coupe (?:les (?:bras|poignets|veines)|quand|pour|expres|volontairement|tous|le soir|la nuit)|fais du mal|fait du mal|brulee? (?:expres|volontairement))|automutil\\p{L}*|je me suis (?:encore|de nouveau|a nouveau|re) ?(?:coupee?|fait du mal|brulee?|blessee? expres)|scarification\\p{L}*",
    "(?:aimerais|voudrais|j aurais (?:aime|voulu|du|prefere)|prefererais|souhaite|si seulement je pouvais|si je pouvais) (?:tellement |tant |juste |ne )*(?:etre morte?|mourir|jamais etre nee?|n? ?etre jamais nee?|pas etre nee?|ne jamais (?:etre nee?|exister|naitre)|ne pas etre nee?|jamais naitre)|je devrais etre morte?|j aurais du (?:mourir|crever|y rester)",
    "(?:mieux|plus heureux|plus heureuse|soulages?|tranquilles?|plus legers?|plus simple) (?:sans moi|si (?:je|j) (?:n )?(?:etais? (?:morte?|plus la|pas la|jamais nee?)|mourais|disparaissais|existais pas|n existais pas|n etais (?:plus|pas) la|me tuais|n etais)|quand je (?:serai|ne serai) (?:morte?|plus la))",
    "(?:fatiguee?|lassee?|marre|epuisee?|ras le bol|degoutee?) (?:de|d) (?:vivre|la vie|cette vie|ma vie|etre en vie|exister|etre la a exister)",
    "(?:idees|pensees|pulsions|envies) (?:noires et suicidaires|suicidaires|de mort|de suicide)|(?:je suis|me sens|suis) ~1suicidaire|(?:pense|penser|songe|pensais|pensees) ~3(?:au suicide|a la mort (?:tout|tous|sans|chaque)|a mourir)|le suicide (?:est|me semble|parait|reste)",
    "(?:lettre|mot|message|lettres) d adieux?|lettre de suicide",
    "j ai ~1(?:avale|pris|ingere|gobe) ~1(?:toute|tous|tout|une boite|la boite|trop|plein|une plaquette|trente|vingt|\\d{2,}|un tas|beaucoup) ?~3(?:cachets|comprimes|medicaments|medocs|somniferes|pilules|doliprane|paracetamol|anxiolytiques|antidepresseurs|boite|plaquette|xanax)",
    "(?:sauter|saute|sauterais|me jeter|me jette|me lancer) (?:d|de|du|par|sous|devant|dans)(?: (?:un|une|le|la|ce|haut|du|de|mon|cette|l))* (?:pont|fenetre|balcon|toit|train|metro|rails|falaise|immeuble|voie|voies|camion|voiture|vide|etage)",
    "(?:personne|qui) ~4(?:remarquerait|manquerai\\p{L}*|pleurerait|s en rendrait compte|verrait|s en apercevrait|regretterait|rendrait compte)(?: (?:rien|a|moi|la difference))* ?(?:si|que|quand)? ?(?:je|j)? ?(?:mourais|meurs|etais morte?|disparaissais|n etais plus|me tuais|n existais)|si je (?:mourais|disparaissais|me tuais)(?: ,)? (?:personne|qui|tout le monde)",
    "a quoi (?:bon|ca sert de) (?:continuer a )?(?:vivre|rester en vie|continuer a vivre|exister)|pourquoi (?:est ce que )?(?:je suis encore en vie|suis je encore en vie|je vis encore|continuer a vivre|vivre encore|je suis encore vivante?)",
    `(?:la seule (?:solution|issue|sortie|option)|le seul moyen|la meilleure solution|le seul chemin)(?: \\p{L}+){0,6} (?:est|serait|c est)(?: de| d)* (?:la mort|mourir|me tuer|me suicider|en finir${OF_LIFE}|le suicide|disparaitre)`,
  ],
  firm: [
    "(?:ai|avais|trouve|prends) (?:plus|pas|aucun) (?:\\p{L}+ )?(?:gout|envie|plaisir) (?:a|de) (?:la vie|vivre)",
    "(?:plus|pas|aucune) (?:la |de |d |le |l )?(?:force|forces|courage|envie|energie|gout|volonte|raison|coeur) (?:de|a|pour|d) (?:\\p{L}+ )?(?:vivre|continuer a vivre|continuer|rester en vie|exister|la vie|affronter la vie)(?! (?:a|avec|chez|ensemble|dans)\\b)|(?:ne|n) (?:peux|arrive|supporte|veux) (?:\\p{L}+ )?(?:plus|pas) (?:a |de |continuer a |d )*(?:vivre|etre en vie|exister|continuer a vivre)(?! (?:a|avec|chez|ensemble|dans|en|ici|sans (?!toi|lui|elle|eux|espoir))\\b)|perdu (?:toute )?(?:envie|l envie|le gout|la force) de (?:vivre|la vie)",
    "(?:ne |n )?(?:veux|ai|voudrais|desire|souhaite|merite|supporte|peux|arrive|ai plus|avais|trouve|vois|a|reste) (?:plus|pas|aucune|aucun|jamais|meme plus|vraiment plus|rien)(?: (?:envie|force|raison|raisons|gout|interet|sens|l envie|la force|le courage|de|d|a|la|le|aucune|du tout|y|continuer|me|jamais|meme|l))* (?:vivre|la vie|etre en vie|exister|me reveiller|rester en vie|etre la|etre de ce monde|cette vie|ma vie|continuer a vivre|vivre ainsi|vivre comme ca|etre ici bas)(?! (?:a|en|avec|chez|dans|ici|ensemble|seule?|a cote|pres|si tot|tot|de|du|sans (?!toi|lui|elle|eux|espoir))\\b)",
    "plus (?:aucune |du tout |la moindre )?(?:envie|force|raison|gout|rien) (?:de|a|pour|d|qui me|a quoi)(?: (?:continuer a|rester|me|la))* (?:vivre|vie|en vie|exister|retienne|retient|lever le matin et vivre)|aucune raison (?:de|d) (?:vivre|continuer|rester en vie|etre (?:la|en vie))|perdu (?:le gout|l envie|la force) de vivre|gout a la vie",
    "(?:la|ma) vie (?:ne |n )?(?:vaut|a|merite|en vaut) (?:plus|pas|aucun|rien)(?: (?:la peine|le coup|de sens|sens|aucun sens|d etre vecue|rien|la))+|ca ne vaut (?:plus|pas) la peine de vivre",
    "(?:j espere|je prie|j aimerais|je voudrais|si seulement|je souhaite) (?:\\p{L}+ ){0,3}?(?:ne |n )?(?:pas|plus|jamais) (?:jamais )?(?:me )?(?:reveiller\\p{L}*|voir (?:demain|le jour))|m endormir (?:ce soir )?(?:et )?(?:ne |pour )?(?:plus|jamais|ne plus|toujours)(?: jamais)?(?: me)?(?: reveiller)?",
  ],
  signs: [
    "je (?:deteste|hais) (?:ma|la|cette) vie",
    "(?:veux|voudrais|aimerais) que (?:ca|tout|tout ca|ma vie|cela) (?:\\p{L}+ )?(?:finisse|s arrete|cesse|se termine)",
    "(?:je )?(?:n )?(?:en peux|peux) plus(?= $| ,| et|$)|je n y arrive plus|je craque|j abandonne",
    "(?:je veux|je voudrais|j aimerais|envie de) (?:juste |que )?(?:disparaitre|tout (?:s )?arrete|ca s arrete|tout s arrete)",
    "(?:je suis|suis) (?:\\p{L}+ ){0,2}(?:un poids|un fardeau|une charge|inutile|nulle?)|je me deteste|je (?:hais|deteste) ma vie|je ne vaux rien",
    "(?:pas|plus|aucun\\p{L}*) (?:d |de )?(?:issue|espoir|avenir)|plus rien n a de sens|personne ne m aime|tout le monde s en fiche",
    "pardonnez moi|pardonne moi|adieu(?: a tous)?|c est la fin pour moi",
    "(?:idees|pensees) noires|(?:je ne veux plus|veux plus) etre (?:ici|la)",
  ],
  near: [
    "(?:vient d|vient de|a|s est mise? a) (?:\\p{L}+ )?(?:avaler|avale|prendre|pris|gober|gobe) (?:\\p{L}+ ){0,2}(?:plein|tas|toute|tous|boite|trop|enormement|beaucoup)(?: \\p{L}+){0,3} (?:cachets|comprimes|medicaments|medocs|somniferes)",
    `(?:menace|dit|m a dit|jure|ecrit|repete)(?: \\p{L}+| ,){0,8} (?:se tue|se suicide|va se tuer|se pend|se jette|se jeter|se tuer|s ouvre les veines)|parle de (?:mourir|suicide|se tuer|en finir${OF_LIFE}|ne plus vivre)`,
    `(?:veut|va|dit|m a dit|menace|menacait|pense|parle|songe|voulait|a ecrit|ecrit|tente|essaye|essaie|voudrait|envisage|compte|prevoit|risque|envie|pourrait|vouloir|est en train)(?: [\\p{L}]+){0,7}? (?:se tuer|se suicider|mettre fin a ses jours|mettre fin a sa vie|se faire du mal|en finir${OF_LIFE}|se pendre|se jeter|s oter la vie|se foutre en l air|se scarifier|se flinguer|s ouvrir les veines|se mutiler|suicide)`,
    "(?:ami|amie|pote|copain|copine|frere|soeur|fils|fille|mere|pere|mari|femme|cousine?|coloc|colocataire|collegue|il|elle|maman|papa|camarade) (?:\\p{L}+ |, ){0,5}?(?:veut mourir|ne veut plus (?:vivre|etre en vie)|veut plus vivre|n a plus envie de vivre|est suicidaire|se scarifie|se mutile|a des (?:idees|pensees) (?:suicidaires|noires)|a avale (?:toute|tous|une boite)|vient d avaler|souhaite mourir|a envie de mourir|s est ouvert les veines)",
  ],
  asked: [
    `(?:combien|quelle (?:dose|quantite)|quel nombre) (?:\\p{L}+ |, ){0,10}?(?:pour (?:mourir|se tuer|me tuer|en finir${OF_LIFE})|mortelle?|letale?|avant de mourir|mourir|mortels)`,
    `(?:facon|moyen|methode|maniere)s? (?:\\p{L}+ |, ){0,6}?(?:de|pour|d) (?:\\p{L}+ |, )?(?:mourir|se tuer|me tuer|se suicider|me suicider|en finir${OF_LIFE}|mettre fin)|dose (?:mortelle|letale)|mourir (?:sans (?:souffrir|douleur|avoir mal)|vite et sans)`,
    `comment (?:\\p{L}+ |, ){0,4}?(?:se tuer|me tuer|se suicider|me suicider|mourir (?:sans|vite|rapidement|dans mon sommeil)|me pendre|se pendre|en finir${OF_LIFE}|faire un noeud coulant|mettre fin a mes)`,
    "que se passe t il si (?:je|on|j) (?:prends|prend|avale|prenais) (?:\\p{L}+ |, ){0,2}?(?:toute|tous|trop|\\d{2,}|une boite|beaucoup)|(?:en )?combien de temps (?:\\p{L}+ |, ){0,5}?(?:se vider|vide de son sang|meurt|mourir|se noyer|s asphyxier)",
  ],
  ofTrifles:
    /^ (?:(?:de|d) (?:\p{L}+ )?(?:rire|faim|honte|soif|chaud|froid|ennui|peur|chaleur|fatigue|envie|curiosite|jalousie|sommeil|plaisir|bonheur|trouille|gene|amour|joie|vieillesse|vieux|vieille)|au (?:travail|boulot)|a la tache|en me rasant|en cuisinant|en epluchant|avec (?:une feuille|du papier|le couteau a)|les (?:cheveux|ongles)|pour (?:un|une|ce|cette|ces|du|des|le|la) (?:pizza|chocolat|cafe|glace|croissant|robe|concert|gateau|burger))/u,
  negation: /(?:^| )(?:pas|jamais|aucune?|sans|ni|nullement|loin de|plus)(?: (?!que |je )\p{L}+){0,4} $/u,
  hollow:
    /(?:(?:arrete|arreter|arrive|peux|cesse|m empeche|empecher|sais)(?: \p{L}+)? pas|arrete pas|cesse de|pas seulement|pas sure?|sais pas|peux plus m empecher|plus (?:force|qu)|pas (?:bien|ok)|pas un jour|jamais eu autant|plus a rien)/u,
  clause: / , | (?:mais|parce que|car|et je|et j|sauf|donc|alors) /u,
  far: /(?:il y a (?:\p{L}+ |\d+ )?(?:ans|annees|mois|longtemps)|(?:quand|lorsque) j (?:etais|avais)|a l epoque|autrefois|avant je|(?:19|20)\d\d|l annee derniere|l an dernier|dans ma jeunesse|adolescente?|j ai surmonte|m en suis sortie?|a \p{L}+ ans j)/u,
  present:
    /(?:encore (?!la|en vie|vivante?)|aujourd hui(?! (?:je|j|tout|ca|c))|maintenant(?! (?:je|j|tout|ca|c) (?:vais|suis|ai|va|est) (?:\p{L}+ )?(?:bien|mieux|heureu))|ce soir|a nouveau|de nouveau|cette nuit|hier)/u,
  told: /(?:films?|series?|livres?|romans?|chansons?|paroles|personnages?|heros|heroine|histoire|journal|journaux|infos|actualites|jeu|jeux|podcast|documentaire|piece|romeo|squad|chapitre|prevention|poeme|scene|feuilleton|acteur|theatre|statistiques|dissertation|expose|opera|article|sujet du cours|cours de (?:francais|lettres|philo\p{L}*|litterature|histoire))(?= )/u,
  joking:
    /(?:haha|mdr|ptdr|lol|je (?:rigole|plaisante|deconne)|blague|xd|facon de parler|😂|🤣|mort de rire|morte de rire)/u,
});
