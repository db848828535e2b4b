package org.travaux.markup.draft;

import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which agreed passages of a paragraph are open after all, because they stand in brackets. */
public final class AgreedPassages {
    private AgreedPassages() {}

    /**
     * The passages of a paragraph that an open point touches; brackets that reach over several
     * paragraphs are not seen.
     *
     * @param notation that of the draft
     */
    public static List<AgreedPassage> contested(Paragraph paragraph, Profile notation) {
        if (paragraph.passages().isEmpty()) {
            return List.of();
        }
        Map<Language, Reading> readings = new HashMap<>();
        return paragraph.passages().stream()
                .filter(
                        each ->
                                isContested(
                                        readings.computeIfAbsent(
                                                each.language(),
                                                in -> read(paragraph, in, notation)),
                                        each.range()))
                .toList();
    }

    /** The paragraph without its {@link #contested} passages. */
    public static Paragraph withoutContested(Paragraph paragraph, Profile notation) {
        List<AgreedPassage> contested = contested(paragraph, notation);
        return contested.isEmpty()
                ? paragraph
                : paragraph.withPassages(
                        paragraph.passages().stream()
                                .filter(each -> !contested.contains(each))
                                .toList());
    }

    /** Whether words of a text are open: whether an open point touches them. */
    public static boolean isContested(Reading reading, TextRange words) {
        return reading.choices().stream().map(Choice::range).anyMatch(words::overlaps);
    }

    private static Reading read(Paragraph paragraph, Language language, Profile notation) {
        return TextReading.of(List.of(paragraph.text(language).text()), notation).paragraph(0);
    }
}
