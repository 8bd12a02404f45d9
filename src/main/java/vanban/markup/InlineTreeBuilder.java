package vanban.markup;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vanban.document.Block;
import vanban.document.Inline;
import vanban.document.Origin;
import vanban.source.JoinedText;
import vanban.source.Located;
import vanban.source.LocatedText;
import vanban.source.SourceFile;

/** Builds what stands in a line, from tags in which nothing is wrong, and from what is inserted. */
final class InlineTreeBuilder {
  private final SourceFile markup;
  private final SourceMapper mapper;
  private final Function<Node.Tag, List<Block>> blocks;

  /**
   * Who builds lines of {@code markup}.
   *
   * @param blocks builds what stands in a note
   */
  InlineTreeBuilder(
      SourceFile markup, SourceMapper mapper, Function<Node.Tag, List<Block>> blocks) {
    this.markup = markup;
    this.mapper = mapper;
    this.blocks = blocks;
  }

  /** The line of a paragraph or a heading. */
  List<Inline> of(Node.Tag paragraph) {
    return inlines(paragraph, WhiteSpace.of(paragraph));
  }

  private List<Inline> inlines(Node.Tag tag, Iterator<String> texts) {
    List<Inline> out = new ArrayList<>(tag.contents().size());
    for (Node node : tag.contents()) {
      if (node instanceof Node.Tag inner) {
        out.add(inline(inner, texts));
      } else if (node instanceof Node.Words words) {
        text(words, texts.next()).ifPresent(out::add);
      } else if (((Node.Inserted) node).what() instanceof Insertion.Words inserted) {
        out.addAll(flowing(inserted.content(), texts));
      }
    }
    return joined(out);
  }

  /** With words that meet as one text, whoever wrote them. */
  private static List<Inline> joined(List<Inline> content) {
    List<Inline> out = new ArrayList<>(content.size());
    for (Inline inline : content) {
      int last = out.size() - 1;
      if (inline instanceof Inline.Text text
          && last >= 0
          && out.get(last) instanceof Inline.Text before) {
        out.set(last, joined(before, text));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private static Inline joined(Inline.Text first, Inline.Text second) {
    List<JoinedText.Piece> pieces =
        Stream.of(first, second)
            .flatMap(
                text ->
                    text.origin().as(Located.class).stream()
                        .map(at -> new JoinedText.Piece(text.value().length(), at)))
            .toList();
    Origin origin = pieces.size() == 2 ? Origin.of(JoinedText.of(pieces)) : first.origin();
    return new Inline.Text(first.value() + second.value(), origin);
  }

  private Optional<Inline> text(Node.Words words, String printed) {
    return printed.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Inline.Text(
                printed, Origin.of(WrittenByLayout.words(markup, mapper, words.start(), printed))));
  }

  private Inline inline(Node.Tag tag, Iterator<String> texts) {
    return switch (Element.of(tag.name()).orElseThrow()) {
      case STRONG -> new Inline.Strong(inlines(tag, texts));
      case EMPHASIS -> new Inline.Emphasis(inlines(tag, texts));
      case SPAN -> new Inline.Span(tag.value("role"), inlines(tag, texts), title(tag));
      case SUPERSCRIPT -> new Inline.Script(Inline.Script.Side.SUPERSCRIPT, inlines(tag, texts));
      case SUBSCRIPT -> new Inline.Script(Inline.Script.Side.SUBSCRIPT, inlines(tag, texts));
      case LINK ->
          new Inline.Link(tag.value("role"), tag.value("to"), inlines(tag, texts), origin(tag));
      case FIGURE -> new Inline.Figure(tag.value("of"), inlines(tag, texts), origin(tag));
      case NOTE -> new Inline.Note(0, blocks.apply(tag), origin(tag));
      case REFERENCE -> reference(tag);
      case FIELD -> new Inline.Field(Words.constant(Inline.Field.Kind.class, tag.value("kind")));
      case BREAK -> new Inline.Break();
      default -> throw new IllegalStateException(tag.name() + " does not stand in a line");
    };
  }

  private Inline reference(Node.Tag tag) {
    Inline.Reference.Extent extent =
        tag.attribute("extent")
            .map(said -> Words.constant(Inline.Reference.Extent.class, said))
            .orElse(Inline.Reference.Extent.WHOLE);
    return new Inline.Reference(tag.value("to"), extent, Optional.empty(), origin(tag));
  }

  private static Optional<Inline.Span.Title> title(Node.Tag tag) {
    return tag.attribute("title").filter("true"::equals).map(said -> Inline.Span.Title.UNLISTED);
  }

  private Origin origin(Node.Tag tag) {
    return Origin.of(WrittenByLayout.tag(markup, mapper, tag));
  }

  /** What is inserted, without the space at its ends that is none where it now stands. */
  private static List<Inline> flowing(List<Inline> content, Iterator<String> texts) {
    List<Inline> out = new ArrayList<>(content.size());
    for (Inline inline : content) {
      if (inline instanceof Inline.Text text) {
        flowing(text, texts.next()).ifPresent(out::add);
      } else if (inline instanceof Inline.Wrapper wrapper) {
        out.add(wrapper.around(flowing(wrapper.content(), texts)));
      } else if (inline instanceof Inline.Figure figure) {
        out.add(new Inline.Figure(figure.of(), flowing(figure.content(), texts), figure.origin()));
      } else {
        out.add(inline);
      }
    }
    return out;
  }

  private static Optional<Inline> flowing(Inline.Text text, String printed) {
    if (printed.equals(text.value()) || printed.isEmpty()) {
      return Optional.<Inline>of(text).filter(same -> !printed.isEmpty());
    }
    int from = Math.max(0, text.value().indexOf(printed));
    Origin origin =
        text.origin()
            .as(LocatedText.class)
            .filter(words -> words.value().length() >= from + printed.length())
            .map(words -> Origin.of(words.slice(from, from + printed.length())))
            .orElse(text.origin());
    return Optional.of(new Inline.Text(printed, origin));
  }
}
