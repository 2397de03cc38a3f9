import { withoutAccents } from "../plain";
import { plainPhrases } from "./plain-phrases";

const prepare = (plain: string) =>
  withoutAccents(plain)
    .replace(/\b(l|un|dell|all|dall|nell|sull|c|d|s|m|t|quest|tutt|cos|com|dov|cent)' ?/g, "$1 ")
    .replace(/\bpiu'/g, "piu")
    .replace(/\b(?:nn)\b/g, "non")
    .replace(/\bxk[ée]?\b|\bxche\b|\bperke\b/g, "perche")
    .replace(/\bke\b/g, "che");

/** Italian. */
export const italian = plainPhrases({
  language: "it",
  prepare,
  gate: /(?<!\p{L})(?:mi|io|non|di|che|voglio|vorrei|sono|vita|vivere|mor\p{L}*|ammazz\p{L}*|uccid\p{L}*|suicid\p{L}*|farla|pastiglie|pillole|meglio|ho|si|per)(?!\p{L})/u,
  parts: {
    want: "voglio|vorrei|volevo|desidero|preferisco|preferirei|penso di|pensando di|penso a|pensare di|pensato di|voglia di|ho deciso di|medito di|intendo|sto per|pronto a|pronta a|sogno di|merito di|bisogno di|provato a|provo a|tentato di|cerco di|dovrei|potrei|spero di|pensiero di|idea di|programmo di|smettere di pensare a|istinto di|tentazione di|considerando di|vado a|immagino di",
    die: "morire|ammazzarmi|uccidermi|suicidarmi|farla finita(?! con (?:il|la|lo|i|le|gli|l|questo|questa|quest|quel|quella) (?!vita|mia|mio|esistenza|dolore|sofferenza))|togliermi la vita|togliermi di mezzo|spararmi|impiccarmi|tagliarmi le vene|essere mort[oa]|sparire per sempre|scomparire per sempre|non svegliarmi(?: (?:piu|mai piu|domani))?|non esistere(?: piu)?|smettere di (?:vivere|esistere)|porre fine (?:alla mia vita|a tutto|alla mia esistenza|a questa vita)|mettere fine (?:alla mia vita|a tutto|a questa vita)|addormentarmi e non (?:\\p{L}+ )?(?:svegliarmi|risvegliarmi)(?: \\p{L}+)?|dormire e non svegliarmi(?: \\p{L}+)?|buttarmi (?:dal|giu|sotto|dalla|dal balcone|nel fiume)[^,]*|non essere mai nat[oa]|non essere piu (?:qui|al mondo|viv[oa])|lasciare questo mondo|dormire per sempre|andarmene per sempre|annegarmi|gettarmi (?:dal|giu|sotto|dalla)[^,]*|lanciarmi (?:dal|giu|sotto|dalla|nel vuoto)[^,]*|saltare (?:dal|giu da|da un) (?:\\p{L}+ ?)+|chiudere gli occhi per sempre",
    hurt: "farmi del male|farmi male|tagliarmi|autolesion\\p{L}*|ferirmi|bruciarmi",
  },
  own: [
    "(?:il )?mio (?:stesso )?suicidio|(?:pianificando|pianifico|preparando|organizzando) (?:la mia morte|il mio suicidio|come (?:morire|uccidermi))",
    "(?:la cosa migliore|meglio|ora|momento|bisogno|desiderio|idea|decisione|sollievo|facile|unica)(?: \\p{L}+){0,4} (?:di morire|morire|che io (?:muoia|morissi)|se morissi|essere mort[oa]|di uccidermi|uccidermi)",
    "mi sono (?:di nuovo |ancora )?(?:fatt[oa]|tagliat[oa]|ferit[oa]|bruciat[oa]) (?:di nuovo |ancora |apposta )?(?:del male|(?:le braccia|i polsi|le gambe|le cosce))|mi sono (?:tagliat[oa]|ferit[oa]|bruciat[oa]|fatt[oa] male) (?:di nuovo|ancora|apposta|di proposito)",
    "(?:ponte|tetto|balcone|binari|bordo|scogliera|cornicione|davanzale)(?: \\p{L}+| ,){0,8} (?:saltare|salto|buttarmi|mi butto|gettarmi|lanciarmi|lasciarmi cadere)(?! col paracadute)",
    "(?:meglio|piu facile|un sollievo|piu semplice) (?:se )?(?:io )?(?:non|mai)(?: \\p{L}+)? (?:svegliar\\p{L}*|risvegliar\\p{L}*|mi svegliassi|esistere|esistessi|esserci|essere (?:mai )?nat[oa])",
    "mi (?:taglio|brucio|ferisco|picchio|faccio del male|faccio male) (?:quando|per|se|ogni|perche|sempre|apposta|di nascosto)",
    "(?:pastiglie|pillole|compresse|sonniferi|farmaci|coltello|lametta|corda|pistola|fucile|lama|rasoio|medicine)(?: \\p{L}+| ,){0,9} (?:prender\\p{L}*|ingoiar\\p{L}*|mandar\\p{L}*|farla|impiccar\\p{L}*|usar\\p{L}*|buttar\\p{L}* giu|spararmi|tagliarmi)(?: \\p{L}+){0,3}|(?:prenderle|ingoiarle|mandarle giu) tutte",
    "(?:immagino|mi immagino|penso|sogno) (?:spesso |a volte )?(?:di )?(?:buttarmi|saltare|morire|essere mort[oa]|gettarmi|lanciarmi|impiccarmi|schiantarmi|sparire per sempre)",
    "(?:starebbe\\p{L}*|sarebbe\\p{L}*|vivrebbe\\p{L}*|staranno|starebbero) ~3(?:meglio|piu felic\\p{L}*|piu seren\\p{L}*|sollevat\\p{L}*|piu tranquill\\p{L}*) (?:(?:per|a) (?:\\p{L}+ ){1,3})?(?:, )?(?:se (?:io )?(?:non ci fossi|fossi mort[oa]|morissi|sparissi|non esistessi|mi uccidessi|scomparissi|non fossi mai nat[oa])|senza di me)",
    "ho (?:deciso|pianificato|preso la decisione|scelto)(?: ~2| )(?:di )?(?:morire|uccidermi|ammazzarmi|farla finita|togliermi la vita|andarmene per sempre|suicidarmi)",
    "(?:la morte|morire|il suicidio|essere mort[oa]) (?:e|sarebbe|sembra|pare|mi sembra)(?: \\p{L}+){0,4} (?:soluzione|via d ?uscita|sollievo|meglio|liberazione|opzione|pace|facile|allettante|unica)|(?:penso|pensare|sogno) ~3(?:alla morte|alla mia morte|di morire)",
    "(?:voce|voci|testa|mente)(?: \\p{L}+){0,4} (?:dice|dicono|grida\\p{L}*|ordina\\p{L}*|urla\\p{L}*|ripete\\p{L}*)(?: \\p{L}+| ,){0,5} (?:uccidermi|ammazzarmi|morire|farla finita|buttarmi|ucciditi|ammazzati|saltare)",
    "(?:domani|presto|stasera|dopo stasera) (?:saro mort[oa]|non ci saro piu|sara tutto finito|non saro piu qui)|non (?:vedro|arrivero a) (?:domani|il mio prossimo compleanno|natale)",
    "sono (?:solo |soltanto )?un (?:peso|fardello) per (?:\\p{L}+ ?){1,3}",
    "(?:coltello|lametta|lama|pistola|rasoio)(?: \\p{L}+){0,3} (?:al|alla|sul|sui|contro|sulle|in|alle)(?: \\p{L}+){0,2} (?:polso|polsi|gola|tempia|braccio|braccia|vene|bocca|testa)",
    "(?:tagliarmi|tagliandomi|facendomi (?:del )?male|ferendomi|bruciandomi)(?! (?:i capelli|le unghie|un dito|la barba))(?= (?:le|di|ancora|da|ogni|di nascosto)| $| ,)",
    "<want> (?:solo |soltanto |davvero |veramente |proprio |tanto |semplicemente |di |a |spesso |sempre )*(?:<die>)",
    "(?:ammazzarmi|uccidermi|suicidarmi|togliermi la vita|impiccarmi|tagliarmi le vene|farla finita(?! con (?:lui|lei|questo|questa|il|la|i|le)\\b))(?! di (?:lavoro|fatica|risate|studio))",
    "mi (?:ammazzo|uccido|suicido|impicco|sparo|butto (?:dal|giu|sotto|dalla|nel)|tolgo la vita|voglio (?:ammazzare|uccidere|suicidare|impiccare)|vorrei (?:ammazzare|uccidere)|sto per (?:ammazzare|uccidere|buttare)|taglio le vene|lancio (?:dal|giu|sotto|dalla))(?! di (?:lavoro|fatica|risate|studio)| sul divano| a letto| sul letto)",
    "(?:voglio|voglia di|vorrei|bisogno di|smettere di|ricominciato a|ripreso a|tornat[oa] a|continuo a|penso di|pensando di|impulso di|istinto di|tentazione di|finisco per) ~1<hurt>(?! (?:i capelli|le unghie|un dito))",
    "mi (?:sono |taglio|ferisco|brucio|faccio|sto)(?: (?:di nuovo|ancora|sempre))?(?: )?(?:tagliat[oa]|ferit[oa]|bruciat[oa]|fatt[oa] (?:del )?male|del male|tagliando|facendo del male)?(?: (?:di nuovo|ancora|apposta|le braccia|i polsi|le gambe|le vene|ieri|le cosce|stanotte|di proposito|volontariamente|per|quando|ogni|da sola|da solo|un altra volta))|mi faccio del male|mi sto facendo del male|autolesion\\p{L}*",
    "(?:vorrei|magari|se solo|preferirei|avrei preferito|quanto vorrei) ~1(?:essere mort[oa]|fossi mort[oa]|morissi|non (?:essere|fossi) mai nat[oa]|essere (?:gia )?mort[oa]|non svegliarmi|non essere nat[oa])|dovevo morire|sarei dovut[oa] morire|sarebbe meglio (?:se )?(?:fossi|essere|io fossi|morissi|morire)",
    "(?:meglio|piu felici|piu seren[ie]|sollevat[ie]|piu tranquill[ie]|piu facile|piu leggeri) (?:senza di me|se (?:io )?(?:non ci fossi|fossi mort[oa]|morissi|sparissi|non esistessi|non ci sono|fossi sparit[oa]|me ne andassi per sempre|mi uccidessi|scomparissi)|quando (?:saro|non ci saro))|senza di me ~4(?:meglio|piu felic\\p{L}|seren\\p{L})",
    "(?:stanc[oa]|stuf[oa]|esaust[oa]|stanchissim[oa]) (?:di|della) (?:vivere|vita|questa vita|esistere|mia vita|essere viv[oa]|stare al mondo)",
    "(?:pensieri|idee|istinti|impulsi) ~1(?:suicid[ie]|suicidari?\\p{L}*|di suicidio|di morte)|(?:penso|pensando|pensare|pensato) ~3(?:al suicidio|a morire|alla morte (?:ogni|tutto|tutti|continuamente|sempre)|di morire)|il suicidio (?:e|mi sembra|resta)",
    "(?:lettera|lettere|biglietto|messaggio) d ?i? ?addio(?! al (?:celibato|nubilato|lavoro)| ai colleghi)|lettera di suicidio",
    "ho ~1(?:preso|ingoiato|mandato giu|inghiottito|buttato giu) ~1(?:tutt[ei]|un flacone|una scatola|troppe|un sacco|una confezione|trenta|venti|\\d{2,}|una manciata|l intera|tante) ?~3(?:pastiglie|pillole|compresse|medicine|sonniferi|tachipirin\\p{L}*|farmaci|gocce|ansiolitici|antidepressivi|confezione|scatola)",
    "(?:nessuno|chi|a nessuno) ~5(?:accorgerebbe|mancherei|piangerebbe|importerebbe|noterebbe|se ne accorge|importa)(?: ,)? (?:se|che|quando) (?:io )?(?:morissi|muoio|sparissi|fossi mort[oa]|non ci fossi|mi uccidessi|scomparissi|mi ammazzassi)|se (?:morissi|sparissi|mi uccidessi|scomparissi|mi ammazzassi)(?: ,)? (?:nessuno|chi|tutti)",
    "(?:che senso ha|a che serve|a cosa serve|perche) ~1(?:continuare a )?(?:vivere|la mia vita|sono ancora viv[oa]|vivo ancora|continuare a vivere|restare in vita|esistere|sono nat[oa])",
    "(?:l unica (?:soluzione|via d ?uscita|uscita|opzione|via)|l unico modo|la cosa migliore)(?: \\p{L}+){0,6} (?:e|sarebbe|sia) (?:la morte|morire|uccidermi|ammazzarmi|farla finita|il suicidio|suicidarmi)",
  ],
  firm: [
    "non (?:ho|trovo|mi resta) (?:piu )?(?:la |le |nessuna |alcuna )?(?:forza|forze|voglia|energia|coraggio|motivo|ragione)(?: piu)? (?:di|per) (?:\\p{L}+ )?(?:vivere|andare avanti|continuare(?: a vivere)?|esistere|alzarmi e vivere)|(?:ho )?perso (?:la )?(?:voglia|forza) di vivere|non (?:posso|riesco|voglio) (?:piu )?(?:a )?(?:continuare a vivere|vivere cosi|andare avanti cosi)",
    "non (?:ho|voglio|vorrei|desidero|merito|riesco|sopporto|reggo|ce la faccio|me la sento|trovo|vedo|ne ho)(?: (?:piu|nessuna|nessun|alcun|alcuna|voglia|motivo|motivi|ragione|ragioni|senso|forza|la|di|a|per|un|una|continuare|andare|avanti|proprio|davvero|il|nel|in|mai|cui|con|per cui|che valga))* (?:vivere|vita|svegliarmi|esistere|esserci|essere viv[oa]|stare al mondo|restare in vita|essere al mondo|essere qui)(?! (?:a|in|con|da|qui|insieme|sol[oa]|presto|vicino|nella|nel|cosi presto|alle|senza (?!di te|di lui|di lei|te|lui|lei|speranza))\\b)(?: piu)?",
    "non (?:riesco|ce la faccio)(?: piu)? (?:a|ad) andare avanti(?= $| ,| cosi| senza)",
    "(?:la|mia) vita (?:ormai )?non (?:ha|vale|merita)(?: (?:piu|alcun|nessun|la pena|di|essere|vissuta|senso|niente))+|non vale la pena (?:di )?(?:vivere|continuare a vivere)|niente per cui (?:vivere|valga la pena vivere)|nessun motivo per (?:vivere|restare|continuare a vivere|svegliarmi)",
    "(?:spero|prego|vorrei|desidero|sarebbe bello|magari) (?:\\p{L}+ ){0,3}?non (?:\\p{L}+ )?(?:svegliarmi|risvegliarmi|mi svegli|svegliassi)(?! (?:presto|alle|cosi presto|tardi))",
    "(?:addormentarmi|dormire|chiudere gli occhi) (?:stasera |stanotte )?e (?:non|mai) (?:\\p{L}+ )?(?:svegliarmi|risvegliarmi|riaprirli)",
  ],
  signs: [
    "(?:odio|detesto) (?:la mia|questa) vita",
    "(?:voglio|vorrei) che (?:tutto |tutto questo |questo |la mia vita )?(?:finisca|finisse|smetta|termini)",
    "non ce la faccio (?:davvero )?piu|non ne posso piu|non reggo piu|mollo tutto|mi arrendo",
    "(?:voglio|vorrei) (?:solo |soltanto )?(?:sparire|scomparire|che (?:tutto )?(?:finisca|finisse|questo finisca|questo dolore finisca))",
    "(?:sono|mi sento) (?:\\p{L}+ ){0,2}(?:un peso|inutile|un fallimento|senza valore|nessuno)|mi odio|odio la mia vita",
    "(?:non c e|non vedo|senza) (?:piu )?(?:una |nessuna |alcuna )?(?:via d ?uscita|speranza|futuro)|niente ha (?:piu )?senso|a nessuno importa",
    "perdonatemi|perdonami|addio(?: a tutti)?|scusate per tutto",
    "non voglio (?:piu )?(?:esserci|stare qui|essere qui)(?: piu)?",
  ],
  near: [
    "(?:ha|si e) (?:appena |gia )?(?:ingoiato|preso|mandato giu|inghiottito) (?:\\p{L}+ ){0,2}(?:sacco|tutte|troppe|scatola|flacone|manciata|tantissime|tante)(?: \\p{L}+){0,3} ?(?:pastiglie|pillole|compresse|sonniferi|medicine|farmaci)",
    "(?:minaccia|dice|ha detto|giura|scrive|ripete)(?: \\p{L}+| ,){0,8} (?:si uccide|si ammazza|si suicida|si butta|si impicca|uccidersi|ammazzarsi|suicidarsi)|parla di (?:morire|suicidio|uccidersi|farla finita|non voler (?:piu )?vivere)",
    "(?:vuole|dice|ha detto|minaccia|minacciato|pensa|sta per|parla|parlando|vorrebbe|ha scritto|scrive|tenta|prova|voleva|cerca|medita|potrebbe|sta pensando|mi ha scritto|continua a dire|provato)(?: \\p{L}+){0,6}? (?:uccidersi|ammazzarsi|suicidarsi|togliersi la vita|farsi del male|farla finita|impiccarsi|buttarsi|tagliarsi|si uccide|si ammazza|si suicida|si toglie la vita|si butta|suicidio)",
    "si (?:vuole|sta per) (?:uccidere|ammazzare|suicidare|togliere la vita|buttare)|(?:stasera|stanotte|oggi|adesso|domani) (?:si (?:uccide|ammazza|suicida|butta)|la fa finita)",
    "(?:amic[oa]|fratello|sorella|figli[oa]|madre|padre|mamma|papa|marito|moglie|fidanzat[oa]|cugin[oa]|coinquilin[oa]|compagn[oa]|lui|lei|ragazz[oa]) (?:\\p{L}+ |, ){0,5}?(?:vuole morire|non vuole piu vivere|ha pensieri suicidi|si taglia|si fa del male|si sta facendo del male|si autolesiona|vorrebbe morire|non ha piu voglia di vivere|ha (?:preso|ingoiato) (?:tutte|un sacco|troppe))",
  ],
  asked: [
    "(?:quant[eioa]|che (?:dose|quantita)|quale (?:dose|quantita)) (?:\\p{L}+ |, ){0,9}?(?:per (?:morire|uccidersi|uccidermi|ammazzarsi|ammazzarmi|suicidarsi)|mortale|letale|si muore|morire)",
    "(?:modo|metodo|maniera|modi|metodi) (?:\\p{L}+ |, ){0,6}?(?:di|per) (?:morire|uccidersi|uccidermi|suicidarsi|suicidarmi|ammazzarsi|ammazzarmi|togliersi la vita|togliermi la vita|farla finita)|dose (?:letale|mortale)|(?:morire|suicidarsi) senza (?:soffrire|dolore|sentire)",
    "come (?:\\p{L}+ |, ){0,4}?(?:uccidersi|uccidermi|ammazzarmi|ammazzarsi|suicidarsi|suicidarmi|morire (?:senza|in fretta|velocemente|nel sonno)|togliermi la vita|impiccarmi|impiccarsi|fare un cappio)",
    "cosa succede se (?:\\p{L}+ |, )?(?:prendo|ingoio|prendi|mando giu) (?:\\p{L}+ |, ){0,2}?(?:tutt[ei]|troppe|\\d{2,}|una scatola|un flacone|un intera|una confezione)|quanto (?:\\p{L}+ |, ){0,5}?(?:dissanguarsi|dissanguarmi|morire dissanguat\\p{L}*|annegare|soffocare)",
  ],
  ofTrifles:
    /^ (?:(?:di|dal|dalla|dalle|d) (?:\p{L}+ )?(?:fame|ridere|risate|caldo|freddo|noia|vergogna|sonno|sete|paura|invidia|curiosita|imbarazzo|amore|gioia|nostalgia|lavoro|fatica|vecchiaia|studio|vecchi[oa])|per (?:un|una|quel|quella|questo|i|le) (?:pizza|gelato|caffe|cioccolato|tiramisu|vestito|concerto)|radendomi|facendomi la barba|cucinando|mentre (?:cucinavo|cucino|tagliavo|mi radevo)|con (?:la carta|un foglio|il coltello da)|i capelli|le unghie)/u,
  negation: /(?:^| )(?:non|mai|senza|nessuno|nessun|nessuna|ne)(?: (?!che )\p{L}+){0,4} $/u,
  hollow: /(?:non (?:riesco|smetto|faccio|posso|so|solo|sto bene|penso ad)|senza pensare|non passa giorno)/u,
  clause: / , | (?:ma|pero|perche|e voglio|e vorrei|quindi|anche se|e mi) /u,
  far: /(?:(?:anni|mesi|tempo) fa|da (?:ragazz[oa]|bambin[oa]|giovane|adolescente)|quando (?:ero|avevo)|una volta|in passato|(?:19|20)\d\d|l anno scorso|ho superato|ne sono uscit[oa]|all epoca|nella mia giovinezza)/u,
  present:
    /(?:di nuovo|ancora (?!qui|viv)|oggi(?! (?:sto|sono|ho|vivo|posso|ringrazio|va))|adesso(?! (?:sto|sono|ho|vivo|posso) (?:bene|meglio|felice|serena))|stasera|stanotte|ieri)/u,
  told: /(?:film|serie|libro|romanzo|canzone|testo|personaggio|protagonista|storia|giornale|notizie|telegiornale|gioco|videogioco|podcast|documentario|opera|romeo|squad|capitolo|prevenzione|poesia|scena|attore|attrice|teatro|statistic\p{L}*|tesina|racconto|articolo|eroe)(?= )/u,
  joking:
    /(?:ahah|haha|scherzo|scherzavo|scherzando|lol|xd|per modo di dire|per dire|😂|🤣|muoio dal ridere)/u,
});
