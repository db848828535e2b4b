package org.travaux.markup.compare;

import org.travaux.markup.concordance.facts.NamedDelegations;
import org.travaux.markup.draft.Language;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.Settlement;
import org.travaux.markup.reading.Choice;
import org.travaux.markup.reading.Element;
import org.travaux.markup.reading.ParagraphReading;
import org.travaux.markup.text.ChangeSet;
import org.travaux.markup.text.OffsetMap;
import org.travaux.markup.text.Space;
import org.travaux.markup.text.TextEdit;
import org.travaux.markup.text.TextRange;
import org.travaux.markup.text.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What changed in the text of a paragraph that both drafts have, in one language. */
final class ParagraphComparison {
    private final Language language;
    private final NamedDelegations delegations;
    private final Side before;
    private final Side after;
    private final List<DraftChange> changes = new ArrayList<>();
    private final List<WordDiff.Difference> differences;
    private final OffsetMap moving;
    private final OffsetMap back;

    /**
     * The paragraph in one of the drafts.
     *
     * @param index among the draft's paragraphs
     * @param spanned whether something of it is in brackets that reach over several
     */
    record Side(int index, Paragraph paragraph, ChoicePairs.State state, boolean spanned) {
        String source() {
            return state.paragraph().source();
        }

        StandingText standing() {
            return state.standing();
        }

        /** The text without brackets that find no partner in it. */
        String withoutLoose() {
            List<TextEdit> edits =
                    state.paragraph().reading().loose().stream()
                            .map(each -> TextEdit.delete(new TextRange(each.at(), each.end())))
                            .toList();
            return ChangeSet.of(source().length(), edits).apply(source());
        }

        ComparedPlace place(TextRange inSource) {
            return ComparedPlace.of(index, inSource, source());
        }
    }

    private ParagraphComparison(
            Language language, NamedDelegations delegations, Side before, Side after) {
        this.language = language;
        this.delegations = delegations;
        this.before = before;
        this.after = after;
        this.differences = WordDiff.between(before.standing().text(), after.standing().text());
        String stood = before.standing().text();
        ChangeSet change = WordMoves.of(stood, after.standing().text(), differences);
        this.moving = change.offsets();
        this.back = change.invert(stood).offsets();
    }

    /** What changed, in no order that matters. */
    static List<DraftChange> of(
            Language language, NamedDelegations delegations, Side before, Side after) {
        ParagraphComparison comparison =
                new ParagraphComparison(language, delegations, before, after);
        comparison.compare();
        return comparison.changes;
    }

    private void compare() {
        List<TextRange> closed = compareChoices();
        compareWords(closed);
        compareElements(Element.Kind.STATUS, ChangeKind.STATUS);
        compareElements(Element.Kind.NOTE, ChangeKind.WORDS);
        comparePositions();
        if (changes.isEmpty() && !before.source().equals(after.source()) && !isToldOfSeveral()) {
            addWholeDifference();
        }
    }

    /** Whether only brackets changed that reach over several paragraphs, which is told of these. */
    private boolean isToldOfSeveral() {
        return (before.spanned() || after.spanned())
                && ReadAlike.is(before.withoutLoose().strip(), after.withoutLoose().strip());
    }

    private void add(ChangeKind kind, ChangeSeverity severity, TextRange stood, TextRange stands) {
        changes.add(
                new DraftChange(
                        kind, severity, language, before.place(stood), after.place(stands)));
    }

    /** What choices were opened and closed, and what changed in others; where some were closed. */
    private List<TextRange> compareChoices() {
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
                        (kind, stood, stands) -> add(kind, ChangeSeverity.NOTICE, stood, stands));
            }
        }
        return closed;
    }

    private void addOpened(Choice choice) {
        StandingText standing = after.standing();
        TextRange now = standing.standing(choice.range());
        TextRange stood = ChoicePairs.now(now, back);
        add(
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
        add(ChangeKind.CHOICE_CLOSED, severity, choice.range(), after.standing().inSource(now));
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

    private void compareWords(List<TextRange> closed) {
        WordFindings found = null;
        WordFindings foundAfter = null;
        for (WordDiff.Difference each : differences) {
            String stood = each.before().of(before.standing().text());
            String stands = each.after().of(after.standing().text());
            TextRange place = before.standing().inSource(each.before());
            TextRange placeAfter = after.standing().inSource(each.after());
            if (ReadAlike.is(stood, stands)) {
                add(ChangeKind.LOOKS, ChangeSeverity.INFO, place, placeAfter);
            } else if (beginsElsewhere(each, stood, stands)) {
                add(ChangeKind.LOOKS, ChangeSeverity.INFO, place, placeAfter);
            } else if (before.standing().isPlaceholder(each.before())) {
                add(ChangeKind.CHOICE_CLOSED, ChangeSeverity.NOTICE, place, placeAfter);
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
                                before.paragraph().isAgreed()
                                        ? ChangeKind.AGREED_WORDS
                                        : ChangeKind.UNBRACKETED_WORDS);
                add(kind, ChangeSeverity.ALARM, place, placeAfter);
            } else if (!isToldByChoices(each)) {
                add(ChangeKind.WORDS, ChangeSeverity.NOTICE, place, placeAfter);
            }
        }
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

    private void compareElements(Element.Kind kind, ChangeKind told) {
        List<TextRange> stood = elements(before.state().paragraph(), kind);
        List<TextRange> stand = elements(after.state().paragraph(), kind);
        Map<String, Integer> left = new HashMap<>();
        stand.forEach(range -> left.merge(plain(range, after), 1, Integer::sum));
        List<TextRange> gone = new ArrayList<>();
        for (TextRange range : stood) {
            if (left.merge(plain(range, before), -1, Integer::sum) < 0) {
                gone.add(range);
            }
        }
        List<TextRange> added = new ArrayList<>();
        for (TextRange range : stand) {
            if (left.merge(plain(range, after), -1, Integer::sum) >= 0) {
                added.add(range);
            }
        }
        ChangeSeverity severity =
                told == ChangeKind.STATUS ? ChangeSeverity.NOTICE : ChangeSeverity.INFO;
        for (int i = 0; i < Math.max(gone.size(), added.size()); i++) {
            add(
                    told,
                    severity,
                    i < gone.size() ? gone.get(i) : TextRange.at(before.source().length()),
                    i < added.size() ? added.get(i) : TextRange.at(after.source().length()));
        }
    }

    private static String plain(TextRange range, Side side) {
        return range.of(side.source());
    }

    private static List<TextRange> elements(ParagraphReading paragraph, Element.Kind kind) {
        return paragraph.reading().others().stream()
                .filter(each -> each.kind() == kind)
                .map(Element::range)
                .toList();
    }

    /** Positions on the paragraph as a whole. */
    private void comparePositions() {
        List<String> stood = positions(before.state().paragraph());
        List<String> stand = positions(after.state().paragraph());
        if (!stood.equals(stand)) {
            add(ChangeKind.POSITION, ChangeSeverity.NOTICE, note(before), note(after));
        }
    }

    private static List<String> positions(ParagraphReading paragraph) {
        return paragraph.reading().positions().stream()
                .map(each -> each.delegation() + " " + each.stance().id())
                .sorted()
                .toList();
    }

    private static TextRange note(Side side) {
        return side.state().paragraph().reading().positions().stream()
                .map(each -> side.state().paragraph().reading().noteAround(each.range()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(TextRange.at(side.source().length()));
    }

    /** Whatever is not the same is told. */
    private void addWholeDifference() {
        TextEdit edit = ChangeSet.between(before.source(), after.source()).edits().getFirst();
        int start = edit.range().start();
        int end = start + edit.replacement().length();
        add(
                ChangeKind.LOOKS,
                ChangeSeverity.INFO,
                Words.whole(before.source(), edit.range()),
                Words.whole(after.source(), new TextRange(start, end)));
    }
}
