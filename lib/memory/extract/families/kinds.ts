const KINDS: [RegExp, string][] = [
  [
    /\b(?:coffee|tea|wine|beer|cider|gin|whisky|whiskey|rum|vodka|juice|cola|coke|lemonade|cocktails?|espresso|latte|matcha|drink|milkshakes?|cocoa|hot chocolate|smoothies?|prosecco|champagne|soda|mate)\b/i,
    "drink",
  ],
  [
    /\b(?:food|dish|meal|cuisine|snack|dessert|fruit|vegetable|breakfast|restaurant|ice cream|pizza|pasta|lasagn[ea]|sushi|ramen|curry|curries|noodles|bread|cheese|chocolate|cakes?|cookies?|apples?|bananas?|mango(?:e?s)?|berries|strawberries|soup|salad|meat|fish|seafood|steak|burgers?|chips|fries|rice|beans|lentils|olives?|mushrooms?|onions?|garlic|cilantro|coriander|broccoli|spinach|tomato(?:es)?|potato(?:es)?|eggs?|tofu|bacon|sausages?|pancakes?|waffles?|tacos?|burritos?|dumplings?|pierogi|paella|kebabs?|falafel|hummus|pho|kimchi|spicy|sweets|candy|liquorice|licorice|marzipan|peanut butter|nuts|honey|avocados?|pineapple|brussels sprouts|cabbage|aubergine|eggplant|celery|beetroot|anchovies|oysters|blue cheese|pickles|mayo|ketchup|mustard|cooking|baking|food|thai|chinese food|indian food|mexican food|italian food|vegetables|fruit|schnitzel|goulash|pie)\b/i,
    "food",
  ],
  [
    /\b(?:music|band|song|singer|album|rapper|composer|musician|jazz|rock|metal|hip[- ]?hop|rap|techno|classical|opera|punk|folk music|country music|k-?pop|pop|blues|reggae|soul|edm|indie|artist|concerts?|musicals?|radiohead|beatles|taylor swift|bach|mozart|beethoven|chopin|vinyl)\b/i,
    "music",
  ],
  [
    /\b(?:films?|movies?|series|tv|show|shows|actor|actress|director|anime|documentary|documentaries|sitcom|cartoons?|netflix|horror|rom-?coms?|thrillers?|star wars|star trek|marvel|disney|soap)\b/i,
    "film_and_tv",
  ],
  [
    /\b(?:books?|novels?|author|writer|poet|poem|poetry|reading|comics?|manga|fantasy|sci-?fi|science fiction|crime fiction|audiobooks?|podcasts?|tolkien|austen)\b/i,
    "reading",
  ],
  [
    /\b(?:games?|gaming|minecraft|fortnite|zelda|skyrim|chess|board ?games|video ?games|puzzles?|crosswords?|sudoku|d&d)\b/i,
    "games",
  ],
  [
    /\b(?:team|football|soccer|basketball|tennis|rugby|cricket|baseball|hockey|formula 1|f1|club|player|arsenal|liverpool|chelsea|barcelona|real madrid|bayern|dortmund|lakers|yankees|sport|sports|swimming|running|cycling|hiking|climbing|bouldering|surfing|skiing|yoga|gym|golf|boxing|athlete|driver)\b/i,
    "sport",
  ],
  [
    /\b(?:colou?rs?|season|weather|summer|winter|autumn|spring|rain|snow|heat|cold|day|holiday|number|animal|flower|smell|place|city|country|month|time|word|subject)\b/i,
    "things",
  ],
  [/\b(?:dogs?|cats?|animals?|birds?|horses?|spiders?|snakes?|insects?)\b/i, "animals"],
];

/** What kind of thing somebody likes or dislikes. */
export function kindOf(said: string): string {
  // "knitting while listening to podcasts" is about knitting.
  const words = said.replace(/(?<=\S) (?:while|when|with|after|before|during|in front of) .*$/i, "");
  return (
    KINDS.find(([pattern]) => pattern.test(words))?.[1] ??
    (/ing\b/i.test(words.split(" ")[0] ?? "") ? "activities" : "things")
  );
}
