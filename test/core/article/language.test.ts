import { describe, expect, test } from 'vitest';
import { guessLanguage } from '@/lib/core/article/language';

describe('the language of an article', () => {
  test.each([
    [
      'en',
      'The bridge over the river was closed on Monday, and nobody in the town could say when it would be open again for the cars of those who work on the other side.',
    ],
    [
      'fr',
      'Le pont sur la rivière a été fermé lundi, et personne dans la ville ne pouvait dire quand il serait de nouveau ouvert aux voitures de ceux qui travaillent de l’autre côté.',
    ],
    [
      'de',
      'Die Brücke über den Fluss wurde am Montag gesperrt, und niemand in der Stadt konnte sagen, wann sie für die Autos derer, die auf der anderen Seite arbeiten, wieder offen ist.',
    ],
    [
      'es',
      'El puente sobre el río se cerró el lunes, y nadie en la ciudad podía decir cuándo estaría otra vez abierto para los coches de los que trabajan en el otro lado.',
    ],
    [
      'it',
      'Il ponte sul fiume è stato chiuso lunedì, e nessuno in città sapeva dire quando sarebbe stato di nuovo aperto alle auto di chi lavora dall’altra parte, non prima della primavera.',
    ],
    [
      'pt',
      'A ponte sobre o rio foi fechada na segunda-feira, e ninguém na cidade sabia dizer quando seria de novo aberta para os carros dos que trabalham do outro lado, não antes da primavera.',
    ],
    [
      'ru',
      'Мост через реку закрыли в понедельник, и никто в городе не мог сказать, когда его снова откроют для тех, кто работает на другом берегу.',
    ],
    ['ja', '川にかかる橋は月曜日に閉鎖され、町の誰もいつ再び開通するのか分からなかった。対岸で働く人々は困っている。'],
  ])('is %s by its commonest words or its script', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test('is unknown where a text is but names, or too short', () => {
    expect(guessLanguage('Ana Ruiz, Zoé Martin, Piet Smit, Łukasz Żak')).toBeNull();
    expect(guessLanguage('The bridge is closed.')).toBeNull();
  });

  test('is that of most of its words where it quotes another', () => {
    const text =
      'Der Bürgermeister sagte am Montag, die Brücke sei nicht zu retten, und las dann den Brief aus London vor: “The bridge is closed.” Auch die Händler in der Stadt haben das so gehört.';
    expect(guessLanguage(text)).toBe('de');
  });
});
