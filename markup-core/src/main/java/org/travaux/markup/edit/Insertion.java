package org.travaux.markup.edit;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.paragraphs.ParagraphSplitting;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.Mark;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Puts text with its marks into a paragraph, several paragraphs of it as several paragraphs. */
public final class Insertion {
    private Insertion() {}

    /** A paragraph with a stretch of its text in one language replaced by another text. */
    public static Paragraph insert(
            Paragraph paragraph, Language language, TextRange replaced, MarkedText text) {
        int length = paragraph.text(language).text().length();
        TextEdit edit = new TextEdit(replaced, text.text());
        Paragraph changed = paragraph.apply(language, ChangeSet.of(length, edit));
        if (text.marks().isEmpty()) {
            return changed;
        }
        List<Mark> marks = new ArrayList<>(changed.text(language).marks());
        for (Mark mark : text.marks()) {
            marks.add(new Mark(mark.kind(), mark.range().shift(replaced.start())));
        }
        return changed.withMarks(language, marks);
    }

    /**
     * What stands in place of a paragraph when several paragraphs of text are put into it: the
     * first joins what is before the place, the last what is behind it, the others stand between.
     *
     * @param offset the place in the paragraph's text in {@code language}
     * @param texts two or more
     * @param cuts where the other languages are cut, as {@link Cuts} says
     * @param ids gives the new paragraphs their ids
     */
    public static List<Paragraph> insert(
            Paragraph paragraph,
            Language language,
            int offset,
            List<MarkedText> texts,
            Map<Language, Integer> cuts,
            Supplier<String> ids) {
        String text = paragraph.text(language).text();
        List<Paragraph> parts = ParagraphSplitting.cut(paragraph, cuts, language, ids.get());
        Paragraph head = parts.getFirst();
        Paragraph tail = parts.getLast();
        boolean spaceBefore = offset > 0 && Character.isWhitespace(text.charAt(offset - 1));
        boolean spaceBehind = offset < text.length() && Character.isWhitespace(text.charAt(offset));
        int end = head.text(language).text().length();
        List<Paragraph> all = new ArrayList<>();
        all.add(
                insert(
                        head,
                        language,
                        TextRange.at(end),
                        spaced(spaceBefore && end > 0, texts.getFirst(), false)));
        for (MarkedText between : texts.subList(1, texts.size() - 1)) {
            all.add(
                    Paragraph.of(
                                    ids.get(),
                                    paragraph.kind(),
                                    null,
                                    paragraph.level(),
                                    Map.of(language, between))
                            .withLayout(paragraph.layout().behind()));
        }
        boolean more = !tail.text(language).text().isEmpty();
        all.add(
                insert(
                        tail,
                        language,
                        TextRange.at(0),
                        spaced(false, texts.getLast(), spaceBehind && more)));
        return all;
    }

    private static MarkedText spaced(boolean before, MarkedText text, boolean behind) {
        return MarkedText.plain(before ? " " : "")
                .then(text)
                .then(MarkedText.plain(behind ? " " : ""));
    }
}
