package org.travaux.app.viewmodel.files;

import org.travaux.app.i18n.Sentences;
import org.travaux.app.report.MergeSentences;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.DraftReading;
import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.merge.Merged;
import org.travaux.markup.merge.Merger;

import java.util.ArrayList;
import java.util.List;

/**
 * The open text and that in its file, merged.
 *
 * @param record what is to be looked at, with what the sides are called here
 * @param draft both in one; its own record of the merge has no names
 * @param ahead the reading of that draft
 */
record FileMerge(MergeRecord record, Draft draft, DraftReading ahead) {
    /**
     * Merges both.
     *
     * @param base what both were made from
     * @param read a reading of ours, as it was once
     * @param today the day, {@code 2027-05-14}
     */
    static FileMerge of(
            Draft base,
            Draft ours,
            Draft theirs,
            DraftReading read,
            Sentences sentences,
            String today) {
        Merged merged =
                Merger.merge(
                        base,
                        ours,
                        theirs,
                        sentences.say("outside.mine"),
                        sentences.say("outside.other"),
                        today);
        Draft draft = withoutNames(merged);
        return new FileMerge(merged.record(), draft, read.update(draft));
    }

    /** “Mine” is somebody else's in the draft when others read it. */
    private static Draft withoutNames(Merged merged) {
        if (merged.record().remarks().isEmpty()) {
            return merged.draft();
        }
        List<MergeRecord> records = new ArrayList<>(merged.draft().merges());
        MergeRecord last = records.removeLast();
        records.add(new MergeRecord(last.date(), List.of("", ""), last.remarks()));
        return merged.draft().withMerges(records);
    }

    /** Whether there is anything to be looked at. */
    boolean isPlain() {
        return record.remarks().isEmpty();
    }

    /** What is to be looked at, a line each, after a line that says that both were merged. */
    String said(String file, Sentences sentences) {
        List<String> said = new ArrayList<>();
        said.add(sentences.say("notice.merged", file, record.remarks().size()));
        said.addAll(MergeSentences.of(draft, record, sentences::say));
        return String.join("\n", said);
    }
}
