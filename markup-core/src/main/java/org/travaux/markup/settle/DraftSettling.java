package org.travaux.markup.settle;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.diagnostic.DiagnosticCode;
import org.travaux.markup.draft.ChoiceIdentity;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Occasion;
import org.travaux.markup.draft.PairedChoice;
import org.travaux.markup.draft.Resolution;
import org.travaux.markup.draft.TranslationNote;
import org.travaux.markup.pairing.PairingDoubt;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Reading;
import org.travaux.markup.reading.SpanningChoice;
import org.travaux.markup.reading.TextReading;
import org.travaux.markup.settle.UnsettledChoice.Reason;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles choices in every language at once, or leaves them as they are: a choice that can't be
 * settled the same way in all languages is refused. A paragraph of which nothing is left stays,
 * empty, so that what was decided can still be found and undone.
 */
public final class DraftSettling {
    private final Profile profile;
    private final List<String> settled = new ArrayList<>();
    private final List<UnsettledChoice> refusals = new ArrayList<>();
    private final Occasion occasion;
    private Draft draft;

    private DraftSettling(Draft draft, Occasion occasion) {
        this.draft = draft;
        this.occasion = occasion;
        this.profile = draft.notation();
    }

    /**
     * Settles choices of a draft, whose choices have identities.
     *
     * @param decisions by the choice's id; a choice within another that goes needs no more
     * @param occasion where and when it was agreed
     */
    public static SettledDraft settle(
            Draft draft, Map<String, Decision> decisions, Occasion occasion) {
        DraftSettling settling = new DraftSettling(draft, occasion);
        Map<String, Integer> places = settling.places();
        decisions.forEach(
                (choice, decision) -> {
                    Integer paragraph = places.get(choice);
                    if (paragraph == null) {
                        settling.refuse(choice, draft.sourceLanguage(), Reason.UNKNOWN);
                    } else {
                        settling.settle(paragraph, choice, decision);
                    }
                });
        return new SettledDraft(settling.draft, settling.settled, settling.refusals);
    }

    private Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            for (ChoiceIdentity choice : draft.paragraphs().get(i).choices()) {
                places.put(choice.id(), i);
            }
        }
        return places;
    }

    private void settle(int paragraph, String choice, Decision decision) {
        Map<Language, Integer> at = identity(paragraph, choice);
        if (at == null) {
            settled.add(choice);
            return;
        }
        DraftReading read =
                DraftReading.of(draft.withParagraphs(List.of(draft.paragraphs().get(paragraph))));
        PairedChoice paired = read.paired(0).get(choice);
        if (paired != null && paired.crossed()) {
            refuse(choice, paired.reference(), Reason.NOT_PAIRED);
            return;
        }
        int number = number(paired, decision);
        List<TextChange> changes = new ArrayList<>();
        int refusedBefore = refusals.size();
        for (Language language : draft.languages()) {
            if (!draft.paragraphs().get(paragraph).text(language).text().isBlank()) {
                Integer offset = at.get(language);
                ChoiceOutcome outcome = outcome(decision, language, paired, number);
                if (offset == null) {
                    refuse(choice, language, Reason.MISSING);
                } else if (paired != null && isDoubtful(paired, language, decision)) {
                    refuse(
                            choice,
                            language,
                            paired.doubt(language) == PairingDoubt.NOT_AS_MANY
                                    ? Reason.OTHER_ALTERNATIVES
                                    : Reason.NOT_PAIRED);
                } else if (outcome == null) {
                    refuse(choice, language, Reason.NO_WORDS);
                } else if (outcome instanceof ChoiceOutcome.Replace(String words)
                        && (words.contains("[") || words.contains("]"))) {
                    refuse(choice, language, Reason.BRACKETS);
                } else if (isNoteUnread(read.in(language), offset)) {
                    refuse(choice, language, Reason.UNREAD_NOTE);
                } else {
                    Reading reading = read.in(language).paragraph(0);
                    changes.addAll(changes(choice, paragraph, language, reading, offset, outcome));
                }
            }
        }
        if (refusals.size() == refusedBefore) {
            draft =
                    new Recording(draft, choice, resolution(decision, number), occasion)
                            .record(changes);
            settled.add(choice);
        }
    }

    /**
     * Whether something behind a choice or in its brackets is meant as a note and not understood:
     * settled, the choice would leave it to the text, where nobody looks for it.
     */
    private static boolean isNoteUnread(TextReading read, int offset) {
        Choice choice = read.paragraph(0).choiceFrom(offset);
        if (choice == null) {
            return false;
        }
        String source = read.paragraphs().getFirst().source();
        int note = SeamSide.skip(source, choice.range().end(), source.length()) + 1;
        return read.diagnostics(0).stream()
                .anyMatch(
                        found ->
                                found.code() == DiagnosticCode.UNREAD_POSITION
                                        && (found.range().start() == note
                                                || isInBrackets(choice, found.range())));
    }

    private static boolean isInBrackets(Choice choice, TextRange found) {
        return choice.alternatives().stream()
                .anyMatch(alternative -> alternative.range().contains(found));
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

    private static Resolution resolution(Decision decision, int number) {
        return switch (decision) {
            case Decision.Adopt _ -> new Resolution.Adopted(number);
            case Decision.Delete() -> new Resolution.Deleted();
            case Decision.Replace _ -> new Resolution.Replaced();
        };
    }

    /** Where a choice stands in each language; null if it went with one around it. */
    private @Nullable Map<Language, Integer> identity(int paragraph, String id) {
        for (ChoiceIdentity choice : draft.paragraphs().get(paragraph).choices()) {
            if (choice.id().equals(id)) {
                return choice.at();
            }
        }
        return null;
    }

    private List<TextChange> changes(
            String id,
            int paragraph,
            Language language,
            Reading reading,
            int offset,
            ChoiceOutcome outcome) {
        String source = draft.paragraphs().get(paragraph).text(language).text();
        for (int i = 0; i < reading.choices().size(); i++) {
            Choice choice = reading.choices().get(i);
            if (choice.range().start() == offset) {
                if (!has(choice.alternatives().size(), outcome)) {
                    refuse(id, language, Reason.NO_SUCH_ALTERNATIVE);
                    return List.of();
                }
                List<TranslationNote> notes =
                        TranslationNote.in(source, reading, language, draft.languages());
                ChoiceOutcome here = new Untranslated(source, choice, notes).outcome(outcome);
                ChangeSet change = Settling.settle(source, reading, i, here);
                return List.of(new TextChange(paragraph, language, change));
            }
        }
        return spanning(id, paragraph, language, offset, outcome);
    }

    private List<TextChange> spanning(
            String id, int paragraph, Language language, int offset, ChoiceOutcome outcome) {
        List<String> texts = draft.texts(language);
        for (SpanningChoice choice : TextReading.of(texts, profile).spanning()) {
            if (choice.startParagraph() == paragraph && choice.start() == offset) {
                if (!has(1, outcome)) {
                    refuse(id, language, Reason.NO_SUCH_ALTERNATIVE);
                    return List.of();
                }
                List<TextChange> changes = new ArrayList<>();
                new SpanningSettling(texts, choice)
                        .settle(outcome)
                        .forEach((at, change) -> changes.add(new TextChange(at, language, change)));
                return changes;
            }
        }
        refuse(id, language, Reason.MISSING);
        return List.of();
    }

    private static boolean has(int alternatives, ChoiceOutcome outcome) {
        return !(outcome instanceof ChoiceOutcome.Adopt(int alternative))
                || (alternative >= 0 && alternative < alternatives);
    }

    private void refuse(String choice, Language language, Reason reason) {
        refusals.add(new UnsettledChoice(choice, language, reason));
    }
}
