package vanban.style.file;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.schema.Named;
import vanban.source.Place;
import vanban.style.ColumnsStyle;
import vanban.style.Cover;
import vanban.style.Length;
import vanban.style.PageStyle;
import vanban.style.Property;

/** Whether margins leave room for text, and columns fit into it, on a sheet that stands upright. */
final class RoomChecker {
  private final StylesSource file;
  private final String own;
  private final PageStyle page;

  /**
   * Of a file whose roles have what they inherit.
   *
   * @param own the path of the file itself, of what is inherited not, as messages show it
   */
  RoomChecker(StylesSource file, String own) {
    this.file = file;
    this.own = own;
    this.page = new PageStyle(file.page().style());
  }

  /** What has no room. */
  List<Diagnostic> check() {
    List<Diagnostic> margins =
        Stream.of(
                narrow(page.textWidth(), PageStyle.LEFT, PageStyle.RIGHT),
                narrow(
                        page.textHeight(),
                        farther(PageStyle.TOP, PageStyle.HEADER),
                        farther(PageStyle.BOTTOM, PageStyle.FOOTER))
                    .map(found -> found.variant("height")),
                cover())
            .flatMap(Optional::stream)
            .toList();
    return margins.isEmpty()
        ? file.of(RoleKind.COLUMNS).stream().flatMap(role -> wide(role).stream()).toList()
        : margins;
  }

  /** Says of the larger margin that both leave no room. */
  private Optional<Diagnostic> narrow(Length room, Property<Length> one, Property<Length> other) {
    Property<Length> larger = page.value(one).compareTo(page.value(other)) > 0 ? one : other;
    String left = room.max(Length.ZERO).told();
    return room.compareTo(PageStyle.LEAST_ROOM) >= 0
        ? Optional.empty()
        : file.page()
            .place(larger)
            .map(place -> Diagnostic.error(Code.NO_ROOM, place, left, PageStyle.LEAST_ROOM.told()));
  }

  /** A cover that leaves no room for its text, by its own margins. */
  private Optional<Diagnostic> cover() {
    PageStyle cover = page.cover();
    Length room = shorter(cover.textWidth(), cover.textHeight());
    boolean own = !page.value(PageStyle.COVER).margins().equals(Cover.Margins.NONE);
    return !own || room.compareTo(PageStyle.LEAST_ROOM) >= 0
        ? Optional.empty()
        : file.page()
            .place(PageStyle.COVER)
            .map(
                place ->
                    Diagnostic.error(
                        Code.NO_ROOM,
                        place,
                        room.max(Length.ZERO).told(),
                        PageStyle.LEAST_ROOM.told()))
            .map(found -> room.equals(cover.textWidth()) ? found : found.variant("height"));
  }

  private static Length shorter(Length one, Length other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Which of both begins the text: the margin, or what stands in it. */
  private Property<Length> farther(Property<Length> margin, Property<Length> inMargin) {
    return page.value(inMargin).compareTo(page.value(margin)) > 0 ? inMargin : margin;
  }

  private Optional<Diagnostic> wide(Named<StyleSource> role) {
    ColumnsStyle style = new ColumnsStyle(role.value().style());
    Length reach = style.reach(style.value(ColumnsStyle.WIDTHS).size());
    return reach.compareTo(page.textWidth()) <= 0 || isInherited(role)
        ? Optional.empty()
        : Optional.of(wide(role.key().place(), reach));
  }

  /**
   * Whether a role was made for the wider pages of another file: then it is told where a document
   * uses it.
   */
  private boolean isInherited(Named<StyleSource> role) {
    return !isOwn(role.key().place())
        && Stream.of(PageStyle.PAPER, PageStyle.LEFT, PageStyle.RIGHT)
            .flatMap(property -> file.page().place(property).stream())
            .anyMatch(this::isOwn);
  }

  private boolean isOwn(Place place) {
    return place.file().path().equals(own);
  }

  /** Leads to the page where another file says how wide that is. */
  private Diagnostic wide(Place role, Length reach) {
    Diagnostic found =
        Diagnostic.error(Code.NO_ROOM, role, reach.told(), page.textWidth().told())
            .variant("columns");
    return Stream.of(PageStyle.PAPER, PageStyle.LEFT, PageStyle.RIGHT)
        .flatMap(property -> file.page().place(property).stream())
        .filter(place -> !place.file().equals(role.file()))
        .findFirst()
        .map(place -> found.hintAt(place, "page-here"))
        .orElse(found);
  }
}
