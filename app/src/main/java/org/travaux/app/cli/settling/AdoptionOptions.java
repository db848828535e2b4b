package org.travaux.app.cli.settling;

import org.jspecify.annotations.Nullable;
import org.travaux.app.cli.console.ParagraphPositions;
import org.travaux.app.cli.console.Surroundings;
import org.travaux.app.files.Failure;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.NamedParagraph;
import org.travaux.markup.draft.records.Occasion;
import org.travaux.markup.numbering.Renumbering;
import org.travaux.markup.settle.adoption.AdoptionAnswers;

import picocli.CommandLine.Option;

import java.util.List;

/** What is answered before a text is adopted, beside its choices: labels, symbol, positions. */
final class AdoptionOptions {
    @Option(
            names = "--renumber",
            description = {
                "paragraphs numbered with gaps, bis, alt and the like are renumbered in all"
                        + " languages;",
                "words that refer to a paragraph by its number with them, where that is sure;"
                        + " others are listed to be checked"
            })
    private boolean renumber;

    @Option(
            names = "--keep-labels",
            description = "paragraph numbers stay as they are, whatever is odd about them")
    private boolean keepLabels;

    @Option(
            names = "--references-seen",
            description = "the words that refer to paragraphs have been checked, and stay")
    private boolean seen;

    @Option(
            names = "--symbol",
            paramLabel = "SYMBOL",
            description = "the symbol of the adopted text")
    private @Nullable String symbol;

    @Option(names = "--no-symbol", description = "the adopted text has no symbol")
    private boolean noSymbol;

    @Option(
            names = "--keep-symbol",
            description = "the adopted text has the draft's symbol, intentionally")
    private boolean keepSymbol;

    @Option(
            names = "--lift",
            paramLabel = "LABEL=CODE",
            description = "a delegation withdraws its position on a whole paragraph: OP8=JPN")
    private List<String> lifted = List.of();

    /** What renumbering did, once it is asked for. */
    private @Nullable Renumbering renumbered;

    /** Whether anything is answered. */
    boolean isAny() {
        return renumber
                || keepLabels
                || seen
                || symbol != null
                || noSymbol
                || keepSymbol
                || !lifted.isEmpty();
    }

    /**
     * The draft with the answers.
     *
     * @throws Failure if they contradict each other, or one can't be kept, and why
     */
    Draft answer(Draft draft, Occasion occasion, Surroundings here) throws Failure {
        int symbols = (symbol == null ? 0 : 1) + (noSymbol ? 1 : 0) + (keepSymbol ? 1 : 0);
        if (renumber && keepLabels) {
            throw new Failure(here.sentences().say("cli.answer.labels"));
        }
        if (symbols > 1) {
            throw new Failure(here.sentences().say("cli.answer.symbols"));
        }
        Draft answered = draft;
        for (String one : lifted) {
            answered = ParagraphPositions.lift(answered, one, here);
        }
        if (renumber) {
            renumbered = AdoptionAnswers.renumber(DraftReading.of(answered));
            answered = renumbered.after();
        }
        if (keepLabels) {
            answered = AdoptionAnswers.keepLabels(DraftReading.of(answered), occasion);
        }
        if (seen) {
            answered = AdoptionAnswers.seen(answered, AdoptionAnswers.toLookAt(answered));
        }
        if (symbols == 1) {
            String adopted = keepSymbol ? answered.symbol() : symbol == null ? "" : symbol;
            answered = AdoptionAnswers.withSymbol(answered, adopted, occasion);
        }
        return answered;
    }

    /** Prints which labels became others, and what is to be looked at. */
    void tell(Draft after, Surroundings here) {
        if (renumbered != null) {
            new RenumberingText(here).printChanges(renumbered);
        }
        List<NamedParagraph> words = AdoptionAnswers.toLookAt(after);
        for (NamedParagraph each : words) {
            int at = paragraph(after, each);
            here.out()
                    .println(
                            here.sentences()
                                    .say(
                                            "cli.answer.look",
                                            after.nameOf(at),
                                            each.words(),
                                            each.language().tag()));
        }
    }

    private static int paragraph(Draft draft, NamedParagraph words) {
        List<String> ids = draft.paragraphs().stream().map(Paragraph::id).toList();
        return ids.indexOf(words.paragraph());
    }
}
