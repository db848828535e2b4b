package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.AgreedPassages;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.format.DraftFormat;
import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.draft.records.StatusChange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Makes one draft of two that were made from a third. What it does to each kind of difference, and
 * why, stands in {@code docs/decisions/merging.md}.
 *
 * <p>Laws (tested): a side that is as the base gives the other; two sides that are the same give
 * that; which side is which does not matter: both who merge get the same draft; nothing that either
 * said is missing.
 */
public final class Merger {
    private final Draft base;
    private final Draft first;
    private final Draft second;
    private final String date;
    private final Ids ids;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final Set<String> touched = new HashSet<>();
    private final List<FoundPoint> points = new ArrayList<>();
    private final List<MergeRemark> remarks = new ArrayList<>();

    private Merger(Draft base, Draft first, Draft second, String date, Ids ids) {
        this.base = base;
        this.first = first;
        this.second = second;
        this.date = date;
        this.ids = ids;
    }

    /**
     * Merges two states of a draft.
     *
     * @param base what both were made from
     * @param ours one side, and {@code theirs} the other
     * @param ourName what the one is called, and {@code theirName} the other; empty if nobody said
     * @param date the day, {@code 2027-05-14}; empty if it is not known
     * @throws IllegalArgumentException if the date is not empty and no date
     */
    public static Merged merge(
            Draft base, Draft ours, Draft theirs, String ourName, String theirName, String date) {
        if (!StatusChange.isDate(date)) {
            throw new IllegalArgumentException("not a date: " + date);
        }
        String one = DraftFormat.write(ours);
        String other = DraftFormat.write(theirs);
        boolean inOrder = one.compareTo(other) <= 0;
        List<String> names = inOrder ? List.of(ourName, theirName) : List.of(theirName, ourName);
        String was = DraftFormat.write(base);
        if (one.equals(other) || other.equals(was)) {
            return new Merged(ours, new MergeRecord(date, names, List.of()));
        }
        if (one.equals(was)) {
            return new Merged(theirs, new MergeRecord(date, names, List.of()));
        }
        // The same ids for both who merge.
        long seed = 31L * (inOrder ? one : other).hashCode() + (inOrder ? other : one).hashCode();
        LanguageSides languages =
                new LanguageSides(base, inOrder ? ours : theirs, inOrder ? theirs : ours);
        OpenedAgain sides = new OpenedAgain(base, languages.first(), languages.second());
        Merger merger =
                new Merger(
                        base,
                        sides.first(),
                        sides.second(),
                        date,
                        new Ids(new SplittableRandom(seed)));
        merger.remarks.addAll(languages.remarks());
        merger.remarks.addAll(sides.remarks());
        return merger.merged(names);
    }

    /** A draft without a word, for two sides that were made from nothing in common. */
    public static Draft nothing(Draft like) {
        return new Draft(
                "",
                like.profile(),
                like.sourceLanguage(),
                List.of(like.sourceLanguage()),
                List.of(),
                List.of(),
                Map.of());
    }

    private Merged merged(List<String> names) {
        WholeMerge whole = new WholeMerge(base, first, second);
        Draft together = whole.with(List.of());
        List<MatchedParagraph> all = MatchedParagraph.of(base, first, second);
        ParagraphOrder order = ParagraphOrder.of(all, first, second);
        for (int index : order.indexes()) {
            int size = paragraphs.size();
            add(all.get(index), together);
            if (order.doubtful().contains(index)) {
                remarks.add(remark(Kind.ORDER, paragraphs.get(size), Map.of()));
            }
        }
        UniqueIds unique = new UniqueIds(ids);
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph free = unique.free(paragraphs.get(i));
            if (!free.equals(paragraphs.get(i))) {
                paragraphs.set(i, free);
                touched.add(free.id());
            }
        }
        Draft plain = together.withParagraphs(paragraphs);
        Draft identified = DraftReading.of(plain).withIdentities(ids);
        List<Paragraph> now = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean changed = touched.contains(paragraphs.get(i).id());
            now.add((changed ? identified : plain).paragraphs().get(i));
        }
        Draft draft = FoundProposals.in(plain.withParagraphs(now), touched);
        remarks.addAll(whole.remarks());
        MergeRecord record =
                new MergeRecord(date, names, FoundPoints.remarks(draft, points, remarks));
        if (record.remarks().isEmpty()) {
            return new Merged(draft, record);
        }
        List<MergeRecord> records = new ArrayList<>(draft.merges());
        records.add(record);
        return new Merged(draft.withMerges(records), record);
    }

    private void add(MatchedParagraph each, Draft together) {
        Paragraph one = each.first();
        Paragraph other = each.second();
        if (one == null || other == null) {
            Paragraph left = Objects.requireNonNull(one == null ? other : one);
            addLeft(each.base(), left, one != null, together);
        } else if (one.equals(other) || other.equals(each.base())) {
            paragraphs.add(one);
        } else if (one.equals(each.base())) {
            paragraphs.add(other);
        } else {
            MergedParagraph merged =
                    ParagraphMerge.merge(each.base(), one, other, together.notation(), date, ids);
            for (Paragraph paragraph : merged.paragraphs()) {
                paragraphs.add(paragraph);
                touched.add(paragraph.id());
            }
            points.addAll(merged.points());
            remarks.addAll(merged.remarks());
        }
    }

    /** What only one side has: it put it in, or the other took it out. */
    private void addLeft(@Nullable Paragraph was, Paragraph left, boolean ofFirst, Draft together) {
        if (was == null) {
            paragraphs.add(left);
            return;
        }
        Paragraph bracketed =
                BracketedParagraph.of(left, together.languages(), together.notation());
        if (bracketed.isAgreed()) {
            bracketed = bracketed.withStatus(StatusMerge.reopened(date));
        }
        paragraphs.add(AgreedPassages.withoutContested(bracketed, together.notation()));
        touched.add(bracketed.id());
        MergeRemark told = remark(Kind.DELETED_PARAGRAPH, left, ParagraphMerge.words(left));
        remarks.add(
                ofFirst
                        ? told
                        : new MergeRemark(
                                told.kind(), told.paragraph(), "", told.words().reversed()));
    }

    private static MergeRemark remark(Kind kind, Paragraph paragraph, Map<Language, String> words) {
        return new MergeRemark(kind, paragraph.id(), "", List.of(words, Map.of()));
    }
}
