package org.travaux.app.docx.tracked;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.reading.Alternative;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.settle.ChoiceOutcome;
import org.travaux.markup.settle.preview.WholeTextSettling;
import org.travaux.markup.text.MarkedText;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Of which alternative each character of a paragraph is, and which are brackets and notes. */
final class Scopes {
    private final @Nullable AlternativeScope[] owners;
    private final Notation notation;
    private final Boundaries boundaries = new Boundaries();
    private int depth;

    private Scopes(MarkedText text) {
        this.owners = new @Nullable AlternativeScope[text.text().length()];
        this.notation = new Notation(text);
    }

    /**
     * A paragraph's.
     *
     * @param reaching the choices over several paragraphs that touch it, outermost first
     */
    static Scopes of(int paragraph, List<SpanningChoice> reaching, LanguageChoices text) {
        Scopes scopes = new Scopes(text.texts().get(paragraph));
        AlternativeScope around = null;
        for (SpanningChoice choice : reaching) {
            around = scopes.add(choice, paragraph, around, text);
        }
        Reading reading = text.read().paragraph(paragraph);
        if (WholeTextSettling.settles(reading)) {
            scopes.addAll(reading, paragraph, text);
        }
        return scopes;
    }

    private @Nullable AlternativeScope add(
            SpanningChoice choice,
            int paragraph,
            @Nullable AlternativeScope around,
            LanguageChoices text) {
        ChoiceOutcome outcome =
                text.outcomes()
                        .of(choice.startParagraph(), choice.start(), List.of(choice.positions()));
        Extents names = text.names(choice.startParagraph());
        boolean starts = choice.startParagraph() == paragraph;
        boolean ends = choice.endParagraph() == paragraph;
        if (outcome == null) {
            if (starts) {
                boundaries.addStart(names.standing(choice.start()), choice.start(), depth);
            }
            if (ends) {
                boundaries.addEnd(names.standing(choice.start()), choice.end(), depth);
            }
            depth += 2;
            return around;
        }
        boolean before = text.outcomes().isInBase(choice);
        boolean after = outcome instanceof ChoiceOutcome.Adopt;
        AlternativeScope scope = AlternativeScope.of(choice.positions(), around, before, after);
        Extent whole = names.choice(choice);
        Extent words = names.words(choice, text.texts().get(choice.endParagraph()));
        if (starts) {
            boundaries.addStart(whole, choice.start(), depth);
            boundaries.addStart(words, choice.start() + 1, depth + 1);
            notation.set(new TextRange(choice.start(), choice.start() + 1), true);
        }
        if (ends) {
            boundaries.addEnd(whole, choice.end(), depth);
            boundaries.addEnd(words, choice.close(), depth + 1);
            notation.set(new TextRange(choice.close(), choice.end()), true);
        }
        depth += 2;
        int start = starts ? choice.start() + 1 : 0;
        Arrays.fill(owners, start, ends ? choice.close() : owners.length, scope);
        return scope;
    }

    private void addAll(Reading reading, int paragraph, LanguageChoices text) {
        List<List<@Nullable AlternativeScope>> known = new ArrayList<>();
        Set<Choice> tracked = new HashSet<>();
        Extents names = text.names(paragraph);
        for (Choice choice : reading.choices()) {
            AlternativeScope around =
                    choice.parent() >= 0
                            ? known.get(choice.parent()).get(choice.parentAlternative())
                            : owners[choice.range().start()];
            ChoiceOutcome outcome =
                    text.outcomes()
                            .of(paragraph, choice.range().start(), choice.alternativePositions());
            known.add(
                    outcome == null
                            ? Collections.nCopies(choice.alternatives().size(), around)
                            : add(choice, paragraph, around, outcome, text.outcomes()));
            if (outcome != null) {
                tracked.add(choice);
            }
        }
        for (Choice choice : reading.choices()) {
            if (tracked.contains(choice)) {
                addBoundaries(choice, names);
            } else {
                TextRange range = choice.range();
                Extent extent = names.standing(range.start());
                int level = depth + 2 * choice.depth();
                boundaries.add(extent, range.start(), range.end(), level);
            }
        }
    }

    private List<@Nullable AlternativeScope> add(
            Choice choice,
            int paragraph,
            @Nullable AlternativeScope around,
            ChoiceOutcome outcome,
            Outcomes outcomes) {
        notation.set(choice.range(), true);
        List<@Nullable AlternativeScope> scopes = new ArrayList<>();
        for (int i = 0; i < choice.alternatives().size(); i++) {
            Alternative alternative = choice.alternatives().get(i);
            TextRange words = alternative.words();
            AlternativeScope scope =
                    AlternativeScope.of(
                            alternative.positions(),
                            around,
                            outcomes.isInBase(paragraph, choice, i),
                            outcome.equals(new ChoiceOutcome.Adopt(i)));
            notation.set(words, false);
            Arrays.fill(owners, words.start(), words.end(), scope);
            scopes.add(scope);
        }
        return scopes;
    }

    private void addBoundaries(Choice choice, Extents names) {
        int level = depth + 2 * choice.depth();
        TextRange range = choice.range();
        boundaries.add(names.of(choice), range.start(), range.end(), level);
        for (int i = 0; i < choice.alternatives().size(); i++) {
            TextRange words = choice.alternatives().get(i).words();
            Extent extent = names.of(choice, i, notation);
            boundaries.add(extent, words.start(), words.end(), level + 1);
        }
    }

    /** The innermost alternative that holds a character, or null. */
    @Nullable AlternativeScope owner(int at) {
        return owners[at];
    }

    /** Whether a character is part of a bracket or a note, and not of the words. */
    boolean isNotation(int at) {
        return notation.is(at);
    }

    /** Where choices and alternatives begin and end, in order. */
    List<Boundary> boundaries() {
        return boundaries.inOrder();
    }
}
