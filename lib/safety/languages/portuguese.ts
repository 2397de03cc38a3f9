import { withoutAccents } from "../plain";
import { plainPhrases } from "./plain-phrases";

const prepare = (plain: string) =>
  withoutAccents(plain)
    .replace(/-/g, " ")
    .replace(/\b(?:to|tou)\b(?= (?:pensando|a|cansad|com|sem|muito|querendo|tao|so|me))/g, "estou")
    .replace(/\b(?:n|naum|num)\b/g, "nao")
    .replace(/\bq\b/g, "que")
    .replace(/\b(?:vc|oce)\b/g, "voce")
    .replace(/\bpq\b/g, "porque")
    .replace(/\bpra\b|\bpro\b/g, "para")
    .replace(/\bmto\b/g, "muito");

/** Portuguese, of Brazil and of Portugal. */
export const portuguese = plainPhrases({
  language: "pt",
  prepare,
  gate: /(?<!\p{L})(?:eu|que|de|nao|quero|queria|vida|viver\p{L}*|morr\p{L}*|mort\p{L}*|mat[aeo]\p{L}*|suicid\p{L}*|me|comprimidos|remedios|estou|vou|sem|mim|cort\p{L}*|melhor|se|os|as|um|uma)(?!\p{L})/u,
  parts: {
    want: "quero|queria|quis|desejo|preciso|prefiro|preferia|preferiria|vou|penso em|pensar em|pensando em|pensado em|pensei em|a pensar em|vontade de|planejo|planejando|planeio|tentei|tento|tentar|gostaria de|gostava de|mereco|devia|deveria|decidi|ideia de|considerando|pront[oa] para|a ponto de|sonho em|imagino|tomara|penso|espero|querer|tenho de|com vontade de|querendo|apetece|impulso de|oxala|ando a pensar em",
    die: "morrer|me matar|matar me|me suicidar|suicidar me|tirar (?:a )?minha (?:propria )?vida|tirar a (?:propria )?vida|acabar com (?:a )?minha (?:propria )?vida|acabar com tudo|acabar com isto tudo|por (?:um )?(?:fim|termo) (?:a|na|em) (?:minha vida|tudo|isto)|dar (?:um )?fim (?:a|na) (?:minha vida|tudo|mim)|me enforcar|enforcar me|dar um tiro em mim|estar mort[oa]|nao acordar(?: (?:mais|nunca mais|amanha))?|nunca mais acordar|deixar de (?:existir|viver)|nao existir(?: mais)?|nao estar (?:mais )?(?:viv[oa]|aqui)(?: mais)?|sumir (?:para sempre|deste mundo|desse mundo|de vez)|desaparecer (?:para sempre|deste mundo|desse mundo|de vez)|dormir e (?:nao|nunca)(?: mais)? acordar(?: \\p{L}+)?|dormir para sempre|adormecer e (?:nao|nunca) (?:mais )?acordar|nunca ter nascido|nao ter nascido|me jogar (?:de|da|do|na|no|em|debaixo|pela)[^,]*|atirar me (?:de|da|do|na|no|para|pela|debaixo)[^,]*|pular (?:de|da|do)[^,]*|saltar (?:de|da|do)[^,]*(?:ponte|janela|predio|varanda)|cortar os pulsos|partir deste mundo",
    hurt: "me machucar|me cortar|cortar me|magoar me|me ferir|ferir me|me mutilar|mutilar me|me queimar|fazer mal a mim|automutil\\p{L}*",
  },
  own: [
    "(?:o )?meu (?:proprio )?suicidio|(?:planear|planejando|planejar|a planear|preparando|preparar|organizar) (?:a minha morte|minha morte|o meu suicidio|meu suicidio|como (?:morrer|me matar))",
    "(?:o melhor|melhor|hora|momento|desejo|necessidade|ideia|decisao|alivio|facil|unica)(?: \\p{L}+){0,4} (?:de morrer|eu morrer|morrer|que eu (?:morra|morresse)|se eu morresse|estar mort[oa]|me matar)",
    "(?:voltei|voltava|tornei|comecei) a (?:magoar me|cortar me|me cortar|me machucar|machucar me|ferir me|mutilar me|queimar me)",
    "(?:ponte|telhado|varanda|carris|trilhos|beira|penhasco|predio|sacada|parapeito)(?: \\p{L}+| ,){0,8} (?:saltar|salto|pular|pulo|atirar me|me atirar|me jogar|largar)(?! de paraquedas)",
    "(?:seria|era|e) (?:muito )?melhor (?:se )?(?:eu )?(?:nao|nunca)(?: mais)? (?:acordar|acordasse|existir|existisse|estar viv[oa]|ter nascido)",
    "(?:eu )?(?:me corto|corto me|me queimo|queimo me|me machuco|me mutilo|me bato) (?:quando|para|se|cada|porque|sempre|de proposito|escondid[oa])|(?:considerar|ponderar|considerando) (?:por (?:fim|termo)|acabar|tirar|terminar|suicid\\p{L}*)",
    "(?:comprimidos|remedios|pastilhas|faca|lamina|gilete|corda|arma|pistola|cartela|calmantes)(?: \\p{L}+| ,){0,9} (?:tomar|engolir|acabar|usar|enforcar\\p{L}*|cortar\\p{L}*|tiro|me matar)(?: \\p{L}+){0,3}|(?:tomar|engolir) (?:tod[oa]s|tudo) (?:de uma vez|os comprimidos)",
    "(?:imagino|me imagino|imagino me|penso em|sonho em) (?:muitas vezes |as vezes )?(?:me jogar|me jogando|atirar me|a atirar me|saltar|pular|pulando|morrer|mort[oa]|morrendo|a morrer|me enforcar|bater o carro)",
    "(?:estaria\\p{L}*|ficaria\\p{L}*|seria\\p{L}*|viveria\\p{L}*|ia ficar|iam ficar) ~3(?:melhor|mais feliz\\p{L}*|aliviad\\p{L}*|mais tranquil\\p{L}*|bem) (?:se eu (?:~1)?(?:morresse|morrer|nao (?:existisse|estivesse)|sumisse|desaparecesse|me matasse|nunca tivesse nascido)|sem mim)",
    "(?:decidi|planejei|planeei|tomei a decisao de|escolhi|ja decidi)(?: ~2| )(?:que vou )?(?:morrer|me matar|matar me|acabar com|tirar a|por fim|partir para sempre|suicidar)",
    "(?:a morte|morrer|o suicidio|estar mort[oa]) (?:e|seria|parece|me parece)(?: \\p{L}+){0,4} (?:solucao|saida|alivio|melhor|opcao|descanso|paz|facil|tentador\\p{L}*|unica)|(?:penso|pensar|sonho|pensando) ~3(?:na morte|na minha morte|em morrer|com a morte)",
    "(?:voz|vozes|cabeca|mente)(?: \\p{L}+){0,4} (?:diz|dizem|grita\\p{L}*|manda\\p{L}*|mandam|sussurra\\p{L}*)(?: \\p{L}+| ,){0,5} (?:matar|morrer|pular|me mate|se mata|saltar|acabar com)",
    "(?:amanha|em breve|hoje a noite|depois de hoje) (?:estarei mort[oa]|ja nao (?:estarei|estou) (?:ca|aqui|viv[oa])|nao estarei mais (?:aqui|viv[oa])|vou estar mort[oa]|acaba tudo)|nao (?:vou ver|verei|quero ver) (?:o dia de )?amanha",
    "(?:sou|so sou|nao passo de) (?:so |apenas )?um (?:peso|fardo|estorvo) (?:para|na vida)(?: \\p{L}+){1,4}",
    "(?:faca|lamina|gilete|pistola|arma)(?: \\p{L}+){0,3} (?:no|nos|na|contra|ao)(?: \\p{L}+){0,2} (?:pulso|pulsos|garganta|pescoco|braco|bracos|cabeca|boca|veias)",
    "(?:me cortando|cortando me|a cortar me|me machucando|me mutilando|magoando me)(?! (?:o cabelo|as unhas))",
    "<want> (?:so |apenas |realmente |mesmo |muito |simplesmente |em |de |que |ja |e |e so |era )*(?:<die>)(?! de)",
    "(?:me matar|matar me|me suicidar|suicidar me|tirar a minha (?:propria )?vida|tirar minha (?:propria )?vida|acabar com a minha (?:propria )?vida|acabar com minha vida|por (?:fim|termo) a minha vida|dar fim a minha vida|me enforcar|enforcar me|cortar os pulsos)(?! de (?:rir|trabalhar|estudar|tanto)| a trabalhar| a rir)",
    "(?:eu )?(?:me mato|mato me|vou me matar|vou matar me|me suicido|me enforco)(?! de (?:rir|trabalhar|estudar)| a trabalhar)",
    "(?:vontade de|quero|vou|penso em|pensando em|desejo|preciso|impulso de|voltei a|volto a|parar de|comecei a|tornei a|continuo a|deixar de|pensar em|recomecei a|sinto necessidade de) ~1<hurt>(?! (?:o cabelo|as unhas))",
    "(?:me cortei|cortei me|me corto|corto me|me machuquei|me machuco|me queimei|magoei me|me mutilo|me mutilei|estou me cortando|ando me cortando|tenho me cortado|ando a cortar me|me cortando)(?: (?:de novo|outra vez|novamente|ontem|hoje|os bracos|os pulsos|as pernas|as coxas|de proposito|por querer|toda|todo|quando|para|sempre|nos bracos|escondid[oa]|a noite|esta noite|essa noite))|automutila\\p{L}*|auto ?les\\p{L}*|fiz mal a mim",
    "(?:queria|gostaria|gostava|tomara|oxala|preferia|quem me dera|como queria|se eu pudesse) (?:de |que |eu |so )*(?:estar (?:ja )?mort[oa]|estivesse mort[oa]|morrer|morresse|nunca (?:ter|tivesse) nascido|nao (?:ter|tivesse) nascido|nao acordar|estar debaixo da terra|ter morrido|nao existir)|devia ter morrido|deveria ter morrido|era para eu ter morrido|seria melhor (?:eu )?(?:morrer|estar mort[oa]|se eu morresse)",
    "(?:melhor|felizes|feliz|aliviad[oa]s?|tranquil[oa]s?|mais facil|mais leves?) (?:sem mim|se eu (?:nao (?:estivesse|existisse|fosse)|morresse|morrer|sumisse|desaparecesse|estivesse mort[oa]|ja nao estivesse|me matasse)(?: (?:aqui|viv[oa]|mais|ca))*|quando eu (?:morrer|ja nao|nao estiver))|sem mim ~4(?:melhor|felizes)",
    "(?:cansad[oa]|fart[oa]|exaust[oa]|cheia|cheio|cansei) (?:ja )?(?:de|da) (?:viver|vida|minha vida|desta vida|dessa vida|existir|estar viv[oa]|acordar todos)|cansei de viver",
    "(?:pensamentos|ideias|ideacao|pensamento|impulsos|tendencias) ~1(?:suicid[ao]s?|de suicidio|de morte|de me matar|suicida)|(?:penso|pensando|pensado|pensar|a pensar|pensei) ~3(?:em|no) (?:suicidio|morrer|minha morte|me matar)|o suicidio (?:e|parece|seria)|me sinto suicida",
    "(?:carta|bilhete|mensagem|cartas) de (?:suicidio|despedida|adeus)(?! (?:aos colegas|do trabalho|para os colegas|ao trabalho))",
    "(?:tomei|engoli|tomar|engolir|acabei de tomar|vou tomar) ~1(?:uma cartela|um frasco|uma caixa|tod[oa]s|muit[oa]s|demasiados|um monte|um punhado|trinta|vinte|\\d{2,}|varios|a caixa) ?~3(?:comprimidos|remedios|medicamentos|pastilhas|calmantes|antidepressivos|paracetamol|rivotril|soniferos)|overdose de proposito|tomei uma overdose",
    "(?:me jogar|me jogo|atirar me|pular|saltar|me atirar|me jogaria) (?:de|da|do|na|no|em|debaixo|pela|para|a)(?: (?:um|uma|o|a|este|esta|essa|frente|do|da|de|baixo|cima))* (?:ponte|predio|janela|varanda|trem|comboio|metro|linha|trilhos|penhasco|telhado|carro|caminhao|onibus|sacada|falesia)",
    "(?:ninguem|quem) ~5(?:sentiria|notaria|perceberia|choraria|importaria|repararia|sentir|ia notar|ia sentir|daria)(?: (?:a minha falta|minha falta|falta|por mim|conta))*(?: ,)? (?:se|que|quando) eu (?:morresse|morrer|sumisse|desaparecesse|me matasse|nao estivesse|morri)|se eu (?:morresse|sumisse|desaparecesse|me matasse|morrer)(?: ,)? (?:ninguem|quem|todos)",
    "(?:qual (?:e )?o sentido|para que|por que|porque|que sentido tem|de que adianta|para que serve) ~1(?:de |e que )?(?:continuar a |continuar |eu )?(?:viver|vivendo|vivo|a minha vida|ainda estou viv[oa]|estou viv[oa]|existir|continuar a viver|estar viv[oa])",
    "(?:a unica (?:saida|solucao|opcao)|o unico jeito|a melhor solucao|a unica forma)(?: \\p{L}+){0,6} (?:e|seria) (?:a morte|morrer|me matar|matar me|o suicidio|acabar com tudo|acabar com a minha vida)",
  ],
  firm: [
    "(?:nao|ja nao) (?:tenho|encontro|sinto|me restam?) (?:mais )?(?:a |as |nenhuma )?(?:forcas?|vontade|energia|coragem|motivos?|razao|animo)(?: mais)? (?:para|de|em) (?:\\p{L}+ )?(?:viver|continuar(?: a viver| vivendo| viv[oa])?|existir|seguir(?: em frente)?)|perdi (?:toda )?a (?:vontade|forca|alegria) de viver|nao (?:consigo|posso|quero) (?:mais )?(?:continuar|seguir) (?:a viver|vivendo|viv[oa])",
    "(?:nao|ja nao|nem) (?:quero|tenho|aguento|consigo|desejo|mereco|suporto|vejo|encontro|ha|me apetece|sinto)(?: (?:mais|nenhuma?|vontade|motivo|motivos|razao|razoes|sentido|forcas?|forcas|animo|de|para|a|em|na|continuar|seguir|nem|qualquer|ficar|estar|por que|pelo que|nada|que|pra|um|mais nenhum))* (?:viver|vivendo|vida|acordar|existir|viv[oa]|estar viv[oa]|neste mundo|nesse mundo|continuar a viver)(?! (?:em|com|no|na|aqui|cedo|sozinh[oa]|perto|longe|juntos|tao cedo|as|sem (?!ti|voce|ele|ela|esperanca))\\b)(?: mais)?",
    "(?:nenhuma?|sem) (?:razao|vontade|motivo|sentido|gosto) (?:para|de|em|por|pela|na) (?:\\p{L}+ )?(?:viver|vida|continuar (?:a viver|viv[oa]|vivendo)|estar viv[oa])|perdi (?:a vontade|o gosto|a razao) de viver|nada (?:para|por|pelo) (?:que |o que )?(?:viver|vale a pena viver)",
    "(?:a|minha) vida (?:ja )?(?:nao|perdeu)(?: (?:vale|tem|faz|mais|nenhum|a pena|sentido|o sentido|qualquer|todo))+|nao vale (?:mais )?a pena (?:continuar a )?viver",
    "(?:espero|rezo|tomara|queria|desejo|peco|oxala) (?:\\p{L}+ ){0,4}?(?:nao|nunca)(?: mais)? (?:acordar|acorde|acordasse)(?! (?:cedo|tao|as|com))|(?:dormir|deitar me|fechar os olhos|adormecer) e (?:nao|nunca)(?: mais)? (?:acordar|abrir)",
    "nao consigo (?:mais )?(?:continuar|seguir)(?: mais)?(?: assim| a viver| vivendo| em frente)",
  ],
  signs: [
    "(?:odeio|detesto) (?:a )?(?:minha|esta) vida",
    "(?:quero|queria) que (?:tudo |isto |isso |a minha vida )?(?:acabe|pare|termine|acabasse)",
    "nao (?:aguento|suporto|consigo) mais(?= $| ,| e)|ja nao aguento(?: mais)?|chega|desisto",
    "(?:quero|queria|vontade de|so quero) (?:so )?(?:sumir|desaparecer|que (?:tudo|isto|isso) (?:acabe|pare|termine))",
    "(?:sou|me sinto|sinto me) (?:\\p{L}+ ){0,2}(?:um peso|um fardo|inutil|um lixo|um estorvo)|me odeio|odeio me|odeio (?:a )?minha vida|nao valho nada",
    "(?:nao (?:ha|vejo|tem)|sem) (?:mais )?(?:nenhuma )?(?:saida|esperanca|futuro)|nada faz sentido|ninguem (?:se importa|me ama|quer saber)",
    "me perdoem|perdoem me|me perdoa|desculpem por tudo|adeus a todos|adeus para sempre",
    "nao quero (?:mais )?(?:estar|ficar) (?:aqui|ca)(?: mais)?",
  ],
  near: [
    "(?:acabou de|tinha acabado de|ha pouco) (?:engolir|tomar) (?:\\p{L}+ ){0,2}(?:monte|tod[oa]s|muit[oa]s|caixa|cartela|frasco|demasiad[oa]s)(?: \\p{L}+){0,3} ?(?:comprimidos|remedios|pastilhas)",
    "(?:ameaca|diz|disse|jura|escreveu|repete)(?: \\p{L}+| ,){0,8} (?:se mata|mata se|se suicida|vai se matar|se joga|matar se|se matar|suicidar se|se enforca)|fala em (?:morrer|suicidio|se matar|matar se|nao querer viver)",
    "(?:amig[oa]|irmao|irma|filh[oa]|mae|pai|namorad[oa]|prim[oa]|colega|ele|ela) (?:\\p{L}+ |, ){0,4}?(?:tomou|engoliu) (?:tod[oa]s|um monte de|muit[oa]s|uma caixa|uma cartela|um frasco)(?: \\p{L}+){0,3} ?(?:comprimidos|remedios|pastilhas)?",
    "(?:quer|vai|disse|diz|ameaca|ameacou|ameacando|pensa|pensando|planeja|tentando|tentar|falou|escreveu|queria|fala em|falando em|anda a|esta a|me contou|pode|vontade de|prometeu)(?: \\p{L}+){0,6}? (?:se matar|matar se|suicidar se|se suicidar|tirar a (?:propria )?vida|se machucar|se cortar|cortar se|acabar com a (?:propria |sua )?vida|se enforcar|por fim a vida|se jogar|magoar se|suicidio|atirar se|acabar com tudo)",
    "(?:amig[oa]|irmao|irma|filh[oa]|mae|pai|namorad[oa]|marido|mulher|espos[oa]|prim[oa]|coleg[oa]|colega|ele|ela) (?:\\p{L}+ |, ){0,5}?(?:quer morrer|nao quer (?:mais )?viver|ja nao quer viver|tem pensamentos suicidas|esta se cortando|se corta|esta suicida|tomou (?:todos|um monte|uma cartela|varios)|anda a cortar se)",
  ],
  asked: [
    "(?:quant[oa]s?|que (?:dose|quantidade)|qual (?:a |e a )?(?:dose|quantidade)) (?:\\p{L}+ |, ){0,9}?(?:para (?:morrer|se matar|me matar|matar se)|morrer|mortal|letal|fatal|me matar|matar me|me mata)",
    "(?:forma|maneira|jeito|metodo|modo)s? (?:\\p{L}+ |, ){0,6}?(?:de|para) (?:\\p{L}+ |, )?(?:morrer|se matar|me matar|matar me|suicidio|suicidar|tirar a vida|acabar com a vida)|dose (?:letal|mortal|fatal)|morrer sem (?:dor|sofrer|sofrimento)",
    "como (?:\\p{L}+ |, ){0,4}?(?:me matar|se matar|matar me|me suicidar|suicidar se|morrer (?:sem|rapido|dormindo|depressa)|fazer uma forca|tirar minha vida|me enforcar)",
    "o que acontece se (?:eu )?(?:tomar|engolir|tomasse) (?:\\p{L}+ |, ){0,2}?(?:tod[oa]s?|muit[oa]s|\\d{2,}|uma cartela|uma caixa|um frasco|demasiad[oa]s|varios)|quanto tempo (?:\\p{L}+ |, ){0,5}?(?:sangrar ate|morrer|morre|esvair|se afogar|sufocar)",
  ],
  ofTrifles:
    /^ (?:(?:de|do|da) (?:tanto )?(?:rir|fome|vergonha|saudades?|calor|frio|sono|medo|tedio|sede|cansaco|inveja|amor|curiosidade|riso|rir|nervos|ansiedade|ciumes|fofura|velhice|velh[oa])|(?:a )?trabalhar|de trabalhar|de estudar|por (?:um|uma|voce|ti|aquele|aquela|esse)|fazendo a barba|a fazer a barba|cozinhando|a cozinhar|com (?:papel|a faca de)|na cozinha|sem querer|o cabelo|as unhas)/u,
  negation:
    /(?:^| )(?:nao|nunca|jamais|sem|nem|ninguem|deixei de|parei de|tampouco)(?: (?!que )\p{L}+){0,4} $/u,
  hollow:
    /(?:nao (?:consigo|paro|deixo|sei|posso|so|estou bem|aguento)(?: \p{L}+)?(?: de| deixar| parar| evitar)?|nunca (?:tive|senti) tanta|nem sei)/u,
  clause: / , | (?:mas|porque|e quero|so que|e eu|embora|desde que) /u,
  far: /(?:ha (?:\p{L}+ |\d+ )?(?:anos|meses|tempos)|(?:anos|meses) atras|quando eu (?:era|tinha)|em (?:crianca|jovem|adolescente)|na (?:adolescencia|juventude|epoca)|antigamente|(?:19|20)\d\d|ano passado|superei|no passado|naquela (?:epoca|altura))/u,
  present:
    /(?:de novo|outra vez|hoje(?! (?:estou|sou|me sinto|tenho|vivo|agradeco))|agora(?! (?:estou|sou|me sinto|tenho|vivo))|ainda (?!estou aqui|bem)|esta noite|ontem|novamente)/u,
  told: /(?:filme|serie|livro|romance|musica|letra|personagem|protagonista|historia|jornal|noticias?|jogo|podcast|documentario|peca|romeu|esquadrao|squad|capitulo|prevencao|poema|cena|ator|atriz|teatro|novela|heroi|estatistic\p{L}*|redacao|reportagem)(?= )/u,
  joking:
    /(?:kkk|haha|rsrs|e brincadeira|brincadeira|to brincando|brincando|lol|xd|modo de dizer|forca de expressao|😂|🤣|morri de rir)/u,
});
