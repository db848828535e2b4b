package org.travaux.markup.compare;

import org.travaux.markup.compare.ParagraphAlignment.Item;
import org.travaux.markup.compare.ParagraphAlignment.Pair;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassage;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;
import org.travaux.markup.text.TextRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what is not the same in two drafts, paragraph by paragraph. */
final class DraftComparison {
    private final List<Paragraph> before;
    private final List<Paragraph> after;
    private final List<ComparedTexts> texts = new ArrayList<>();
    private final List<Pair> pairs;
    private final List<DraftChange> changes = new ArrayList<>();

    DraftComparison(DraftReading before, DraftReading after, List<Language> languages) {
        this.before = before.draft().paragraphs();
        this.after = after.draft().paragraphs();
        languages.forEach(language -> texts.add(new ComparedTexts(before, after, language)));
        this.pairs =
                ParagraphAlignment.of(items(this.before, languages), items(this.after, languages));
        compare();
    }

    private static List<Item> items(List<Paragraph> paragraphs, List<Language> languages) {
        return paragraphs.stream()
                .map(
                        each ->
                                new Item(
                                        each.id(),
                                        each.label() == null ? null : each.label().text(),
                                        text(each, languages),
                                        each.layout().cell()))
                .toList();
    }

    private static String text(Paragraph paragraph, List<Language> languages) {
        return languages.stream()
                .map(language -> paragraph.text(language).text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<DraftChange> changes() {
        return changes;
    }

    private void compare() {
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            CutParagraph cut = CutParagraph.at(pairs, i, texts.getFirst());
            if (cut != null) {
                changes.add(cut.change());
                told.add(i);
                told.add(i + 1);
            }
        }
        IntStream.range(0, pairs.size())
                .parallel()
                .mapToObj(i -> compare(pairs.get(i), told.contains(i)))
                .toList()
                .forEach(changes::addAll);
        changes.addAll(SpanningComparison.of(texts.getFirst(), pairs));
        changes.sort(
                Comparator.comparing(DraftChange::severity)
                        .thenComparing(DraftChange::kind)
                        .thenComparingInt(DraftComparison::place)
                        .thenComparingInt(DraftComparison::offset));
    }

    private static int place(DraftChange change) {
        return change.after() != null
                ? change.after().paragraph()
                : change.before() != null ? change.before().paragraph() : 0;
    }

    private static int offset(DraftChange change) {
        return change.after() != null ? change.after().range().start() : 0;
    }

    /**
     * Each pair is compared by itself, on all processors.
     *
     * @param cut whether it is told that a paragraph was cut in two here
     */
    private List<DraftChange> compare(Pair pair, boolean cut) {
        if (pair.before() == ParagraphAlignment.NONE) {
            return cut ? List.of() : List.of(inserted(pair.after()));
        }
        if (pair.after() == ParagraphAlignment.NONE) {
            return cut ? List.of() : List.of(deleted(pair.before()));
        }
        return inBoth(pair, cut);
    }

    private DraftChange inserted(int paragraph) {
        ComparedTexts text = textOf(after.get(paragraph));
        return new DraftChange(
                ChangeKind.INSERTED,
                severity(after.get(paragraph), text.standingAfter(paragraph)),
                text.language(),
                null,
                ComparedPlace.whole(paragraph, text.sourceAfter(paragraph)));
    }

    private DraftChange deleted(int paragraph) {
        ComparedTexts text = textOf(before.get(paragraph));
        return new DraftChange(
                ChangeKind.DELETED,
                severity(before.get(paragraph), text.standing(paragraph)),
                text.language(),
                ComparedPlace.whole(paragraph, text.source(paragraph)),
                null);
    }

    /** A paragraph that is only proposed, or stands in brackets, is none of the text yet. */
    private static ChangeSeverity severity(Paragraph paragraph, StandingText standing) {
        StatusChange status = paragraph.status();
        boolean open =
                status != null
                        && (status.status() == ParagraphStatus.PROPOSED
                                || status.status() == ParagraphStatus.BRACKETED);
        if (standing.source().isBlank()) {
            return ChangeSeverity.INFO;
        }
        return !open && standing.hasUnbracketed() ? ChangeSeverity.ALARM : ChangeSeverity.NOTICE;
    }

    /** The first of the languages in which a paragraph says something. */
    private ComparedTexts textOf(Paragraph paragraph) {
        return texts.stream()
                .filter(text -> !paragraph.text(text.language()).text().isBlank())
                .findFirst()
                .orElse(texts.getFirst());
    }

    private List<DraftChange> inBoth(Pair pair, boolean cut) {
        Paragraph one = before.get(pair.before());
        Paragraph other = after.get(pair.after());
        List<DraftChange> found = new ArrayList<>();
        if (pair.moved()) {
            ComparedTexts text = textOf(other);
            found.add(
                    new DraftChange(
                            ChangeKind.MOVED,
                            ChangeSeverity.NOTICE,
                            text.language(),
                            ComparedPlace.whole(pair.before(), text.source(pair.before())),
                            ComparedPlace.whole(pair.after(), text.sourceAfter(pair.after()))));
        }
        if (!status(one).equals(status(other))) {
            found.add(
                    new DraftChange(
                            ChangeKind.STATUS,
                            ChangeSeverity.NOTICE,
                            texts.getFirst().language(),
                            new ComparedPlace(pair.before(), TextRange.at(0), status(one)),
                            new ComparedPlace(pair.after(), TextRange.at(0), status(other))));
        }
        found.addAll(passages(pair, one, other));
        found.addAll(ParagraphLooks.compare(one, other, pair, texts));
        if (!cut) {
            texts.forEach(text -> found.addAll(text.compare(pair.before(), pair.after())));
        }
        return found;
    }

    /** Words that stand in both, and are agreed by themselves in one of them. */
    private List<DraftChange> passages(Pair pair, Paragraph one, Paragraph other) {
        List<DraftChange> found = new ArrayList<>();
        AgreedPassage.without(one.passages(), other.passages()).stream()
                .filter(each -> other.text(each.language()).text().contains(each.words()))
                .forEach(each -> found.add(passage(pair, each, each.agreed().status().id(), "")));
        AgreedPassage.without(other.passages(), one.passages()).stream()
                .filter(each -> one.text(each.language()).text().contains(each.words()))
                .forEach(each -> found.add(passage(pair, each, "", each.agreed().status().id())));
        return found;
    }

    private static DraftChange passage(
            Pair pair, AgreedPassage passage, String before, String after) {
        TextRange was = before.isEmpty() ? TextRange.at(0) : passage.range();
        TextRange is = after.isEmpty() ? TextRange.at(0) : passage.range();
        return new DraftChange(
                ChangeKind.STATUS,
                ChangeSeverity.NOTICE,
                passage.language(),
                new ComparedPlace(pair.before(), was, before),
                new ComparedPlace(pair.after(), is, after));
    }

    private static String status(Paragraph paragraph) {
        StatusChange status = paragraph.status();
        return status == null ? "" : status.status().id();
    }
}
