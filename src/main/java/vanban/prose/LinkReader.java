package vanban.prose;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.commonmark.node.Link;
import vanban.document.Inline;
import vanban.document.LinkAddress;
import vanban.document.Origin;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * Reads links, {@code [words](https://…)} and {@code <https://…>}, and references to what has a
 * number, {@code [](#id)} and {@code [](#id.number)}; says of the others what is wrong with them.
 */
final class LinkReader {
  private static final String ANCHOR = "#";

  /** Behind an id, in which no stop stands: the number alone. */
  private static final String NUMBER = ".number";

  private static final String WWW = "www.";
  private static final String SCHEME = "https://";

  private final NodePlaces places;
  private final Unsupported unsupported;

  LinkReader(NodePlaces places, Unsupported unsupported) {
    this.places = places;
    this.unsupported = unsupported;
  }

  /** Adds a link with the words in it to a line. */
  void add(Link link, List<Inline> words, InlineBuilder line) {
    String address = link.getDestination();
    boolean anchor = address.startsWith(ANCHOR) && address.length() > 1;
    if (anchor && words.isEmpty() && link.getTitle() == null) {
      line.add(reference(address.substring(ANCHOR.length()), Origin.of(places.of(link))));
    } else if (anchor) {
      unsupported.at(places.of(link), "reference-text", address.substring(ANCHOR.length()));
    } else if (isSound(link, words)) {
      line.add(new Inline.Link(ProseRoles.LINK, address, words, Origin.of(places.of(link))));
    }
  }

  private static Inline.Reference reference(String anchor, Origin origin) {
    boolean number = anchor.endsWith(NUMBER) && anchor.length() > NUMBER.length();
    return new Inline.Reference(
        number ? anchor.substring(0, anchor.length() - NUMBER.length()) : anchor,
        number ? Inline.Reference.Extent.NUMBER : Inline.Reference.Extent.WHOLE,
        Optional.empty(),
        origin);
  }

  /** Whether it is a link as reports have it; if not, says why. */
  private boolean isSound(Link link, List<Inline> words) {
    if (!LinkAddress.isOne(link.getDestination())) {
      address(link);
    } else if (words.isEmpty()) {
      unsupported.at(places.of(link), "link-without-words", link.getDestination());
    } else if (link.getTitle() != null) {
      unsupported.at(places.of(link), "link-title");
    } else {
      return true;
    }
    return false;
  }

  private void address(Link link) {
    String address = link.getDestination();
    LocatedText typed = places.destination(link, address);
    OptionalInt sign = LinkAddress.wrongSign(address);
    if (sign.isPresent()) {
      sign(typed, sign.getAsInt());
      return;
    }
    Place place = typed.place();
    if (address.startsWith(WWW) && LinkAddress.isOne(SCHEME + address)) {
      Edit edit = new Edit(new Place(place.file(), place.start(), place.start()), SCHEME);
      unsupported.mended(place, "link", edit, address);
    } else {
      unsupported.at(place, "link", address);
    }
  }

  /** Says how a sign is written that cannot stand in an address as it is. */
  private void sign(LocatedText address, int at) {
    LocatedText sign = address.slice(at, at + 1);
    String written = LinkAddress.written(sign.value());
    boolean typed = address.place().text().equals(address.value());
    if (typed) {
      Edit edit = new Edit(address.place(), LinkAddress.written(address.value()));
      unsupported.mended(sign.place(), "link-sign", edit, sign.value(), written);
    } else {
      unsupported.at(sign.place(), "link-sign", sign.value(), written);
    }
  }
}
