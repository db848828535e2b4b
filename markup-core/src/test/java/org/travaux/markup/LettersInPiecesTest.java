package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.profile.Delegation;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.reading.TextReading;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;

/** A text reads the same whether its letters are in one piece or in two. */
class LettersInPiecesTest {
    private static final List<Profile> PROFILES =
            Profiles.names().stream().map(name -> Profiles.find(name).orElseThrow()).toList();

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static String inPieces(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    private static String inOnePiece(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String outline(List<String> text, Profile profile) {
        return Outline.of(text, Markup.parse(text, profile));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_text_reads_the_same(int seed) {
        List<String> text =
                new TextGenerator(seed)
                        .text().stream()
                                .map(each -> each.replace("RUS", "Китай").replace("EU", "Қытай"))
                                .map(each -> each.replace("US", "Côte d’Ivoire"))
                                .map(each -> each.replace("развитие", "её объём, й"))
                                .map(LettersInPiecesTest::inOnePiece)
                                .toList();
        List<String> pieces = text.stream().map(LettersInPiecesTest::inPieces).toList();
        for (Profile profile : PROFILES) {
            assertEquals(
                    outline(text, profile),
                    inOnePiece(outline(pieces, profile)),
                    "seed " + seed + ", " + profile.name());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[без промедления] (+Китай)| \"без промедления\" | CHN supports",
                "[без промедления] (КНР: твёрдая оговорка)|",
                "[swiftly] (-Côte d’Ivoire; +São Tomé and Príncipe)| CIV opposes | STP supports",
                "[кідіріссіз] (Қытай кейін қайта оралады)| CHN to-come-back",
                "[место проведения, будет уточнено позднее] и [кейін нақтыланады]| placeholder",
                "[Киргизия, Таджикистан и Уругвай] (-Уругвай, Эль-Сальвадор)| URY opposes"
            })
    void names_and_words_in_pieces_are_known(String text, String expected) {
        String pieces = inPieces(text);
        TextReading reading = Markup.parse(List.of(pieces), Profiles.usual());
        String outline = inOnePiece(Outline.of(List.of(pieces), reading));
        assertEquals(outline(List.of(text), Profiles.usual()), outline);
        for (String part : expected == null ? new String[0] : expected.split("\\|")) {
            assertTrue(outline.contains(part.strip()), outline);
        }
    }

    static List<Delegation> delegations() {
        return List.copyOf(Profiles.world().all());
    }

    @ParameterizedTest
    @MethodSource("delegations")
    void every_name_is_found_in_pieces(Delegation delegation) {
        for (List<String> forms : delegation.names().values()) {
            for (String form : forms) {
                assertEquals(
                        Profiles.world().find(form), Profiles.world().find(inPieces(form)), form);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"(+Китаи)", "[без промедления] (+Китаи)"})
    void fixes_are_made_where_the_letters_stand(String text) {
        String pieces = inPieces("её объём йй " + text);
        TextReading reading = Markup.parse(List.of(pieces), Profiles.usual());
        for (Diagnostic found : reading.diagnostics(0)) {
            if (!found.fixes().isEmpty()) {
                assertEquals("Китаи", found.range().of(pieces));
            }
        }
    }
}
