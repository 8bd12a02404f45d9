package vanban.layout.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Diagnostic;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("What is closed to layouts")
class ClosedFeatureTest {
  private static final Configuration FREEMARKER = new Configuration(Configuration.VERSION_2_3_34);

  static {
    FREEMARKER.setTabSize(1);
  }

  /** Special variables that go by the template and the report alone. */
  private static final Set<String> OPEN_VARIABLES =
      Set.of(
          "args", "autoesc", "currentnode", "getoptionaltemplate", "node", "outputformat", "pass");

  /** Built-ins that go by their value alone, or by settings that are the same for all layouts. */
  private static final String OPEN_BUILT_INS =
      """
      abs ancestors blanktonull boolean byte c capfirst capitalize ceiling children
      choplinebreak chunk clowercase cn contains counter cuppercase default dropwhile
      emptytonull endswith ensureendswith esc evaljson exists filter first
      floor groups hascontent hasnext html ifexists index indexof int isboolean iscollection
      iscollectionex isdate isdatelike isdateonly isdatetime isdirective isenumerable isevenitem
      isfirst ishash ishashex isindexable isinfinite islast ismacro ismarkupoutput ismethod isnan
      isnode isnumber isodditem issequence isstring istime istransform isunknowndatelike itemcycle
      itemparity itemparitycap join jsonstring jsstring jstring keepafter keepafterlast keepbefore
      keepbeforelast keys last lastindexof leftpad length long lowerabc lowercase map markupstring
      max min namespace nextsibling noesc nodename nodenamespace nodetype number parent
      previoussibling removebeginning removeending replace reverse rightpad root round rtf
      seqcontains seqindexof seqlastindexof sequence short size split startswith substring switch
      takewhile then trim trimtonull truncate truncatec truncatecm truncatem truncatew truncatewm
      uncapfirst upperabc uppercase url urlpath values websafe withargs withargslast wordlist xhtml
      xml
      """;

  private static String plain(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  private static Set<String> undecided(
      Stream<String> names, Predicate<String> closed, Set<String> open) {
    return names
        .filter(name -> closed.test(name) == open.contains(plain(name)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  @DisplayName("is decided for every built-in there is")
  void isDecidedForEveryBuiltIn() {
    Set<String> all =
        Set.copyOf((Set<?>) FREEMARKER.getSupportedBuiltInNames()).stream()
            .map(String::valueOf)
            .collect(Collectors.toSet());
    Set<String> open = Set.of(OPEN_BUILT_INS.trim().split("\\s+"));
    assertEquals(
        Set.of(), undecided(all.stream(), name -> ClosedFeature.ofBuiltIn(name).isPresent(), open));
    assertEquals(
        Set.of(),
        open.stream()
            .filter(name -> all.stream().noneMatch(one -> plain(one).equals(name)))
            .collect(Collectors.toSet()));
  }

  @Test
  @DisplayName("is decided for every special variable there is")
  void isDecidedForEveryVariable() {
    ParseException unknown =
        assertThrows(ParseException.class, () -> new Template("x", "${.nonesuch}", FREEMARKER));
    String listed = unknown.getEditorMessage().replaceFirst("(?s).*names are: ", "");
    List<String> all =
        Arrays.stream(listed.split("[^A-Za-z_]+", -1)).filter(name -> !name.isEmpty()).toList();
    assertEquals(true, all.contains("now"));
    assertEquals(
        Set.of(),
        undecided(
            all.stream(), name -> ClosedFeature.ofVariable(name).isPresent(), OPEN_VARIABLES));
  }

  private static List<Diagnostic> find(String text) throws IOException {
    return ClosedFeatureFinder.find(
        new Template("x.ftlx", text, FREEMARKER), SourceFile.of("x.ftlx", text));
  }

  private static List<String> found(String template) throws IOException {
    return find(template).stream()
        .map(one -> one.message().key() + " " + one.place().map(Place::text).orElse(""))
        .toList();
  }

  @ParameterizedTest
  @DisplayName("is found where it stands")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ${.now}                                  | moment .now
          ${ . now }                               | moment . now
          ${.now?iso_utc}                          | moment .now, moment ?iso_utc
          <#if .locale == "vi">a</#if>             | machine .locale
          <#assign l = .localeObject>              | machine .localeObject
          ${x!.version}                            | machine .version
          ${f(.vars, a.vars)}                      | model .vars
          ${.data_model["x"]}                      | model .data_model
          <@m a=.globals.x/>                       | model .globals
          ${.main_template_name}                   | files .main_template_name
          ${"1+1"?eval}                            | code ?eval
          ${x? new ()}                             | code ? new
          <@"x"?interpret/>                        | code ?interpret
          ${report?api.getClass()}                 | code ?api
          ${5?string("0.0")}                       | format ?string
          #{5; m2}                                 | format #{
          <#list xs?sort as x>${x}</#list>         | order ?sort
          <#list xs?sortBy("a") as x>${x}</#list>  | order ?sortBy
          ${x?matches("a")}                        | pattern ?matches
          ${x?replace("a", "b", "ir")}             | pattern ?replace
          ${x?split("a", f)}                       | pattern ?split
          <#assign f=x?keep_before>                | pattern ?keep_before
          ${(1..n)?size}                           | range 1..n
          <#assign r=1..><#list r as x>a</#list>   | range 1..
          ${.main.x}                               | model .main
          <#setting locale="en_US">                | setting <#setting
          ${"a ${.now} b"}                         | moment "a ${.now} b"
          ${"${x} \\x24{.now}"}                    | moment "${x} \\x24{.now}"
          <@m .now/>                               | moment .now
          <@m.n x=(1 * .now) />                    | moment .now
          <#foreach k in .vars?keys>a</#foreach>   | model .vars
          <#if x gt .now>a</#if>                   | moment .now
          ${xs?map(x -> .lang)}                    | machine .lang
          <#if (a > b) && .lang == "x">a</#if>     | machine .lang
          <#ftl strict_syntax=false>               | setting strict_syntax
          <#include "a${.lang}.ftlx">              | machine "a${.lang}.ftlx"
          ${"2026"?date("yyyy")}                   | moment ?date
          ${[.now][0]}                             | moment .now
          ${{"a": .now}.a}                         | moment .now
          ${'a"${"b${.now}"}'}                     | moment 'a"${"b${.now}"}'
          ${"#{1}"}                                | format "#{1}"
          ${x?then(1, .now)}                       | moment .now
          ${x?switch(1, 2, .now)}                  | moment .now
          ${f(1)[.now]}                            | moment .now
          ${-.now}${!.now}${(.now)}                | moment .now, moment .now, moment .now
          ${x <#-- a? -->?eval}                    | code ?eval
          ${x?string.short}                        | format ?string
          <#attempt>a<#recover>${.error}</#attempt> | machine .error
          <#macro m a=.now>${.lang}<#nested .vars></#macro> | moment .now, machine .lang, model .vars
          <#function f a><#return .now></#function> | moment .now
          <#macro m><#local a=.now></#macro>       | moment .now
          <#assign a=1 b=.now><#global c=.lang>    | moment .now, machine .lang
          <#assign a>${.now}</#assign>             | moment .now
          <#list h as k, v>a<#sep>${.now}<#else>${.lang}</#list> | moment .now, machine .lang
          <#list xs><#items as x>${.now}</#items></#list> | moment .now
          <#switch .now><#case .lang>a<#default>${.vars}</#switch> | moment .now, machine .lang, model .vars
          <#switch 1><#on 2, .lang>a</#switch>     | machine .lang
          <#outputformat 'plainText'><#escape x as x?eval>${y}</#escape></#outputformat> | code ?eval
          <#compress><#autoesc>${.now}</#autoesc></#compress> | moment .now
          <#import .now as x>                      | moment .now
          <#include "x" parse=.now>                | moment .now
          <#visit .now using .lang><#recurse .vars> | moment .now, machine .lang, model .vars
          <#stop .now>                             | moment .now
          <@m; a>${.now}</@m>                      | moment .now
          [#ftl][#if .lang == "x"]${.now}[/#if]    | machine .lang, moment .now
          [#ftl][#setting locale="x"]              | setting [#setting
          <#if true [#-- c --]>' \\q ${.locale} '</#if> | machine .locale
          <@(true?then(a, b))/>' \\q ${.locale} '  | machine .locale
          <#comment></#x <#-- </#comment>${.now}<#-- x --> | moment .now
          <#noparse></#x <#-- </#noparse>${.now}<#-- x --> | moment .now
          """)
  void isFoundWhereItStands(String template, String expected) throws IOException {
    assertEquals(
        expected,
        found(template).stream()
            .map(one -> one.replace("layout-closed.", ""))
            .collect(Collectors.joining(", ")));
  }

  @ParameterizedTest
  @DisplayName("is not seen in text, comments, strings and names of members")
  @ValueSource(
      strings = {
        ".now, ?eval, ?string and .locale",
        "<p>a.now</p>",
        "<#-- ${.now} <#setting locale='x'> -->",
        "<#noparse>${.now}</#noparse>",
        "${x <#-- .now -->}",
        "${\".now\"}",
        "${'?eval'}",
        "${r\"${.now}\"}",
        "${x.now}",
        "${x.y.now.locale}",
        "${x[0].now}",
        "${f(1).now}",
        "${x.in.now}",
        "${x??.now}",
        "${\"\\x24{.now}\"}",
        "<@m.now/>",
        "<@m.now></@m.now>",
        "",
        "<#noparse> </#list> ${.now} </#noparse>",
        "<#comment> </#if> ${.now} </#comment>",
        "<#if true [#-- chú thích --]>gì?time</#if>",
        "<@(true?then(a, b))/>hỏi?date.",
        "<@h[\"a k\"]/>gì?time",
        "<#assign x\\.now=\"a\">${x\\.now}",
        "[#ftl][#if x]?time .now[/#if]",
        "<#ftl attributes={'strict_syntax': 1}>",
        "<#comment>${.now}</#comment>",
        "<#if x == '>' && y.now>a</#if>",
        "${1.5}${(1..2)?size}${x[1..].now}",
        "${(x!y).now}",
        "${x?then('a', 'b')?c}",
        "<#if x.eval?has_content>a</#if>",
        "<#list xs as x>${x?index}${x?upper_case}</#list>",
        "<#ftl strip_whitespace=true>",
        "<#outputformat 'XML'>x</#outputformat>",
        "${x?replace('a', 'b')}${x?replace('r', 'r', 'i')}${x?split(',')}",
        "<#list 1..n as i>${x[(1..n)]}</#list><#list (1..) as i></#list>",
        "a < b ? eval .now"
      })
  void isNotSeenElsewhere(String template) throws IOException {
    assertEquals(List.of(), found(template));
  }

  @Test
  @DisplayName("is found at its place in long templates, past letters of two chars and tabs")
  void isFoundAtItsPlace() throws IOException {
    Place place = find("a\r\n\t𝄞 <b/>\t${ \n  .now}\n").get(0).place().orElseThrow();
    assertEquals("x.ftlx:3:3", place.toString());
    assertEquals(".now", place.text());
    assertEquals(List.of("layout-closed.machine .lang"), found("a\n\t𝄞 <b/>\t${ .lang}"));
  }

  @Test
  @DisplayName("is looked for in no tree but the one FreeMarker is known to make")
  void needsTheTreeThatIsKnown() {
    assertThrows(IllegalStateException.class, () -> TemplateTree.type("NoSuchExpression"));
    assertEquals("freemarker.core.BuiltIn", TemplateTree.type("BuiltIn").getName());
  }
}
