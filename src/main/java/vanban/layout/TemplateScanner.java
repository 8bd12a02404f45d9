package vanban.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts the expressions of a template into tokens, and passes over what is only text, comments and
 * {@code <#noparse>}. FreeMarker offers no way to walk over the expressions it has parsed. Of what
 * is no template it finds some tokens; its parser says what is wrong with it.
 */
final class TemplateScanner {
  private static final Set<String> TEXTS = Set.of("noparse", "comment");

  private final String text;
  private final boolean directives;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /** What tokens are told apart. */
  enum Kind {
    /** The start of a directive: {@code <#setting}. */
    DIRECTIVE,
    /** The start of an interpolation: <code>#{</code>. */
    INTERPOLATION,
    /** A name, or a word such as {@code in}. */
    NAME,
    /** A string with its quotes, in which there may be expressions. */
    STRING,
    /** A dot before a name. */
    DOT,
    /** A question mark before the name of a built-in. */
    BUILT_IN,
    /** What else a value can end with: a number, a bracket … */
    VALUE_END,
    /** Anything else. */
    OTHER
  }

  /**
   * A token.
   *
   * @param text as typed
   * @param start where it starts in what was scanned
   */
  record Token(Kind kind, String text, int start) {
    /** Where it ends. */
    int end() {
      return start + text.length();
    }
  }

  private TemplateScanner(String text, boolean directives) {
    this.text = text;
    this.directives = directives;
  }

  /** The tokens of a template. */
  static List<Token> scan(String template) {
    return new TemplateScanner(template, true).scan();
  }

  /** The tokens of what a string says, in which there are interpolations, but no directives. */
  static List<Token> scanString(String words) {
    return new TemplateScanner(words, false).scan();
  }

  private List<Token> scan() {
    if (directives && text.stripLeading().startsWith("[#ftl")) {
      at = text.indexOf('[');
      return List.of(new Token(Kind.OTHER, "[#ftl", at)); // another notation, which is closed
    }
    while (at < text.length()) {
      if (opens("${") || opens("#{")) {
        add(Kind.INTERPOLATION, 2);
        expression('}');
      } else if (directives && opens("<")) {
        tag();
      } else {
        at++;
      }
    }
    return tokens;
  }

  private void tag() {
    if (opens("<#--")) {
      skipPast("-->");
    } else if (opens("</#") || opens("</@")) {
      skipPast(">");
    } else if (opens("<@")) {
      call();
    } else if (opens("<#")) {
      directive();
    } else {
      at++;
    }
  }

  /** A space behind the name of a macro ends it: {@code <@m .x/>} hands {@code .x} to {@code m}. */
  private void call() {
    at += 2;
    int start = at;
    while (at < text.length() && " \t\r\n>/".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    int end = at;
    at = start;
    while (at < end) {
      token();
    }
    tokens.add(new Token(Kind.OTHER, "", at));
    expression('>');
  }

  private void directive() {
    int end = wordEnd(at + 2);
    String name = text.substring(at + 2, end).toLowerCase(Locale.ROOT);
    add(Kind.DIRECTIVE, end - at);
    if (TEXTS.contains(name)) {
      skipPast("</#");
    } else if (!name.isEmpty()) {
      expression('>');
    }
  }

  /** The tokens up to what ends an expression, outside brackets; that itself is passed over. */
  private void expression(char closing) {
    int depth = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (depth == 0 && c == closing) {
        at++;
        return;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      token();
    }
  }

  private void token() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (opens("<#--") || opens("<!--") || opens("[#--") || opens("[!--")) {
      skipPast("--" + (c == '<' ? '>' : ']'));
    } else if (c == '"' || c == '\'') {
      add(Kind.STRING, stringEnd(at) - at);
    } else if (isRaw(c)) {
      add(Kind.VALUE_END, rawEnd(at + 1) - at);
    } else if (Character.isDigit(c)) {
      number();
    } else if (wordEnd(at) > at) {
      add(Kind.NAME, wordEnd(at) - at);
    } else {
      sign(c);
    }
  }

  private void sign(char c) {
    if (opens("..")) {
      add(Kind.OTHER, opens("...") ? 3 : 2);
    } else if (c == '.') {
      add(Kind.DOT, 1);
    } else if (opens("??")) {
      add(Kind.VALUE_END, 2);
    } else if (c == '?') {
      add(Kind.BUILT_IN, 1);
    } else if (c == '*' && isAfterDot()) {
      add(Kind.VALUE_END, opens("**") ? 2 : 1);
    } else if (c == '\\') {
      add(Kind.OTHER, wordEnd(at + 1) - at); // \lt and its like
    } else {
      add(")]}".indexOf(c) >= 0 ? Kind.VALUE_END : Kind.OTHER, 1);
    }
  }

  private boolean isAfterDot() {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.DOT;
  }

  private void number() {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    add(Kind.VALUE_END, end - at); // what a decimal has behind its point is a number again
  }

  private boolean isRaw(char c) {
    return c == 'r' && (opens("r\"") || opens("r'"));
  }

  private int stringEnd(int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) != text.charAt(start)) {
      end += text.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }

  private int rawEnd(int start) {
    int end = text.indexOf(text.charAt(start), start + 1);
    return end < 0 ? text.length() : end + 1;
  }

  private int wordEnd(int start) {
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end), end > start)) {
      end++;
    }
    return Math.min(end, text.length());
  }

  private static boolean isOfWord(char c, boolean inside) {
    return Character.isLetter(c) || c == '_' || c == '@' || (inside && Character.isDigit(c));
  }

  private boolean opens(String start) {
    return text.startsWith(start, at);
  }

  private void add(Kind kind, int length) {
    int end = Math.min(at + Math.max(length, 1), text.length());
    tokens.add(new Token(kind, text.substring(at, end), at));
    at = end;
  }

  private void skipPast(String end) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + end.length();
  }
}
