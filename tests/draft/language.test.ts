import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../src/draft/language.ts';

test.each([
  ['en', 'The minister told reporters that the talks would be held in the capital next week.'],
  ['de', 'Der Minister sagte, dass die Gespräche in der nächsten Woche nicht in der Hauptstadt stattfinden.'],
  ['fr', 'Le ministre a déclaré que les pourparlers auront lieu dans la capitale et non à la frontière.'],
  ['es', 'El ministro dijo que las conversaciones se celebrarán en la capital y no en la frontera.'],
  ['it', 'Il ministro ha detto che i colloqui si terranno nella capitale e non alla frontiera.'],
  ['pt', 'O ministro disse que as conversas não serão na capital, mas em uma cidade do interior.'],
  ['nl', 'De minister zei dat het overleg niet in de hoofdstad maar aan de grens wordt gehouden.'],
  [
    'tr',
    'Bakan, görüşmelerin başkentte olduğu kadar sınırda da yapılacağını ve bunun için çok çalıştığını söyledi.',
  ],
  ['ar', 'قال الوزير إن المحادثات ستعقد في العاصمة الأسبوع المقبل'],
  ['fa', 'وزیر گفت که گفتگوها هفته آینده در پایتخت برگزار می‌شود و پیش از این'],
  ['ru', 'Министр сказал, что переговоры пройдут в столице на следующей неделе'],
  ['uk', 'Міністр сказав, що переговори відбудуться в столиці наступного тижня'],
  ['zh', '部长说会谈将于下周在首都举行'],
  ['ja', '大臣は会談が来週首都で行われると述べた'],
  ['ko', '장관은 회담이 다음 주 수도에서 열릴 것이라고 말했다'],
  ['el', 'Ο υπουργός είπε ότι οι συνομιλίες θα γίνουν στην πρωτεύουσα'],
  ['he', 'השר אמר כי השיחות יתקיימו בבירה בשבוע הבא'],
  ['en', 'Iran struck Iraq on Monday.'],
  ['en', 'Jerry Brown praised Hillary Clinton.'],
  ['en', 'Amnesty International, a campaign group, accused Shell of lying.'],
  ['en', 'Shell hid a leak, a court heard on Monday. Amnesty, a campaign group, accused Shell of lying.'],
  ['hu', 'A miniszter azt mondta, hogy a tárgyalásokat a jövő héten is a fővárosban tartják.'],
  ['und', '12 34 56 — 78'],
  ['und', 'Lorem ipsum dolor sit amet consectetur adipiscing elit'],
  ['und', ''],
])('%s is the language of "%s"', (language, text) => {
  expect(languageOf(text)).toBe(language);
});

test('the seed is English, though it names Arabic places', () => {
  expect(languageOf(readFileSync('data/iraq-disarmament/2025-02-13-shafaq.txt', 'utf8'))).toBe('en');
});
