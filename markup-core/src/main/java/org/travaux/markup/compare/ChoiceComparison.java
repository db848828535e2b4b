package org.travaux.markup.compare;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.records.Settlement;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.text.OffsetMap;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which choices of a paragraph were opened and closed, and what changed in the others. */
final class ChoiceComparison {
    private final Language language;
    private final ComparedParagraph before;
    private final ComparedParagraph after;
    private final OffsetMap moving;
    private final OffsetMap back;
    private final ParagraphChanges changes;

    /**
     * @param moving where words that stood stand now
     * @param back where words that stand now stood
     */
    ChoiceComparison(
            Language language,
            ComparedParagraph before,
            ComparedParagraph after,
            OffsetMap moving,
            OffsetMap back,
            ParagraphChanges changes) {
        this.language = language;
        this.before = before;
        this.after = after;
        this.moving = moving;
        this.back = back;
        this.changes = changes;
    }

    /** Tells what changed, and gives back where the words of closed choices stood. */
    List<TextRange> compare() {
        List<TextRange> closed = new ArrayList<>();
        Set<Integer> opened = new HashSet<>();
        Set<Integer> closedChoices = new HashSet<>();
        for (ChoicePairs.Pair pair : ChoicePairs.of(before.state(), after.state(), moving)) {
            if (pair.after() == ChoicePairs.NONE) {
                Choice choice = before.state().choices().get(pair.before());
                closedChoices.add(pair.before());
                if (!closedChoices.contains(choice.parent())) {
                    closed.add(before.state().place(pair.before()));
                    addClosed(pair.before(), choice);
                }
            } else if (pair.before() == ChoicePairs.NONE) {
                Choice choice = after.state().choices().get(pair.after());
                opened.add(pair.after());
                if (!opened.contains(choice.parent())) {
                    addOpened(choice);
                }
            } else {
                ChoiceChanges.find(
                        before.state(),
                        after.state(),
                        pair,
                        (kind, stood, stands) ->
                                changes.add(kind, ChangeSeverity.NOTICE, stood, stands));
            }
        }
        return closed;
    }

    private void addOpened(Choice choice) {
        StandingText standing = after.standing();
        TextRange now = standing.standing(choice.range());
        TextRange stood = ChoicePairs.now(now, back);
        changes.add(
                ChangeKind.CHOICE_OPENED,
                ChangeSeverity.NOTICE,
                before.standing().inSource(trimmed(stood, before.standing())),
                choice.range());
    }

    private static TextRange trimmed(TextRange range, StandingText standing) {
        return range.trimmed(standing.text());
    }

    private void addClosed(int index, Choice choice) {
        TextRange now =
                trimmed(ChoicePairs.now(before.state().place(index), moving), after.standing());
        String words = now.of(after.standing().text());
        ChangeSeverity severity =
                isRecorded(choice)
                        ? ChangeSeverity.INFO
                        : words.isEmpty() || isAlternative(index, words)
                                ? ChangeSeverity.NOTICE
                                : ChangeSeverity.ALARM;
        changes.add(
                ChangeKind.CHOICE_CLOSED, severity, choice.range(), after.standing().inSource(now));
    }

    private boolean isAlternative(int index, String words) {
        return before.state().words(index).stream()
                .anyMatch(
                        each ->
                                ChoiceWords.haveChoice(each)
                                        || ReadAlike.isButForCapitals(
                                                WordTokens.of(each).words(),
                                                WordTokens.of(words).words()));
    }

    /** Whether a record says that the choice was settled. */
    private boolean isRecorded(Choice choice) {
        Set<String> known = new HashSet<>();
        before.paragraph().settlements().forEach(each -> known.add(each.choice()));
        for (Settlement settlement : after.paragraph().settlements()) {
            boolean here =
                    settlement.places().stream()
                            .anyMatch(
                                    place ->
                                            place.language().equals(language)
                                                    && ReadAlike.is(
                                                            place.before().text(),
                                                            choice.range().of(before.source())));
            if (!known.contains(settlement.choice()) && (here || isOf(settlement, choice))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOf(Settlement settlement, Choice choice) {
        return before.paragraph().choices().stream()
                .anyMatch(
                        identity ->
                                identity.id().equals(settlement.choice())
                                        && Integer.valueOf(choice.range().start())
                                                .equals(identity.at().get(language)));
    }
}
