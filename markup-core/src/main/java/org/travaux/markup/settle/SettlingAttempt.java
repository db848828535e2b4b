package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.pairing.PairingDoubt;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.UnsettledChoice.Reason;
import org.travaux.markup.settle.records.TextChange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What settling one choice would change in every language, or why it can't be settled.
 *
 * @param number of the alternative that is adopted, as in the first language; -1 for none
 * @param changes of the texts as they were read
 * @param refused why not, language by language; empty if it can be settled
 */
record SettlingAttempt(int number, List<TextChange> changes, List<UnsettledChoice> refused) {
    /**
     * Finds out what settling a choice of a paragraph of a draft would change.
     *
     * @param paragraphs of the draft, as they are by now
     */
    static SettlingAttempt of(
            Draft draft,
            List<Paragraph> paragraphs,
            ReadParagraph read,
            String choice,
            Decision decision) {
        PairedChoice paired = read.paired(choice);
        int number = number(paired, decision);
        SettlingAttempt attempt = new SettlingAttempt(number, new ArrayList<>(), new ArrayList<>());
        if (paired != null && paired.crossed()) {
            attempt.refused.add(new UnsettledChoice(choice, paired.reference(), Reason.NOT_PAIRED));
            return attempt;
        }
        Language doubtful = read.doubtAround(choice);
        if (doubtful != null) {
            attempt.refused.add(new UnsettledChoice(choice, doubtful, Reason.NOT_PAIRED));
            return attempt;
        }
        for (Language language : draft.languages()) {
            if (!read.source(language).isBlank()) {
                Reason reason = attempt.add(draft, paragraphs, read, choice, decision, language);
                if (reason != null) {
                    attempt.refused.add(new UnsettledChoice(choice, language, reason));
                }
            }
        }
        return attempt;
    }

    /** Adds what changes in a language; the reason if nothing can be settled there. */
    private @Nullable Reason add(
            Draft draft,
            List<Paragraph> paragraphs,
            ReadParagraph read,
            String choice,
            Decision decision,
            Language language) {
        PairedChoice paired = read.paired(choice);
        Integer offset = read.places(choice).get(language);
        ChoiceOutcome outcome = outcome(decision, language, paired, number);
        if (offset == null) {
            return Reason.MISSING;
        }
        if (paired != null && isDoubtful(paired, language, decision)) {
            return paired.doubt(language) == PairingDoubt.NOT_AS_MANY
                    ? Reason.OTHER_ALTERNATIVES
                    : Reason.NOT_PAIRED;
        }
        if (outcome == null) {
            return Reason.NO_WORDS;
        }
        if (outcome instanceof ChoiceOutcome.Replace(String words)
                && (words.contains("[") || words.contains("]"))) {
            return Reason.BRACKETS;
        }
        if (read.isNoteUnread(language, offset)) {
            return Reason.UNREAD_NOTE;
        }
        Choice there = read.reading(language).choiceFrom(offset);
        return there == null
                ? addSpanning(draft, paragraphs, read.paragraph(), language, offset, outcome)
                : addWithin(read, language, there, outcome);
    }

    private @Nullable Reason addWithin(
            ReadParagraph read, Language language, Choice choice, ChoiceOutcome outcome) {
        if (!has(choice.alternatives().size(), outcome)) {
            return Reason.NO_SUCH_ALTERNATIVE;
        }
        String source = read.source(language);
        Reading reading = read.reading(language);
        ChoiceOutcome here =
                new Untranslated(source, choice, read.notes(language, choice.range()))
                        .outcome(outcome);
        int index = reading.firstChoiceFrom(choice.range().start());
        changes.add(
                new TextChange(
                        read.paragraph(), language, Settling.settle(source, reading, index, here)));
        return null;
    }

    private @Nullable Reason addSpanning(
            Draft draft,
            List<Paragraph> paragraphs,
            int paragraph,
            Language language,
            int offset,
            ChoiceOutcome outcome) {
        List<String> texts = paragraphs.stream().map(each -> each.text(language).text()).toList();
        for (SpanningChoice choice : TextReading.of(texts, draft.notation()).spanning()) {
            if (choice.startParagraph() == paragraph && choice.start() == offset) {
                if (!has(1, outcome)) {
                    return Reason.NO_SUCH_ALTERNATIVE;
                }
                new SpanningSettling(texts, choice)
                        .settle(outcome)
                        .forEach((at, change) -> changes.add(new TextChange(at, language, change)));
                return null;
            }
        }
        return Reason.MISSING;
    }

    /** Whether nobody has said yet which alternative is which in a language. */
    private static boolean isDoubtful(PairedChoice paired, Language language, Decision decision) {
        return decision instanceof Decision.Adopt && paired.doubt(language).keepsOpen();
    }

    /** The number of the alternative that is adopted, as in the first language; -1 for none. */
    private static int number(@Nullable PairedChoice paired, Decision decision) {
        if (!(decision instanceof Decision.Adopt(Language language, int alternative))) {
            return -1;
        }
        return language == null || paired == null
                ? alternative
                : paired.numbered(language, alternative);
    }

    /** What becomes of the choice in a language; null if nothing was agreed for it. */
    private static @Nullable ChoiceOutcome outcome(
            Decision decision, Language language, @Nullable PairedChoice paired, int number) {
        return switch (decision) {
            case Decision.Adopt _ ->
                    new ChoiceOutcome.Adopt(paired == null ? number : paired.in(language, number));
            case Decision.Delete() -> new ChoiceOutcome.Delete();
            case Decision.Replace(Map<Language, String> words) -> {
                String agreed = words.get(language);
                yield agreed == null ? null : new ChoiceOutcome.Replace(agreed);
            }
        };
    }

    private static boolean has(int alternatives, ChoiceOutcome outcome) {
        return !(outcome instanceof ChoiceOutcome.Adopt(int alternative))
                || (alternative >= 0 && alternative < alternatives);
    }
}
