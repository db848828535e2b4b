package org.travaux.markup.edit;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.syntax.SyntaxTree;
import org.travaux.markup.syntax.Token;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.WholeCharacters;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a selection into something that can be put in brackets: without the spaces at its edges,
 * and grown until no bracket, note or parenthesis is cut.
 */
final class BracketableRange {
    private final Passage passage;
    private final List<TextRange> solid = new ArrayList<>();
    private TextRange range;

    private BracketableRange(Passage passage, TextRange selected) {
        this.passage = passage;
        this.range = trimmed(passage.text(), selected);
        SyntaxTree tree = SyntaxTree.of(passage.text());
        for (int i = 0; i < tree.size(); i++) {
            if (tree.token(i) instanceof Token.Escape
                    || tree.token(i) instanceof Token.Parenthesis) {
                solid.add(tree.token(i).range());
            }
        }
    }

    /** What a selection of a passage is about; ends past the text are taken for its end. */
    static Scope scope(Passage passage, TextRange selected) {
        int length = passage.text().length();
        TextRange inText =
                new TextRange(Math.min(selected.start(), length), Math.min(selected.end(), length));
        BracketableRange selection = new BracketableRange(passage, inText);
        return selection.range.isEmpty()
                ? new Scope.Caret(selection.place(inText.start()))
                : selection.grown();
    }

    private static TextRange trimmed(String text, TextRange selected) {
        int start = WholeCharacters.floor(text, selected.start());
        int end = selected.end();
        if (end > start && WholeCharacters.floor(text, end) < end) {
            end++;
        }
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }

    private static boolean isBlank(char c) {
        return Space.is(c) || c == '\u2060';
    }

    private Scope grown() {
        TextRange before;
        do {
            before = range;
            Scope exact = exact();
            if (exact != null) {
                return exact;
            }
            grow();
        } while (!range.equals(before));
        return new Scope.Words(range);
    }

    /** The alternatives or the bracket that the selection is, going by the innermost. */
    private @Nullable Scope exact() {
        List<Choice> choices = passage.reading().choices();
        for (int i = choices.size() - 1; i >= 0; i--) {
            Choice choice = choices.get(i);
            int last = choice.alternatives().size() - 1;
            for (int j = 0; j <= last; j++) {
                if (isAlternative(choice, j)) {
                    return new Scope.Alternatives(i, j, j);
                }
            }
            if (range.equals(choice.range())) {
                return new Scope.Alternatives(i, 0, last);
            }
        }
        for (Element element : passage.reading().others()) {
            if (element.range().contains(range) && isBracket(element)) {
                return new Scope.Bracket(element);
            }
        }
        return null;
    }

    /** All of an alternative's words, or some of them with a bracket or note of it. */
    private boolean isAlternative(Choice choice, int index) {
        Alternative alternative = choice.alternatives().get(index);
        boolean last = index == choice.alternatives().size() - 1;
        int end =
                last ? choice.range().end() : choice.alternatives().get(index + 1).range().start();
        TextRange all = new TextRange(alternative.range().start(), end);
        return all.contains(range)
                && (!interior(alternative).contains(range)
                        || range.equals(trimmed(passage.text(), alternative.words())));
    }

    /** What stands between an alternative's brackets. */
    static TextRange interior(Alternative alternative) {
        return new TextRange(alternative.range().start() + 1, alternative.range().end() - 1);
    }

    private static boolean isBracket(Element element) {
        return switch (element.kind()) {
            case PLACEHOLDER, STATUS, EDITORIAL, CITATION -> true;
            case NOTE, FOOTNOTE, LINK -> false;
        };
    }

    private void grow() {
        for (TextRange token : solid) {
            if (cuts(token)) {
                include(token);
            }
        }
        for (Element element : passage.reading().others()) {
            if (overlaps(element.range())) {
                include(element.range());
            }
        }
        for (Choice choice : passage.reading().choices()) {
            if (overlaps(choice.range())
                    && choice.alternatives().stream().noneMatch(a -> interior(a).contains(range))) {
                include(choice.range());
            }
        }
    }

    private boolean overlaps(TextRange other) {
        return range.start() < other.end() && other.start() < range.end();
    }

    private boolean cuts(TextRange other) {
        return overlaps(other) && !range.contains(other) && !other.contains(range);
    }

    private void include(TextRange other) {
        range =
                new TextRange(
                        Math.min(range.start(), other.start()), Math.max(range.end(), other.end()));
    }

    /** The nearest place at or behind an offset where a bracket may open. */
    private int place(int offset) {
        int place = WholeCharacters.floor(passage.text(), offset);
        int before;
        do {
            before = place;
            for (Element element : passage.reading().others()) {
                place = behind(element.range(), place);
            }
            for (Choice choice : passage.reading().choices()) {
                int at = place;
                if (choice.alternatives().stream().noneMatch(a -> interior(a).touches(at))) {
                    place = behind(choice.range(), place);
                }
            }
            for (TextRange token : solid) {
                if (passage.text().charAt(token.start()) == '\\') {
                    place = behind(token, place);
                }
            }
        } while (place != before);
        return place;
    }

    private static int behind(TextRange range, int offset) {
        return range.start() < offset && offset < range.end() ? range.end() : offset;
    }
}
