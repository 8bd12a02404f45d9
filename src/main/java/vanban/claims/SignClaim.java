package vanban.claims;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanban.claims.Passage.Stretch;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.figure.Form;

/**
 * A sign typed right before a figure, which makes another number of it: <code>-${x}</code>, <code>
 * (-${x.change_percent})</code> of what rose.
 */
record SignClaim(Numbers numbers) implements Claim {

  /** Behind a space or a bracket, but not between two numbers. */
  private static final Pattern SIGN =
      Pattern.compile(
          "(?:\\(|(?:^|[^\\d\\s\\u00A0" + Passage.FIGURE + "])[ \\u00A0])(?<sign>[-−–+])$");

  @Override
  public Optional<Diagnostic> check(Passage passage, Mention mention) {
    Stretch before = passage.before(mention);
    Matcher sign = SIGN.matcher(before.value());
    return mention.form().isNumber() && sign.find()
        ? check(before, sign.start("sign"), mention)
        : Optional.empty();
  }

  private Optional<Diagnostic> check(Stretch before, int at, Mention mention) {
    boolean plus = before.value().charAt(at) == '+';
    return switch (mention.form()) {
      case CHANGE_PERCENT -> change(before, at, plus, mention, Form.CHANGE);
      case CHANGE_AMOUNT -> change(before, at, plus, mention, Form.CHANGE_BY);
      default -> plus ? Optional.empty() : Optional.of(told(before, at, mention, mention));
    };
  }

  private Optional<Diagnostic> change(
      Stretch before, int at, boolean plus, Mention mention, Form worded) {
    Direction way = plus ? Direction.RISE : Direction.FALL;
    return numbers
        .pair(mention)
        .filter(pair -> !way.is(pair.direction()))
        .map(pair -> told(before, at, mention, mention.as(worded)));
  }

  private Diagnostic told(Stretch before, int at, Mention mention, Mention truth) {
    String sign = before.value().substring(at, at + 1);
    return Diagnostic.error(
            Code.FALSE_WORDS,
            before.place(at, at + 1),
            sign,
            mention.asked().written(),
            numbers.words(truth.asked(), mention),
            sign + numbers.words(mention))
        .variant("sign");
  }
}
