package org.travaux.app.docx.tracked;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.List;
import java.util.Map;

/** Names choices and their alternatives, and says what stands around the words of each. */
final class Extents {
    private static final MarkedText ELLIPSIS = MarkedText.plain(Extent.WORDS);

    private final int paragraph;
    private final MarkedText text;
    private final Map<Integer, String> ids;

    /**
     * The extents of the choices that open in a paragraph.
     *
     * @param text the paragraph's
     * @param ids of its choices, by the offset at which each opens
     */
    Extents(int paragraph, MarkedText text, Map<Integer, String> ids) {
        this.paragraph = paragraph;
        this.text = text;
        this.ids = ids;
    }

    Extent of(Choice choice) {
        boolean said = choice.positions().isEmpty();
        MarkedText frame =
                said ? MarkedText.EMPTY : frame(choice, choice.alternatives().size() - 1);
        String name = new BookmarkName(id(choice.range().start()), 0, false, "").text();
        return new Extent(name, choice.positions(), frame);
    }

    /** An alternative of a choice, by its index. */
    Extent of(Choice choice, int index, Notation notation) {
        Alternative alternative = choice.alternatives().get(index);
        boolean last = index == choice.alternatives().size() - 1;
        MarkedText frame = frame(choice, index);
        String plain = "[" + Extent.WORDS + "]";
        String written = frame.text();
        String behind = written.startsWith(plain) ? written.substring(plain.length()) : written;
        TextRange words = alternative.words();
        boolean named =
                BookmarkName.canSay(behind)
                        && notation.looksAsAround(
                                new TextRange(alternative.range().start(), words.start()))
                        && notation.looksAsAround(new TextRange(words.end(), end(choice, index)));
        boolean elsewhere = last && !choice.positions().isEmpty();
        String id = id(choice.range().start());
        boolean empty = notation.isAll(words);
        String name = new BookmarkName(id, index + 1, empty, named ? behind : "").text();
        MarkedText told = named || elsewhere ? MarkedText.EMPTY : frame;
        return new Extent(name, alternative.positions(), told);
    }

    /** A choice that stands in its brackets, by the offset of its first one. */
    Extent standing(int start) {
        return new Extent(BookmarkName.standing(id(start)).text(), List.of(), MarkedText.EMPTY);
    }

    Extent choice(SpanningChoice choice) {
        String name = new BookmarkName(id(choice.start()), 0, false, "").text();
        return new Extent(name, List.of(), MarkedText.EMPTY);
    }

    /**
     * The words of a choice that ends in another paragraph.
     *
     * @param last the text of that one
     */
    Extent words(SpanningChoice choice, MarkedText last) {
        TextRange first = new TextRange(choice.start(), choice.start() + 1);
        TextRange rest = new TextRange(choice.close(), choice.end());
        String behind = last.text().substring(choice.close() + 1, choice.end());
        boolean named =
                BookmarkName.canSay(behind) && !isMarked(text, first) && !isMarked(last, rest);
        String name = new BookmarkName(id(choice.start()), 1, false, named ? behind : "").text();
        MarkedText frame = text.part(first).then(ELLIPSIS).then(last.part(rest));
        return new Extent(name, choice.positions(), named ? MarkedText.EMPTY : frame);
    }

    /** Whether a mark holds or touches a stretch. */
    private static boolean isMarked(MarkedText text, TextRange range) {
        return text.marks().stream()
                .anyMatch(
                        mark ->
                                mark.range().start() <= range.end()
                                        && range.start() <= mark.range().end());
    }

    private MarkedText frame(Choice choice, int index) {
        Alternative alternative = choice.alternatives().get(index);
        TextRange words = alternative.words();
        return text.part(new TextRange(alternative.range().start(), words.start()))
                .then(ELLIPSIS)
                .then(text.part(new TextRange(words.end(), end(choice, index))));
    }

    /** Where the notes behind an alternative end, and the next one or the text goes on. */
    private static int end(Choice choice, int index) {
        boolean last = index == choice.alternatives().size() - 1;
        return last ? choice.range().end() : choice.alternatives().get(index + 1).range().start();
    }

    /** A choice without an id that can be a name is named by its place. */
    private String id(int start) {
        String id = ids.getOrDefault(start, "");
        return BookmarkName.isId(id) ? id : "p" + (paragraph + 1) + "at" + start;
    }
}
