import { expect, it } from "vitest";
import { extract } from "./extract";
import { inWords, SAID_ON } from "./score";

const learned = (text: string) => extract(text, { now: SAID_ON, userName: "Robin" }).map(inWords);

// A fact is read on its own, long after the talk it came from.
it.each([
  ["My partner is Welsh", ["[relationship relation:partner:welsh] Partner is Welsh."]],
  ["My sister has a shop. It's in Ghent.", ["[relationship] Sister has a shop."]],
  ["We relocated to Leipzig in 2022", ["[home home] Lives in Leipzig (moved in 2022)."]],
  ["My exam was moved to Monday", ["[plan plan:exam] Exam was moved to 30 November 2026."]],
  [
    "I finished my bachelor's in biology two years ago",
    ["[education] Finished their bachelor's in biology in 2024."],
  ],
  ["Wife and I got a divorce", ["[relationship relationship-status] Got divorced from their wife."]],
  [
    "Ada and I got divorced last month",
    ["[relationship relationship-status] Got divorced from Ada in October 2026."],
  ],
  ["My favourite film is Paris, Texas", ["[film_and_tv] likes (favourite film): paris, texas"]],
  [
    "My wedding anniversary is on the 14th of June",
    ["[relationship anniversary] Wedding anniversary is on 14 June."],
  ],
  ["My boat is called Coolloooong", ["[possession possession:boat] Boat is called Coolloooong."]],
  ["i wrk at a libary", ["[work employer] Works at a libary."]],
  ["MY DOG IS CALLED BORIS", ["[pet pet:dog:boris] Dog is called Boris."]],
  ["My mother tongue is Basque.", ["[identity language:first] First language is Basque."]],
  ["I've been to Japan", ["[event] Has been to Japan."]],
  ["My brother and his wife had twins", ["[relationship] Brother and his wife had twins."]],
  [
    "Brother Sam and his wife Kay live in Utrecht",
    ["[relationship] Brother Sam and his wife Kay live in Utrecht."],
  ],
  ["My commute to Leuven takes an hour", ["[routine commute] Commute to Leuven takes an hour."]],
  [
    "my wifes pregnant, due in february",
    ["[relationship relation:wife:pregnant-due-in-february] Wife is pregnant, due in February 2027."],
  ],
  ["My mum and I don't talk", ["[relationship] Does not talk with their mum."]],
])("a fact tells the whole of it: %s", (text, findings) => expect(learned(text)).toEqual(findings));

it.each([
  ["I started a course but never finished", ["[event] Started a course."]],
  ["I bought a laptop. I run Debian on it.", ["[possession] Bought a laptop."]],
  [
    "I smoked for ten years. Quit in 2020.",
    ["[event] Smoked for ten years.", "[health habit:smoking] Quit smoking in 2020."],
  ],
  [
    "I joined the bank in 2022. I have been working there for four years as an accountant.",
    ["[event] Joined the bank in 2022.", "[work job] Has worked as an accountant for four years."],
  ],
])("and none hangs on what was said before: %s", (text, findings) => expect(learned(text)).toEqual(findings));
