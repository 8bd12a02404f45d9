package vanban.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vanban.schema.Scalars.count;
import static vanban.schema.Scalars.date;
import static vanban.schema.Scalars.decimalOrBlank;
import static vanban.schema.Scalars.folded;
import static vanban.schema.Scalars.oneOf;
import static vanban.schema.Scalars.string;
import static vanban.schema.Scalars.truth;
import static vanban.schema.Scalars.truthOrCount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vanban.diagnostic.Code;
import vanban.diagnostic.Diagnostic;
import vanban.diagnostic.DiagnosticPrinter;
import vanban.diagnostic.Language;
import vanban.diagnostic.Messages;
import vanban.schema.outline.SchemaPath;
import vanban.source.Place;
import vanban.source.SourceFile;
import vanban.yaml.YamlPrinter;
import vanban.yaml.YamlReader;
import vanban.yaml.YamlValue;

@DisplayName("A schema")
class SchemaTest {

  /** A person of a letter, made up for these tests. */
  record Person(String name, Optional<Integer> age, Kind kind, List<Person> children) {
    static final Key<Person, String> NAME =
        Key.required("name", string(), Person::name).says("Họ và tên, họ tên", "như trong giấy tờ");
    static final Key<Person, Optional<Integer>> AGE =
        Key.optional("age", count(), Person::age).says("Tuổi", "");
    static final Key<Person, Kind> KIND =
        Key.usually("kind", oneOf(Kind.class), Kind.FULL_MEMBER, Person::kind).says("Diện", "");
    static final Key<Person, List<Person>> CHILDREN =
        Key.usually(
                "children",
                Schema.oneOrMore(Schema.later("person", () -> Person.SCHEMA)),
                List.<Person>of(),
                Person::children)
            .says("Các con", "");
    static final Schema<Person> SCHEMA =
        Fields.of(Person::new, NAME, AGE, KIND, CHILDREN)
            .mapping("person")
            .onlyOneOf("age", "kind")
            .check(Person::checkAge);

    enum Kind {
      FULL_MEMBER,
      GUEST
    }

    private static List<Diagnostic> checkAge(Person person, Values values) {
      return person.age().filter(age -> age > 150).isPresent()
          ? List.of(
              Diagnostic.error(Code.WRONG_VALUE, values.placeOf(AGE).orElseThrow(), "age")
                  .variant("count"))
          : List.of();
    }
  }

  private static YamlValue yaml(String text) {
    return YamlReader.parse(SourceFile.of("a.yaml", text)).root().orElseThrow();
  }

  private static <T> Optional<T> decode(Schema<T> schema, String text) {
    return schema.decode(yaml(text)).value();
  }

  private static String wrong(Schema<?> schema, String text) {
    return new DiagnosticPrinter(Messages.in(Language.EN), DiagnosticPrinter.Form.SHORT)
        .print(schema.decode(yaml(text)).diagnostics());
  }

  @Test
  @DisplayName("reads a mapping into what it means")
  void readsAMapping() {
    Person child = new Person("Bình", Optional.empty(), Person.Kind.GUEST, List.of());
    assertEquals(
        Optional.of(
            new Person("Nguyễn An", Optional.of(40), Person.Kind.FULL_MEMBER, List.of(child))),
        decode(
            Person.SCHEMA, "name: Nguyễn\n  An\nage: 40\nchildren: {name: Bình, kind: guest}\n"));
  }

  @Test
  @DisplayName("leaves a wrong item out, and counts what is wrong under an optional key as missing")
  void readsPartially() {
    String text =
        "name: An\nage: bốn\nchildren: [{name: B}, {age: 3}, C, {name: [D]}, {name: E, agee: 2}]\n";
    Person read = decode(Person.SCHEMA, text).orElseThrow();
    assertEquals(Optional.empty(), read.age());
    assertEquals(List.of("B", "E"), read.children().stream().map(Person::name).toList());
    assertEquals(
        """
        a.yaml:2:6: error[wrong-value]: `bốn` is no count; write a whole number from 1
        a.yaml:3:24: error[missing-key]: the key `name` is missing (Họ và tên, họ tên)
        a.yaml:3:33: error[wrong-type]: keys belong here (key: value), not a text
        a.yaml:3:43: error[wrong-type]: a text belongs here, not a list
        a.yaml:3:59: error[unknown-key]: there is no key `agee` here
        """,
        wrong(Person.SCHEMA, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"name: A\nknid: guest\n", "Họ tên: A\n", "{naem: A}\n", "naem: A\n"})
  @DisplayName("mends a misspelt key")
  void mendsAMisspeltKey(String text) {
    assertEquals(1, mends(text), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"name: A\n? children :4\n", "{name: A, children 4}\n", "{name: A, 'kind:'}\n"})
  @DisplayName("mends no key that has swallowed its value, but says which was meant")
  void mendsNoKeyWithAValueInIt(String text) {
    assertEquals(0, mends(text), text);
    assertEquals(
        List.of("hint.did-you-mean"),
        Person.SCHEMA.decode(yaml(text)).diagnostics().stream()
            .flatMap(found -> found.hints().stream())
            .map(hint -> hint.message().key())
            .toList());
  }

  private static long mends(String text) {
    return Person.SCHEMA.decode(yaml(text)).diagnostics().stream()
        .mapToLong(found -> found.mends().size())
        .sum();
  }

  @Test
  @DisplayName("makes nothing of a mapping that lacks a key it cannot do without")
  void makesNothingWithoutARequiredKey() {
    assertEquals(Optional.empty(), decode(Person.SCHEMA, "age: 4\n"));
    assertEquals(Optional.empty(), decode(Person.SCHEMA, "name:\nage: 4\n"));
  }

  @Test
  @DisplayName("holds back what a slip in the YAML may have hidden")
  void holdsBackWhatASlipMayHide() {
    assertEquals("", wrong(Person.SCHEMA, "age: 4\n@\n"));
    assertEquals("", wrong(Schema.list(string()), "[\n"));
    assertEquals(
        "a.yaml:1:1: error[missing-key]: the key `name` is missing (Họ và tên, họ tên)\n",
        wrong(Person.SCHEMA, "age: 4\n"));
  }

  @Test
  @DisplayName("tells of a demanded key that is missing, and reads the mapping all the same")
  void readsOnWithoutADemandedKey() {
    Key<Optional<String>, Optional<String>> title =
        Key.<Optional<String>, String>optional("title", string(), owner -> owner)
            .demanded()
            .says("Tên", "");
    Key<Optional<String>, Optional<String>> other =
        Key.<Optional<String>, String>optional("other", string(), owner -> Optional.empty())
            .says("Khác", "");
    Schema<Optional<String>> schema =
        Fields.of(v -> v.get(title), List.of(title, other)).mapping("x");
    assertEquals(Optional.of(Optional.empty()), decode(schema, "other: y\n"));
    assertEquals(
        "a.yaml:1:1: error[missing-key]: the key `title` is missing (Tên)\n",
        wrong(schema, "other: y\n"));
    Schema<Optional<String>> unless =
        Fields.of(
                v -> Optional.<String>empty(),
                List.of(title.demandedUnless(List.of("other")), other))
            .mapping("x");
    assertEquals("", wrong(unless, "other: y\n"));
  }

  @Test
  @DisplayName("checks what its parts cannot check, at its place")
  void checksBeyondItsParts() {
    assertEquals(
        "a.yaml:2:1: error[wrong-value]: `age` is no count; write a whole number from 1\n",
        wrong(Person.SCHEMA, "name: x\nage: 151\n"));
    assertEquals(
        "a.yaml:3:1: error[conflicting-keys]: the key `kind` does not go with `age`\n",
        wrong(Person.SCHEMA, "name: x\nage: 15\nkind: guest\n"));
  }

  @Test
  @DisplayName("knows where values stand, if asked to")
  void knowsPlaces() {
    WithPlace<Integer> count = decode(count().withPlace(), "  12\n").orElseThrow();
    assertEquals("12", count.place().text());
    Named<String> named = decode(Schema.table(string()), "a: x\n'b': y\n").orElseThrow().get(1);
    assertEquals("b", named.key().place().text());
    assertEquals("y", named.value());
    assertEquals("a.yaml:2:3", decode(folded(), "x\n  y\n").orElseThrow().place(2, 3).toString());
  }

  @Test
  @DisplayName("tells numbers that are blank from numbers that are wrong")
  void tellsBlankNumbers() {
    assertEquals(Optional.of(Optional.empty()), decode(decimalOrBlank(), "~\n"));
    assertEquals(
        Optional.of(Optional.of(new BigDecimal("-19.40"))), decode(decimalOrBlank(), "-19.40\n"));
    assertEquals(Optional.empty(), decode(decimalOrBlank(), "'19'\n"));
    assertEquals(Optional.empty(), decode(decimalOrBlank(), "1.9,4\n"));
  }

  @ParameterizedTest
  @DisplayName("takes dates of the calendar only")
  @ValueSource(strings = {"2023-02-29", "0000", "2024-13", "24-01", "2024-1", "2024-00-10"})
  void takesDatesOfTheCalendar(String wrong) {
    assertEquals(Optional.empty(), decode(date(), wrong));
    assertEquals(Optional.of("2024-02-29"), decode(date(), "2024-02-29"));
  }

  @Test
  @DisplayName("reads true, false and a count that stands for true")
  void readsTruthOrCount() {
    assertEquals(
        Optional.of(new Scalars.TruthOrCount(true, Optional.of(2))), decode(truthOrCount(), "2"));
    assertEquals(
        Optional.of(new Scalars.TruthOrCount(false, Optional.empty())),
        decode(truthOrCount(), "false"));
    assertEquals(Optional.empty(), decode(truthOrCount(), "0"));
    assertEquals(Optional.empty(), decode(truth(), "yes"));
  }

  /** A text, or several under names of their own. */
  sealed interface Plan {
    record One(String text) implements Plan {}

    record Several(List<String> names) implements Plan {}
  }

  private static final Schema<Plan> PLAN =
      Schema.either(
          List.of(
              Schema.option(Plan.One.class, string().map(Plan.One::new, Plan.One::text)),
              Schema.option(
                  Plan.Several.class,
                  Schema.list(string()).map(Plan.Several::new, Plan.Several::names))));

  @Test
  @DisplayName("chooses between kinds of values, in reading and in printing")
  void choosesBetweenKinds() {
    assertEquals(Optional.of(new Plan.One("x")), decode(PLAN, "x"));
    assertEquals(Optional.of(new Plan.Several(List.of("x", "y"))), decode(PLAN, "[x, y]"));
    assertEquals(
        "a.yaml:1:1: error[wrong-type]: a text or a list belongs here, not keys\n",
        wrong(PLAN, "a: b"));
    assertEquals("- a\n- b\n", YamlPrinter.print(PLAN.encode(new Plan.Several(List.of("a", "b")))));
    assertEquals("x\n", YamlPrinter.print(PLAN.encode(new Plan.One("x"))));
  }

  /** A word that may be wrong, and one that may be one of several. */
  record Marks(Stated<Integer> copies, Optional<OneOrNamed<Integer>> pages) {
    static final Key<Marks, Stated<Integer>> COPIES =
        Key.stated("copies", count(), Marks::copies).says("Số bản", "");
    static final Key<Marks, Optional<OneOrNamed<Integer>>> PAGES =
        Key.optional("pages", OneOrNamed.of(count()), Marks::pages).says("Số trang", "");
    static final Schema<Marks> SCHEMA = Fields.of(Marks::new, COPIES, PAGES).mapping("marks");
  }

  @Test
  @DisplayName("tells what is left out from what is wrong, where that is asked")
  void tellsWhatIsLeftOutFromWhatIsWrong() {
    Stated<Integer> wrong = decode(Marks.SCHEMA, "copies:\npages: 1\n").orElseThrow().copies();
    assertTrue(wrong.isWrong());
    assertEquals("copies", wrong.place().orElseThrow().text());
    assertEquals(Stated.nothing(), decode(Marks.SCHEMA, "pages: 1\n").orElseThrow().copies());
    Stated<Integer> said = decode(Marks.SCHEMA, "copies: 2\n").orElseThrow().copies();
    assertEquals(Optional.of(2), said.value());
    assertEquals(
        Optional.of(List.of(Optional.of(1), Optional.empty())),
        decode(Schema.list(count().orNothing()), "[1, x]"));
    assertEquals(Optional.of(List.of(1, 9)), decode(Schema.list(count().orElse(9)), "[1, x]"));
  }

  /** A letter of several parts, for these tests. */
  record Letter(Place place, Optional<String> title, Sheets sheets, Marks marks, Integer weight) {
    record Sheets(Optional<Integer> sides, Optional<Boolean> ruled, Place firstKey) {}

    static final Schema<Letter> SCHEMA =
        Fields.of(
                Letter::new,
                Fields.place(),
                Key.optional("title", string(), Letter::title).says("Tên", ""),
                Fields.of(
                        Sheets::new,
                        Key.optional("sides", count(), Sheets::sides).says("Số mặt", ""),
                        Key.optional("ruled", truth(), Sheets::ruled).says("Có dòng kẻ", ""),
                        Fields.firstKey())
                    .in(Letter::sheets),
                Fields.of(Marks::new, Marks.COPIES, Marks.PAGES).in(Letter::marks),
                Key.usually("weight", count(), 20, Letter::weight).says("Nặng", ""))
            .mapping("letter");
  }

  @Test
  @DisplayName("takes keys together that are a part of what a mapping means")
  void takesKeysTogether() {
    String text = "title: x\nsides: 2\nruled: true\ncopies: 3\npages: 4\nweight: 50\n";
    Letter letter = decode(Letter.SCHEMA, text).orElseThrow();
    assertEquals(Optional.of(2), letter.sheets().sides());
    assertEquals(Optional.of(3), letter.marks().copies().value());
    assertEquals("title", letter.sheets().firstKey().text());
    assertEquals(text, YamlPrinter.print(Letter.SCHEMA.encode(letter)));
    assertEquals("", wrong(Letter.SCHEMA, text));
    assertEquals(
        List.of("title", "sides", "ruled", "copies", "pages", "weight"),
        SchemaPath.keysBelow(Letter.SCHEMA, List.of()).stream().map(Key::name).toList());
  }

  @ParameterizedTest
  @DisplayName("reads one value, or several under names, and prints them so")
  @ValueSource(strings = {"pages: 1\n", "pages:\n  a: 1\n  b: 2\n"})
  void readsOneOrNamed(String text) {
    Marks marks = decode(Marks.SCHEMA, text).orElseThrow();
    assertEquals(text, YamlPrinter.print(Marks.SCHEMA.encode(marks)));
  }

  @Test
  @DisplayName("prints what it reads, and reads what it prints")
  void printsWhatItReads() {
    Person child = new Person("true", Optional.of(3), Person.Kind.FULL_MEMBER, List.of());
    Person guest = new Person("- a: 'b'\nc", Optional.empty(), Person.Kind.GUEST, List.of(child));
    Person person =
        new Person("An", Optional.empty(), Person.Kind.FULL_MEMBER, List.of(child, guest));
    String printed = YamlPrinter.print(Person.SCHEMA.encode(person));
    assertEquals(
        """
        name: An
        children:
          - name: "true"
            age: 3
          - name: |-
              - a: 'b'
              c
            kind: guest
            children:
              name: "true"
              age: 3
        """,
        printed);
    Person back = decode(Person.SCHEMA, printed).orElseThrow();
    assertEquals(child, back.children().get(0));
    assertEquals(
        printed.replace("|-\n      - a: 'b'\n      c", "\"- a: 'b' c\""),
        YamlPrinter.print(Person.SCHEMA.encode(back)));
  }

  @Test
  @DisplayName("does not hand out a key that the mapping does not list")
  void refusesAKeyThatIsNotListed() {
    Schema<Object> schema =
        Fields.of((Values v) -> (Object) v.get(Person.NAME), List.of()).mapping("x");
    assertThrows(IllegalArgumentException.class, () -> schema.decode(yaml("{}")));
  }

  @Test
  @DisplayName("knows the keys at its paths, with their terms")
  void knowsKeysAtPaths() {
    assertEquals(
        Optional.of("Tuổi"),
        SchemaPath.keyAt(Person.SCHEMA, List.of("children", "children", "age")).map(Key::term));
    assertEquals(
        List.of("name", "age", "kind", "children"),
        SchemaPath.keysBelow(Person.SCHEMA, List.of("children")).stream().map(Key::name).toList());
    assertEquals(Optional.empty(), SchemaPath.keyAt(Person.SCHEMA, List.of("name", "age")));
  }
}
