package vanban.preview;

import java.util.Locale;
import java.util.Optional;
import vanban.diagnostic.Messages;
import vanban.figure.Figure;
import vanban.figure.Scenario;
import vanban.vietnamese.BasePeriod;

/** What one of the numbers of a figure is called. */
final class NumberName {
  private NumberName() {}

  /**
   * What it is called: as its file says under {@code names}, else by the period it is of, else by
   * what it is.
   */
  static String of(Messages messages, Figure figure, Scenario scenario) {
    Scenario base = scenario.isRatio() ? scenario.base() : scenario;
    Optional<String> said =
        figure.nameOf(base).or(() -> figure.basePeriod(base).map(of -> called(messages, of)));
    if (scenario.isRatio()) {
      String name = said.orElseGet(() -> plain(messages, base));
      return messages.say("preview.number." + scenario.family().name(), name);
    }
    return said.map(NumberName::first).orElseGet(() -> first(plain(messages, base)));
  }

  private static String called(Messages messages, BasePeriod base) {
    return messages.say("cli.base." + base.word());
  }

  private static String plain(Messages messages, Scenario scenario) {
    String family = scenario.family().name();
    return scenario.isNamed()
        ? messages.say("preview.number.named-" + family, scenario.ownName())
        : messages.say("preview.number." + family);
  }

  private static String first(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
