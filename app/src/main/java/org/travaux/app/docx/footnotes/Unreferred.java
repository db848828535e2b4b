package org.travaux.app.docx.footnotes;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out notes to which nothing in a text refers. */
public final class Unreferred {
    private Unreferred() {}

    /** A text without any of them. */
    public static Draft leaveOut(Draft draft, Language language) {
        return leaveOut(draft, language, Set.of(), true);
    }

    /** A text without those to which a text before referred: their marks were settled away. */
    public static Draft leaveOut(Draft draft, Language language, DraftReading before) {
        return leaveOut(draft, language, referred(before, language), false);
    }

    private static Draft leaveOut(Draft draft, Language language, Set<String> before, boolean any) {
        if (!NoteText.mayBeIn(draft, List.of(language))) {
            return draft;
        }
        Set<String> still = referred(DraftReading.of(draft), language);
        List<Paragraph> left =
                draft.paragraphs().stream()
                        .filter(
                                each -> {
                                    String label = NoteText.label(each.text(language));
                                    return label == null
                                            || !NoteText.isPlain(each)
                                            || still.contains(label)
                                            || !(any || before.contains(label));
                                })
                        .toList();
        return draft.withParagraphs(left);
    }

    /** The labels in marks that do not begin a note. */
    private static Set<String> referred(DraftReading reading, Language language) {
        Set<String> referred = new HashSet<>();
        TextReading read = reading.in(language);
        for (int i = 0; i < read.paragraphs().size(); i++) {
            ParagraphReading paragraph = read.paragraphs().get(i);
            for (TextRange mark : NoteText.marks(read.paragraph(i))) {
                if (!NoteText.begins(paragraph.source(), mark)) {
                    referred.add(NoteText.label(mark, paragraph.source()));
                }
            }
        }
        return referred;
    }
}
