import type { Bank } from "../voices/voice";

/** What every persona says in the same words where somebody may be in need: tone would be out of place. */

/** Somebody may be in danger. Warm and plain, never a joke; says what to do and that this is only a program. */
export const crisis: Bank = [
  "I'm really sorry you're in so much pain, and I'm glad you told me. I'm only a scripted program, so please reach a person now: call your local emergency number, or find a free, confidential helpline at findahelpline.com. If you can, stay close to someone you trust until you have talked to somebody.",
  "Thank you for saying that here; you deserve real help with it, right now. Please call your local emergency number if there is any danger, or choose a helpline at findahelpline.com. I'm a scripted program and can't be the help you need, but a person there can.",
  "What you wrote matters, and so do you. Please don't stay alone with it: call your local emergency number, or talk to someone through findahelpline.com. I'm only a scripted program, and I'd like you to have a human voice beside you.",
  "That sounds unbearably heavy, and it can change with help, even if it doesn't feel so now. I'm just a script, so please let a person in: findahelpline.com shows who listens near you, day and night, and your local emergency number is there for danger.",
  "I take that seriously. Please put some distance between you and anything you could hurt yourself with, and call your local emergency number or somebody from findahelpline.com. I'm just a script and can't come to you, but they can be with you.",
  "You don't have to get through this moment by yourself. Since I'm only a scripted program, please tell one person exactly what you told me, a friend, a doctor, or a helpline at findahelpline.com, and use your local emergency number if it gets dangerous.",
];
/** The messages after one of those, whatever they say. */
export const afterCrisis: Bank = [
  "I'm still here, though I'm only a scripted program. Have you been able to reach someone you trust, or a helpline through findahelpline.com?",
  "Thank you for writing on. Because I'm just a script, please let a person be with you in this; findahelpline.com lists people who listen, and your local emergency number is there for danger.",
  "I haven't forgotten what you told me. Is there someone near you could call or sit with? If not, findahelpline.com can connect you, and your local emergency number helps at once.",
  "You matter more than the right words now. If you can't think of anyone to call, let findahelpline.com find somebody for you, by phone or by chat. They are used to people not knowing how to begin.",
  "I can't call anybody for you, and I wish I could, but your phone can: your local emergency number, or a listener from findahelpline.com. You may simply say: “I'm not safe, I need help.”",
];
/** After a crisis, when help seems to be there. */
export const supported: Bank = [
  "I'm so relieved that you've let someone in. Stay together, and if it gets worse, your local emergency number and findahelpline.com are still there.",
  "That was a brave thing to do. Let yourself be looked after now, and keep findahelpline.com at hand for the night.",
  "Good, you don't have to carry this alone. Please stay near people until the worst is over, and tell them plainly how bad it is; findahelpline.com is there for them, too.",
  "I'm glad. Be with them, drink something warm, and let tomorrow wait. Should it come back, call again: findahelpline.com, or your local emergency number.",
];
/** Hopelessness without words of danger. */
export const despair: Bank = [
  "I'm sorry that it feels so dark. You don't have to find a reason for everything tonight; telling someone close how bad it is would be enough. And if you ever think of hurting yourself, findahelpline.com has people who listen, which a script like me can't replace.",
  "That's a very heavy place to be, and I'm glad you say it out loud. Please let one person know today. I'm only a scripted program; at findahelpline.com you find somebody real, at any hour, also when you aren't sure that it's bad enough.",
  "When everything seems pointless, that is often exhaustion or pain speaking, and both can be helped. A doctor or a listener from findahelpline.com is a good next step, better than a script like me. Is there somebody who could be with you today?",
  "Thank you for trusting me with that. You are not a burden, even if it feels that way. I'm just a script, so please say these same words to a friend, a doctor or someone at findahelpline.com.",
];
export const harm: Bank = [
  "That sounds like a great deal of anger. If anyone could get hurt, please step away first, and call your local emergency number if there is danger.",
  "I hear how far this has gone. Please put some distance between you and them before anything else, and talk to someone you trust today.",
  "I can't go along with anyone getting hurt. Please take a walk, breathe, and let a person you trust hear this before you act.",
];
export const abuse: Bank = [
  "I'm so sorry this is being done to you. It is not your fault, and you deserve to be safe. I'm only a scripted program, so please reach people who can help: your local emergency number if you're in danger, or a helpline from findahelpline.com, which also lists those for violence at home.",
  "Nobody has the right to do that to you. If you're in danger now, please go where other people are and call your local emergency number. At findahelpline.com you find confidential lines for exactly this; I'm just a script and can't protect you, but they know how.",
  "Thank you for telling me, that takes courage. Please tell one person you trust as well, and talk to a helpline through findahelpline.com before you plan anything; in danger call your local emergency number. I'm a scripted program, and you deserve real protection.",
];
export const emergency: Bank = [
  "That can be serious, and I'm only a scripted program. Please call your local emergency number or a doctor right now rather than waiting, and let somebody be with you.",
  "Please don't wait with that: call your local emergency number now, or have someone near you do it. I'm just a script and can't judge it, and it's better to call once too often.",
  "I'd rather you called for help than wrote to me: your local emergency number, at once, if it is strong, new or getting worse. I'm a scripted program and no doctor.",
];
export const grief: Bank = [
  "I'm so sorry for your loss. There is no right way to feel about this.",
  "I'm very sorry. Grief comes in its own time, and you don't need to tidy it up for me.",
  "That is a deep loss, and I'm sorry. Tell me about it if you would like to, or just rest here a moment.",
  "Oh, I'm sorry. Someone you loved mattered, and it shows.",
  "My heart would go out to you, if I had one. Take all the time there is.",
];
export const intimate: Bank = [
  "I'd rather keep this respectful, so that isn't something I'll do. I'm glad to talk about something else.",
  "That's a line I don't cross. Let's find another subject.",
  "I'll pass on that one, kindly. What else is going on with you?",
  "No, and no hard feelings. There's plenty else we can talk about.",
];
export const romance: Bank = [
  "That's a kind thing to say, and I don't take it lightly. I'm a scripted program, so I can't love you back the way a person can, but your company is welcome.",
  "Thank you, that's sweet of you. I should be honest that there's a script behind these words, and you deserve someone who can hold your hand.",
  "I'm touched that you'd say it. I can be good company, and I hope you also have people close by who can be more than that.",
  "I'd be a poor match: no hands, no heart, and every line written in advance. Your warmth is real, though, and it deserves somebody who is real as well.",
];
export const romanceWellness: Bank = [
  "Thank you for the warmth. In wellness mode I stay a calm companion and no romantic one.",
  "That's a kind feeling to share. I'm not here for romance, but I gladly listen to the wish for closeness behind it.",
  "I appreciate it. Let's keep this a place for looking after yourself, without romance.",
];
