package org.travaux.markup.importing.recognition;

import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds paragraphs that the end of a page cut in two in the middle of a sentence: one ends without
 * a point, the next goes on with a small letter, and at most the number of the page stands between.
 */
public final class CutLines {
    /** A shorter paragraph without a point is rather the line of an address or a title. */
    private static final int SHORTEST = 40;

    private CutLines() {}

    /** Two parts of one paragraph, by their indices. */
    public record Cut(int first, int second) {}

    /** The places where paragraphs seem to be cut, in order. */
    public static List<Cut> find(List<ImportedParagraph> paragraphs) {
        List<Cut> cuts = new ArrayList<>();
        for (int first = 0; first < paragraphs.size() - 1; first++) {
            if (!breaksOff(paragraphs.get(first))) {
                continue;
            }
            int second = first + 1;
            while (second < paragraphs.size() && isPage(paragraphs.get(second))) {
                second++;
            }
            boolean paged = second > first + 1;
            boolean longEnough = paragraphs.get(first).text().text().length() >= SHORTEST;
            if (second < paragraphs.size()
                    && (paged || longEnough)
                    && goesOn(paragraphs.get(second))) {
                cuts.add(new Cut(first, second));
            }
        }
        return cuts;
    }

    /** The paragraphs with what was cut put together; the number of a page comes behind it. */
    public static List<ImportedParagraph> joined(List<ImportedParagraph> paragraphs) {
        List<ImportedParagraph> joined = new ArrayList<>();
        List<Cut> cuts = find(paragraphs);
        int next = 0;
        int last = -1;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean second = next < cuts.size() && cuts.get(next).second() == i;
            if (second) {
                ImportedParagraph whole = joined.get(last);
                MarkedText text = together(whole.text(), paragraphs.get(i).text());
                joined.set(last, Recognition.again(whole.withText(text)));
                next++;
                continue;
            }
            joined.add(paragraphs.get(i));
            last = isPage(paragraphs.get(i)) ? last : joined.size() - 1;
        }
        return joined;
    }

    private static MarkedText together(MarkedText first, MarkedText second) {
        boolean hyphen = first.text().endsWith("-");
        return (hyphen ? first : first.then(MarkedText.plain(" "))).then(second);
    }

    private static boolean isPage(ImportedParagraph paragraph) {
        return paragraph.label() == null && PageLine.is(paragraph.text().text());
    }

    private static boolean breaksOff(ImportedParagraph paragraph) {
        if (!isBody(paragraph) || isPage(paragraph)) {
            return false;
        }
        String text = paragraph.text().text();
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        char last = end == 0 ? '.' : text.charAt(end - 1);
        return (Character.isLetterOrDigit(last) || last == '-') && !DocumentMark.is(text);
    }

    private static boolean goesOn(ImportedParagraph paragraph) {
        String text = paragraph.text().text();
        int start = 0;
        while (start < text.length() && "[(*«“\"".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return isBody(paragraph)
                && paragraph.label() == null
                && start < text.length()
                && Character.isLowerCase(text.charAt(start));
    }

    private static boolean isBody(ImportedParagraph paragraph) {
        boolean heading =
                paragraph.kind() == ParagraphKind.TITLE
                        || (paragraph.kind() == ParagraphKind.HEADING && paragraph.label() == null);
        return !heading && paragraph.layout().cell() == null;
    }
}
