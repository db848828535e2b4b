package org.travaux.app.report;

import org.travaux.markup.data.Language;
import org.travaux.markup.draft.Draft;
import org.travaux.markup.draft.records.MergeRecord;
import org.travaux.markup.draft.records.MergeRemark;

import java.util.List;
import java.util.Map;

/** What is to be looked at after a merge, as sentences. */
public final class MergeSentences {
    private MergeSentences() {}

    /**
     * All that is to be looked at, a sentence each.
     *
     * @param draft the merged draft, in which the paragraphs have their names
     * @param record with the names of both sides
     */
    public static List<String> of(Draft draft, MergeRecord record, ReportWords words) {
        return record.remarks().stream().map(each -> of(draft, record, each, words)).toList();
    }

    private static String of(
            Draft draft, MergeRecord record, MergeRemark remark, ReportWords words) {
        String one = name(record.sides().getFirst(), "merging.one", words);
        String other = name(record.sides().getLast(), "merging.other", words);
        Map<Language, String> first = remark.words().getFirst();
        Map<Language, String> second = remark.words().getLast();
        boolean swapped = first.isEmpty() && !second.isEmpty();
        boolean both = !first.isEmpty() && !second.isEmpty();
        String kind = remark.kind().id();
        List<Language> languages = draft.sourceFirst();
        return words.say(
                remark.kind() == MergeRemark.Kind.SETTLEMENT && both
                        ? "merging.settled-differently"
                        : "merging." + kind,
                paragraph(draft, remark),
                swapped ? other : one,
                CompilationReport.words(swapped ? second : first, languages),
                swapped ? one : other,
                CompilationReport.words(swapped ? first : second, languages));
    }

    /** The name of the paragraph that a remark is about; empty if it is about none. */
    public static String paragraph(Draft draft, MergeRemark remark) {
        for (int i = 0; i < draft.paragraphs().size(); i++) {
            if (draft.paragraphs().get(i).id().equals(remark.paragraph())) {
                return draft.nameOf(i);
            }
        }
        return "";
    }

    private static String name(String given, String otherwise, ReportWords words) {
        return given.isEmpty() ? words.say(otherwise) : given;
    }
}
