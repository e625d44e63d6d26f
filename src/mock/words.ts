import type { Random } from '../random.ts';

/** Words of a mock answer; none needs escaping inside JSON. */
const WORDS = (
  'a answer any as at because between both but by can cause change clear cold common each early even every example ' +
  'few first for from give good half hand heat high if in is it keep kind large late light like line little long main ' +
  'many may mean more most much must near need new next no not number of often on one only open or order other over ' +
  'part point quick rather same several short simple since slow small so some step still such than that the then there ' +
  'they this time to two under until use very warm water way when where which while whole with without word work'
).split(' ');

/** `count` tokens that make a text when they are joined: a word each, with a space before it from the second on. */
export function drawWords(count: number, random: Random): string[] {
  return Array.from({ length: count }, (_, i) => {
    const word = WORDS[Math.floor(random() * WORDS.length)] as string;
    return i === 0 ? word : ` ${word}`;
  });
}
