package org.travaux.app.docx.footnotes;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.looks.Layout;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a draft writes of footnotes: marks, {@code [^1]}, and notes, {@code [^1]: words}. */
public final class NoteText {
    private static final String OPEN = "[^";
    private static final String CLOSE = "]: ";
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\[\\]\\\\]+)]: ");

    private NoteText() {}

    /** Whether a draft may have notes in some of its languages, told by a quick look. */
    public static boolean mayBeIn(Draft draft, List<Language> languages) {
        return draft.paragraphs().stream()
                .filter(NoteText::isPlain)
                .anyMatch(
                        each ->
                                languages.stream()
                                        .anyMatch(one -> each.text(one).text().startsWith(OPEN)));
    }

    /** Whether a paragraph is nothing but words, as all notes are. */
    public static boolean isPlain(Paragraph paragraph) {
        return paragraph.kind() == ParagraphKind.PLAIN
                && paragraph.label() == null
                && paragraph.level() == 0
                && paragraph.layout().equals(Layout.NONE);
    }

    /** The label of the note that a text is; null if it is none. */
    public static @Nullable String label(MarkedText text) {
        Matcher beginning = NOTE.matcher(text.text());
        boolean plain =
                beginning.lookingAt()
                        && text.marks().stream()
                                .allMatch(mark -> mark.range().start() >= beginning.end());
        return plain ? beginning.group(1) : null;
    }

    /** Whether a mark begins a note instead of referring to one. */
    static boolean begins(String text, TextRange mark) {
        return mark.start() == 0 && text.startsWith(":", mark.end());
    }

    /** Where the words of a note begin, given its label. */
    public static int start(String label) {
        return OPEN.length() + label.length() + CLOSE.length();
    }

    /** The marks in a paragraph, in order, the one that begins a note among them. */
    public static List<TextRange> marks(Reading said) {
        return said.others().stream()
                .filter(element -> element.kind() == Element.Kind.FOOTNOTE)
                .map(Element::range)
                .toList();
    }

    /** The label in a mark. */
    public static String label(TextRange mark, String text) {
        return text.substring(mark.start() + OPEN.length(), mark.end() - 1);
    }
}
