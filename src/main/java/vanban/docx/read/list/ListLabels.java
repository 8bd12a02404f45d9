package vanban.docx.read.list;

import java.util.Optional;
import java.util.OptionalLong;
import vanban.docx.read.opc.DocxFile;

/** What Word prints before paragraphs; to be asked for each paragraph once, in their order. */
public final class ListLabels {
  private final Lists lists;
  private final StyleLists styles;
  private final ListCounters counters = new ListCounters();

  private ListLabels(Lists lists, StyleLists styles) {
    this.lists = lists;
    this.styles = styles;
  }

  /** Reads the lists and styles of a file. */
  public static ListLabels of(DocxFile file) {
    return new ListLabels(new ListsReader(file).read(), new StyleListsReader(file).read());
  }

  /** The same lists, counted from their start, for paragraphs that stand elsewhere. */
  public ListLabels fromStart() {
    return new ListLabels(lists, styles);
  }

  /** What is printed before the next paragraph, of these properties. */
  public Label next(ListProperties properties) {
    Optional<String> style = styles.orUsual(properties.style());
    Optional<StyleLists.StyleList> inherited = style.flatMap(styles::of);
    OptionalLong id = properties.list();
    if (id.isEmpty() && inherited.isPresent()) {
      id = OptionalLong.of(inherited.get().id());
    }
    if (id.isEmpty() || id.getAsLong() == 0) {
      return Label.NONE;
    }
    Optional<CountedList> list = lists.find(id.getAsLong(), styles);
    return list.isEmpty()
        ? Label.missing(Long.toString(id.getAsLong()))
        : next(list.get(), level(properties, list.get(), style, inherited));
  }

  private static long level(
      ListProperties properties,
      CountedList list,
      Optional<String> style,
      Optional<StyleLists.StyleList> inherited) {
    if (properties.level().isPresent()) {
      return properties.level().getAsLong();
    }
    boolean own = properties.list().isPresent();
    if (!own && inherited.isPresent() && inherited.get().level().isPresent()) {
      return inherited.get().level().getAsLong();
    }
    Optional<String> named = own ? style : inherited.map(StyleLists.StyleList::style);
    return named.map(one -> list.definition().levelsOfStyles().getOrDefault(one, 0L)).orElse(0L);
  }

  private Label next(CountedList list, long level) {
    Optional<ListLevel> own = list.level(level);
    if (own.isEmpty() || level < 0 || level >= ListCounters.LEVELS) {
      return new Label("? ", Optional.of("ilvl " + level), Optional.empty());
    }
    return new LabelWriter(list, own.get(), counters.next(list, (int) level)).write();
  }
}
