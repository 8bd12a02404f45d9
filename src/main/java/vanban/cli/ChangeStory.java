package vanban.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vanban.compare.ChangedParts;
import vanban.compare.print.Wording;
import vanban.diagnostic.Messages;
import vanban.engine.Compilation;
import vanban.engine.ReportChanges;
import vanban.usage.MovedUses;

/** What has changed of a report, in one line: its sections, then its figures. */
final class ChangeStory {
  private static final int MOST = 6; // sections or figures in a line

  private final Messages messages;

  ChangeStory(Messages messages) {
    this.messages = messages;
  }

  /** The story of a report since it was written last; empty if all its words are the same. */
  Optional<String> of(Optional<Compilation> before, Compilation now) {
    if (before.isEmpty()) {
      return Optional.of(messages.say("cli.watch-first"));
    }
    ReportChanges changes = ReportChanges.between(before.orElseThrow(), now);
    List<String> parts = new ArrayList<>();
    parts.addAll(shortened(changes.parts().parts().stream().map(this::part).toList()));
    parts.addAll(figures(changes.figures()));
    return Optional.of(String.join("; ", parts)).filter(story -> !story.isEmpty());
  }

  private String part(ChangedParts.ChangedPart part) {
    List<String> counts = new ArrayList<>();
    for (ChangedParts.Kind kind : ChangedParts.Kind.values()) {
      Optional.ofNullable(part.counts().get(kind))
          .ifPresent(many -> counts.add(count(kind, Integer.toString(many))));
    }
    return new Wording(messages).where(part.where()) + ": " + String.join(", ", counts);
  }

  private String count(ChangedParts.Kind kind, String many) {
    return switch (kind) {
      case PARAGRAPH -> messages.say("cli.watch-paragraphs", many);
      case NOTE -> messages.say("cli.watch-notes", many);
      case ROW -> messages.say("cli.watch-rows", many);
      case CHART -> messages.say("cli.watch-charts", many);
      case PICTURE -> messages.say("cli.watch-pictures", many);
    };
  }

  private List<String> figures(MovedUses uses) {
    Map<String, Long> moved =
        uses.uses().stream()
            .collect(
                Collectors.groupingBy(
                    use -> use.before().key(), LinkedHashMap::new, Collectors.counting()));
    return shortened(
        moved.entrySet().stream()
            .map(
                one ->
                    messages.say("cli.watch-figure", one.getKey(), Long.toString(one.getValue())))
            .toList());
  }

  private static List<String> shortened(List<String> all) {
    List<String> some = new ArrayList<>(all.subList(0, Math.min(MOST, all.size())));
    if (all.size() > MOST) {
      some.add("…");
    }
    return some;
  }
}
