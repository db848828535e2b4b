package org.travaux.markup.importing.alignment;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.draft.looks.TableCell;
import org.travaux.markup.importing.languages.DigitRuns;
import org.travaux.markup.importing.recognition.Enclosures;
import org.travaux.markup.importing.recognition.ImportedParagraph;

import java.util.List;
import java.util.Objects;

/**
 * What a paragraph has in common with its translation.
 *
 * @param numbers those of its text, sorted
 * @param colon whether it leads over to a list
 * @param enclosure whether it says what is enclosed
 */
record ParagraphFeatures(
        @Nullable ParagraphLabel label,
        ParagraphKind kind,
        @Nullable TableCell cell,
        long brackets,
        List<String> numbers,
        boolean colon,
        boolean enclosure,
        int length) {
    /** Texts that are shorter may well be much shorter in another language. */
    private static final int SHORT = 24;

    static ParagraphFeatures of(ImportedParagraph paragraph) {
        String text = paragraph.text().text();
        return new ParagraphFeatures(
                paragraph.label(),
                paragraph.kind(),
                paragraph.layout().cell(),
                text.chars().filter(c -> c == '[').count(),
                DigitRuns.in(text),
                text.endsWith(":"),
                Enclosures.isOne(text),
                text.length());
    }

    /** How much two paragraphs are alike; the more, the more likely one translates the other. */
    int likeness(ParagraphFeatures other) {
        int likeness = 0;
        if (label != null && other.label != null) {
            likeness += label.correspondsTo(other.label) ? 6 : -6;
        } else if ((label == null) != (other.label == null)) {
            likeness -= 3;
        }
        likeness += family(kind) == family(other.kind) ? 3 : -1;
        if (cell != null || other.cell != null) {
            likeness += Objects.equals(cell, other.cell) ? 6 : -6;
        }
        likeness += brackets == other.brackets ? (brackets > 0 ? 3 : 1) : -2;
        likeness += enclosure == other.enclosure ? (enclosure ? 4 : 0) : -4;
        likeness += colon == other.colon ? (colon ? 2 : 0) : -1;
        return likeness + byNumbers(other) + byLength(other);
    }

    private int byNumbers(ParagraphFeatures other) {
        int all = numbers.size() + other.numbers.size();
        if (all == 0) {
            return 1;
        }
        int shared = 2 * DigitRuns.shared(numbers, other.numbers);
        if (shared == all) {
            return 3;
        }
        return shared * 2 >= all ? 1 : -1;
    }

    private int byLength(ParagraphFeatures other) {
        int longer = Math.max(length, other.length);
        int shorter = Math.min(length, other.length);
        if (shorter * 4 >= longer * 3) {
            return 3;
        }
        return shorter * 2 >= longer ? 2 : shorter * 4 >= longer || longer < SHORT ? 0 : -4;
    }

    /** Titles and headings, and plain paragraphs and closings, are told apart by their place. */
    private static ParagraphKind family(ParagraphKind kind) {
        return switch (kind) {
            case TITLE, HEADING -> ParagraphKind.HEADING;
            case PLAIN, CLOSING -> ParagraphKind.PLAIN;
            case PREAMBULAR, OPERATIVE, ITEM -> kind;
        };
    }
}
