package vanban.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import vanban.diagnostic.Language;

/**
 * The options that say how the program speaks, which every command has. They are read before
 * everything else, by {@link CommandLineTool}, and stand here for help and for what is wrong with
 * them.
 */
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // picocli sets them
final class SpeechOptions {
  static final String LANGUAGE = "--lang";
  static final String COLOR = "--color";

  @Option(names = LANGUAGE, paramLabel = "vi|en", descriptionKey = "lang")
  private Language language;

  @Option(names = COLOR, paramLabel = "auto|always|never", descriptionKey = "color")
  private Screens.Color color;

  /** The choice a word stands for; that of the machine for all others. */
  static Screens.Color color(Optional<String> word) {
    for (Screens.Color color : Screens.Color.values()) {
      if (word.filter(color.name()::equalsIgnoreCase).isPresent()) {
        return color;
      }
    }
    return Screens.Color.AUTO;
  }
}
