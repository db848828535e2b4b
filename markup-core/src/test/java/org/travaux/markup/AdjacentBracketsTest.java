package org.travaux.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.diagnostic.Fix;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.profile.Profiles;
import org.travaux.markup.text.ChangeSet;

import java.util.List;

/** Brackets with a space between them, where a house goes by their words. */
class AdjacentBracketsTest {
    private static final Profile UNFCCC = Profiles.find("unfccc").orElseThrow();

    private static int choices(String text) {
        return (int)
                Markup.parse(text, UNFCCC).reading().choices().stream()
                        .filter(choice -> choice.depth() == 1)
                        .count();
    }

    private static List<Diagnostic> doubts(String text) {
        return Markup.parse(text, UNFCCC).diagnostics().stream()
                .filter(found -> found.code() == DiagnosticCode.AMBIGUOUS_RUN)
                .toList();
    }

    /** {@code A} are alternatives, {@code S} separate passages. */
    @ParameterizedTest
    @CsvFileSource(resources = "adjacent.csv", delimiter = '|')
    void pairs_read_as_a_drafter_reads_them(String judged, String text) {
        assertEquals(judged.equals("A") ? 1 : 2, choices(text), text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a [treaty] [convention] now",
                "[the fund] [reports of the bodies]",
                "[договор] [конвенция]",
                "[қор туралы] [сақтау жөнінде]"
            })
    void a_doubt_can_be_settled_either_way(String text) {
        Diagnostic doubt = doubts(text).getFirst();
        assertEquals(2, doubt.fixes().size());
        for (Fix fix : doubt.fixes()) {
            String fixed = ChangeSet.of(text.length(), fix.edits()).apply(text);
            assertEquals(List.of(), doubts(fixed), fixed);
            assertEquals(fix.kind() == Fix.Kind.JOIN_RUN ? 1 : 2, choices(fixed), fixed);
        }
    }

    @Test
    void whoever_is_for_one_and_against_the_other_takes_them_for_alternatives() {
        assertEquals(1, choices("[the fund] (+CHN) [reports of the bodies] (-CHN)"));
        assertEquals(2, choices("[fully] (+CHN) [and without delay] (-CHN)"));
        assertEquals(List.of(), doubts("[the fund] (+CHN) [reports of the bodies] (-CHN)"));
    }

    @Test
    void many_brackets_in_a_row_take_time_in_proportion() {
        String text = "[reports of the bodies] [the fund] ".repeat(3_000);
        long start = System.nanoTime();
        assertEquals(6_000, choices(text));
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
        assertEquals(1, choices("[shall] ".repeat(50_000)));
    }
}
