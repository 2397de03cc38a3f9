import { withoutAccents } from "../plain";
import { plainPhrases } from "./plain-phrases";

const prepare = (plain: string) =>
  withoutAccents(plain)
    .replace(/[¿¡]/g, "")
    .replace(/\b(?:q|ke|k)\b/g, "que")
    .replace(/\bxq\b|\bpq\b/g, "porque")
    .replace(/\bpa\b/g, "para")
    .replace(/\bkiero\b/g, "quiero");

/** Spanish. */
export const spanish = plainPhrases({
  language: "es",
  prepare,
  gate: /(?<!\p{L})(?:ojala|dano|hago|que|de|la|el|las|los|una?|en|por|con|ya|muy|yo|estoy|quier\p{L}*|viv\p{L}*|mor\p{L}*|muer\p{L}*|vida|mat[aeo]\p{L}*|suicid[aeio]\p{L}*|pastillas|nunca|nadie|sin|anoche|cort\p{L}*|mejor|puedo|soy)(?!\p{L})/u,
  parts: {
    want: "quiero|quisiera|queria|deseo|necesito|prefiero|preferiria|voy a|vamos a|ganas de|pienso en|pensando en|he pensado en|pense en|planeo|planeando|intente|intentado|intento|pensar en|gustaria|merezco|deberia|podria|decidido|idea de|ansias de|dejar de pensar en|considerando|lista para|listo para|a punto de|ojala|sueno con|imagino",
    die: "morir|morirme|matarme|suicidarme|quitarme la vida|ahorcarme|colgarme|estar muert[oa]|pegarme un tiro|dormirme y no despertar\\w*|dormir y no despertar\\w*|no despertar\\w*|dejar de (?:existir|vivir)|desaparecer para siempre|no existir|no estar viv[oa]|no haber nacido|acabar con (?:mi vida|esta vida|todo)|terminar con (?:mi vida|esta vida|todo)|ponerle? fin a (?:mi vida|todo|esta vida)|irme de este mundo|dormir para siempre|estar bajo tierra|cortarme las venas|no vivir mas|no seguir viviendo|no estar aqui mas|no estar mas aqui",
    hurt: "hacerme dano|lastimarme|cortarme|autolesionarme|herirme|quemarme",
  },
  own: [
    "(?:mi|mi propio) (?:suicidio|muerte planeada)|(?:planeando|planeo|planear|preparando|preparo|organizando) (?:mi (?:propia )?muerte|como (?:morir|matarme|suicidarme)|quitarme)",
    "(?:lo mejor|mejor|hora|momento|deseo|necesidad|idea|decision|alivio|facil|unico|unica opcion|solucion)(?: \\p{L}+){0,4} (?:morir|morirme|que (?:yo )?me muera|que (?:yo )?me muriera|que (?:yo )?muriera|estar muert[oa]|matarme)",
    "me he vuelto a (?:autolesionar|cortar|lastimar|hacer dano|quemar)|(?:volvi|volvia|vuelto) a (?:autolesionarme|cortarme|lastimarme|hacerme dano)",
    "(?:puente|azotea|balcon|vias|borde|acantilado|tejado|anden)(?: \\p{L}+| ,){0,8} (?:saltar|salto|tirarme|me tiro|lanzarme|soltarme)(?! en paracaidas)",
    "(?:seria|es|estaria) (?:mucho )?mejor (?:si )?(?:yo )?(?:no|nunca)(?: mas| ya)? (?:despert\\p{L}*|existir|existiera|estar viv[oa]|haber nacido|hubiera nacido)",
    "me (?:hago|hice|he hecho|sigo haciendo) cortes|me (?:corto|quemo|lastimo|golpeo|hago dano) (?:cuando|para|si|cada|porque|siempre|todas|a proposito|a escondidas)",
    "(?:pastillas|frasco|bote|navaja|cuchillo|cuchilla|pistola|cuerda|soga|arma|somniferos)(?: \\p{L}+| ,){0,8} (?:tomar\\p{L}*|tragar\\p{L}*|usarla|usarlo|acabar|terminar|colgar\\p{L}*|cortar\\p{L}*)(?: \\p{L}+){0,3} ?(?:todas|todos|todo|conmigo|contra mi|las venas|vida)?|tomarmelas todas|tragarmelas todas",
    "(?:cortandome|lastimandome|haciendome dano|autolesionandome|quemandome)(?! el pelo| las unas)",
    "(?:que|si) (?:yo )?(?:me )?(?:muriera|muero|muriese|mato|matara|desapareciera|no estuviera|no existiera)(?: ,)? ~5(?:mejor|feliz\\p{L}*|tranquil\\p{L}*|nadie|alivio|facil)",
    "(?:estar\\p{L}*|viviri\\p{L}*|ser\\p{L}*|quedari\\p{L}*) ~3(?:mejor|feliz\\p{L}*|tranquil\\p{L}*|bien|aliviad\\p{L}*) (?:si|sin|cuando) (?:yo )?(?:me )?(?:muriera|muero|muriese|mato|matara|desapareciera|no estuviera|no existiera|mi(?= $| ,))",
    "he (?:decidido|tomado la decision de|planeado|pensado en) ~3(?:morir|matarme|suicidarme|acabar con|quitarme|irme de este mundo|terminar con)|me imagino ~3(?:saltando|muert[oa]|muriendo|colgad[oa]|tirandome)|imagino (?:que )?(?:salto|me tiro|me muero)",
    "(?:la muerte|morir|el suicidio|estar muert[oa]) (?:es|seria|parece|suena)(?: \\p{L}+){0,4} (?:solucion|salida|alivio|mejor|opcion|descanso|paz|facil|tentador\\p{L}*|unica)|(?:pienso|pensando|pensar|sueno) ~3(?:en la muerte|en mi muerte|con morir\\p{L}*|con la muerte|en morir\\p{L}*)",
    "(?:voz|voces|cabeza|mente)(?: \\p{L}+){0,4} (?:dice|dicen|gritan|grita|ordenan|susurra\\p{L}*)(?: \\p{L}+| ,){0,5} (?:mate|muera|salte|mates|mueras|muerte|morir|suicid\\p{L}*|acabe con)",
    "(?:ya )?me despido (?:de (?:todos|este mundo|ustedes)|para siempre)|esta noche (?:me mato|se acaba todo|acabo con todo|es la ultima)|manana ya no estare(?= $| ,| viv)|(?:pronto|manana) (?:estare|voy a estar) muert[oa]|no (?:voy a|quiero) (?:ver|llegar a) (?:manana|el ano que viene|mi proximo cumpleanos)",
    "soy (?:solo |una |un )*(?:carga|estorbo|peso|lastre) para (?:\\p{L}+ ?){1,3}|solo (?:doy problemas|estorbo)",
    "(?:la navaja|el cuchillo|la cuchilla|la pistola)(?: \\p{L}+){0,3} (?:en|contra|a|al|sobre)(?: \\p{L}+){0,2} (?:muneca|munecas|cuello|brazo|sien|cabeza|garganta|venas)",
    "<want> (?:ya |solo |simplemente |a |de |en |que |mucho |solamente |realmente )*(?:<die>)",
    "(?:me quiero|me quisiera|me voy a|me gustaria|me dan ganas de|quisiera|me queria|me tengo que|me deberia) (?:morir|matar|suicidar|ahorcar|colgar|estar muert[oa]|pegar un tiro|quitar la vida|tirar (?:del?|por|a|desde|bajo)|cortar las venas|lanzar (?:del?|por|a|desde|bajo)|cortar|lastimar|hacer dano)",
    "(?:matarme|suicidarme|quitarme la vida|ahorcarme|pegarme un tiro|cortarme las venas|acabar con mi vida|terminar con mi vida|acabar con mi propia vida)(?! de (?:risa|la risa|verguenza))",
    "(?:ganas de|quiero|voy a|pienso en|pensando en|ansias de|deseo|necesito|impulso de|volver a|vuelto a|dejar de|pensar en|empezado a|volvi a|vuelvo a) ~1<hurt>(?! el (?:pelo|cabello)| las unas| un dedo)",
    "me ~1(?:corte|corto|cortado|lastime|lastimo|queme|autolesion\\p{L}*|hice dano|hago dano)(?: (?:otra vez|de nuevo|anoche|ayer|los brazos|las munecas|las piernas|los muslos|a proposito|adrede|cada|cuando|para|hoy|yo mism[oa]|nuevamente))|autolesion\\p{L}*|me (?:he )?(?:estoy|estado|ando) (?:cortando|autolesionando|lastimando)|he vuelto a (?:cortarme|hacerme dano|autolesionarme|lastimarme)",
    "(?:ojala|desearia|quisiera|me gustaria|como quisiera|espero) (?:que )?(?:yo )?(?:me )?(?:estuviera|estuviese|estar|haberme|haber|me|muriera|muriese|pudiera|no|nunca)(?: (?:ya|hoy|manana|me|esta noche))? ?(?:muert[oa]|morir(?:me)?|muerto|nacido|hubiera nacido|haber nacido|haya nacido|despertar\\w*|despierte|desaparecer para siempre|existiera|mate|muera|muriera)",
    "(?:mejor|felices|feliz|tranquil[oa]s?|aliviad[oa]s?|mas faciles?|bien) (?:si|sin|cuando) (?:yo |ya )?(?:mi(?= $| ,)|(?:no )?(?:estuviera|estuviese|existiera|existiese|este|estoy)(?: aqui| muert[oa])?|me (?:muero|muriera|muera|mato|matara|fuera de este mundo)|muriera|muero|desaparezco|desapareciera)|(?:seria|estaria|es) mejor (?:estar )?muert[oa]|mejor muert[oa]",
    "(?:cansad[oa]|hart[oa]|agotad[oa]) (?:ya )?de (?:vivir|la vida|esta vida|mi vida|estar viv[oa]|existir|seguir viv[oa]|despertar\\w*)",
    "(?:pensamientos|ideas|impulsos|ideacion|pensamiento|tendencias) (?:suicidas?|de suicidio|de muerte|de matarme)|(?:pienso|pensando|pensado|pensar|contemplando) ~2(?:en )?(?:el suicidio|la muerte todo|suicidio|morirme)|me siento suicida|el suicidio es",
    "(?:carta|nota|mensaje) de (?:suicidio|despedida)(?! (?:a mis (?:colegas|companeros)|del trabajo|para mi jef))",
    "me (?:tome|trague|he tomado|acabo de tomar|tomaria|quiero tomar|voy a tomar|tomo) ~1(?:tod[oa]s|un frasco|un bote|una caja|un monton|much[ao]s|demasiadas|la caja|el frasco|veinte|treinta|\\d{2,}) ?~3(?:pastillas|medicamentos|somniferos|ansioliticos|antidepresivos|tranquilizantes|paracetamol|medicacion|medicinas)|me tome una sobredosis|tomarme (?:todas las|un monton de|un frasco de) pastillas|sobredosis a proposito",
    "(?:tirarme|lanzarme|saltar|aventarme|arrojarme|tiro|lanzo) (?:de|del|desde|por|al|a las|bajo|debajo|frente)(?: (?:un|una|el|la|este|este|mi|las|del?|ese))* (?:puente|balcon|ventana|tren|metro|vias|edificio|azotea|techo|acantilado|coche|camion|tejado|terraza)",
    "que sentido tiene (?:seguir )?(?:viv\\p{L}+|mi vida|la vida|seguir)|para que (?:seguir viviendo|vivo|vivir|sigo viv[oa]|sigo aqui)|por que (?:sigo viv[oa]|sigo aqui todavia|no me muero|no me mori)",
    "(?:nadie|a nadie) ~4(?:extranaria|notaria|importaria|echaria de menos|lloraria|importa|daria cuenta)(?: (?:si|que|de|cuando|mi))+ ?(?:yo )?(?:me )?(?:muero|muriera|muerto|desaparezco|desapareciera|mato|matara|no estuviera|muerte)|si (?:me )?(?:muero|muriera|desapareciera|matara)(?: ,)? nadie",
    "(?:la unica (?:salida|solucion|opcion)|lo mejor|lo unico que) ~3(?:es|seria) (?:la muerte|morir\\p{L}*|matarme|suicidarme|el suicidio|no existir)",
  ],
  firm: [
    "(?:no|ya no) (?:me )?(?:quedan?|tengo|hay|encuentro|siento) (?:mas )?(?:ganas|fuerzas|motivos?|razones|razon|ilusion|energia) (?:para|de|por) (?:seguir )?(?:vivir|viviendo|viv[oa]|estar viv[oa]|existir)",
    "no (?:puedo|quiero|aguanto|soporto|me siento capaz de) (?:\\p{L}+ )?(?:seguir|continuar) (?:viviendo|viv[oa]|con vida|asi con mi vida)|(?:sin|no tengo|me faltan|ya no tengo|me quede sin) (?:\\p{L}+ )?(?:fuerzas|ganas|ilusion|energia|motivos) (?:para|de|por) (?:\\p{L}+ )?(?:vivir|seguir(?: adelante| viviendo)?|levantarme y vivir)|perdi (?:las ganas|la ilusion|el sentido) de (?:vivir|la vida)|se me quitaron las ganas de vivir",
    "(?:no|ya no|tampoco) (?:quiero|tengo ganas de|deseo|puedo|aguanto|soporto|merezco|me apetece|quisiera) (?:mas )?(?:seguir )?(?:vivir(?! mas (?:en|con|cerca|lejos)\\b)|viviendo|existir|existiendo|estar viv[oa]|estar mas aqui|estar aqui mas|vivir mas(?! (?:en|con|aqui en|cerca|lejos|solo|sola|tiempo en)\\b)|despertar\\p{L}*(?: (?:manana|mas|nunca))?|seguir con (?:mi|esta|la) vida|la vida|seguir adelante|seguir asi ni un dia|esta vida|mi vida|mas vida)(?! (?:en|con mis|aqui en|sol[oa]|temprano|tan temprano|cerca|lejos|juntos|sin (?!ti|el|ella|ellos|vosotros|esperanza))\\b)",
    "(?:no|ya no|ningun\\p{L}*|sin|no le|tampoco|ni) (?:me )?(?:tengo|encuentro|veo|hay|queda|quedan|encuentra|le veo|le encuentro|una|razon\\p{L}*|ganas|motivos?)? ?(?:ninguna? |mas |ya |un |una |la |el |ni una |ni un )*(?:razon|razones|motivos?|sentido|ganas|nada|fuerzas|proposito)(?: (?:ya|alguno|alguna))? (?:por (?:que|la que|el que|lo que)|para|de|a|en|por) (?:lo que )?(?:que )?(?:seguir )?(?:vivir|viviendo|viv[oa]|la vida|mi vida|estar viv[oa]|seguir (?:aqui|adelante|con vida)|existir|seguir)(?= $| ,|\\b)",
    "la vida (?:ya )?no (?:vale|merece) (?:la pena|nada)|(?:la|mi) vida (?:ya )?no tiene (?:ningun )?sentido|no vale la pena (?:seguir )?(?:vivir|viviendo)|nada por (?:lo )?que vivir",
    "(?:ojala|espero|deseo|pido|rezo|ruego)(?: a dios)?(?: (?:que|por|para))* (?:manana |ya |nunca |hoy )*no (?:me )?(?:despert\\p{L}*|amanecer|amanezca)|(?:dormirme|dormir|acostarme|quedarme dormid[oa]) (?:hoy |esta noche )?y (?:ya )?(?:no|nunca) (?:mas )?(?:despertar|volver a despertar)\\p{L}*",
  ],
  signs: [
    "(?:odio|detesto) (?:mi|la|esta) vida",
    "quiero que (?:todo |esto |ya |mi vida )*(?:se )?(?:acabe|termine|pare)",
    "(?:ya )?no puedo mas|no aguanto mas|no soporto mas",
    "quiero (?:desaparecer|que (?:todo|esto) (?:se )?(?:acabe|termine))",
    "(?:soy|siento) (?:\\p{L}+ ){0,2}(?:una carga|un estorbo|inutil|basura)|no valgo nada|me odio|odio mi vida",
    "(?:no hay|no veo|sin) (?:ninguna )?(?:salida|esperanza)|nada tiene sentido|a nadie le importo",
    "perdonenme|perdonadme|adios para siempre|adios a todos|esta es mi despedida",
    "no quiero estar (?:mas )?(?:aqui|en este mundo)",
  ],
  near: [
    "(?:acaba de|ha|se ha) (?:tragar(?:se)?|tomar(?:se)?|tragado|tomado|ingerir|ingerido) (?:\\p{L}+ ){0,2}(?:monton|todas|muchas|frasco|bote|caja|demasiadas)(?: \\p{L}+){0,2} (?:pastillas|medicamentos|somniferos)|(?:frasco|monton|bote|caja) de (?:pastillas|somniferos)",
    "(?:dice|dijo|amenaza|jura|advirtio|escribio|me dice)(?: \\p{L}+| ,){0,8} se (?:mata|suicida|va a matar|quita la vida|tira|ahorca|corta las venas)|(?:si|que) (?:lo|la|le) dejo(?: ,)? se (?:mata|suicida|tira)",
    "(?:amig[oa]|herman[oa]|hij[oa]|madre|padre|novi[oa]|espos[oa]|prim[oa]|companer[oa]|el|ella) (?:\\p{L}+ |, ){0,4}?(?:se tomo|ha tomado|se ha tomado|se trago) (?:todas|un monton|muchas|un frasco|un bote|una caja)(?: \\p{L}+){0,3} pastillas|(?:habla|hablando) de (?:no querer vivir|morirse|matarse|suicidarse)",
    "(?:quiere|va a|dice|dijo|amenaza|amenazo|piensa|pensando|planea|intenta|escribio|puso|me conto|habla de|hablando de|esta por|ganas de|trato de|intento|podria|queria|ha dicho) (?:\\p{L}+ ){0,6}?(?:matarse|suicidarse|quitarse la vida|hacerse dano|cortarse|ahorcarse|tirarse (?:de|del|por|al)|lanzarse (?:de|del|por|al)|acabar con su vida|terminar con su vida|autolesionarse|lastimarse)",
    "se (?:quiere|va a|piensa|esta|podria|esta intentando) (?:\\p{L}+ ){0,2}?(?:matar|suicidar|quitar la vida|ahorcar|cortando|autolesionando|hacer dano|lastimar|cortar las venas)",
    "(?:amig[oa]|herman[oa]|hij[oa]|madre|padre|mama|papa|novi[oa]|espos[oa]|marido|mujer|prim[oa]|companer[oa]|el|ella|pareja|compi) (?:\\p{L}+ |, ){0,5}?(?:quiere morir\\p{L}*|no quiere (?:seguir )?(?:vivir|viviendo)|ya no quiere vivir|quiere estar muert[oa]|tiene pensamientos suicidas|se corta los|se esta cortando|se autolesiona|ideas suicidas)",
  ],
  asked: [
    "(?:cuant[oa]s?|que cantidad de|que dosis de) (?:\\p{L}+ |, ){0,9}?(?:para morir\\p{L}*|para matar\\p{L}*|hasta morir|morirse|morir|mortal|letal|suicidar\\p{L}*|matarme|matarse)",
    "(?:forma|manera|metodo|modo)s? (?:mas )?(?:\\p{L}+ |, ){0,4}?(?:de|para) (?:morir\\p{L}*|matarme|matarse|suicidar\\p{L}*|quitarme la vida|quitarse la vida|acabar con mi vida)|dosis (?:letal|mortal)|morir (?:sin (?:dolor|sufrir)|rapido y sin)",
    "(?:como|donde) (?:puedo|me|se|hago para|hacer para|podria) (?:\\p{L}+ |, ){0,3}?(?:matarme|suicidarme|matar sin|morir(?:me)? (?:sin|rapido)|suicido|mato|ahorco|ahorcarme|hacer (?:un nudo|una soga)|quitarme la vida|suicida)",
    "que (?:pasa|pasaria|ocurre) si (?:me )?(?:tomo|trago|tomara|tomas) (?:\\p{L}+ |, ){0,2}?(?:todas?|muchas|\\d{2,}|un frasco|una caja|demasiadas) (?:\\p{L}+ |, ){0,3}(?:pastillas|medicamentos|paracetamol|somniferos|caja|frasco)|cuanto (?:tarda|tiempo) (?:\\p{L}+ |, ){0,4}(?:desangrar\\p{L}*|morir desangrad\\p{L}*|ahogarse|asfixiar\\p{L}*)",
  ],
  ofTrifles:
    /^ (?:de (?:la )?(?:hambre|risa|verguenza|sueno|calor|frio|miedo|amor|envidia|ganas|aburrimiento|sed|cansancio|pena ajena|ternura|celos|nervios|felicidad|emocion|nostalgia|viej[oa])|por (?:verte|un|una|ir|comer|saber|este|esa|el|la|esos)|de viej[oa]|afeitandome|cocinando|al (?:afeitarme|cocinar|pelar|picar)|trabajando|estudiando|en el gimnasio|con el cuchillo|con (?:un )?papel)/u,
  negation:
    /(?:^| )(?:no|nunca|jamas|tampoco|sin|nadie|ni|deje de|dejado de|ya no)(?: (?!que )\p{L}+){0,4} $/u,
  hollow:
    /(?:no (?:puedo|paro|dejo|consigo|logro)(?: de)?(?: \p{L}+)? (?:de )?(?:dejar|parar|pensar|evitar|sacar)|no (?:paro|dejo|se si|solo|hago mas que|aguanto las)|nunca (?:habia|he) (?:tenido|sentido)|no se (?:si|como|que))/u,
  clause: / , | (?:pero|y ya|sino|porque|aunque|y quiero|y me|cuando|desde que) /u,
  far: /(?:hace (?:\p{L}+ |\d+ )?(?:anos|meses|tiempo|mucho)|de (?:nino|nina|joven|adolescente)|cuando (?:era|tenia|estaba)|antes (?:queria|me|pensaba)|solia|(?:19|20)\d\d|ano pasado|supere|ya paso|en mi (?:juventud|adolescencia)|en aquella epoca)/u,
  present:
    /(?:otra vez|de nuevo|hoy(?! (?:soy|estoy|me siento|doy|tengo|vivo|puedo|agradezco))|ahora(?! (?:soy|estoy|me siento|doy|tengo|vivo|puedo))|todavia (?!estoy viv|sigo aqui)|esta noche|anoche|sigo (?!viv|aqui))/u,
  told: /(?:pelicula|serie|libro|novela|cancion|letra|personaje|protagonista|historia|noticia\p{L}*|periodico|juego|videojuego|podcast|documental|obra|romeo|escuadron|squad|capitulo|prevencion|poema|heroe|telenovela|guion|actor|teatro|charla|estadistic\p{L}*|ensayo)/u,
  joking: /(?:jaja|jeje|es broma|broma|bromeando|lol|xd|es un decir|😂|🤣|muero de risa)/u,
});
