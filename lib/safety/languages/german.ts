import { withoutAccents } from "../plain";
import { plainPhrases } from "./plain-phrases";

/** Accents off, umlauts typed as two letters read as one, spoken short forms written out. */
const prepare = (plain: string) =>
  withoutAccents(plain)
    .replace(
      /\b(moechte|wuerde|waere|haette|koennte|fuer|bruecke|wuensch|toet|gefuehl|schoen|staendig|naechst|zurueck|ueber|muede|unertraeglich|taeglich|pulsader)/g,
      (word) => word.replace(/([aou])e/, "$1"),
    )
    .replace(
      /\b(hab|bring|denk|will|mag|konnt|wunscht|halt|nehm|mach|schaff|ritz|schneid|sag|hatt|war|glaub|werd|ertrag)'?(?= ich| mich| mir| es| das| nicht| dich| einfach| jetzt| heute| so| ein| ja)/g,
      "$1",
    )
    .replace(/\b(?:nich|ned|net|nimmer)\b/g, "nicht")
    .replace(/\bnicht mehr so\b/g, "nicht mehr")
    .replace(/\bnen\b/g, "einen")
    .replace(/\b(?:ne)\b/g, "eine")
    .replace(/\b(?:was|irgendwas)(?= an(?:tun|zutun|getan)\b)/g, "etwas");

/** German. */
export const german = plainPhrases({
  language: "de",
  prepare,
  gate: /(?<!\p{L})(?:ich|mich|mir|mein\p{L}*|sich|leben\p{L}*|sterb\p{L}*|stirb\p{L}*|tot\p{L}*|tod\p{L}*|tablett\p{L}*|pillen|suizid\p{L}*|selbst\p{L}*|ritz\p{L}*|um(?:bring|zubring)\p{L}*|aufwach\p{L}*|abschied\p{L}*)(?!\p{L})/u,
  parts: {
    want: "will|mochte|wollte|wunschte|wunsche mir|wurde|werde|muss|habe vor|uberlege|plane|denke|denk|gedanken|gedanke|lust|am liebsten|versuche|versucht|hoffe|habe|hab|bin bereit|sehne mich danach|bin kurz davor|traume|darf",
    kill: "umbringen|umzubringen|umgebracht|toten|zu toten|erhangen|aufhangen|aufzuhangen|zu erhangen|erschiessen|zu erschiessen|ertranken|vergiften|zu vergiften|aus dem fenster sturzen|auslosch\\w*|vor (?:den|einen|die|eine) (?:\\w*zug|bahn|u bahn|s bahn|ubahn|sbahn|lkw|auto) (?:zu )?(?:werf\\w*|schmeiss\\w*|leg\\w*|spring\\w*|sturz\\w*)|abmurksen|abzumurksen|wegmachen",
    dead: "sterben|zu sterben|tot sein|tot zu sein|tot|nicht mehr leben|nicht mehr da sein|nicht mehr da zu sein|nicht mehr hier sein|nicht mehr existieren|nicht mehr aufwachen|nie mehr aufwachen|nie wieder aufwachen|nicht mehr aufzuwachen|nie mehr aufzuwachen|nie wieder aufzuwachen|nicht mehr weiterleben|nicht mehr am leben sein|nicht mehr zu leben|nicht mehr sein|fur immer (?:einschlafen|schlafen|verschwinden|weg sein)|einschlafen und (?:nie|nicht) (?:mehr |wieder )?aufwachen|allem ein ende (?:setzen|machen|bereiten)|dem ein ende (?:setzen|machen|bereiten)",
    skin: "arm|arme|armen|handgelenk|handgelenke|pulsadern|adern|beine|bein|oberschenkel|haut|unterarm|unterarme",
  },
  own: [
    "(?:mein|meinen|meinem|meines|den eigenen|eigenen) (?:eigenen )?(?:suizid|selbstmord|freitod)\\p{L}*",
    "(?:zeit|wunsch|drang|bereit|entschluss|lust|bedurfnis|am besten|das beste|besser|einfacher|leichter|erleichtert|gedanke|gedanken|wille|sehnsucht|moglichkeit)(?: \\p{L}+| ,){0,4} (?:zu sterben|sterben zu (?:durfen|konnen|wollen)|tot zu sein|ich ware tot|ware ich tot|nicht mehr zu leben|mein leben zu beenden)",
    "ich (?:ware|wurde) (?:\\p{L}+ ){0,3}(?:tot|gestorben)(?= $| ,)|(?:ich|mich) (?:\\p{L}+ ){0,4}selbst ~2(?:verletzt|geschnitten|geritzt|verbrannt|geschlagen)",
    "(?:brucke|dach|balkon|gleise\\p{L}*|bahnsteig|klippe|fensterbrett|hochhaus|turm)(?: \\p{L}+| ,){0,8} (?:springen|springe|spring|zu springen|runterspringen|fallen lassen|loslassen|los zu lassen)(?! bungee)",
    "(?:besser|schoner|leichter|schon|gut|erleichterung|das beste)(?: \\p{L}+){0,2}(?: ,)? (?:wenn ich|einfach|gar|es) (?:\\p{L}+ ){0,3}(?:nicht mehr|nie mehr|nie wieder|nicht) (?:aufwache|aufwachen|aufzuwachen|da ware|existieren|leben|zu leben)",
    "(?:verletze|schneide|ritze|verbrenne|schlage) mich (?:selbst|wieder|absichtlich|wenn|immer|oft|um|damit|jeden|seit)|mich selbst (?:zu )?(?:verletze|verletzen|schneiden|verbrennen)",
    "(?:vor|unter) (?:die|den|einen|eine|das|ein) ~1(?:\\p{L}*bahn|\\p{L}*zug|auto|lkw|bus|tram|strassenbahn|s bahn|u bahn) (?:zu )?(?:springe|springen|werfe|werfen|laufe|laufen|schmeisse|lege|legen|renne)",
    "wenn ich ~3(?:weg|tot|nicht mehr|verschwunden|gestorben|nie geboren)~1 ?(?:da |hier |am leben )?(?:ware|bin|wurde|worden ware)(?: ,)? ~7(?:besser|leichter|einfacher|egal|froh\\p{L}*|gluck\\p{L}*|erleichtert|ruhe|merken|vermissen|interessieren)",
    "(?:tabletten|pillen|schlaftabletten|medikamente|messer|klinge|rasierklinge|seil|strick|pistole|waffe|paracetamol)(?: \\p{L}+| ,){0,7} (?:alle|alles|ganze)(?: \\p{L}+){0,3} (?:nehmen|schlucken|einwerfen|runterschlucken)|(?:will|mochte|werde|wurde|konnte) ~4(?:alle|die ganzen|die ganze packung) ~2(?:tabletten|pillen|schlaftabletten|medikamente|packung)? ?(?:nehmen|schlucken)",
    "(?:habe|hab) (?:beschlossen|entschieden|mich entschieden|entschlossen|vor|geplant)(?: ,)? ~4(?:zu sterben|sterben|zu gehen fur immer|mein leben|umzubringen|ein ende|zu beenden|nicht mehr zu leben)",
    "(?:stelle|stell) (?:ich )?mir (?:oft |manchmal |immer )?(?:vor|oft vor)(?: ,)? (?:\\p{L}+ |, ){0,5}(?:tot|zu sterben|sterben|sterbe|springe|umbringe|nicht mehr (?:da|lebe|aufwache)|wie ich)",
    "(?:denke?|gedanken|nachgedacht|nachdenke|grubel\\p{L}*|traume) (?:ich )?~4(?:an den tod|ans sterben|uber den tod|ubers sterben|an selbstmord|an suizid|vom tod|vom sterben|an meinen tod)",
    "(?:der tod|sterben|tot sein|selbstmord|suizid) (?:ist|ware|scheint|erscheint|klingt|bleibt)(?: \\p{L}+){0,4} (?:ausweg|losung|erlosung|besser\\p{L}*|einzige\\p{L}*|schon|friedlich|verlockend|leichter|erleichterung|moglichkeit|ruhe)",
    "(?:stimme|stimmen|kopf|gedanken)(?: \\p{L}+){0,4} (?:sagt|sagen|befehlen|befiehlt|schreien|flustern)(?: \\p{L}+| ,){0,6} (?:sterben|umbringen|springen|toten|springe|stirb|bring dich um)",
    "(?:bin|ware) (?:doch )?(?:nur |nichts als |bloss )?(?:eine |allen eine )?(?:last|belastung|burde) (?:fur|und)(?: \\p{L}+){1,3}",
    "(?:messer|klinge|rasierklinge|scherbe)(?: \\p{L}+){0,3} (?:an|am|uber|auf|gegen)(?: \\p{L}+){0,2} <skin>",
    "morgen (?:bin ich|werde ich) (?:nicht mehr (?:da|am leben|hier)|tot)|(?:bald|morgen|heute abend|dann) (?:bin ich|werde ich) (?:endlich )?(?:tot|nicht mehr am leben|erlost)|(?:hoffentlich|lieber gott) (?:\\p{L}+ ){0,3}(?:wache ich|lass mich) (?:\\p{L}+ ){0,2}(?:nicht mehr auf|sterben|nie wieder auf)",
    "<want> ~4<dead>",
    "mich ~4<kill>",
    "ich (?:bringe?|erhange?|erschiesse?|tote?|hange?|vergifte?|ertranke?) mich ~4(?:um|auf|tot|selbst|heute|jetzt|bald|wirklich)?(?= $| ,| und| wenn)",
    "bringe? (?:ich )?mich ~3um",
    "mir ~3(?:das leben (?:zu )?(?:nehmen|genommen)|etwas an(?:tun|zutun|getan)|die kugel (?:zu )?geben|die pulsadern ~1(?:auf\\w*|\\p{L}+schneiden)|die <skin> (?:auf\\w*))",
    "(?:nehme?|tue?) (?:ich )?mir ~3(?:das leben|etwas an)",
    "(?:meinem|mein|dem|diesem) ~1leben ~1(?:ein ende|beenden|zu beenden|schluss)|(?:mit (?:dem|meinem) leben) ~1(?:abgeschlossen|schluss (?:zu )?machen|fertig)|schluss (?:zu )?machen mit (?:dem|meinem|allem)|<want> ~4(?:mein leben beenden|alles beenden|es beenden|allem entfliehen fur immer|schluss machen fur immer|freiwillig gehen)",
    "(?:ich|mein|meine|meinen|mich|mir) ~5(?:selbstmord\\p{L}*|suizid\\p{L}*|freitod)",
    "(?:selbstmord|suizid|freitod) ~3(?:begehen|zu begehen|nachgedacht|nachdenken|denke|einzige|ausweg|losung|als)|(?:selbstmordgedanken|suizidgedanken)",
    "ware? (?:ich )?~3(?:tot|nie geboren|gestorben|nicht mehr (?:da|am leben|hier))|ich (?:ware|bin) ~2(?:tot besser dran|besser tot)",
    "ohne mich ~6(?:besser|gluck\\p{L}*|leichter|einfacher)|(?:besser|gluck\\p{L}*|leichter|einfacher|froh\\p{L}*|erleichtert)(?: dran| gehen| haben| fur \\p{L}+)?(?: ,)? (?:ohne mich|wenn ich ~3(?:weg|tot|nicht mehr|nie|verschwunden|gestorben|nicht da))",
    "wenn ich ~3(?:weg|tot|nicht mehr da|verschwunden|gestorben) (?:ware|bin|wurde)(?: ,)? ~5(?:besser|egal|merken|vermissen|interessieren|bemerken|auffallen)|(?:niemand|keiner|keinem|niemandem) ~5(?:merken|vermissen|interessieren|bemerken|auffallen|vermisst|trauern)(?: ,)? wenn ich ~3(?:weg|tot|nicht mehr|sterbe|sterben|stirb|verschwinde|gestorben|mich umbringe)",
    "(?<!bist du )lebensmude(?= $| ,| und)(?<!bist du lebensmude)|(?:bin|fuhle mich|so) ~1(?:lebensmude|suizidal|selbstmordgefahrdet)|(?:mude|satt|leid)(?: ,)? (?:am leben zu sein|zu leben|das leben|dieses leben)|(?:das leben|mein leben|dieses leben|zu leben) ~1(?:satt|leid|so mude)",
    "mich ~4(?:geritzt|ritze|ritzen|zu ritzen|selbst verletzen|selbst verletzt|selbst zu verletzen|absichtlich ~1(?:verletzt|verletze|geschnitten|verbrannt)|mit absicht ~1(?:verletzt|geschnitten|verbrannt)|wieder ~1(?:geschnitten|verletzt|verbrannt))|ich (?:ritze|schneide|verletze) mich(?! beim| an| in den finger| am)|selbstverletz\\p{L}*|mir ~3(?:in die |die )<skin> ~1(?:geschnitten|aufgeschnitten|geritzt|schneiden|ritzen|aufschneiden)|mir ~2weh (?:zu )?(?:tun|getan)",
    "(?:von|vom) ~2(?:brucke|dach|hochhaus|balkon|turm|klippe|parkhaus|haus) (?:zu )?(?:springen|springe|sturzen|sturze|gesprungen)|(?:spring|springe|sturze|werfe|schmeisse) (?:ich )?(?:mich )?~1(?:von|vom|vor) ~2(?:brucke|dach|hochhaus|balkon|turm|klippe|parkhaus|haus|zug|bahn)",
    "(?:habe?|hab) ~3(?:alle|ganze|ganzen|viele|zu viele|handvoll|packung|\\d{2,}) ~2(?:tabletten|pillen|schlaftabletten|medikamente|paracetamol)(?: \\p{L}+){0,2} (?:geschluckt|genommen|eingenommen)|uberdosis (?:genommen|nehmen|schlucken)",
    "abschiedsbriefe?(?= $| ,| an meine (?:eltern|familie|kinder)| \\p{L}*geschrieben| schreiben| schreibe)|<want> ~3abschiedsbrief",
    "hatte (?:ich )?~3(?:nie geboren|nie existiert|damals sterben|sterben sollen)|nie geboren (?:worden|ware)",
  ],
  firm: [
    "(?:mag|kann|darf|will|mochte|schaffe|ertrage|wage) (?:ich )?(?:\\p{L}+ ){0,3}?nicht mehr (?:leben|weiterleben|existieren)(?= $| ,)",
    "keine? (?:kraft|energie|lust|hoffnung|motivation|willen|lebensfreude|lebensmut|lebenswillen|bock)(?: mehr)? (?:zum|furs|fur das|fur dieses|am|auf das|aufs|auf) (?:weiter)?leben|(?:keinen )?lebens(?:willen|mut) (?:mehr|verloren)|leben(?: \\p{L}+){0,2} (?:nicht mehr|keinen)(?: \\p{L}+){0,2} (?:ertragen|aushalten|wert|sinn|lebenswert)|nicht mehr (?:auf dieser welt|in dieser welt|am leben) (?:sein|bleiben)|(?:will|mochte) (?:\\p{L}+ ){0,2}?(?:nicht mehr|nie mehr) (?:sein|existieren|aufstehen mussen)",
    "nicht mehr (?:leben|weiterleben|am leben sein|existieren|da sein) zu (?:wollen|mussen)|(?:leben|weiterleben) (?:zu )?(?:wollen|will ich) nicht mehr|zu (?:schwach|mude|kaputt) (?:zum|um zu) (?:weiter)?leben",
    "(?:will|mochte|mag|wollte|kann|konnte|werde|schaffe es) (?:\\p{L}+ ){0,4}?nicht mehr (?:(?!(?:in|bei|mit|auf|an|zu|im|am|ohne|hier|alleine?|zusammen|von) )\\p{L}+ ){0,2}?(?:leben|weiterleben|existieren|aufwachen|da sein|hier sein|am leben sein|am leben bleiben|sein|zu leben|weiter leben)(?! \\p{L})",
    "(?:habe|hab|finde|sehe|seh|gibt|keine|hat|gibt es) (?:\\p{L}+ ){0,3}?(?:keinen|keine|kein|nichts)(?: einzigen| einzige)? (?:\\p{L}+ )?(?:grund|sinn|lust|bock|hoffnung|freude|energie|motivation|perspektive|kraft|lebenswillen|willen|wofur|wofur es sich lohnt)(?: mehr| daran| darin| im)* ?,? ?(?:(?:noch |weiter )*(?:zu leben|weiterzuleben|am leben|im leben|weiterzumachen|aufzuwachen|auf (?:das|dieses) leben|leben|lebenswillen)|warum ich (?:noch )?(?:lebe|leben|am leben|da bin))",
    "leben (?:\\p{L}+ ){0,4}?(?:keinen sinn|nicht (?:mehr )?(?:wert|lebenswert)|sinnlos|nicht lohnt|nicht mehr lohnt)|nichts mehr(?: ,)? (?:wofur|fur das|was) (?:\\p{L}+ ){0,5}(?:leben|lebe|lohnt)|es (?:lohnt|lohne) sich nicht (?:mehr )?(?:,)? ?(?:zu leben|weiterzuleben)|(?:wozu|warum|weshalb|wofur) (?:\\p{L}+ ){0,6}(?:noch|uberhaupt|weiter) (?:\\p{L}+ ){0,2}(?:leben|lebe ich|lebe|weiterleben|am leben|aufstehen und leben)|warum (?:bin ich noch am leben|lebe ich (?:\\p{L}+ )?noch|lebe ich uberhaupt)",
    "(?:ertrage|ertrag|halte|halt) (?:ich )?(?:das leben|mein leben|dieses leben|es|das)(?: einfach| so)* nicht mehr(?: aus)?(?: ,)? (?:zu leben|am leben|und (?:will|mochte) (?:sterben|weg))",
    "(?:ich )?(?:hoffe|bete|wunsche mir|wunschte)(?: ,)? (?:dass )?(?:ich )?(?:\\p{L}+ ){0,4}?(?:nicht (?:mehr |wieder )?aufwache|nie (?:mehr |wieder )?aufwache|nicht (?:mehr |wieder )?aufwachen|nie wieder aufwachen|nicht mehr leben)",
    "(?:einschlafen|schlafen) (?:\\p{L}+ )?und (?:\\p{L}+ )?(?:nie|nicht) (?:mehr |wieder )*(?:aufwachen|wach werden|aufstehen)",
    "ich kann (?:so |einfach )*nicht (?:mehr )?weiterleben|ich will (?:hier |einfach )?weg von dieser welt",
  ],
  signs: [
    "(?:hasse|verfluche|verabscheue) (?:mein|dieses) leben",
    "(?:dass|wenn) (?:es|alles|das|das alles) (?:\\p{L}+ )?(?:vorbei|aufhort|zu ende|endet|endlich vorbei)(?: ist| ware| geht)?",
    "ich kann (?:\\p{L}+ )?nicht mehr(?= $| ,| und)|halte (?:\\p{L}+ ){1,2}nicht mehr aus|ertrage (?:\\p{L}+ ){1,2}nicht mehr",
    "(?:keinen|kein) (?:ausweg|sinn|hoffnung)(?: mehr)?|(?:alles|es) (?:ist |so )*(?:sinnlos|hoffnungslos|egal)|keine hoffnung",
    "will (?:\\p{L}+ ){0,2}(?:dass es aufhort|verschwinden|weg sein|nicht mehr)(?= $| ,)",
    "bin (?:\\p{L}+ ){0,2}(?:eine|nur eine) last|(?:hasse mich|hasse mein leben)|bin (?:\\p{L}+ )?(?:wertlos|nichts wert)",
    "verzeiht mir|vergib mir|es tut mir leid fur alles|lebt wohl|leb wohl",
  ],
  near: [
    "(?:sagt|meint|schreibt|schrieb|sagte|erzahlt|hat gesagt|hat geschrieben|behauptet|findet)(?: ,)? (?:\\p{L}+ |, ){0,5}?(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein) (?:will|mochte|wolle|wurde|mag)",
    "(?:hat|haben) (?:\\p{L}+ ){0,5}(?:viele|alle|ganze|packung|zu viele|haufen|menge|\\d+) (?:\\p{L}+ ){0,2}(?:tabletten|pillen|schlaftabletten|medikamente) (?:geschluckt|genommen|eingenommen)",
    "(?:redet|spricht|schreibt|erzahlt|sagt|sagte|meint|schrieb)(?: davon| daruber)?(?: ,)? (?:dass )?(?:er |sie )?(?:\\p{L}+ ){0,3}nicht mehr (?:leben|weiterleben|da sein|aufwachen)(?: zu)? (?:will|wolle|mochte|wollen)",
    "(?:freund\\p{L}*|schwester|bruder|sohn|tochter|mutter|vater|frau|mann|er|sie|mitschuler\\p{L}*|kollegin|kollege|mitbewohner\\p{L}*) (?:\\p{L}+ ){0,2}?ritzt sich|(?:hat|habe) (?:\\p{L}+ ){0,4}(?:tabletten|pillen) (?:geschluckt|genommen)(?: \\p{L}+){0,6}(?:und|bewusstlos|reagiert|wacht)",
    "sich (?:\\p{L}+ ){0,4}?(?:umbringen|umzubringen|umbringt|das leben nehmen|das leben zu nehmen|etwas antun|etwas anzutun|toten|zu toten|erhangen|vor (?:den|einen|die) \\p{L}+ (?:zu )?(?:werfen|schmeissen|legen)|von (?:der|einer|dem) \\p{L}+ (?:zu )?(?:sturzen|springen)) (?:will|mochte|wolle|wird|konnte|konne|droht|vorhat)",
    "(?:will|mochte|wird|wolle|wurde|droht|drohte|hat gedroht|hat vor|sagt|sagte|schreibt|hat geschrieben|schrieb|redet davon|spricht davon|uberlegt|plant|denkt daran|versucht|angekundigt|damit|davon)(?: ,)? (?:\\p{L}+ |, ){0,6}?(?:sich (?:\\p{L}+ ){0,4}?(?:umbringen|umzubringen|umbringt|das leben (?:zu )?nehmen|das leben nimmt|etwas (?:an(?:tun|zutun|tut))|toten|zu toten|totet|erhangen|zu erhangen|ritzen|selbst verletzen|selbst zu verletzen)|selbstmord|suizid)",
    "(?:freund|freundin|bruder|schwester|sohn|tochter|mutter|vater|mann|frau|er|sie|cousine?|mitbewohner\\p{L}*|kollege|kollegin|mitschuler\\p{L}*) (?:\\p{L}+ |, ){0,5}?(?:will|mochte|wolle|mag) (?:\\p{L}+ ){0,2}?(?:sterben|tot sein|nicht mehr leben|nicht mehr da sein|nicht mehr weiterleben|mit dem leben schluss machen|leben nicht mehr)",
    "(?:freund|freundin|bruder|schwester|sohn|tochter|mutter|vater|mann|frau|er|sie|cousine?|mitbewohner\\p{L}*) (?:\\p{L}+ ){0,3}?(?:ist|sei|hat|ritzt) (?:\\p{L}+ ){0,2}?(?:suizidal|selbstmordgefahrdet|selbstmordgedanken|suizidgedanken|suizidgefahrdet|sich wieder)",
  ],
  asked: [
    "wie (?:viele?|viel) (?:\\p{L}+ |, ){0,8}?(?:um zu sterben|zum sterben|sterben|todlich|tot ist|stirbt|umzubringen|umbringen|umbringt)",
    "(?:ab wann|welche|welches|wieviel|welche dosis|ab welcher) (?:\\p{L}+ |, ){0,6}?(?:todlich|umbringt|todliche|sterbe|stirbt man)|todliche (?:dosis|menge)",
    "(?:schmerzlos\\p{L}*|schnellste\\p{L}*|einfachste\\p{L}*|leichteste\\p{L}*|beste\\p{L}*|sicherste\\p{L}*) (?:\\p{L}+ |, ){0,3}?(?:sterben|zu sterben|umzubringen|suizid|selbstmord|tod|methode|das leben zu nehmen)",
    "wie (?:kann|konnte|soll|stirbt|bringe?|nimmt|bringt|erhangt) (?:ich|man|mich|sich) (?:\\p{L}+ |, ){0,4}?(?:umbringen|sterben|das leben nehmen|um|schmerzlos|toten|erhangen|aufhangen|das leben|am schnellsten|ohne schmerzen)",
    "wie lange dauert es(?: ,)? (?:\\p{L}+ |, ){0,3}(?:bis man|um zu|zu) (?:\\p{L}+ |, ){0,3}?(?:verblute\\p{L}*|ertrink\\p{L}*|erstick\\p{L}*|stirbt|sterben)|was passiert(?: ,)? wenn (?:ich|man) (?:\\p{L}+ |, ){0,3}(?:alle|ganze|\\d{2,}|zu viele|eine packung) (?:\\p{L}+ |, ){0,3}(?:tabletten|pillen|schlaftabletten|packung|paracetamol|medikamente)",
  ],
  ofTrifles:
    /^ (?:(?:vor|aus) (?:\p{L}+ )?(?:hunger|lachen|langeweile|scham|neugier\p{L}*|durst|hitze|kalte|gluck|freude|sehnsucht|mudigkeit|liebe|neid|peinlichkeit|spannung)|vor lauter|fur (?:ein|eine|einen|das|den|die|diese\p{L}*)|lachen|beim (?:rasieren|kochen|sport|schneiden|training|gemuse)|wenn ich (?:noch einmal|das lied|den song|nochmal))/u,
  negation:
    /(?:^| )(?:nicht|nie|niemals|kein|keine|keinen|keinerlei|ohne|weder|noch nie|keinesfalls|nicht vor)(?: (?!ich |dass )\p{L}+){0,5} $/u,
  hollow: /nicht (?:aufhoren|mehr aufhoren|anders|sicher|schlafen|ob|nur)|kann nicht|kaum noch/u,
  carries: /\p{L}zu\p{L}|(?:^| )zu /u,
  clause: / , | (?:aber|und|sondern|doch|weil|denn|dass|wenn|also) /u,
  far: /(?:fruher|vor (?:\p{L}+ |\d+ )?(?:jahren|jahr|monaten)|damals|als (?:kind|teenager|jugendlich\p{L}*|ich (?:jung|klein|\d+|\p{L}+zehn))|uberwunden|hinter mir|in meiner jugend|(?:19|20)\d\d|letztes jahr|zum gluck (?:lebe|habe) ich)/u,
  present:
    /(?:wieder|heute(?! (?:bin|geht|habe|lebe|kann|freue|mache|sehe|weiss|fuhle))|jetzt(?! (?:bin|geht|habe|lebe|kann|freue))|gerade|immer noch (?!am leben|da|hier)|noch immer)/u,
  told: /(?:film|serie|buch|roman|lied|song|liedtext|theater\p{L}*|geschichte|figur|held|heldin|zeitung|nachrichten|spiel|podcast|doku\p{L}*|drehbuch|krimi|romeo|werther|squad|kommando|artikel|pravention|schauspieler|beratungsstelle|hotline|referat|hausarbeit|statistik|gedicht|kapitel)/u,
  joking:
    /^ (?:fur|wegen) (?:dies\p{L}*|ein\p{L}*|den|das|die|mein\p{L}*) \p{L}+ (?:wurde|konnte|will)|(?:spass|scherz|haha|lol|war nur ein witz|totgelacht|xd|😂|🤣|bildlich|redewendung|sprichwortlich)/u,
});
