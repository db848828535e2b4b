package org.travaux.app.terminology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.app.terminology.TermFileException.Reason;
import org.travaux.markup.data.Language;
import org.travaux.markup.terminology.TermEntry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

@SuppressWarnings("NullAway.Init") // JUnit makes the folder.
class TermFilesTest {
    private static final String VERSION_2 =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en"><text><body>
              <termEntry id="IATE-1"><descrip type="subjectField">LAW</descrip>
                <langSet xml:lang="en-GB"><ntig><termGrp><term>rule of law</term></termGrp></ntig>
                  <tig><term>the <hi>rule</hi>
                    of law</term></tig></langSet>
                <langSet xml:lang="ru"><tig><term>верховенство права</term>
                  <admin type="source">a treaty</admin></tig></langSet>
              </termEntry>
              <termEntry><langSet xml:lang="en"></langSet></termEntry>
            </body></text></martif>
            """;

    private static final String VERSION_3 =
            """
            <tbx type="TBX-Basic" style="dca" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
              <conceptEntry id="c1">
                <langSec xml:lang="en"><termSec><term>depositary</term></termSec></langSec>
                <langSec xml:lang="kk"><termSec><term>депозитарий</term></termSec></langSec>
              </conceptEntry></body></text></tbx>
            """;

    @TempDir private Path folder;

    private List<TermEntry> read(String name, String text) throws Exception {
        return TermFiles.read(Files.writeString(folder.resolve(name), text)).entries();
    }

    private Reason refused(String name, String text) {
        return assertThrows(TermFileException.class, () -> read(name, text)).reason();
    }

    @Test
    void tbx_of_version_2() throws Exception {
        TermEntry entry = read("a.tbx", VERSION_2).getFirst();
        assertEquals(1, read("a.tbx", VERSION_2).size());
        assertEquals("IATE-1", entry.id());
        assertEquals(List.of("rule of law", "the rule of law"), entry.in(Language.ENGLISH));
        assertEquals(List.of("верховенство права"), entry.in(Language.RUSSIAN));
        assertEquals("a treaty", entry.source());
    }

    @Test
    void tbx_of_version_3() throws Exception {
        TermEntry entry = read("a.tbx", VERSION_3).getFirst();
        assertEquals(List.of("depositary"), entry.in(Language.ENGLISH));
        assertEquals(List.of("депозитарий"), entry.in(Language.KAZAKH));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "en,ru,source\\nrule of law,верховенство права|верховенство закона,a treaty",
                "\ufeffen-GB;ru;source\\r"
                        + "\\n"
                        + "rule of law;верховенство права|верховенство закона;a treaty\\r"
                        + "\\n",
                "ru\\ten\\tsource\\n"
                        + "\"верховенство права|верховенство закона\"\\trule of law\\ta treaty\\n"
                        + "\\n"
            })
    void tables_with_any_separator(String text) throws Exception {
        String table = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
        TermEntry entry = read("a.csv", table).getFirst();
        assertEquals(List.of("rule of law"), entry.in(Language.ENGLISH));
        assertEquals(
                List.of("верховенство права", "верховенство закона"), entry.in(Language.RUSSIAN));
        assertEquals("a treaty", entry.source());
    }

    @Test
    void a_field_in_quotation_marks_may_hold_separators_and_marks() throws Exception {
        TermEntry entry = read("a.csv", "en,ru\n\"a, \"\"b\"\"\nc\",д\n").getFirst();
        assertEquals(List.of("a, \"b\" c"), entry.in(Language.ENGLISH));
    }

    @Test
    void nothing_outside_of_the_file_is_read() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        String external =
                "<!DOCTYPE t [<!ENTITY x SYSTEM \""
                        + secret.toUri()
                        + "\">]><tbx><text><body><termEntry><langSet"
                        + " xml:lang=\"en\"><tig><term>&x;</term></tig></langSet>"
                        + "</termEntry></body></text></tbx>";
        assertEquals(Reason.DAMAGED, refused("a.tbx", external));
        StringBuilder laughs = new StringBuilder("<!DOCTYPE t [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            laughs.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }
        laughs.append("]><tbx><termEntry><langSet xml:lang=\"en\"><term>&a39;</term></langSet>");
        assertEquals(Reason.DAMAGED, refused("b.tbx", laughs + "</termEntry></tbx>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no xml", "<tbx><text><body><termEntry id='1'>", "<tbx>\u0001</tbx>"})
    void what_is_no_xml_is_damaged(String text) {
        assertEquals(Reason.DAMAGED, refused("a.tbx", text));
    }

    @Test
    void files_without_terms_are_told_from_tables_without_languages() throws IOException {
        assertEquals(Reason.NO_TERMS, refused("a.tbx", "<tbx/>"));
        assertEquals(Reason.NO_TERMS, refused("a.csv", ""));
        assertEquals(Reason.NO_TERMS, refused("a.csv", "en,ru\n"));
        assertEquals(Reason.NO_LANGUAGES, refused("a.csv", "Terms and definitions\nx"));
        assertEquals(
                Reason.UNREADABLE,
                assertThrows(
                                TermFileException.class,
                                () -> TermFiles.read(folder.resolve("not-there.tbx")))
                        .reason());
        Path bytes = Files.write(folder.resolve("b.csv"), new byte[] {'e', 'n', (byte) 0xff});
        assertEquals(
                Reason.DAMAGED,
                assertThrows(TermFileException.class, () -> TermFiles.read(bytes)).reason());
    }
}
