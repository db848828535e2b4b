package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.Throughout;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Of which alternative each character of a paragraph is, and which are brackets and notes. */
final class Scopes {
    private final String source;
    private final @Nullable Scope[] owners;
    private final boolean[] notation;
    private final Boundaries boundaries = new Boundaries();
    private int depth;

    private Scopes(String source) {
        this.source = source;
        this.owners = new @Nullable Scope[source.length()];
        this.notation = new boolean[source.length()];
    }

    /**
     * A paragraph's.
     *
     * @param reaching the choices over several paragraphs that touch it, outermost first
     * @param texts of all paragraphs
     * @param ids of the choices, by paragraph and offset
     */
    static Scopes of(
            int paragraph,
            Reading reading,
            List<SpanningChoice> reaching,
            List<String> texts,
            List<Map<Integer, String>> ids) {
        Scopes scopes = new Scopes(texts.get(paragraph));
        Scope around = null;
        for (SpanningChoice choice : reaching) {
            Extents names = new Extents(choice.startParagraph(), ids.get(choice.startParagraph()));
            around = scopes.add(choice, paragraph, around, names, texts);
        }
        if (reading.choices().size() <= Throughout.MOST) {
            scopes.addAll(reading, new Extents(paragraph, ids.get(paragraph)));
        }
        return scopes;
    }

    private Scope add(
            SpanningChoice choice,
            int paragraph,
            @Nullable Scope around,
            Extents names,
            List<String> texts) {
        Scope scope = Scope.of(choice.positions(), around, 0, 1);
        Extent whole = names.choice(choice);
        Extent words = names.words(choice, texts.get(choice.endParagraph()));
        boolean starts = choice.startParagraph() == paragraph;
        boolean ends = choice.endParagraph() == paragraph;
        if (starts) {
            boundaries.addStart(whole, choice.start(), depth);
            boundaries.addStart(words, choice.start() + 1, depth + 1);
            notation[choice.start()] = true;
        }
        if (ends) {
            boundaries.addEnd(whole, choice.end(), depth);
            boundaries.addEnd(words, choice.close(), depth + 1);
            Arrays.fill(notation, choice.close(), choice.end(), true);
        }
        depth += 2;
        int start = starts ? choice.start() + 1 : 0;
        Arrays.fill(owners, start, ends ? choice.close() : source.length(), scope);
        return scope;
    }

    private void addAll(Reading reading, Extents names) {
        List<List<Scope>> known = new ArrayList<>();
        for (Choice choice : reading.choices()) {
            Scope around =
                    choice.parent() >= 0
                            ? known.get(choice.parent()).get(choice.parentAlternative())
                            : owners[choice.range().start()];
            int level = depth + 2 * choice.depth();
            TextRange range = choice.range();
            boundaries.add(names.of(choice, source), range.start(), range.end(), level);
            Arrays.fill(notation, range.start(), range.end(), true);
            List<Scope> scopes = new ArrayList<>();
            for (int i = 0; i < choice.alternatives().size(); i++) {
                Alternative alternative = choice.alternatives().get(i);
                TextRange words = alternative.words();
                Scope scope =
                        Scope.of(alternative.positions(), around, i, choice.alternatives().size());
                boundaries.add(names.of(choice, i, source), words.start(), words.end(), level + 1);
                Arrays.fill(notation, words.start(), words.end(), false);
                Arrays.fill(owners, words.start(), words.end(), scope);
                scopes.add(scope);
            }
            known.add(scopes);
        }
    }

    /** The innermost alternative that holds a character, or null. */
    @Nullable Scope owner(int at) {
        return owners[at];
    }

    /** Whether a character is part of a bracket or a note, and not of the words. */
    boolean isNotation(int at) {
        return notation[at];
    }

    /** Where choices and alternatives begin and end, in order. */
    List<Boundary> boundaries() {
        return boundaries.inOrder();
    }
}
