package vanban.claims;

import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;
import vanban.source.Edit;

/**
 * Another form of a figure, which prints the word that stands before it, and says what that word
 * means.
 *
 * @param numbers behind the figures
 * @param form that was meant
 */
record OtherForm(Numbers numbers, Form form) {

  /**
   * That a word is wrong before a figure as it stands there; the mend puts the other form in the
   * place of both, where they can be written anew.
   *
   * @param variant of the message, which gets the word, the figure, what is printed, what the other
   *     form prints, and how that is written
   */
  Diagnostic isMeant(GoverningWord word, Mention mention, String variant) {
    Diagnostic found =
        Diagnostic.error(
                Code.FALSE_WORDS,
                word.place(),
                word.word(),
                mention.asked().key(),
                numbers.words(mention),
                numbers.words(mention.in(form), mention),
                mention.written(form))
            .variant(variant);
    return word.withFigure(mention)
        .map(place -> found.mend(new Edit(place, mention.written(form))))
        .orElse(found);
  }
}
