package vanban.prose;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.Diagnostics;
import vanban.source.Edit;
import vanban.source.LocatedText;
import vanban.source.Place;

/**
 * What means something in other notations (Pandoc's, LaTeX's, HTML's, those of templates) and is
 * printed as typed in ours. A sign behind a backslash is none of them.
 */
final class ForeignNotation {
  private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_.@/-]*";

  /** A name that ends where its word does: before the point of a sentence, not of a form. */
  private static final String BARE =
      "\\p{L}[\\p{L}\\p{M}\\p{N}_]*(?:-[\\p{L}\\p{M}\\p{N}_]+)*"
          + "(?:\\.\\p{Ll}[\\p{L}\\p{M}\\p{N}_-]*)*"
          + "(?:@[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}._/-]*[\\p{L}\\p{M}\\p{N}])?)?(?::-?[a-z0-9]+)?";

  private static final String PRINTED = "(?::[a-z0-9 -]{1,12})?";
  private static final String COMMANDS =
      "pagebreak|newpage|clearpage|newline|linebreak|noindent|bigskip|textbf|textit|underline"
          + "|section|subsection|begin|end|item|footnote|ref";

  /** What an index stands behind: a substance, or a letter for a number; no word, no {@code 7h}. */
  private static final String FORMULA =
      "(?:(?:[A-Z][A-Za-z]{0,4})?(?:[A-Z]|Na|Mg|Al|Si|Cl|Ca|Fe|Cu|Zn)|[a-z])";

  private static final String INDEX =
      "(?:(?<index>[0-9]{1,2})(?![\\p{N}]|[.,]\\p{N})|[0-9]{1,3}[.,][0-9]{1,3})";

  /** A notation: the variant of the message, by which it is known. */
  private record Sign(String variant, Pattern pattern) {
    Sign(String variant, String regex) {
      this(variant, Pattern.compile(regex));
    }
  }

  private static final List<Sign> SIGNS =
      List.of(
          new Sign(
              "formula",
              "\\$\\$[^$]+\\$\\$|\\$(?=[^\\s${(])[^$]{0,80}[\\\\^_=][^$]{0,80}(?<!\\s)\\$"),
          new Sign(
              "power",
              "(?<=[\\p{L}\\p{N})])\\^(?:(?<power>[0-9]{1,2})\\^?|[^\\s^\\[\\]]{1,20}\\^)"),
          new Sign("index", "(?<=\\p{L})(?<!~)~[^\\s~,;]{1,20}~(?![~\\p{N}])"),
          new Sign("index", "(?<=(?<![\\p{L}\\p{N}_./\\\\@-])" + FORMULA + ")~" + INDEX),
          new Sign("struck", "~~(?=\\S)[^~]*~~"),
          new Sign("template", "\\{%[^%]*(?:%\\})?|\\{\\{[^{}]*\\}\\}"),
          new Sign(
              "command",
              "(?<![:\\\\\\p{L}\\p{N}])\\\\(?:" + COMMANDS + ")(?!\\p{L})(?:\\{[^{}]*\\})?"),
          new Sign(
              "entity",
              "&(?:#[0-9]{1,6}|#x[0-9a-fA-F]{1,5}|nbsp|amp|lt|gt|quot|apos|ndash|mdash|hellip);"));

  /** A sign by which one of these may start, looked for sooner than they are. */
  private static final String STARTS = "^~{\\$&";

  /** A name behind what opens a placeholder elsewhere, as far as both say the same. */
  private static final List<Sign> PLACEHOLDERS =
      List.of(
          new Sign("round", "\\$\\((?<name>" + NAME + PRINTED + ")\\)"),
          new Sign("no-dollar", "\\{\\{ *(?<name>" + NAME + PRINTED + ") *\\}\\}"),
          new Sign("no-dollar", "(?<!\\$)\\{(?<name>" + NAME + PRINTED + ")\\}"),
          new Sign("bare", "(?<![\\\\$\\p{L}\\p{M}\\p{N}])\\$(?<name>" + BARE + ")"));

  /** Small digits, by the group of the digits they stand for. */
  private static final Map<String, String> SMALL =
      Map.of("power", "⁰¹²³⁴⁵⁶⁷⁸⁹", "index", "₀₁₂₃₄₅₆₇₈₉");

  private final Placeholders placeholders;
  private final Diagnostics diagnostics;

  /** Who tells it to {@code diagnostics}. */
  ForeignNotation(Placeholders placeholders, Diagnostics diagnostics) {
    this.placeholders = placeholders;
    this.diagnostics = diagnostics;
  }

  /**
   * Says of each in some words that it is printed as it stands.
   *
   * @param before the letter before them, which may be a dollar that is meant as such
   */
  void check(LocatedText words, char before) {
    if (words.value().chars().anyMatch(c -> STARTS.indexOf(c) >= 0)) {
      BitSet told = new BitSet();
      told.set(0, before == '$' && words.value().startsWith("{"));
      PLACEHOLDERS.forEach(sign -> placeholder(sign, words, told));
      SIGNS.forEach(sign -> check(sign, words, told));
      Backslashes.last(words).forEach(diagnostics::add);
    }
  }

  /** Says so of what is not told, as a part of something larger. */
  private void check(Sign sign, LocatedText words, BitSet told) {
    Matcher found = sign.pattern().matcher(words.value());
    while (found.find()) {
      if (told.get(found.start())) {
        continue;
      }
      told.set(found.start(), found.end());
      Place place = words.place(found.start(), found.end());
      Diagnostic typed =
          Diagnostic.error(Code.UNSUPPORTED_PROSE, place, found.group())
              .variant(sign.variant())
              .asWarning();
      diagnostics.add(
          small(sign, found).map(small -> typed.mend(new Edit(place, small))).orElse(typed));
    }
  }

  /** The small digits for a power or an index that has only digits. */
  private static Optional<String> small(Sign sign, Matcher found) {
    return SMALL.entrySet().stream()
        .filter(one -> sign.pattern().pattern().contains("<" + one.getKey() + ">"))
        .filter(one -> found.group(one.getKey()) != null)
        .map(one -> small(found.group(one.getKey()), one.getValue()))
        .findFirst();
  }

  private static String small(String digits, String smallOnes) {
    return digits
        .chars()
        .mapToObj(c -> smallOnes.substring(c - '0', c - '0' + 1))
        .collect(Collectors.joining());
  }

  /** What stands for a name that is known was meant to: but for {@code $(…)}, whatever its name. */
  private void placeholder(Sign sign, LocatedText words, BitSet told) {
    Matcher found = sign.pattern().matcher(words.value());
    while (found.find()) {
      String name = found.group("name").strip();
      if (!told.get(found.start()) && placeholders.isKnown(name)) {
        told.set(found.start(), found.end());
        Place place = words.place(found.start(), found.end());
        String meant = Placeholders.OPEN + name + "}";
        diagnostics.add(
            Diagnostic.error(Code.WRONG_TERM, place, found.group(), meant)
                .variant(sign.variant())
                .mend(new Edit(place, meant)));
      }
    }
  }
}
