package vanban.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vanban.source.Edit;
import vanban.source.Place;
import vanban.source.SourceFile;

@DisplayName("A SARIF log")
class SarifTest {
  private static final SourceFile FILE =
      SourceFile.of("data/xã/báo cáo.yaml", "gener: BÁO CÁO\ntitle: x\n");

  private static String log(Diagnostic... found) {
    return new DiagnosticPrinter(Messages.in(Language.VI), DiagnosticPrinter.Form.SARIF)
        .print(List.of(found));
  }

  private static JsonSchema schema() throws Exception {
    try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(in);
    }
  }

  private static Diagnostic slip() {
    Place place = new Place(FILE, 0, 5);
    return Diagnostic.error(Code.UNKNOWN_KEY, place, "gener").mend(new Edit(place, "genre"));
  }

  @Test
  @DisplayName("is as the standard's own schema wants it, with places, fixes, rules or without")
  void isAsTheSchemaWantsIt() throws Exception {
    Diagnostic nowhere = Diagnostic.error(Code.FAULT_OF_VANBAN, "report.yaml");
    Diagnostic rule = slip().ofRule("my-office/signer").asWarning();
    for (String log : List.of(log(), log(slip()), log(nowhere, slip(), rule))) {
      assertEquals("[]", schema().validate(log, InputFormat.JSON).toString(), log);
    }
  }

  @Test
  @DisplayName("would be refused by that schema with a level that SARIF does not have")
  void isRefusedWithALevelThatSarifDoesNotHave() throws Exception {
    String wrong = log(slip()).replace("\"error\"", "\"fatal\"");
    assertFalse(schema().validate(wrong, InputFormat.JSON).isEmpty());
  }

  @Test
  @DisplayName("names files as addresses, and ids of rules as they are printed in brackets")
  void namesFilesAsAddresses() {
    String log = log(slip().ofRule("my-office/signer"));
    assertTrue(log.contains("\"uri\" : \"data/x%C3%A3/b%C3%A1o%20c%C3%A1o.yaml\""), log);
    assertTrue(log.contains("\"ruleId\" : \"my-office/signer\""), log);
  }
}
