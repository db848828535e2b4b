package org.travaux.markup.draft;

import org.travaux.markup.data.Language;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which agreed passages of a paragraph are open after all, because they stand in brackets. */
public final class AgreedPassages {
    private static final Set<Element.Kind> ABOUT_TEXT =
            EnumSet.of(
                    Element.Kind.NOTE,
                    Element.Kind.EDITORIAL,
                    Element.Kind.STATUS,
                    Element.Kind.PLACEHOLDER);

    private AgreedPassages() {}

    /** All passages of some paragraphs, in their order. */
    public static List<AgreedPassage> of(List<Paragraph> paragraphs) {
        return paragraphs.stream().flatMap(each -> each.passages().stream()).toList();
    }

    /**
     * The passages of a paragraph that an open point touches. Brackets that reach over several
     * paragraphs are seen in those in which they open or close.
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

    /**
     * Whether words of a text are open: whether an open point touches them, or they are no words of
     * the text but a note or a tag. Behind a bracket that closes elsewhere, and in front of one
     * that was opened elsewhere, everything is open.
     */
    public static boolean isContested(Reading reading, TextRange words) {
        return reading.choices().stream().map(Choice::range).anyMatch(words::overlaps)
                || reading.others().stream()
                        .filter(each -> ABOUT_TEXT.contains(each.kind()))
                        .anyMatch(each -> words.overlaps(each.range()))
                || reading.loose().stream()
                        .anyMatch(
                                each ->
                                        each.opens()
                                                ? each.at() < words.end()
                                                : each.at() >= words.start());
    }

    private static Reading read(Paragraph paragraph, Language language, Profile notation) {
        return TextReading.of(List.of(paragraph.text(language).text()), notation).paragraph(0);
    }
}
