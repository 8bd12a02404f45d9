package vanban.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;
import vanban.document.Inline.Script.Side;

/**
 * CommonMark with notes and tables, with placeholders and marks. What is escaped becomes a node of
 * its own, so that a {@code Text} holds just the letters that were typed: whatever looks like
 * notation in it is notation gone wrong. Entities are no notation: <code>&amp;amp;</code> is
 * printed as typed.
 */
final class ProseNotation {
  /**
   * All that CommonMark has but HTML: a remark on a line of its own ends no paragraph. Their order
   * is that in which commonmark tries them, so that a line below words is a heading's and no rule.
   */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class,
              IndentedCodeBlock.class));

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  FootnotesExtension.builder().inlineFootnotes(true).build(),
                  TablesExtension.create()))
          .enabledBlockTypes(BLOCKS)
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .customDelimiterProcessor(new ReviewMarkDelimiter())
          .customInlineContentParserFactory(on('$', ProseNotation::placeholder))
          .customInlineContentParserFactory(on('\\', ProseNotation::escape))
          .customInlineContentParserFactory(on('&', ProseNotation::ampersand))
          .customInlineContentParserFactory(on('<', AngleBracket::read))
          .customInlineContentParserFactory(ScriptNotation.of(Side.SUPERSCRIPT))
          .customInlineContentParserFactory(ScriptNotation.of(Side.SUBSCRIPT))
          .build();

  private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private ProseNotation() {}

  /**
   * What a text is, in CommonMark's terms; empty where more stands within one another in a line
   * than commonmark can follow, which is thousands of times deeper than anybody writes.
   */
  static Optional<Node> parse(String text) {
    try {
      return Optional.of(PARSER.parse(text));
    } catch (StackOverflowError e) { // commonmark has a limit for blocks, none for what is in them
      return Optional.empty();
    }
  }

  /** A placeholder: <code>${…}</code>, or what starts like one. */
  static final class Placeholder extends CustomNode {}

  /** A sign after a backslash. */
  static final class Escaped extends CustomNode {
    private final String sign;

    Escaped(String sign) {
      this.sign = sign;
    }

    /** The sign without the backslash. */
    String sign() {
      return sign;
    }
  }

  /** No placeholder holds a dollar: so each letter is looked at for one of them only. */
  private static ParsedInline placeholder(Scanner scanner) {
    if (!scanner.next(Placeholders.OPEN)) {
      return ParsedInline.none();
    }
    Position opened = scanner.position();
    while (scanner.hasNext() && "}$\n".indexOf(scanner.peek()) < 0) {
      scanner.next();
    }
    if (!scanner.next('}')) {
      scanner.setPosition(opened);
    }
    return ParsedInline.of(new Placeholder(), scanner.position());
  }

  private static ParsedInline escape(Scanner scanner) {
    scanner.next();
    char sign = scanner.peek();
    if (!scanner.hasNext() || PUNCTUATION.indexOf(sign) < 0) {
      return ParsedInline.none();
    }
    scanner.next();
    return ParsedInline.of(new Escaped(String.valueOf(sign)), scanner.position());
  }

  private static ParsedInline ampersand(Scanner scanner) {
    scanner.next();
    return ParsedInline.of(new Text("&"), scanner.position());
  }

  private static InlineContentParserFactory on(char sign, InlineContent content) {
    return new InlineContentParserFactory() {
      @Override
      public Set<Character> getTriggerCharacters() {
        return Set.of(sign);
      }

      @Override
      public InlineContentParser create() {
        return content;
      }
    };
  }

  /** Reads from where the scanner stands. */
  private interface InlineContent extends InlineContentParser {
    ParsedInline read(Scanner scanner);

    @Override
    default ParsedInline tryParse(InlineParserState state) {
      return read(state.scanner());
    }
  }
}
