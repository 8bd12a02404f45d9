import java.math.BigInteger;
import java.nio.file.Path;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.CTFootnotes;
import org.docx4j.wml.CTFtnEdn;
import org.docx4j.wml.CTFtnEdnRef;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.PPr;
import org.docx4j.wml.R;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tc;
import org.docx4j.wml.Text;
import org.docx4j.wml.Tr;
import org.json.JSONArray;
import org.json.JSONObject;

/** The report, written with docx4j. */
final class Docx4jAlone {
  private static final ObjectFactory WML = Context.getWmlObjectFactory();

  private final WordprocessingMLPackage file = WordprocessingMLPackage.createPackage();
  private final MainDocumentPart body = file.getMainDocumentPart();
  private final CTFootnotes notes = WML.createCTFootnotes();

  private Docx4jAlone() throws Exception {
    FootnotesPart part = new FootnotesPart();
    part.setJaxbElement(notes);
    body.addTargetPart(part);
  }

  public static void main(String[] args) throws Exception {
    Drive.run((report, out) -> new Docx4jAlone().write(report, out), args);
  }

  private void write(JSONObject report, Path out) throws Exception {
    report.getJSONArray("head").forEach(line -> body.addParagraphOfText((String) line));
    body.addParagraphOfText(report.getString("opening"));
    report.getJSONArray("sections").forEach(section -> section((JSONObject) section));
    body.addParagraphOfText(report.getString("closing"));
    report.getJSONArray("foot").forEach(line -> body.addParagraphOfText((String) line));
    file.save(out.toFile());
  }

  private void section(JSONObject section) {
    body.addStyledParagraphOfText("Heading1", section.getString("title"));
    body.addStyledParagraphOfText("Heading2", section.getString("subtitle"));
    section.getJSONArray("groups").forEach(group -> group((JSONObject) group));
    plain(section.getJSONArray("tail"));
    if (!section.isNull("table")) {
      body.getContent().add(table(section.getJSONObject("table")));
    }
  }

  private void group(JSONObject group) {
    plain(group.getJSONArray("plain"));
    P cited = justified();
    cited.getContent().add(run(group.getString("text")));
    cited.getContent().add(reference(group.getString("note")));
    cited.getContent().add(run(group.getString("rest")));
    body.getContent().add(cited);
  }

  private void plain(JSONArray paragraphs) {
    for (Object one : paragraphs) {
      P paragraph = justified();
      String lead = ((JSONObject) one).getString("lead");
      if (!lead.isEmpty()) {
        R bold = run(lead);
        RPr properties = WML.createRPr();
        properties.setB(new BooleanDefaultTrue());
        bold.setRPr(properties);
        paragraph.getContent().add(bold);
      }
      paragraph.getContent().add(run(((JSONObject) one).getString("text")));
      body.getContent().add(paragraph);
    }
  }

  private R reference(String text) {
    BigInteger id = BigInteger.valueOf(notes.getFootnote().size() + 1L);
    CTFtnEdn note = WML.createCTFtnEdn();
    note.setId(id);
    P paragraph = WML.createP();
    R mark = WML.createR();
    mark.getContent().add(WML.createRFootnoteRef(WML.createRFootnoteRef()));
    paragraph.getContent().add(mark);
    paragraph.getContent().add(run(text));
    note.getContent().add(paragraph);
    notes.getFootnote().add(note);
    CTFtnEdnRef reference = WML.createCTFtnEdnRef();
    reference.setId(id);
    R run = WML.createR();
    run.getContent().add(WML.createRFootnoteReference(reference));
    return run;
  }

  private static Tbl table(JSONObject table) {
    Tbl made = WML.createTbl();
    made.getContent().add(row(table.getJSONArray("columns").toList().toArray()));
    for (Object one : table.getJSONArray("rows")) {
      JSONObject row = (JSONObject) one;
      made.getContent()
          .add(row(row.getString("order"), row.getString("name"), row.getString("amount")));
    }
    return made;
  }

  private static Tr row(Object... cells) {
    Tr row = WML.createTr();
    for (Object text : cells) {
      Tc cell = WML.createTc();
      P paragraph = WML.createP();
      paragraph.getContent().add(run((String) text));
      cell.getContent().add(paragraph);
      row.getContent().add(cell);
    }
    return row;
  }

  private static P justified() {
    P paragraph = WML.createP();
    PPr properties = WML.createPPr();
    Jc both = WML.createJc();
    both.setVal(JcEnumeration.BOTH);
    properties.setJc(both);
    paragraph.setPPr(properties);
    return paragraph;
  }

  private static R run(String words) {
    Text text = WML.createText();
    text.setValue(words);
    text.setSpace("preserve");
    R run = WML.createR();
    run.getContent().add(text);
    return run;
  }
}
