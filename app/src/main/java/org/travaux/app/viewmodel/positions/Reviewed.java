package org.travaux.app.viewmodel.positions;

import org.jspecify.annotations.Nullable;
import org.travaux.app.report.HoldingsSentences;
import org.travaux.app.viewmodel.choices.ChoiceLine;
import org.travaux.app.viewmodel.display.BalancedExcerpt;
import org.travaux.app.viewmodel.display.Chip;
import org.travaux.app.viewmodel.display.Naming;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.report.DelegationHoldings;
import org.travaux.markup.report.Holdings;
import org.travaux.markup.report.Holdings.OnParagraph;
import org.travaux.markup.report.OpenChoice;
import org.travaux.markup.report.PositionsMatrix;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Who holds what in a draft as it reads at a moment, and how to say it.
 *
 * @param reading what the draft says
 * @param naming how delegations are called
 */
public record Reviewed(
        DraftReading reading, Holdings holdings, PositionsMatrix matrix, Naming naming) {
    private static final int WORDS = 90;

    static Reviewed of(DraftReading reading, Holdings holdings, Naming naming) {
        return new Reviewed(
                reading,
                holdings,
                PositionsMatrix.of(holdings, reading.draft().paragraphs().size()),
                naming);
    }

    /** The draft as it was read. */
    public Draft draft() {
        return reading.draft();
    }

    /** The language in which the text is quoted: that of the interface, if the draft has it. */
    public Language language() {
        Language spoken = new Language(naming.sentences().locale().getLanguage());
        return draft().languages().contains(spoken) ? spoken : draft().sourceLanguage();
    }

    /** The rule that the figures count by. */
    public String rule() {
        return HoldingsSentences.rule(holdings, naming.sentences()::say);
    }

    /** How many choices are open, held by nobody named, and what is counted apart. */
    public String figures() {
        return String.join(" ", HoldingsSentences.figures(holdings, naming.sentences()::say));
    }

    /** What a delegation is called here: by its code, or by its name. */
    public String called(String code) {
        return naming.full() ? naming.said(code) : code;
    }

    /** What a delegation is called with the members that do not go along: EU, except HUN. */
    public String calledWithExceptions(DelegationHoldings one) {
        return one.except().isEmpty()
                ? called(one.delegation())
                : naming.sentences()
                        .say(
                                "holdings.except",
                                called(one.delegation()),
                                one.except().stream()
                                        .map(this::called)
                                        .collect(Collectors.joining(", ")));
    }

    /**
     * An open choice as a line.
     *
     * @param delegation whose alternative the line leads to; null for the first
     */
    HeldLine line(OpenChoice choice, @Nullable String delegation) {
        ChoiceLine line =
                ChoiceLine.of(draft(), ChoiceInLanguage.of(choice, reading, language()), naming);
        int alternative =
                choice.positions().stream()
                        .filter(stand -> stand.position().delegation().equals(delegation))
                        .mapToInt(OpenChoice.DelegationStance::alternative)
                        .findFirst()
                        .orElse(-1);
        return new HeldLine(
                draft().nameOf(choice.paragraph()),
                line.words(),
                line.chips(),
                draft().paragraphs().get(choice.paragraph()).id(),
                choice.id(),
                alternative);
    }

    /** A position on a whole paragraph as a line. */
    HeldLine line(OnParagraph on) {
        Language language = language();
        String text = draft().paragraphs().get(on.paragraph()).text(language).text();
        return new HeldLine(
                draft().nameOf(on.paragraph()),
                BalancedExcerpt.beginning(text, WORDS),
                List.of(Chip.of(on.position(), language, naming)),
                draft().paragraphs().get(on.paragraph()).id(),
                "",
                -1);
    }
}
