package org.travaux.markup.compare;

import org.travaux.markup.concordance.facts.NamedDelegations;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.text.TextRange;

import java.util.List;

/**
 * Two drafts in one language, of which each paragraph of the one is held against one of the other.
 */
final class ComparedTexts {
    private final Language language;
    private final NamedDelegations delegations;
    private final List<Paragraph> paragraphs;
    private final List<Paragraph> paragraphsAfter;
    private final TextReading before;
    private final TextReading after;
    private final List<List<TextRange>> spanned;
    private final List<List<TextRange>> spannedAfter;

    ComparedTexts(DraftReading before, DraftReading after, Language language) {
        this.language = language;
        this.delegations = new NamedDelegations(after.notation().delegations(), language);
        this.paragraphs = before.draft().paragraphs();
        this.paragraphsAfter = after.draft().paragraphs();
        this.before = before.in(language);
        this.after = after.in(language);
        this.spanned = SpannedStretches.of(this.before);
        this.spannedAfter = SpannedStretches.of(this.after);
    }

    Language language() {
        return language;
    }

    TextReading before() {
        return before;
    }

    TextReading after() {
        return after;
    }

    String source(int paragraph) {
        return before.paragraphs().get(paragraph).source();
    }

    String sourceAfter(int paragraph) {
        return after.paragraphs().get(paragraph).source();
    }

    /** The words that stand in a paragraph of the earlier draft. */
    StandingText standing(int paragraph) {
        ParagraphReading read = before.paragraphs().get(paragraph);
        return StandingText.of(read, StandingChoices.of(read.reading()), spanned.get(paragraph));
    }

    /** The words that stand in a paragraph of the later draft, by itself. */
    StandingText standingAfter(int paragraph) {
        ParagraphReading read = after.paragraphs().get(paragraph);
        return StandingText.of(
                read, StandingChoices.of(read.reading()), spannedAfter.get(paragraph));
    }

    /** What changed in a paragraph that stands at an index in each. */
    List<DraftChange> compare(int one, int other) {
        if (source(one).equals(sourceAfter(other))
                && spanned.get(one).isEmpty() == spannedAfter.get(other).isEmpty()) {
            return List.of();
        }
        ParagraphReading readBefore = before.paragraphs().get(one);
        ParagraphReading read = after.paragraphs().get(other);
        StandingText stood =
                StandingText.of(
                        readBefore,
                        StandingChoices.of(readBefore, standingAfter(other)),
                        spanned.get(one));
        StandingText stands =
                StandingText.of(read, StandingChoices.of(read, stood), spannedAfter.get(other));
        return ParagraphComparison.of(
                language,
                delegations,
                new ComparedParagraph(
                        one,
                        paragraphs.get(one),
                        new ChoicePairs.State(readBefore, stood),
                        !spanned.get(one).isEmpty()),
                new ComparedParagraph(
                        other,
                        paragraphsAfter.get(other),
                        new ChoicePairs.State(read, stands),
                        !spannedAfter.get(other).isEmpty()));
    }
}
