package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Correspondence;
import org.travaux.markup.draft.Ids;
import org.travaux.markup.draft.MeantSo;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.ParagraphKind;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.profile.Profile;
import org.travaux.markup.text.MarkedText;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One paragraph that both sides changed, over all its languages. */
final class ParagraphMerge {
    private final Paragraph base;
    private final Paragraph first;
    private final Paragraph second;
    private final Profile profile;
    private final String date;
    private final List<FoundPoint> points = new ArrayList<>();
    private final List<MergeRemark> remarks = new ArrayList<>();

    private ParagraphMerge(
            Paragraph base, Paragraph first, Paragraph second, Profile profile, String date) {
        this.base = base;
        this.first = first;
        this.second = second;
        this.profile = profile;
        this.date = date;
    }

    /**
     * Merges a paragraph.
     *
     * @param base null if both put it in
     * @param ids for a paragraph of which both versions stand
     */
    static MergedParagraph merge(
            @Nullable Paragraph base,
            Paragraph first,
            Paragraph second,
            Profile profile,
            String date,
            Ids ids) {
        Paragraph was =
                base == null
                        ? Paragraph.of(first.id(), first.kind(), null, first.level(), Map.of())
                        : base;
        return new ParagraphMerge(was, first, second, profile, date).merge(ids);
    }

    private MergedParagraph merge(Ids ids) {
        Set<Language> languages = new LinkedHashSet<>(first.texts().keySet());
        languages.addAll(second.texts().keySet());
        Paragraph ones = first;
        Paragraph others = second;
        Map<Language, MarkedText> texts = new LinkedHashMap<>();
        for (Language language : languages) {
            MergedText text =
                    MergedText.of(
                            base.text(language),
                            first.text(language),
                            second.text(language),
                            profile);
            if (text == null) {
                return twoVersions(ids);
            }
            ones = ones.apply(language, text.fromFirst());
            others = others.apply(language, text.fromSecond());
            boolean everywhere =
                    first.texts().containsKey(language) && second.texts().containsKey(language);
            if (everywhere || !text.text().text().isEmpty()) {
                texts.put(language, text.text());
            }
            text.points().forEach(point -> points.add(new FoundPoint(id(), language, point)));
        }
        StandingMerge standing = new StandingMerge(base, ones, others);
        Paragraph merged =
                new Paragraph(
                        id(),
                        kind(),
                        ThreeWay.orNone(base.label(), first.label(), second.label()),
                        ThreeWay.of(base.level(), first.level(), second.level()),
                        layouts().merged(),
                        texts,
                        standing.choices(),
                        correspondence(),
                        List.of(),
                        List.of(),
                        standing.settlements(),
                        ThreeWay.unknown(base.unknown(), first.unknown(), second.unknown()));
        tellForm();
        StatusMerge status = new StatusMerge(base, first, second, date);
        PassageMerge passages = new PassageMerge(base, first, second);
        Paragraph said = passages.of(status.of(merged), ones, others, profile);
        remarks.addAll(status.remarks());
        if (passages.opens(said)) {
            remarks.add(
                    new MergeRemark(
                            Kind.AGREED_TEXT, merged.id(), "", List.of(Map.of(), Map.of())));
        }
        return new MergedParagraph(List.of(said), points, remarks);
    }

    private String id() {
        return ThreeWay.differ(base.id(), first.id(), second.id())
                ? base.id()
                : ThreeWay.of(base.id(), first.id(), second.id());
    }

    private ParagraphKind kind() {
        return ThreeWay.of(base.kind(), first.kind(), second.kind());
    }

    private LayoutMerge layouts() {
        return new LayoutMerge(base.layout(), first.layout(), second.layout());
    }

    private void tellForm() {
        if (ThreeWay.differ(base.label(), first.label(), second.label())) {
            remarks.add(remark(Kind.LABEL));
        }
        if (ThreeWay.differ(base.kind(), first.kind(), second.kind())
                || ThreeWay.differ(base.level(), first.level(), second.level())
                || layouts().differs()) {
            remarks.add(remark(Kind.FORM));
        }
    }

    private MergeRemark remark(Kind kind) {
        return new MergeRemark(kind, id(), "", List.of(labels(first, kind), labels(second, kind)));
    }

    /** A label is the same in all languages; it is told as words of those that there are. */
    private static Map<Language, String> labels(Paragraph side, Kind kind) {
        Map<Language, String> words = new LinkedHashMap<>();
        if (kind == Kind.LABEL && side.label() != null) {
            String label = side.label().text();
            side.texts().keySet().forEach(language -> words.put(language, label));
        }
        return words;
    }

    private Correspondence correspondence() {
        Correspondence one = first.correspondence();
        Correspondence other = second.correspondence();
        return new Correspondence(
                ThreeWay.maps(base.correspondence().behind(), one.behind(), other.behind()),
                ThreeWay.lists(
                        base.correspondence().meantSo(),
                        one.meantSo(),
                        other.meantSo(),
                        MeantSo::finding));
    }

    /** Each version as a paragraph of its own, where brackets can't hold both. */
    private MergedParagraph twoVersions(Ids ids) {
        Set<String> known = new LinkedHashSet<>();
        first.choices().forEach(choice -> known.add(choice.id()));
        first.settlements().forEach(settlement -> known.add(settlement.choice()));
        Paragraph behind =
                new Paragraph(
                        ids.next('p'),
                        second.kind(),
                        second.label(),
                        second.level(),
                        second.layout(),
                        second.texts(),
                        second.choices().stream().filter(one -> !known.contains(one.id())).toList(),
                        second.correspondence(),
                        second.history(),
                        second.passages(),
                        second.settlements().stream()
                                .filter(one -> !known.contains(one.choice()))
                                .toList(),
                        second.unknown());
        MergeRemark told =
                new MergeRemark(
                        Kind.TWO_VERSIONS, first.id(), "", List.of(words(first), words(second)));
        return new MergedParagraph(List.of(first, behind), List.of(), List.of(told));
    }

    static Map<Language, String> words(Paragraph side) {
        Map<Language, String> words = new LinkedHashMap<>();
        side.texts().forEach((language, text) -> words.put(language, text.text()));
        return words;
    }
}
