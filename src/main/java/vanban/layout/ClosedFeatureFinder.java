package vanban.layout;

import freemarker.core.ParseException;
import freemarker.template.utility.StringUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.layout.TemplateScanner.Kind;
import vanban.layout.TemplateScanner.Token;
import vanban.source.Place;
import vanban.source.SourceFile;

/** Finds what a template uses that is closed to layouts. */
final class ClosedFeatureFinder {
  /** Names that are no values. */
  private static final Set<String> OPERATORS =
      Set.of("in", "as", "using", "lt", "lte", "gt", "gte");

  private final List<Token> tokens;
  private final SourceFile file;
  private final Optional<Place> string;
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * Of some tokens.
   *
   * @param string the place of the string in which they stand, if they stand in one
   */
  private ClosedFeatureFinder(List<Token> tokens, SourceFile file, Optional<Place> string) {
    this.tokens = tokens;
    this.file = file;
    this.string = string;
  }

  /** All of it, each at its place; what stands in a string at the place of the string. */
  static List<Diagnostic> find(SourceFile file) {
    List<Token> tokens = TemplateScanner.scan(file.text());
    return new ClosedFeatureFinder(tokens, file, Optional.empty()).find();
  }

  private List<Diagnostic> find() {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Kind.STRING) {
        inString(token);
      }
      ClosedFeature.ofStart(token.text())
          .filter(closed -> token.kind() != Kind.STRING)
          .ifPresent(closed -> say(closed, token.text(), place(token, token)));
      if (i + 1 < tokens.size()) {
        named(i);
      }
    }
    return found;
  }

  /** A dot or a question mark, and the name behind it. */
  private void named(int at) {
    Token sign = tokens.get(at);
    Token name = tokens.get(at + 1);
    String typed = sign.text() + name.text();
    if (sign.kind() == Kind.BUILT_IN) {
      ClosedFeature.ofBuiltIn(name.text())
          .ifPresent(closed -> say(closed, typed, place(sign, name)));
    } else if (sign.kind() == Kind.DOT && !isMember(at)) {
      ClosedFeature.ofVariable(name.text())
          .ifPresent(closed -> say(closed, typed, place(sign, name)));
    }
  }

  /** Whether a dot asks for a member of the value before it. */
  private boolean isMember(int dot) {
    if (dot == 0) {
      return false;
    }
    Token before = tokens.get(dot - 1);
    boolean named = dot > 1 && Set.of(Kind.DOT, Kind.BUILT_IN).contains(tokens.get(dot - 2).kind());
    return switch (before.kind()) {
      case VALUE_END, STRING -> true;
      case NAME -> named || !OPERATORS.contains(before.text());
      default -> false;
    };
  }

  /** FreeMarker looks for expressions in a string if it shows one before its escapes are read. */
  private void inString(Token token) {
    String quoted = token.text();
    if (!quoted.contains("${") && !quoted.contains("#{")) {
      return;
    }
    try {
      String words = StringUtil.FTLStringLiteralDec(quoted.substring(1, quoted.length() - 1));
      List<Token> inner = TemplateScanner.scanString(words);
      found.addAll(new ClosedFeatureFinder(inner, file, Optional.of(place(token, token))).find());
    } catch (ParseException e) {
      // FreeMarker's parser will say so
    }
  }

  private void say(ClosedFeature closed, String typed, Place place) {
    found.add(Diagnostic.error(Code.LAYOUT_CLOSED, place, typed).variant(closed.variant()));
  }

  private Place place(Token first, Token last) {
    return string.orElseGet(() -> file.place(first.start(), last.end()));
  }
}
