package org.travaux.app.docx.tracked;

import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.DelegationPosition;
import org.travaux.markup.reading.SpanningChoice;

import java.util.List;
import java.util.Map;

/** Names choices and their alternatives, and says what stands around the words of each. */
final class Extents {
    private final int paragraph;
    private final Map<Integer, String> ids;

    /**
     * The extents of the choices that open in a paragraph.
     *
     * @param ids of its choices, by the offset at which each opens
     */
    Extents(int paragraph, Map<Integer, String> ids) {
        this.paragraph = paragraph;
        this.ids = ids;
    }

    Extent of(Choice choice, String source) {
        Alternative last = choice.alternatives().getLast();
        boolean said = choice.positions().isEmpty();
        String frame = said ? "" : frame(source, last, choice.range().end());
        String name = new Names(id(choice.range().start()), 0, false, "").text();
        return new Extent(name, choice.positions(), frame);
    }

    Extent of(Choice choice, int index, String source) {
        Alternative alternative = choice.alternatives().get(index);
        boolean last = index == choice.alternatives().size() - 1;
        int end =
                last ? choice.range().end() : choice.alternatives().get(index + 1).range().start();
        String frame = frame(source, alternative, end);
        String plain = "[" + Extent.WORDS + "]";
        String behind = frame.startsWith(plain) ? frame.substring(plain.length()) : frame;
        boolean named = Names.canSay(behind);
        boolean elsewhere = last && !choice.positions().isEmpty();
        boolean empty = alternative.words().isEmpty();
        String id = id(choice.range().start());
        String name = new Names(id, index + 1, empty, named ? behind : "").text();
        return new Extent(name, alternative.positions(), named || elsewhere ? "" : frame);
    }

    Extent choice(SpanningChoice choice) {
        return new Extent(new Names(id(choice.start()), 0, false, "").text(), List.of(), "");
    }

    /**
     * The words of a choice that ends in another paragraph.
     *
     * @param last the text of that one
     */
    Extent words(SpanningChoice choice, String last) {
        String behind = last.substring(choice.close() + 1, choice.end());
        boolean named = Names.canSay(behind);
        String name = new Names(id(choice.start()), 1, false, named ? behind : "").text();
        List<DelegationPosition> positions = choice.positions();
        return new Extent(name, positions, named ? "" : "[" + Extent.WORDS + "]" + behind);
    }

    private static String frame(String source, Alternative alternative, int end) {
        return source.substring(alternative.range().start(), alternative.words().start())
                + Extent.WORDS
                + source.substring(alternative.words().end(), end);
    }

    /** A choice without an id that can be a name is named by its place. */
    private String id(int start) {
        String id = ids.getOrDefault(start, "");
        return Names.isId(id) ? id : "p" + (paragraph + 1) + "at" + start;
    }
}
