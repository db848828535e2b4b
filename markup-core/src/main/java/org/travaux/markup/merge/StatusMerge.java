package org.travaux.markup.merge;

import org.jspecify.annotations.Nullable;
import org.travaux.markup.draft.Paragraph;
import org.travaux.markup.draft.records.MergeRemark;
import org.travaux.markup.draft.records.MergeRemark.Kind;
import org.travaux.markup.draft.records.ParagraphStatus;
import org.travaux.markup.draft.records.StatusChange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What was said of a paragraph as a whole, by both sides. */
final class StatusMerge {
    /** Of the same day the more open one is the later. */
    private static final List<ParagraphStatus> FROM_CLOSED =
            List.of(
                    ParagraphStatus.AGREED,
                    ParagraphStatus.AGREED_AD_REF,
                    ParagraphStatus.PROPOSED,
                    ParagraphStatus.BRACKETED,
                    ParagraphStatus.RESERVED,
                    ParagraphStatus.REOPENED);

    private final Paragraph base;
    private final Paragraph first;
    private final Paragraph second;
    private final String date;
    private final List<MergeRemark> remarks = new ArrayList<>();

    StatusMerge(Paragraph base, Paragraph first, Paragraph second, String date) {
        this.base = base;
        this.first = first;
        this.second = second;
        this.date = date;
    }

    /** The merged paragraph with what was said of it. */
    Paragraph of(Paragraph merged) {
        List<StatusChange> added = new ArrayList<>(added(first));
        added(second).stream().filter(one -> !added.contains(one)).forEach(added::add);
        added.sort(
                Comparator.comparing(StatusChange::date)
                        .thenComparingInt(each -> FROM_CLOSED.indexOf(each.status())));
        Paragraph said = merged;
        for (StatusChange change :
                ThreeWay.lists(
                        base.history(),
                        first.history().stream().filter(base.history()::contains).toList(),
                        second.history().stream().filter(base.history()::contains).toList(),
                        Function.identity())) {
            said = said.withStatus(change);
        }
        for (StatusChange change : added) {
            said = said.withStatus(change);
        }
        if (!added(first).isEmpty()
                && !added(second).isEmpty()
                && status(first) != status(second)) {
            tell(Kind.STATUS, merged);
        }
        boolean agreed = said.isAgreed() && !(base.isAgreed() && added.isEmpty());
        if (agreed && !isText(first, merged) && !isText(second, merged)) {
            said = said.withStatus(reopened(date));
            tell(Kind.AGREED_TEXT, merged);
        }
        return said;
    }

    List<MergeRemark> remarks() {
        return remarks;
    }

    /** That a paragraph that was agreed is open again. */
    static StatusChange reopened(String date) {
        return StatusChange.of(ParagraphStatus.REOPENED, null, date, "");
    }

    /** Whether a side that says that it is agreed means this text. */
    private boolean isText(Paragraph side, Paragraph merged) {
        return side.isAgreed() && side.texts().equals(merged.texts());
    }

    private void tell(Kind kind, Paragraph merged) {
        remarks.add(new MergeRemark(kind, merged.id(), "", List.of(Map.of(), Map.of())));
    }

    private List<StatusChange> added(Paragraph side) {
        return side.history().stream().filter(one -> !base.history().contains(one)).toList();
    }

    private static @Nullable ParagraphStatus status(Paragraph side) {
        StatusChange last = side.status();
        return last == null ? null : last.status();
    }
}
