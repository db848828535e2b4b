package org.travaux.markup.numbering;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.labels.ParagraphLabel;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Drafts for tests, written as their labels. */
final class LabelledText {
    private LabelledText() {}

    /**
     * Paragraphs by their labels, {@code PP1, PP2, OP1, (a), (b)}: {@code #} is a heading, {@code
     * 0} has no label, marks with a bracket are points. Each has a word of its own for a text.
     */
    static List<Paragraph> paragraphs(String labels, List<Language> languages) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String label : labels.split(", ")) {
            Map<Language, MarkedText> texts = new LinkedHashMap<>();
            languages.forEach(each -> texts.put(each, MarkedText.plain("…")));
            paragraphs.add(
                    Paragraph.of(
                            "p" + paragraphs.size(),
                            kind(label),
                            label.equals("#") || label.equals("0")
                                    ? null
                                    : new ParagraphLabel(label),
                            0,
                            texts));
        }
        return paragraphs;
    }

    private static ParagraphKind kind(String label) {
        if (label.equals("#")) {
            return ParagraphKind.HEADING;
        }
        if (label.endsWith(")") && !Character.isDigit(label.charAt(0))) {
            return ParagraphKind.ITEM;
        }
        return label.startsWith("PP") ? ParagraphKind.PREAMBULAR : ParagraphKind.OPERATIVE;
    }

    /** A draft with a paragraph without a label behind them that says something. */
    static Draft draft(String labels, Map<Language, String> says) {
        List<Language> languages = List.copyOf(says.keySet());
        List<Paragraph> paragraphs = paragraphs(labels, languages);
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        says.forEach((language, text) -> texts.put(language, MarkedText.plain(text)));
        paragraphs.add(Paragraph.of("last", ParagraphKind.CLOSING, null, 0, texts));
        return Draft.of("cica", languages, paragraphs);
    }

    /** The renumbering of a draft of which everything remains. */
    static Renumbering renumber(Draft draft) {
        return Renumbering.of(DraftReading.of(draft), _ -> true);
    }
}
