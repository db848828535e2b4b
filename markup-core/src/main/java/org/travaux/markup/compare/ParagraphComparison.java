package org.travaux.markup.compare;

import org.travaux.markup.concordance.facts.NamedDelegations;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.OffsetMap;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.List;

/** What changed in the text of a paragraph that both drafts have, in one language. */
final class ParagraphComparison {
    private final Language language;
    private final NamedDelegations delegations;
    private final ComparedParagraph before;
    private final ComparedParagraph after;
    private final ParagraphChanges changes;
    private final List<WordDiff.Difference> differences;
    private final OffsetMap moving;
    private final OffsetMap back;

    private ParagraphComparison(
            Language language,
            NamedDelegations delegations,
            ComparedParagraph before,
            ComparedParagraph after) {
        this.language = language;
        this.delegations = delegations;
        this.before = before;
        this.after = after;
        this.changes = new ParagraphChanges(language, before, after);
        this.differences = WordDiff.between(before.standing().text(), after.standing().text());
        String stood = before.standing().text();
        ChangeSet change = WordMoves.of(stood, after.standing().text(), differences);
        this.moving = change.offsets();
        this.back = change.invert(stood).offsets();
    }

    /** What changed, in no order that matters. */
    static List<DraftChange> of(
            Language language,
            NamedDelegations delegations,
            ComparedParagraph before,
            ComparedParagraph after) {
        ParagraphComparison comparison =
                new ParagraphComparison(language, delegations, before, after);
        comparison.compare();
        return comparison.changes.all();
    }

    private void compare() {
        compareWords(
                new ChoiceComparison(language, before, after, moving, back, changes).compare());
        new NoteComparison(before, after, changes).compare();
        if (changes.all().isEmpty()
                && !before.source().equals(after.source())
                && !isToldOfSeveral()) {
            addWholeDifference();
        }
    }

    /** Whether only brackets changed that reach over several paragraphs, which is told of these. */
    private boolean isToldOfSeveral() {
        return (before.spanned() || after.spanned())
                && ReadAlike.is(before.withoutLoose().strip(), after.withoutLoose().strip());
    }

    private void compareWords(List<TextRange> closed) {
        WordFindings found = null;
        WordFindings foundAfter = null;
        for (WordDiff.Difference each : differences) {
            String stood = each.before().of(before.standing().text());
            String stands = each.after().of(after.standing().text());
            TextRange place = before.standing().inSource(each.before());
            TextRange placeAfter = after.standing().inSource(each.after());
            if (ReadAlike.is(stood, stands)) {
                changes.add(ChangeKind.LOOKS, ChangeSeverity.INFO, place, placeAfter);
            } else if (beginsElsewhere(each, stood, stands)) {
                changes.add(ChangeKind.LOOKS, ChangeSeverity.INFO, place, placeAfter);
            } else if (before.standing().isPlaceholder(each.before())) {
                changes.add(ChangeKind.CHOICE_CLOSED, ChangeSeverity.NOTICE, place, placeAfter);
            } else if (isUnbracketed(each, closed)) {
                if (found == null || foundAfter == null) {
                    found = WordFindings.of(before.standing().text(), language, delegations);
                    foundAfter = WordFindings.of(after.standing().text(), language, delegations);
                }
                ChangeKind kind =
                        WordFindings.kind(
                                found,
                                each.before(),
                                foundAfter,
                                each.after(),
                                isAgreed(place)
                                        ? ChangeKind.AGREED_WORDS
                                        : ChangeKind.UNBRACKETED_WORDS);
                changes.add(kind, ChangeSeverity.ALARM, place, placeAfter);
            } else if (!isToldByChoices(each)) {
                changes.add(ChangeKind.WORDS, ChangeSeverity.NOTICE, place, placeAfter);
            }
        }
    }

    /** Whether words of the text before were agreed, with their paragraph or by themselves. */
    private boolean isAgreed(TextRange words) {
        return before.paragraph().isAgreed()
                || before.paragraph().passages().stream()
                        .filter(each -> each.language().equals(language))
                        .map(AgreedPassage::range)
                        .anyMatch(words::overlaps);
    }

    /** Whether a capital came or went because the sentence begins with another word. */
    private boolean beginsElsewhere(WordDiff.Difference each, String stood, String stands) {
        return (each.before().start() == 0 || each.after().start() == 0)
                && each.before().start() != each.after().start()
                && stood.equalsIgnoreCase(stands);
    }

    /** Whether it stands in choices, or came out of one, of which it is told what became of it. */
    private boolean isToldByChoices(WordDiff.Difference each) {
        return before.standing().hasUnbracketed(each.before())
                || after.standing().hasUnbracketed(each.after())
                || (before.standing().isContested(each.before())
                        && after.standing().isContested(each.after()));
    }

    /** Whether words in brackets and others became others together. */
    private boolean isMixed(WordDiff.Difference each) {
        return isMixed(before.standing(), each.before()) || isMixed(after.standing(), each.after());
    }

    private static boolean isMixed(StandingText standing, TextRange range) {
        int all = WordTokens.of(range.of(standing.text())).size();
        int unbracketed = standing.unbracketed(range).size();
        return unbracketed > 0 && unbracketed < all;
    }

    /** Whether words outside brackets became others, and no choice that was closed explains it. */
    private boolean isUnbracketed(WordDiff.Difference each, List<TextRange> closed) {
        if (before.standing().hasUnbracketed(each.before())) {
            return !isMixed(each)
                    || !ReadAlike.isButForCapitals(
                            before.standing().unbracketed(each.before()),
                            after.standing().unbracketed(each.after()));
        }
        return after.standing().hasUnbracketed(each.after())
                && closed.stream().noneMatch(place -> isWithin(each.before(), place));
    }

    private boolean isWithin(TextRange range, TextRange place) {
        String text = before.standing().text();
        TextRange wide =
                new TextRange(Space.skipBack(text, place.start()), Space.skip(text, place.end()));
        return wide.contains(range);
    }

    /** Whatever is not the same is told. */
    private void addWholeDifference() {
        TextEdit edit = ChangeSet.between(before.source(), after.source()).edits().getFirst();
        int start = edit.range().start();
        int end = start + edit.replacement().length();
        changes.add(
                ChangeKind.LOOKS,
                ChangeSeverity.INFO,
                Words.whole(before.source(), edit.range()),
                Words.whole(after.source(), new TextRange(start, end)));
    }
}
