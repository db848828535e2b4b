package org.travaux.markup.typography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.travaux.markup.data.Language;
import org.travaux.markup.diagnostic.Diagnostic;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Texts that are written as they should be but for spaces at which a line could break: those are
 * typed with the plain space of the keyboard, and are found.
 */
class TypographyFalseAlarmsTest {
    private static List<Diagnostic> found(Draft draft) {
        DraftReading reading = DraftReading.of(draft);
        Set<DiagnosticCode> rules = EnumSet.copyOf(Typography.USUAL);
        rules.remove(DiagnosticCode.NON_BREAKING_SPACE);
        return IntStream.range(0, draft.paragraphs().size())
                .boxed()
                .flatMap(
                        i ->
                                draft.languages().stream()
                                        .flatMap(each -> found(reading, i, each, rules).stream()))
                .toList();
    }

    private static List<Diagnostic> found(
            DraftReading reading, int index, Language language, Set<DiagnosticCode> rules) {
        return Typography.in(
                reading.draft().paragraphs().get(index).text(language).text(),
                reading.in(language).paragraph(index),
                language,
                rules);
    }

    @ParameterizedTest
    @MethodSource("org.travaux.markup.draft.FlawlessDrafts#all")
    void nothing_is_found(Draft draft) {
        assertEquals(List.of(), found(draft));
    }
}
